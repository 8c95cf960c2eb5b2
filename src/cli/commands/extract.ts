import type { Brief, Diagnostic } from '../../model/index.ts'
import { renderBriefMarkdown } from '../../report/brief-markdown/index.ts'
import { validateBrief } from '../../validate/index.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../errors.ts'
import { printFindings } from '../print-findings.ts'
import { eachWithProgress } from '../progress.ts'
import { readDocument } from '../read-briefs.ts'
import { writeOutput } from '../write-output.ts'

interface Extracted {
  briefs: Brief[]
  diagnostics: Diagnostic[]
}

/** `arch-gap extract`: any source form → validated JSON; findings on stderr, exit 1 when one is an error. */
export const extractCommand: CommandHandler = async (context, paths, options) => {
  if (paths.length === 0)
    throw new UsageError('No document given', 'Name one or more, or - for standard input.')
  const { briefs, diagnostics } = await extractAll(context, paths, options)
  await printFindings(context, diagnostics)
  const failed = diagnostics.some((finding) => finding.severity === 'error')
  const single = paths.length === 1 && briefs.length === 1
  const product = single ? briefs[0] : briefs
  if (briefs.length > 0)
    await writeOutput(context, `${JSON.stringify(product, null, 2)}\n`, options.text('output'), paths)
  return failed ? EXIT.problems : EXIT.ok
}

/** `arch-gap import`: any source form → a brief in our own Markdown, ready to review. */
export const importCommand: CommandHandler = async (context, [path], options) => {
  const { briefs, diagnostics } = await extractAll(context, [path ?? '-'], options)
  await printFindings(context, diagnostics)
  if (briefs.length > 1)
    throw new UsageError(
      `${path} holds ${briefs.length} briefs`,
      'Split the document; import writes one brief a file.',
    )
  const [brief] = briefs
  if (brief === undefined) return EXIT.problems
  const output = options.text('output')
  await writeOutput(context, renderBriefMarkdown(brief), output, [path ?? '-'])
  const { leftOpen } = await import('../left-open.ts')
  await context.note(leftOpen(brief, output))
  return diagnostics.some((finding) => finding.severity === 'error') ? EXIT.problems : EXIT.ok
}

async function extractAll(context: Context, paths: readonly string[], options: Options): Promise<Extracted> {
  const result: Extracted = { briefs: [], diagnostics: [] }
  await eachWithProgress(context, 'Reading', paths, async (path) => {
    const document = await readDocument(context, path, options)
    result.diagnostics.push(...document.diagnostics)
    for (const extraction of document.extractions) {
      const { brief, diagnostics } = validateBrief(extraction, {})
      result.diagnostics.push(...diagnostics)
      if (brief) result.briefs.push(brief)
    }
  })
  return result
}
