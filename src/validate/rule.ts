import type { Extraction } from '../extract/index.ts'
import type { Diagnostic, MarketBrief, Position, RoleBrief, Severity } from '../model/index.ts'

/** What a rule says about one place; the engine stamps id, severity, file and url. */
export interface Finding {
  message: string
  position: Position
  hint: string
  related?: Diagnostic['related']
}

export interface RuleMeta {
  /** Permanent, kebab-case; also the name of the rule's file and of its page docs/rules/<id>.md. */
  id: string
  severity: Severity
  description: string
  /** Kinds of brief the rule looks at. */
  kinds: readonly ('role' | 'market')[]
  /** Rules of style and completeness hold for our own briefs only; rules of fact hold for every document. */
  forms: 'brief' | 'any'
}

export interface RuleContext extends Extraction {
  /** Date to measure age from, or null where none is given. */
  asOf: string | null
  /** Place of a JSON path such as `skills.3.importance`; of its nearest known parent, at last of the title. */
  placeOf(path: string): Position
}

/** One rule: a file of its own under rules/ and one line in its table. */
export interface Rule {
  meta: RuleMeta
  check(context: RuleContext): Iterable<Finding>
}

export function defineRule(rule: Rule): Rule {
  return rule
}

/** A rule for one kind of brief. The engine runs a rule on the kinds its meta names only, so that is what it sees. */
interface RuleForKind<Kind extends 'role' | 'market', Draft> {
  meta: RuleMeta & { kinds: readonly [Kind] }
  check(context: RuleContext & { draft: Draft }): Iterable<Finding>
}

export function defineRoleRule(rule: RuleForKind<'role', RoleBrief>): Rule {
  return rule
}

export function defineMarketRule(rule: RuleForKind<'market', MarketBrief>): Rule {
  return rule
}
