import type { CheckedFile } from '../../model/index.ts'
import type { SourceForm } from '../../source/index.ts'
import { readAsOf } from '../as-of.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { readLimits } from '../limits.ts'
import { createProgress } from '../progress.ts'
import { byteLimit } from '../read-input.ts'
import { type CheckOptions, checkFile, isUnreadable, MAX_DOCUMENT_BYTES } from './check-file.ts'
import type { FoundFile } from './find-files.ts'
import type { Settings } from './read-config.ts'

/** What became of one file. */
export type Outcome = { checked: CheckedFile; hash: string | null } | { unreadable: string }

/** Makes the options of one check from those of the run. */
export function checkOptions(
  { path, id }: FoundFile,
  options: Options,
  settings: Settings,
): Omit<CheckOptions, 'hashes'> {
  const stdinName = options.text('stdinFilename') ?? '<stdin>'
  const isProfile = /\.ya?ml$/i.test(path === '-' ? stdinName : path)
  return {
    severities: settings.severitiesOf(id),
    asOf: readAsOf(options),
    form: options.text('from') as SourceForm | null,
    stdinName,
    limits: readLimits(options),
    maxBytes: byteLimit(options.text('maxBytes'), MAX_DOCUMENT_BYTES),
    isProfile: isProfile || options.list('profile').includes(path),
  }
}

/** Whether results are kept for the next run. */
export function wantsCache(options: Options): boolean {
  return options.flag('cache') || options.text('cacheLocation') !== null
}

/** Files from which on threads are worth their start, which takes as long as checking a hundred; fewer gain nothing. */
const FILES_FOR_THREADS = 600
/** Each thread has a memory of its own. */
const MOST_THREADS = 4
/** Trees are thrown away as fast as they are made: with less room, a third of the time goes into collecting them. */
const YOUNG_MEBIBYTES = 48
/** Files handed to a thread at once. */
const BATCH = 20

/** Checks files and tells what became of each, in their order: one after the other, or by threads where there are many. */
export async function checkFiles(
  context: Context,
  files: readonly FoundFile[],
  options: Options,
  settings: Settings,
): Promise<Outcome[]> {
  const progress = createProgress(context, 'Checking files', files.length)
  try {
    const { cores } = context.io
    const threads =
      files.length < FILES_FOR_THREADS || cores < 2 || files.some(({ path }) => path === '-')
        ? 0
        : Math.min(cores, MOST_THREADS)
    const pool = threads === 0 ? null : context.io.startWorkers(threads, YOUNG_MEBIBYTES)
    const outcomes: Outcome[] = []
    if (pool === null) {
      for (const file of files) {
        outcomes.push(await checkOne(context, file, options, settings))
        await progress.step(outcomes.length)
      }
      return outcomes
    }
    try {
      let done = 0
      const batches = batchesOf(files).map(async (batch) => {
        const own = (await pool.run(batch)) as Outcome[]
        done += batch.length
        await progress.step(done)
        return own
      })
      for (const batch of await Promise.all(batches)) outcomes.push(...batch)
      return outcomes
    } finally {
      await pool.close()
    }
  } finally {
    await progress.end()
  }
}

/** In a thread: checks what it is handed until there is nothing more. */
export async function serveChecks(context: Context, options: Options, settings: Settings): Promise<void> {
  await context.io.serveJobs(async (batch) => {
    const outcomes: Outcome[] = []
    for (const file of batch as FoundFile[]) outcomes.push(await checkOne(context, file, options, settings))
    return { output: outcomes, moved: [] }
  })
}

async function checkOne(
  context: Context,
  file: FoundFile,
  options: Options,
  settings: Settings,
): Promise<Outcome> {
  try {
    const hashes = wantsCache(options)
    return await checkFile(context, file.path, { ...checkOptions(file, options, settings), hashes })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return { unreadable: error.message }
  }
}

function batchesOf(files: readonly FoundFile[]): FoundFile[][] {
  const batches: FoundFile[][] = []
  for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH))
  return batches
}
