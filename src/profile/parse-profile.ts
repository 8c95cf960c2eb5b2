import { type Diagnostic, type Profile, type ProfileFile, profileFileSchema } from '../model/index.ts'
import { parseYaml, schemaDiagnostics, type YamlDocument, type YamlLimits } from '../yaml/index.ts'
import { describePlace } from './expectations.ts'
import { toProfile } from './to-profile.ts'
import { deriveYears } from './years.ts'

export interface ParsedProfile {
  /** null where a finding is an error: nothing is assessed on half a profile. */
  profile: Profile | null
  diagnostics: Diagnostic[]
  /** The day that open-ended positions were counted to: `asOf`, or `today` where a figure depends on it, else null. */
  countedTo: string | null
}

/**
 * Reads a profile from YAML (or JSON, which is YAML). All mistakes are reported at once, each at its place.
 * `asOf` (2026-11-20) is the day that an open-ended position lasts to; without it `today` is, where it is given and a figure
 * depends on it; without either, years are not derived from such positions.
 */
export function parseProfile(
  text: string,
  file: string,
  options: { asOf?: string | null; today?: string; limits?: YamlLimits } = {},
): ParsedProfile {
  const document = parseYaml(text.replace(/^\ufeff/, ''), file, undefined, options.limits)
  const diagnostics = [...document.diagnostics]
  if (diagnostics.length === 0) diagnostics.push(...shapeDiagnostics(document, file))
  if (diagnostics.length > 0)
    return { profile: null, diagnostics: diagnostics.sort(byPlace), countedTo: null }
  const data = document.data as ProfileFile
  const countedTo = options.asOf ?? (dependsOnDay(data, options.today) ? options.today : null)
  return { ...toProfile(data, file, document, countedTo), countedTo }
}

/** Whether a day gives years that are not known without one. */
function dependsOnDay({ experience }: ProfileFile, day: string | undefined): day is string {
  if (day === undefined) return false
  return deriveYears(experience, day).derived.length !== deriveYears(experience, null).derived.length
}

function shapeDiagnostics(document: YamlDocument, file: string): Diagnostic[] {
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

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.position.start.line - b.position.start.line || a.position.start.column - b.position.start.column
}
