import { rankRoles } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import { rankingBlocks, renderResult } from '../../report/index.ts'
import { loadPolicy } from '../assess-profile.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readLimits, requireComparable } from '../limits.ts'
import { loadLibrary, requireKnownTrack } from '../load-library.ts'
import { loadProfile } from '../load-profile.ts'
import { createRedactor } from '../redaction.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

/** `arch-gap rank`: every role at hand by readiness, the nearest next step first. */
export const rankCommand: CommandHandler = async (context, [path], options) => {
  const loaded = await loadProfile(context, path, options)
  const library = await loadLibrary(context, options)
  const track = options.text('track')
  requireKnownTrack(library, track)
  const roles = track === null ? library.roles : library.roles.filter((role) => role.track === track)
  if (roles.length === 0) throw new UsageError('There are no roles to rank', 'See: arch-gap roles')
  const limits = readLimits(options)
  for (const role of roles) requireComparable(role, loaded.profile, limits)
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const ranking = rankRoles(roles, library.markets, loaded.profile, {
    policy,
    policyIsCustom,
    strict: options.flag('strict'),
    knowledge: await builtinKnowledge(roles),
    asOf: loaded.asOf,
  })
  const redact = await createRedactor(options, [loaded.profile], [roles, library.markets])
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  await writeOutput(
    context,
    await renderResult(redact(ranking), rankingBlocks, format, reportOptions(context, options, output)),
    output,
    [loaded.path],
  )
  return EXIT.ok
}
