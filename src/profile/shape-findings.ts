import { type Diagnostic, profileFileSchema } from '../model/index.ts'
import { schemaDiagnostics, type YamlDocument } from '../yaml/index.ts'
import { describePlace } from './expectations.ts'

/** What of a profile is not as its schema asks, each at its place; empty where all is. */
export function shapeFindings(document: YamlDocument, file: string): Diagnostic[] {
  const { data } = document
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const found = data === null ? 'empty file' : Array.isArray(data) ? 'list' : 'plain text'
    return [
      {
        ruleId: 'profile-schema',
        severity: 'error',
        message: `Unexpected ${found}, expected a profile with name and skills`,
        file,
        position: document.positionOf([]),
        hint: 'Write one with: arch-gap init',
      },
    ]
  }
  const other = otherDocument(data)
  if (other !== null)
    return [
      {
        ruleId: 'profile-schema',
        severity: 'error',
        message: `Unexpected ${other.found}, expected a profile with name and skills`,
        file,
        position: document.positionOf([]),
        hint: other.hint,
      },
    ]
  return schemaDiagnostics(profileFileSchema, document, file, {
    ruleId: 'profile-schema',
    describe: describePlace,
  })
}

/** A document of another kind that people give in place of a profile: one line says more than a finding for each of its keys. */
function otherDocument(data: object): { found: string; hint: string } | null {
  if ('name' in data) return null
  if ('basics' in data)
    return { found: 'JSON Resume', hint: 'Make a profile of it: arch-gap init --from FILE' }
  return 'readiness' in data && 'requirements' in data
    ? {
        found: 'saved assessment',
        hint: 'Name the profile it was made of; arch-gap progress compares assessments.',
      }
    : null
}
