import type { CheckedFile, Diagnostic, LadderData } from '../model/index.ts'
import type { NotChecked } from '../report/diagnostics/index.ts'
import {
  type LadderEntry,
  ladderBrief,
  resumeSuppressions,
  sortDiagnostics,
  validateLadder,
} from '../validate/index.ts'
import { readAsOf } from './as-of.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { checkFiles, type Outcome, wantsCache } from './validation/check-files.ts'
import type { FoundFile, FoundFiles } from './validation/find-files.ts'
import type { Settings } from './validation/read-config.ts'

/** All findings of a run, and what it looked at. */
export interface RunResult {
  diagnostics: Diagnostic[]
  /** Names of the files that were checked, in order. */
  files: string[]
  /** Paths that were read, which no report may overwrite. */
  paths: string[]
  notChecked: NotChecked[]
  lines: Map<string, Map<number, string>>
}

/** Checks files, each let go before the next is read, then all briefs together. What the cache knows is not checked again. */
export async function validateFiles(
  context: Context,
  found: FoundFiles,
  options: Options,
  settings: Settings,
): Promise<RunResult> {
  const result: RunResult = {
    diagnostics: [],
    files: [],
    paths: found.files.map(({ path }) => path),
    notChecked: [...found.notChecked],
    lines: new Map(),
  }
  const ladder: LadderEntry[] = []
  const ids = new Map<string, string>()
  const outcomes = await outcomesOf(context, found.files, options, settings)
  for (const [index, outcome] of outcomes.entries()) {
    const one = found.files[index]
    if (one === undefined) continue
    context.inputs.add(one.path)
    if ('unreadable' in outcome) {
      result.notChecked.push({ path: one.path, reason: outcome.unreadable })
      continue
    }
    const { checked } = outcome
    add(result, checked)
    ladder.push(...checked.ladder.map(entryOf))
    ids.set(checked.file, one.id)
  }
  const across = validateLadder(ladder, {
    asOf: readAsOf(options),
    complete: found.complete && result.notChecked.length === 0,
    severitiesOf: (file) => settings.severitiesOf(ids.get(file) ?? file),
  })
  result.diagnostics = inOrder([...result.diagnostics, ...across], result.files)
  return result
}

async function outcomesOf(
  context: Context,
  files: readonly FoundFile[],
  options: Options,
  settings: Settings,
): Promise<Outcome[]> {
  if (!wantsCache(options)) return checkFiles(context, files, options, settings)
  const { openCache } = await import('./validation/check-cache.ts')
  const cache = await openCache(context, options, settings)
  const known = new Map<FoundFile, Outcome>()
  for (const file of files) {
    const checked = await cache.find(file)
    if (checked !== null) known.set(file, { checked, hash: null })
  }
  const unknown = files.filter((file) => !known.has(file))
  const fresh = await checkFiles(context, unknown, options, settings)
  for (const [index, outcome] of fresh.entries()) {
    const file = unknown[index]
    if (file === undefined) continue
    known.set(file, outcome)
    if ('checked' in outcome && outcome.hash !== null) cache.keep(file, outcome.hash, outcome.checked)
  }
  await cache.save()
  return files.flatMap((file) => known.get(file) ?? [])
}

/** A brief for the rules across files, which go on with the comments of its file where the check of the file ended. */
function entryOf(data: LadderData): LadderEntry {
  // A copy: what the rules across files silence is no news for a cache.
  const comments = { ...data.comments, silences: data.comments.silences.map((one) => ({ ...one })) }
  return { ...ladderBrief(data), suppressions: resumeSuppressions(comments, data.file) }
}

function add(result: RunResult, { file, diagnostics, lines }: CheckedFile): void {
  result.files.push(file)
  result.diagnostics.push(...diagnostics)
  if (lines.length > 0) result.lines.set(file, new Map(lines))
}

/** By file in the order they were checked, then place. */
function inOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const order = new Map(files.map((file, at) => [file, at]))
  return sortDiagnostics(diagnostics).sort(
    (a, b) => (order.get(a.file) ?? files.length) - (order.get(b.file) ?? files.length),
  )
}
