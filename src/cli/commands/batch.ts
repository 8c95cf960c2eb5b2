import { assess } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import { shareMemory } from '../../match/index.ts'
import type { Assessment, MarketBrief, Profile, RoleBrief } from '../../model/index.ts'
import { parseProfile } from '../../profile/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { readAsOf } from '../as-of.ts'
import { loadPolicy } from '../assess-profile.ts'
import { type Group, type GroupResult, inThreads, inTurn } from '../batch/in-order.ts'
import { createJsonLineWriter } from '../batch/json-line-writer.ts'
import { lineGroupsOf, type NumberedLine } from '../batch/lines.ts'
import { createRoom } from '../batch/room.ts'
import { createTally } from '../batch/tally.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readLimits, yamlLimits } from '../limits.ts'
import { chooseRole, loadLibrary } from '../load-library.ts'
import { createProgress } from '../progress.ts'
import { createRedactor, readTopics } from '../redaction.ts'
import { wholeNumber } from '../validation/whole-number.ts'

/** Longest line read; a longer one becomes an error in its place. */
const MAX_LINE_CHARACTERS = 1_000_000
const MOST_JOBS = 64
/** Small, because every thread holds all that matching knows already. */
const YOUNG_MEBIBYTES = 8

interface BatchRole {
  role: RoleBrief
  market: MarketBrief | null
}

type AssessOne = (profile: Profile, one: BatchRole) => Assessment
/** @param bytes good until the promise is kept */
type Write = (bytes: Uint8Array) => Promise<void>

/**
 * `arch-gap batch`: NDJSON profiles on stdin → NDJSON assessments on stdout, in order, a few lines at a time, so that memory does not grow
 * with their number. A line that cannot be read becomes `{"line", "error"}` in its place; the rest goes on, and the exit code is 1.
 */
export const batchCommand: CommandHandler = async (context, _, options) => {
  const { io } = context
  const jobs = jobsOf(options)
  const assessLines = await createAssessLines(context, options)
  if (io.isWorker) {
    await io.serveJobs(async (job) => {
      const { lines, memory } = job as Group
      const room = createRoom(memory)
      const result = await assessLines(lines, async (bytes) => room.put(bytes))
      const output = room.filled()
      return { output: { ...result, output } satisfies GroupResult, moved: [output.buffer] }
    })
    return EXIT.ok
  }
  io.keepSmall(jobs)
  const tally = createTally()
  // On a terminal that shows the assessments themselves, a count between them would only be in the way.
  const progress = createProgress(
    { ...context, quiet: context.quiet || io.stdout.isTTY },
    'Profiles read:',
    null,
  )
  const pool = jobs > 1 ? io.startWorkers(jobs, YOUNG_MEBIBYTES) : null
  const groups = lineGroupsOf(io.stdinChunks(), MAX_LINE_CHARACTERS)
  try {
    const results =
      pool === null
        ? inTurn(groups, (lines) => assessLines(lines, (bytes) => io.stdout.write(bytes)))
        : inThreads(groups, pool)
    for await (const { output, last, counts } of results) {
      if (output !== null) await io.stdout.write(output)
      tally.merge(counts)
      await progress.step(last)
    }
  } finally {
    await pool?.close()
    await progress.end()
  }
  if (options.flag('summary')) await io.stderr.write(defuseLogCommands(tally.render()))
  return tally.failed() === 0 ? EXIT.ok : EXIT.problems
}

function jobsOf(options: Options): number {
  const jobs = wholeNumber(options, 'jobs') ?? 1
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new UsageError(`Unexpected --jobs ${jobs}, expected a number from 1 to ${MOST_JOBS}`)
}

/** Assesses the people of some lines and hands on, line by line, what is to be written. */
async function createAssessLines(
  context: Context,
  options: Options,
): Promise<(lines: readonly NumberedLine[], write: Write) => Promise<GroupResult>> {
  const roles = await rolesOf(context, options)
  const prepare = await assessor(context, options)
  const jsonLine = createJsonLineWriter()
  let assessOne: AssessOne | null = null
  const redacts = (await readTopics(options)).size > 0
  return async (lines, write) => {
    const tally = createTally()
    // Where threads do the work, the program itself has no use for what it takes.
    assessOne ??= await prepare()
    for (const { number, text } of lines) {
      const read = readLine(text, options, redacts)
      if ('error' in read) {
        tally.fail()
        await write(jsonLine({ line: number, error: read.error }))
        continue
      }
      const redact = await createRedactor(options, [read.profile], roles)
      for (const one of roles) {
        const assessment = redact(assessOne(read.profile, one))
        tally.add(assessment)
        await write(jsonLine({ line: number, ...assessment }))
      }
    }
    return { output: null, last: lines.at(-1)?.number ?? 0, counts: tally.state() }
  }
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

async function assessor(context: Context, options: Options): Promise<() => Promise<AssessOne>> {
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const shared = {
    policy,
    policyIsCustom,
    strict: options.flag('strict'),
    asOf: readAsOf(options),
  }
  return async () => {
    const knowledge = await builtinKnowledge()
    if (context.io.isWorker) shareMemory(knowledge, jobsOf(options))
    return (profile, { role, market }) => assess(role, profile, { ...shared, knowledge, market })
  }
}

function readLine(
  text: string | null,
  options: Options,
  redacts: boolean,
): { profile: Profile } | { error: string } {
  if (text === null) return { error: `The line is longer than ${MAX_LINE_CHARACTERS} characters` }
  // The decoder leaves U+FFFD where bytes are no text; whoever means that sign can write it as an escape.
  if (text.includes('\ufffd')) return { error: 'The line holds bytes that are not UTF-8' }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { error: 'The line is not valid JSON' }
  }
  const { profile, diagnostics } = parseProfile(text, '<stdin>', {
    asOf: readAsOf(options),
    limits: yamlLimits(readLimits(options)),
    parsed,
  })
  if (profile !== null) return { profile }
  // A message quotes what it is about, and of a profile that cannot be read nobody knows what is a name or pay.
  const messages = diagnostics.map(({ message, ruleId }) => (redacts ? ruleId : message))
  return { error: messages.join('; ') }
}
