import type { Profile, RoleBrief } from '../model/index.ts'
import { DEFAULT_LIMITS, type Limits } from '../source/limits/index.ts'
import { cleanText, nearestName, raiseLimit } from '../text/index.ts'
import type { YamlLimits } from '../yaml/index.ts'
import type { Options } from './command.ts'
import { DocumentError, UsageError } from './errors.ts'
import { wholeFile } from './read-input.ts'

/** Everything that bounds what a run reads and compares. */
export interface RunLimits extends Limits {
  /** Requirements of a role times claims of a profile, or of another role: each pair is looked at. */
  comparisons: number
}

export const DEFAULT_RUN_LIMITS: RunLimits = { ...DEFAULT_LIMITS, comparisons: 250_000 }

/** Nesting is followed by functions that call themselves, so it can be raised only as far as the stack reaches. */
const CEILINGS: Partial<Record<keyof RunLimits, number>> = {
  depth: 200,
  htmlDepth: 500,
  yamlDepth: 200,
  jsonDepth: 1_000,
}
const CEILING = 1_000_000_000

/** The default limits with every `--limit name=value` put in their place. */
export function readLimits(options: Options): RunLimits {
  const limits = { ...DEFAULT_RUN_LIMITS }
  for (const text of options.list('limit')) {
    const [name = '', value = ''] = text.split('=', 2).map((part) => part.trim())
    if (!isLimit(name)) throw unknownLimit(text, name)
    const ceiling = CEILINGS[name] ?? CEILING
    if (!/^\d{1,10}$/.test(value) || Number(value) < 1 || Number(value) > ceiling) {
      throw new UsageError(
        `Unexpected --limit ${cleanText(text)}, expected a whole number from 1 to ${ceiling.toLocaleString('en')}`,
        `For example: --limit ${name}=${Math.min(limits[name] * 2, ceiling)}`,
      )
    }
    limits[name] = Number(value)
  }
  return limits
}

function isLimit(name: string): name is keyof RunLimits {
  return Object.hasOwn(DEFAULT_RUN_LIMITS, name)
}

function unknownLimit(text: string, name: string): UsageError {
  const names = Object.keys(DEFAULT_RUN_LIMITS)
  const near = nearestName(name, names)
  return new UsageError(
    `Unexpected --limit ${cleanText(text)}, expected name=number`,
    `${near === null ? '' : `Did you mean ${near}? `}Names: ${names.join(', ')}`,
  )
}

/** The part of the limits that the YAML reader takes. */
export function yamlLimits({ yamlDepth, yamlNodes }: RunLimits): YamlLimits {
  return { depth: yamlDepth, nodes: yamlNodes }
}

/** Throws a finding where a profile and a role are too large to compare within seconds. */
export function requireComparable(role: RoleBrief, profile: Profile, limits: RunLimits): void {
  const requirements = countRequirements(role)
  const what = `${profile.claims.length} claims against ${requirements} requirements of ${role.id}`
  bound(requirements * profile.claims.length, what, profile.file, limits)
}

/** The same for two roles, and for the profile that is assessed for both. */
export function requireComparableRoles(
  first: RoleBrief,
  second: RoleBrief,
  profile: Profile | null,
  limits: RunLimits,
): void {
  const [a, b] = [countRequirements(first), countRequirements(second)]
  const claims = profile?.claims.length ?? 0
  const what = `${a} requirements of ${first.id} against ${b} of ${second.id}${claims > 0 ? ` and ${claims} claims` : ''}`
  const file = second.responsibilities[0]?.at.file ?? second.skills[0]?.at.file ?? second.id
  bound(a * b + (a + b) * claims, what, file, limits)
}

function countRequirements({ skills, tools, kpis, decisionRights }: RoleBrief): number {
  return skills.length + tools.length + kpis.length + decisionRights.length
}

function bound(pairs: number, what: string, file: string, { comparisons }: RunLimits): void {
  if (pairs <= comparisons) return
  throw new DocumentError([
    wholeFile(
      'limit-exceeded',
      file,
      `Unexpected ${what}, expected at most ${comparisons} pairs`,
      `Leave out what says nothing, or ${raiseLimit('comparisons', comparisons)}.`,
    ),
  ])
}
