import type { Diagnostic } from '../model/index.ts'
import type { NotChecked } from '../report/diagnostics/index.ts'
import type { SourceForm } from '../source/index.ts'
import { type LadderEntry, sortDiagnostics, validateLadder } from '../validate/index.ts'
import { readAsOf } from './as-of.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { readLimits } from './limits.ts'
import { eachWithProgress } from './progress.ts'
import { byteLimit } from './read-input.ts'
import { type CheckedFile, checkFile, isUnreadable, MAX_DOCUMENT_BYTES } from './validation/check-file.ts'
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

/** Checks files one after the other, each let go before the next is read, then all briefs together. */
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
  await eachWithProgress(context, 'Checking', found.files, async (one) => {
    try {
      const checked = await checkOne(context, one, options, settings)
      add(result, checked)
      ladder.push(...checked.ladder)
      ids.set(checked.file, one.id)
    } catch (error) {
      if (!isUnreadable(error)) throw error
      result.notChecked.push({ path: one.path, reason: error.message })
    }
  })
  const across = validateLadder(ladder, {
    asOf: readAsOf(options),
    complete: found.complete && result.notChecked.length === 0,
    severitiesOf: (file) => settings.severitiesOf(ids.get(file) ?? file),
  })
  result.diagnostics = inOrder([...result.diagnostics, ...across], result.files)
  return result
}

function checkOne(
  context: Context,
  { path, id }: FoundFile,
  options: Options,
  settings: Settings,
): Promise<CheckedFile> {
  const stdinName = options.text('stdinFilename') ?? '<stdin>'
  const isProfile = /\.ya?ml$/i.test(path === '-' ? stdinName : path)
  return checkFile(context, path, {
    severities: settings.severitiesOf(id),
    asOf: readAsOf(options),
    form: options.text('from') as SourceForm | null,
    stdinName,
    limits: readLimits(options),
    maxBytes: byteLimit(options.text('maxBytes'), MAX_DOCUMENT_BYTES),
    isProfile: isProfile || options.list('profile').includes(path),
  })
}

function add(result: RunResult, { file, diagnostics, lines }: CheckedFile): void {
  result.files.push(file)
  result.diagnostics.push(...diagnostics)
  if (lines.size > 0) result.lines.set(file, lines)
}

/** By file in the order they were checked, then place. */
function inOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const order = new Map(files.map((file, at) => [file, at]))
  return sortDiagnostics(diagnostics).sort(
    (a, b) => (order.get(a.file) ?? files.length) - (order.get(b.file) ?? files.length),
  )
}
