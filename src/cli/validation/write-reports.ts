import { IoError } from '../../io/index.ts'
import {
  type DiagnosticReportOptions,
  diagnosticReporters,
  githubSummary,
} from '../../report/diagnostics/index.ts'
import { RULE_TABLE } from '../../validate/index.ts'
import { VERSION } from '../../version.ts'
import type { Context } from '../context.ts'
import type { RunResult } from '../validate-files.ts'
import { writeOutput } from '../write-output.ts'
import { absolute, isInside, relativeTo } from './paths.ts'
import { projectRoot } from './project-root.ts'
import type { ReportTarget } from './report-targets.ts'

/** Where the pages of this very version are read once it is published. */
const DOCS_URL = `https://unpkg.com/arch-gap@${VERSION}/`
const MAX_COLUMNS = 160

/** Writes every report asked for; with the GitHub format also the summary of the job, where the runner names a file for it. */
export async function writeReports(
  context: Context,
  result: RunResult,
  targets: readonly ReportTarget[],
  maxFindings: number,
): Promise<void> {
  const root = await projectRoot(context.io)
  const { cwd } = context.io
  const shared = {
    sources: result.lines,
    files: result.files,
    notChecked: result.notChecked,
    rules: RULE_TABLE,
    docsUrl: DOCS_URL,
    version: VERSION,
    maxFindings,
    pathInRepository: (file: string) => {
      const path = absolute(file, cwd)
      return isInside(root, path) && !/^<.*>$/.test(file) ? relativeTo(root, path) : file
    },
  }
  for (const { format, file } of targets) {
    const options = { ...shared, ...surface(context, file) }
    const product = diagnosticReporters[format](result.diagnostics, options)
    if (product !== '' || file !== null) await writeOutput(context, product, file, result.paths)
    if (format === 'github') await appendSummary(context, githubSummary(result.diagnostics, options))
  }
}

/** Colour, width and code frames belong to a terminal only. */
function surface(
  { io, color }: Context,
  file: string | null,
): Pick<DiagnosticReportOptions, 'color' | 'columns' | 'frames'> {
  const isTerminal = file === null && io.stdout.isTTY
  return {
    color: file === null && color.stdout,
    columns: isTerminal ? Math.min(MAX_COLUMNS, Math.max(40, io.stdout.columns)) : 80,
    frames: isTerminal,
  }
}

async function appendSummary(context: Context, summary: string): Promise<void> {
  const path = context.io.env['GITHUB_STEP_SUMMARY']
  if (path === undefined || path === '') return
  try {
    await context.io.appendFile(path, summary)
  } catch (error) {
    if (!(error instanceof IoError)) throw error
    // The findings are in the log as well; a summary that cannot be written is no reason to fail.
    await context.note(`The job summary is not written: ${error.message}`)
  }
}
