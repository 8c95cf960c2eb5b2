import { assessmentReporters } from '../../report/index.ts'
import { assessProfile, failUnder } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap assess`: how far a person is from a role, and what exactly is in the way. */
export const assessCommand: CommandHandler = async (context, [path], options) => {
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  const { assessment, profilePath } = await assessProfile(context, path, options, 'assess')
  const render = await assessmentReporters[format]()
  const product = render(assessment, reportOptions(context, options, output))
  await writeOutput(context, product, output, [profilePath])
  return failUnder(assessment, options)
}
