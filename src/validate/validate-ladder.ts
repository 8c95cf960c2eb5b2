import type { Diagnostic } from '../model/index.ts'
import { LADDER_RULES } from './ladder/index.ts'
import type { LadderBrief, LadderContext } from './ladder-rule.ts'
import { type Severities, settingOf, withSeverities } from './severities.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { stamp } from './stamp.ts'
import type { Suppressions } from './suppressions/index.ts'

/** One brief for the rules across files, with the disabling comments of its file. */
export interface LadderEntry extends LadderBrief {
  suppressions: Suppressions
}

export interface LadderOptions extends Pick<LadderContext, 'asOf' | 'complete'> {
  severitiesOf?: (file: string) => Severities | undefined
}

/**
 * The rules across files, over all briefs of a run. Disabling comments of each file hold for its findings; a comment that
 * names such a rule and silences nothing is reported here, because only now the rule had its turn.
 */
export function validateLadder(entries: readonly LadderEntry[], options: LadderOptions): Diagnostic[] {
  const { asOf, complete, severitiesOf = () => undefined } = options
  const context: LadderContext = { briefs: entries, asOf, complete }
  const found = LADDER_RULES.flatMap(({ meta, check }) =>
    [...check(context)].map((finding) => stamp(finding, meta, finding.file)),
  )
  const byFile = new Map(entries.map((entry) => [entry.file, entry.suppressions]))
  const left = found.flatMap((finding) => {
    const own = withSeverities([finding], severitiesOf(finding.file))
    return byFile.get(finding.file)?.apply(own) ?? own
  })
  const unused = complete ? [...byFile].flatMap(([file, own]) => unusedOf(own, severitiesOf(file))) : []
  return sortDiagnostics([...left, ...unused])
}

function unusedOf(suppressions: Suppressions, severities: Severities | undefined): Diagnostic[] {
  const spare = suppressions.unused(
    (ruleId) => isLadderRule(ruleId) && settingOf(ruleId, severities) !== 'off',
  )
  return withSeverities(spare, severities)
}

export function isLadderRule(ruleId: string): boolean {
  return LADDER_RULES.some(({ meta }) => meta.id === ruleId)
}
