import type { Assessment } from '../../model/index.ts'
import { assessmentReporters } from '../../report/index.ts'
import { assessProfile, failUnder, readFailUnder } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import type { Context } from '../context.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap assess`: how far a person is from a role, and what exactly is in the way. */
export const assessCommand: CommandHandler = async (context, [path], options) => {
  readFailUnder(options)
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  const { assessment, profilePath, redact } = await assessProfile(context, path, options, 'assess')
  const render = await assessmentReporters[format]()
  const shown = redact(assessment)
  const report = render(shown, reportOptions(context, options, output))
  // The example is no file here: the commands that the report names work with --demo in its place.
  const product = options.flag('demo')
    ? report.replaceAll(`${shown.profile.file} --role`, '--demo --role')
    : report
  await writeOutput(context, product, output, [profilePath])
  if (options.flag('demo')) await sayWhatNext(context, assessment, format === 'terminal' && output === null)
  return failUnder(assessment, options)
}

/** The last line after --demo: below the report where a person reads it, beside the product where a program does. */
async function sayWhatNext(context: Context, { role }: Assessment, isRead: boolean): Promise<void> {
  const line = `This was an example. Your own profile for this role: arch-gap init --role ${role.id}`
  if (isRead) await context.io.stdout.write(`\n${line}\n`)
  else await context.note(line)
}
