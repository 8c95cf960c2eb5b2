import { assessmentReporters } from '../../report/index.ts'
import { assessProfile, failUnder, readFailUnder } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap report`: the whole assessment as a document to pass on. */
export const reportCommand: CommandHandler = async (context, [path], options) => {
  readFailUnder(options)
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'markdown')
  const { assessment, profilePath, redact } = await assessProfile(context, path, options, 'report')
  const render = await assessmentReporters[format]()
  const product = render(redact(assessment), {
    ...reportOptions(context, options, output),
    all: true,
  })
  await writeOutput(context, product, output, [profilePath])
  return failUnder(assessment, options)
}
