import { isSoundProfile } from '../generated/profile-acceptance.ts'
import type { Diagnostic, Profile, ProfileFile } from '../model/index.ts'
import { parseYaml, type YamlLimits } from '../yaml/index.ts'
import { groupedAmounts } from './grouped-amounts.ts'
import { shapeFindings } from './shape-findings.ts'
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
 * depends on it; without either, years are not derived from such positions. `parsed` is what `JSON.parse` makes of the text, where
 * the caller knows it already.
 */
export function parseProfile(
  text: string,
  file: string,
  options: { asOf?: string | null; today?: string; limits?: YamlLimits; parsed?: unknown } = {},
): ParsedProfile {
  const document = parseYaml(text.replace(/^\ufeff/, ''), file, undefined, options.limits, options.parsed)
  const diagnostics = [...document.diagnostics]
  // The schema has the last word; a profile that is certainly sound does without it, and then nothing of zod is loaded.
  if (diagnostics.length === 0 && !isSoundProfile(document.data))
    diagnostics.push(...shapeFindings(document, file))
  if (document.diagnostics.length === 0) diagnostics.push(...groupedAmounts(document, file))
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

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.position.start.line - b.position.start.line || a.position.start.column - b.position.start.column
}
