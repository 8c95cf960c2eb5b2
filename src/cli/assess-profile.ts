import { assess, DEFAULT_POLICY } from '../assess/index.ts'
import { builtinKnowledge } from '../builtin/index.ts'
import type { Knowledge } from '../match/index.ts'
import type { Assessment, MarketBrief, Policy, Profile, RoleBrief } from '../model/index.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { EXIT, UsageError } from './errors.ts'
import { readLimits, requireComparable, yamlLimits } from './limits.ts'
import { chooseRole } from './load-library.ts'
import { loadProfile } from './load-profile.ts'
import { createRedactor, type Redactor } from './redaction.ts'

/** Everything an assessment is made from, so that commands that go on from one need not read twice. */
export interface AssessmentInputs {
  profile: Profile
  profilePath: string
  role: RoleBrief
  market: MarketBrief | null
  policy: Policy
  policyIsCustom: boolean
  strict: boolean
  knowledge: Knowledge
  asOf: string | null
  assessment: Assessment
  /** Takes out of anything made from these inputs what `--redact` names. */
  redact: Redactor
}

/** The main job: reads the profile, finds the role, and compares the two. */
export async function assessProfile(
  context: Context,
  profilePath: string | undefined,
  options: Options,
  command: string,
): Promise<AssessmentInputs> {
  const loaded = await loadProfile(context, profilePath, options)
  const asked = options.text('role') ?? loaded.profile.target.role
  if (asked === null) {
    throw new UsageError(
      'No role given',
      `Add --role, for example: arch-gap ${command} ${loaded.path} --role principal\nAll roles: arch-gap roles`,
    )
  }
  const usage = `arch-gap ${command} ${loaded.path} --role ROLE`
  const { role, market, diagnostics } = await chooseRole(
    context,
    options,
    asked,
    loaded.profile.current.track,
    usage,
  )
  requireComparable(role, loaded.profile, readLimits(options))
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const knowledge = await builtinKnowledge([role])
  const strict = options.flag('strict')
  const assessment = assess(role, loaded.profile, {
    policy,
    policyIsCustom,
    strict,
    knowledge,
    market,
    asOf: loaded.asOf,
    diagnostics: [...loaded.diagnostics, ...diagnostics],
  })
  return {
    profile: loaded.profile,
    profilePath: loaded.path,
    role,
    market,
    policy,
    policyIsCustom,
    strict,
    knowledge,
    asOf: loaded.asOf,
    assessment,
    redact: await createRedactor(options, [loaded.profile], [role, market]),
  }
}

/** The shipped policy, or the whole one of --weights. */
export async function loadPolicy(
  context: Context,
  options: Options,
): Promise<{ policy: Policy; policyIsCustom: boolean }> {
  const file = options.text('weights')
  if (file === null) return { policy: DEFAULT_POLICY, policyIsCustom: false }
  const { readPolicy } = await import('./read-policy.ts')
  return { policy: await readPolicy(context, file, yamlLimits(readLimits(options))), policyIsCustom: true }
}

/** Exit code with `--fail-under N`: 1 where the score is below N, or where there is none. */
export function failUnder(assessment: Assessment, options: Options): number {
  const least = readFailUnder(options)
  if (least === null) return EXIT.ok
  const { score } = assessment.readiness
  return score !== null && score >= least ? EXIT.ok : EXIT.problems
}

/** The score that `--fail-under` names; asked before anything is written, so that a slip leaves nothing behind. */
export function readFailUnder(options: Options): number | null {
  const value = options.text('failUnder')
  if (value === null) return null
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(value) || Number(value) > 100) {
    throw new UsageError(`Unexpected --fail-under ${value}, expected a score from 0 to 100`)
  }
  return Number(value)
}
