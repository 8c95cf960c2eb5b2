import { type ListedRule, ruleListJson, ruleListText } from '../../report/diagnostics/index.ts'
import { RULE_TABLE, settingOf } from '../../validate/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../errors.ts'
import { reportOptions } from '../report-options.ts'
import { writeOutput } from '../write-output.ts'
import type { Settings } from './read-config.ts'
import { reportTargets } from './report-targets.ts'

/** `--list-rules`: every rule with the severity that the settings of this run give it. */
export async function listRules(context: Context, options: Options, settings: Settings): Promise<number> {
  const severities = settings.severitiesOf(settings.folder)
  const rules: ListedRule[] = RULE_TABLE.map((rule) => ({
    ...rule,
    setTo: settingOf(rule.id, severities) ?? rule.severity,
  }))
  for (const { format, file } of reportTargets(options)) {
    const { color, columns } = reportOptions(context, options, file)
    // Away from a terminal a rule is one line, for grep.
    const isTerminal = file === null && context.io.stdout.isTTY
    const layout = { color, columns: isTerminal ? columns : Number.POSITIVE_INFINITY }
    const product = format === 'json' ? ruleListJson(rules) : ruleListText(rules, layout)
    await writeOutput(context, product, file)
  }
  return EXIT.ok
}
