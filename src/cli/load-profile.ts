import { type Diagnostic, interpretSchemas, type Profile } from '../model/index.ts'
import { parseProfile } from '../profile/index.ts'
import { cleanText } from '../text/index.ts'
import { isCalendarDate, readAsOf } from './as-of.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { DocumentError, UsageError } from './errors.ts'
import { readLimits, yamlLimits } from './limits.ts'
import { byteLimit, readInput } from './read-input.ts'

export { readAsOf } from './as-of.ts'

/** Bytes a profile may have by default: years of careful notes, and bounded reading time. */
const MAX_PROFILE_BYTES = 1_000_000
const DEFAULT_NAMES = ['profile.yaml', 'profile.yml']

export interface LoadedProfile {
  path: string
  profile: Profile
  diagnostics: readonly Diagnostic[]
  /** The date used to count open-ended positions; null where nothing depended on a date and none was given. */
  asOf: string | null
}

/** The profile named, or profile.yaml / profile.yml in the current folder. A profile with errors throws with all of them. */
export async function loadProfile(
  context: Context,
  path: string | undefined,
  options: Options,
): Promise<LoadedProfile> {
  interpretSchemas()
  if (options.flag('demo')) return loadDemo(path, options)
  const chosen = path ?? (await defaultProfile(context))
  const { file, text } = await readInput(
    context,
    chosen,
    byteLimit(options.text('maxBytes'), MAX_PROFILE_BYTES),
  )
  const stated = readAsOf(options)
  const limits = yamlLimits(readLimits(options))
  const today = context.io.today()
  const { profile, diagnostics, countedTo } = parseProfile(text, file, { asOf: stated, today, limits })
  if (profile === null) throw new DocumentError(diagnostics)
  await requirePossibleDates(profile, text)
  return { path: chosen, profile, diagnostics, asOf: countedTo }
}

/** Years and freshness are counted from dates; one that is not on the calendar is a finding rather than a figure. */
async function requirePossibleDates(profile: Profile, text: string): Promise<void> {
  const dates = JSON.stringify(profile).match(/"\d{4}-\d{2}(?:-\d{2})?"/g) ?? []
  if (dates.every((date) => isCalendarDate(date.slice(1, -1)))) return
  // The rule that says where is loaded only where there is something to say.
  const { validateProfile } = await import('../validate/index.ts')
  const findings = validateProfile(profile, { text }).filter(({ ruleId }) => ruleId === 'profile-date')
  if (findings.length > 0) throw new DocumentError(findings)
}

/** The example that ships, so that a report can be seen with nothing prepared. It depends on no date. */
async function loadDemo(path: string | undefined, options: Options): Promise<LoadedProfile> {
  if (path !== undefined)
    throw new UsageError(
      `Unexpected ${cleanText(path)} with --demo`,
      'Leave out one of the two: --demo uses an example.',
    )
  const { demoProfile } = await import('../generated/demo-profile.ts')
  const { file, text } = demoProfile()
  const asOf = readAsOf(options)
  const { profile, diagnostics } = parseProfile(text, file, { asOf })
  if (profile === null) throw new DocumentError(diagnostics)
  return { path: file, profile, diagnostics, asOf }
}

async function defaultProfile(context: Context): Promise<string> {
  for (const name of DEFAULT_NAMES) {
    if ((await context.io.stat(name))?.kind === 'file') return name
  }
  throw new UsageError(
    'No profile given, and there is no profile.yaml here',
    'Name one, or make one with: arch-gap init\nA report on an example: arch-gap assess --demo',
  )
}
