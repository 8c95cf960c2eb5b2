import { assess, team } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import type { Assessment, Profile } from '../../model/index.ts'
import { renderTeam } from '../../report/index.ts'
import { loadPolicy } from '../assess-profile.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readLimits, requireComparable } from '../limits.ts'
import { chooseRole } from '../load-library.ts'
import { loadProfile } from '../load-profile.ts'
import { eachWithProgress } from '../progress.ts'
import { createRedactor, readTopics } from '../redaction.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { TEAM_ENDINGS } from './shared-options.ts'

/** `arch-gap team`: people × requirements: coverage, single points of failure, what nobody has. */
export const teamCommand: CommandHandler = async (context, paths, options) => {
  if (paths.length === 0)
    throw new UsageError('No profiles given', 'For example: arch-gap team people/*.yaml --role principal')
  const asked = options.text('role')
  if (asked === null) throw new UsageError('No role given', 'Add --role, for example --role principal')
  const joiners = options.list('joiner')
  requireOnce([...paths, ...joiners])
  const role = await chooseRole(context, options, asked, null, 'arch-gap team … --role ROLE')
  const assessOne = await assessor(context, options, role)
  const members: Assessed[] = []
  await eachWithProgress(context, 'Assessing', paths, async (path) => {
    members.push(await assessOne(path))
  })
  const joining: Assessed[] = []
  for (const path of joiners) joining.push(await assessOne(path))
  await noteCopies(context, [...members, ...joining])
  const people = [...members, ...joining].map(({ profile }) => profile)
  const redact = await createRedactor(options, people, [role.role, role.market])
  const result = redact(
    team(members.map(assessmentOf), {
      anonymous: options.flag('anonymous') || (await readTopics(options)).has('name'),
      joiners: joining.map(assessmentOf),
    }),
  )
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, TEAM_ENDINGS, 'terminal')
  const product = await renderTeam(result, format, reportOptions(context, options, output))
  await writeOutput(context, product, output, [...paths, ...joiners])
  return EXIT.ok
}

/** One person twice would hide every single point of failure. */
function requireOnce(paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const name = path.replace(/^(?:\.\/+)+/, '')
    if (seen.has(name))
      throw new UsageError(
        `${path} is named twice`,
        'Name each person once; a pattern such as people/*.yaml names all of its files.',
      )
    seen.add(name)
  }
}

/** Files that say the same, word for word, are likely one person; two people may still be alike, so both are counted. */
async function noteCopies(context: Context, people: readonly Assessed[]): Promise<void> {
  const first = new Map<string, string>()
  for (const { assessment } of people) {
    const { file, version } = assessment.profile
    const same = first.get(version)
    if (same === undefined) first.set(version, file)
    else await context.note(`${file} says the same as ${same}; both are counted`)
  }
}

interface Assessed {
  profile: Profile
  assessment: Assessment
}

function assessmentOf({ assessment }: Assessed): Assessment {
  return assessment
}

async function assessor(
  context: Context,
  options: Options,
  { role, market }: Awaited<ReturnType<typeof chooseRole>>,
): Promise<(path: string) => Promise<Assessed>> {
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const knowledge = await builtinKnowledge([role])
  const limits = readLimits(options)
  return async (path) => {
    const loaded = await loadProfile(context, path, options)
    requireComparable(role, loaded.profile, limits)
    const assessment = assess(role, loaded.profile, {
      policy,
      policyIsCustom,
      strict: options.flag('strict'),
      knowledge,
      market,
      asOf: loaded.asOf,
    })
    return { profile: loaded.profile, assessment }
  }
}
