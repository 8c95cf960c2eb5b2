import { type Diagnostic, type Profile, type ProfileFile, profileFileSchema } from '../model/index.ts'
import { parseYaml, schemaDiagnostics, type YamlDocument, type YamlLimits } from '../yaml/index.ts'
import { describePlace } from './expectations.ts'
import { toProfile } from './to-profile.ts'

export interface ParsedProfile {
  /** null where a finding is an error: nothing is assessed on half a profile. */
  profile: Profile | null
  diagnostics: Diagnostic[]
}

/**
 * Reads a profile from YAML (or JSON, which is YAML). All mistakes are reported at once, each at its place.
 * `asOf` (2026-11-20) is the day that an open-ended position lasts to; without it years are not derived from such positions.
 */
export function parseProfile(
  text: string,
  file: string,
  options: { asOf?: string | null; limits?: YamlLimits } = {},
): ParsedProfile {
  const document = parseYaml(text.replace(/^\ufeff/, ''), file, undefined, options.limits)
  const diagnostics = [...document.diagnostics]
  if (diagnostics.length === 0) diagnostics.push(...shapeDiagnostics(document, file))
  if (diagnostics.length > 0) return { profile: null, diagnostics: diagnostics.sort(byPlace) }
  const data = document.data as ProfileFile
  return toProfile(data, file, document, options.asOf ?? null)
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
  return schemaDiagnostics(profileFileSchema, document, file, {
    ruleId: 'profile-schema',
    describe: describePlace,
  })
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.position.start.line - b.position.start.line || a.position.start.column - b.position.start.column
}
