import { parseWhatIf, plan } from '../../assess/index.ts'
import { planBlocks, renderResult } from '../../report/index.ts'
import { nearestName } from '../../text/index.ts'
import { assessProfile } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** Verdicts to work towards; EARLY is where everybody begins. */
const GOALS = { building: 'BUILDING', near: 'NEAR', ready: 'READY' } as const

/** `arch-gap plan`: the shortest way to the next verdict, in order, with what would prove each step. */
export const planCommand: CommandHandler = async (context, [path], options) => {
  const inputs = await assessProfile(context, path, options, 'plan')
  const { role, profile } = inputs
  const result = plan(role, profile, inputs, {
    goal: goalOf(options.text('goal')),
    whatIf: whatIfOf(options.text('whatIf')),
  })
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  await writeOutput(
    context,
    await renderResult(inputs.redact(result), planBlocks, format, reportOptions(context, options, output)),
    output,
    [inputs.profilePath],
  )
  return EXIT.ok
}

function goalOf(text: string | null): (typeof GOALS)[keyof typeof GOALS] | null {
  if (text === null) return null
  const key = text.toLowerCase()
  if (Object.hasOwn(GOALS, key)) return GOALS[key as keyof typeof GOALS]
  const near = nearestName(key, Object.keys(GOALS))
  throw new UsageError(
    `Unexpected --goal ${text}, expected one of ${Object.keys(GOALS).join(', ')}`,
    near ? `Did you mean ${near}?` : null,
  )
}

function whatIfOf(text: string | null) {
  if (text === null) return []
  const { overrides, problems } = parseWhatIf(text)
  if (problems.length > 0)
    throw new UsageError(problems.join('; '), 'Write it as: --what-if "finops=4, eu ai act=3"')
  return overrides
}
