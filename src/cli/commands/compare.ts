import { compareRoles } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import { comparisonBlocks, renderResult } from '../../report/index.ts'
import { readAsOf } from '../as-of.ts'
import { loadPolicy } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT } from '../errors.ts'
import { readLimits, requireComparableRoles } from '../limits.ts'
import { chooseRole } from '../load-library.ts'
import { loadProfile } from '../load-profile.ts'
import { createRedactor } from '../redaction.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap compare A B`: what a step from one role to another adds, raises, keeps and drops. */
export const compareCommand: CommandHandler = async (context, [from = '', to = ''], options) => {
  const path = options.text('profile')
  const loaded = path === null ? null : await loadProfile(context, path, options)
  const track = loaded?.profile.current.track ?? null
  const first = await chooseRole(context, options, from, track, `arch-gap compare ROLE ${to}`)
  const second = await chooseRole(context, options, to, track, `arch-gap compare ${from} ROLE`)
  requireComparableRoles(first.role, second.role, loaded?.profile ?? null, readLimits(options))
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const markets = [first.market, second.market].filter((market) => market !== null)
  const result = compareRoles(
    first.role,
    second.role,
    {
      policy,
      policyIsCustom,
      strict: options.flag('strict'),
      knowledge: await builtinKnowledge(loaded ? [first.role, second.role] : []),
      asOf: loaded ? loaded.asOf : readAsOf(options),
    },
    { profile: loaded?.profile ?? null, markets },
  )
  const redact = await createRedactor(options, loaded ? [loaded.profile] : [], [
    first.role,
    second.role,
    markets,
  ])
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  await writeOutput(
    context,
    await renderResult(redact(result), comparisonBlocks, format, reportOptions(context, options, output)),
    output,
    path === null ? [] : [path],
  )
  return EXIT.ok
}
