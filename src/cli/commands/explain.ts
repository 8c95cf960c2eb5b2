import { explain } from '../../assess/index.ts'
import { explanationBlocks, renderResult } from '../../report/index.ts'
import { assessProfile } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { requireShort } from '../longest-argument.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap explain`: how a number came about, to the digit. */
export const explainCommand: CommandHandler = async (context, args, options) => {
  // With --demo there is no profile to name, so that all words name the requirement.
  const [path, ...words] = options.flag('demo') ? [undefined, ...args] : args
  const inputs = await assessProfile(context, path, options, 'explain')
  const query = words.length === 0 ? null : words.join(' ')
  if (query !== null) requireShort(query, 'the name of a requirement')
  const explained = explain(inputs.assessment, inputs.policy, query)
  if (explained.kind === 'unknown') {
    throw new UsageError(
      `No requirement of this role is called ${query}`,
      explained.nearest.length > 0
        ? `Nearest:\n${explained.nearest.map((text) => `  ${text}`).join('\n')}`
        : 'All of them: the same call without a name.',
    )
  }
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  await writeOutput(
    context,
    await renderResult(
      inputs.redact(explained.explanation),
      explanationBlocks,
      format,
      reportOptions(context, options, output),
    ),
    output,
    [inputs.profilePath],
  )
  return EXIT.ok
}
