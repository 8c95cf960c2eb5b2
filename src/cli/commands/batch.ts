import { assess } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import type { Assessment, MarketBrief, Profile, RoleBrief } from '../../model/index.ts'
import { parseProfile } from '../../profile/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { readAsOf } from '../as-of.ts'
import { loadPolicy } from '../assess-profile.ts'
import { linesOf } from '../batch/lines.ts'
import { createTally } from '../batch/tally.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readLimits, yamlLimits } from '../limits.ts'
import { chooseRole, loadLibrary } from '../load-library.ts'
import { createProgress } from '../progress.ts'
import { createRedactor, readTopics } from '../redaction.ts'

/** Longest line read; a longer one becomes an error in its place. */
const MAX_LINE_CHARACTERS = 1_000_000

interface BatchRole {
  role: RoleBrief
  market: MarketBrief | null
}

/**
 * `arch-gap batch`: NDJSON profiles on stdin → NDJSON assessments on stdout, in order, one line at a time, so that memory does not grow
 * with their number. A line that cannot be read becomes `{"line", "error"}` in its place; the rest goes on, and the exit code is 1.
 */
export const batchCommand: CommandHandler = async (context, _, options) => {
  const roles = await rolesOf(context, options)
  const assessOne = await assessor(context, options)
  const redacts = (await readTopics(options)).size > 0
  const tally = createTally()
  // On a terminal that shows the assessments themselves, a count between them would only be in the way.
  const progress = createProgress(
    { ...context, quiet: context.quiet || context.io.stdout.isTTY },
    'Profiles read:',
    null,
  )
  for await (const { number, text } of linesOf(context.io.stdinChunks(), MAX_LINE_CHARACTERS)) {
    await progress.step(number)
    const read = readLine(text, options, redacts)
    if ('error' in read) {
      tally.fail()
      await context.io.stdout.write(`${JSON.stringify({ line: number, error: read.error })}\n`)
      continue
    }
    const redact = await createRedactor(options, [read.profile], roles)
    for (const one of roles) {
      const assessment = redact(assessOne(read.profile, one))
      tally.add(assessment)
      await context.io.stdout.write(`${JSON.stringify({ line: number, ...assessment })}\n`)
    }
  }
  await progress.end()
  if (options.flag('summary')) await context.io.stderr.write(defuseLogCommands(tally.render()))
  return tally.failed() === 0 ? EXIT.ok : EXIT.problems
}

async function rolesOf(context: Context, options: Options): Promise<BatchRole[]> {
  const asked = options.text('role')
  if (asked === null)
    throw new UsageError('No role given', 'Add --role, for example --role principal, or --role all')
  if (asked !== 'all') return [await chooseRole(context, options, asked, null, 'arch-gap batch --role ROLE')]
  const library = await loadLibrary(context, options)
  return library.roles.map((role) => ({
    role,
    market: library.markets.find((market) => market.track === role.track) ?? null,
  }))
}

async function assessor(
  context: Context,
  options: Options,
): Promise<(profile: Profile, one: BatchRole) => Assessment> {
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const shared = {
    policy,
    policyIsCustom,
    strict: options.flag('strict'),
    knowledge: await builtinKnowledge(),
    asOf: readAsOf(options),
  }
  return (profile, { role, market }) => assess(role, profile, { ...shared, market })
}

function readLine(
  text: string | null,
  options: Options,
  redacts: boolean,
): { profile: Profile } | { error: string } {
  if (text === null) return { error: `The line is longer than ${MAX_LINE_CHARACTERS} characters` }
  try {
    JSON.parse(text)
  } catch {
    return { error: 'The line is not valid JSON' }
  }
  const { profile, diagnostics } = parseProfile(text, '<stdin>', {
    asOf: readAsOf(options),
    limits: yamlLimits(readLimits(options)),
  })
  if (profile !== null) return { profile }
  // A message quotes what it is about, and of a profile that cannot be read nobody knows what is a name or pay.
  const messages = diagnostics.map(({ message, ruleId }) => (redacts ? ruleId : message))
  return { error: messages.join('; ') }
}
