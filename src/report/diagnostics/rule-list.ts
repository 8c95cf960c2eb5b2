import { Chalk } from 'chalk'
import type { RuleInfo } from '../../model/index.ts'
import { wrap } from '../layout.ts'
import { safeJson } from './safe-json.ts'

/** A rule with the severity it has under the settings of this run. */
export type ListedRule = RuleInfo & { setTo: RuleInfo['severity'] | 'off' }

const TITLES: Readonly<Record<RuleInfo['family'], string>> = {
  brief: 'Within a brief',
  ladder: 'Between briefs',
  profile: 'Within a profile',
  disabling: 'Of comments that disable rules',
  reading: 'Of reading a file',
}

/** Every rule for a person, one block a family. */
export function ruleListText(
  rules: readonly ListedRule[],
  { color, columns }: { color: boolean; columns: number },
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const wide = Math.max(0, ...rules.map(({ id }) => id.length))
  const families = Object.keys(TITLES) as RuleInfo['family'][]
  const blocks = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family)
    if (own.length === 0) return []
    const lines = own.flatMap((rule) => {
      const marks = `${rule.setTo.padEnd(7)}  ${rule.fixable ? 'fixable' : '       '}`
      const indent = ' '.repeat(wide + 22)
      const [first = '', ...rest] = wrap(rule.description, Math.max(columns, wide + 50), indent)
      return [`  ${rule.id.padEnd(wide)}  ${chalk.dim(marks)}  ${first.trim()}`, ...rest]
    })
    return [chalk.bold(TITLES[family]), ...lines, '']
  })
  return `${blocks.join('\n')}`
}

/** Every rule for a program. */
export function ruleListJson(rules: readonly ListedRule[]): string {
  return safeJson(rules)
}
