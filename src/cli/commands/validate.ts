import { interpretSchemas } from '../../model/index.ts'
import { countSeverities, countWords } from '../../report/diagnostics/index.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { printFindings } from '../print-findings.ts'
import { type RunResult, validateFiles } from '../validate-files.ts'
import { serveChecks } from '../validation/check-files.ts'
import { filesToCheck } from '../validation/files-to-check.ts'
import { readSettings, type Settings } from '../validation/read-config.ts'
import { type ReportTarget, reportTargets } from '../validation/report-targets.ts'
import { wholeNumber } from '../validation/whole-number.ts'
import { writeReports } from '../validation/write-reports.ts'

const SHOWN_FINDINGS = 20
const FEW_FILES = 200

/** `arch-gap validate`: briefs against schema and rules. Exit 0 clean, 1 findings, 2 something could not be checked. */
export const validateCommand: CommandHandler = async (context, args, options) => {
  const settings = await settingsOrNull(context, options)
  if (settings === null) return EXIT.failure
  if (options.flag('listRules')) {
    const { listRules } = await import('../validation/list-rules.ts')
    return listRules(context, options, settings)
  }
  const dryRun = options.flag('fixDryRun')
  const fix = dryRun || options.flag('fix')
  if (fix && args.includes('-') && !dryRun) {
    throw new UsageError('Unexpected --fix with standard input', 'There is no file to write to.')
  }
  if (context.io.isWorker) {
    await serveChecks(context, options, settings)
    return EXIT.ok
  }
  const targets = reportTargets(options)
  const maxWarnings = wholeNumber(options, 'maxWarnings') ?? settings.config.maxWarnings ?? null
  const maxFindings = wholeNumber(options, 'maxFindings') ?? SHOWN_FINDINGS
  const found = await filesToCheck(context, args, options, settings)
  if (found.files.length < FEW_FILES) interpretSchemas()
  const fixed = fix
    ? await (await import('../validation/fix-files.ts')).fixFiles(context, found.files, settings, dryRun)
    : null
  const result = await validateFiles(context, found, options, settings)
  const shown = context.quiet ? errorsOnly(result) : result
  if (dryRun) {
    await context.io.stdout.write(fixed?.diff ?? '')
    await printFindings(context, shown.diagnostics)
  } else await writeReports(context, shown, targets, maxFindings)
  await sayNotChecked(context, result, targets)
  if (fixed && fixed.count > 0) {
    await context.note(`${dryRun ? 'Would mend' : 'Mended'} ${fixed.count} in ${fixed.files} files`)
  }
  return finish(context, result, maxWarnings)
}

/** A mistake in the settings is no finding about a brief: nothing was checked, so the exit code is 2. */
async function settingsOrNull(context: Context, options: Options): Promise<Settings | null> {
  try {
    return await readSettings(context, options)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    await printFindings(context, error.diagnostics)
    return null
  }
}

function errorsOnly(result: RunResult): RunResult {
  return { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** Why the exit code is 2, unless a person has just read it on the terminal: standard output may be a file or a format. */
async function sayNotChecked(
  context: Context,
  { notChecked }: RunResult,
  targets: readonly ReportTarget[],
): Promise<void> {
  const isRead = context.io.stdout.isTTY && targets.some(({ file }) => file === null || file === '-')
  if (isRead) return
  for (const { path, reason } of notChecked)
    await context.note(reason.includes(path) ? reason : `${path}: ${reason}`)
}

async function finish(context: Context, result: RunResult, maxWarnings: number | null): Promise<number> {
  const counts = countSeverities(result.diagnostics)
  const files = `${result.files.length} ${result.files.length === 1 ? 'file' : 'files'}`
  await context.note(`Checked ${files}: ${countWords(counts)}`)
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings
  if (tooMany) await context.note(`${counts.warning} warnings are more than the ${maxWarnings} allowed`)
  if (result.notChecked.length > 0) return EXIT.failure
  return counts.error > 0 || tooMany ? EXIT.problems : EXIT.ok
}
