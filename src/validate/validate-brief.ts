import type { Extraction } from '../extract/index.ts'
import { isSoundBrief, isSoundFrontMatter } from '../generated/brief-acceptance.ts'
import type { Brief, Diagnostic, Position } from '../model/index.ts'
import { nearest, placeOfWhole } from './nearest-place.ts'
import { briefBySchema, frontMatterFindings } from './odd-brief.ts'
import type { Rule, RuleContext } from './rule.ts'
import { RULE_TABLE } from './rule-table.ts'
import { RULES } from './rules/index.ts'
import { type Severities, settingOf, withSeverities } from './severities.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { stamp } from './stamp.ts'
import { createSuppressions, readDirectives, type Suppressions } from './suppressions/index.ts'
import { isLadderRule } from './validate-ladder.ts'

export interface ValidateOptions {
  asOf?: string | null
  /** Severity by rule id, overriding the rule's own; `off` silences it. */
  severities?: Severities
  /** Findings about the file as a whole, from reading it; disabling comments hold for them too. */
  fileDiagnostics?: readonly Diagnostic[]
}

export interface Validated {
  /** The brief, or null where a finding is an error that leaves it unusable. */
  brief: Brief | null
  diagnostics: Diagnostic[]
  /** The disabling comments of the document, for the findings of rules across files. */
  suppressions: Suppressions
}

/** A draft held to the schema and to every rule. All findings of one document, in the order of their places. */
export function validateBrief(extraction: Extraction, options: ValidateOptions = {}): Validated {
  const { document, draft } = extraction
  const fallback = placeOfWhole(extraction)
  const placeOf = (path: string): Position =>
    nearest(path, (key) => extraction.positions.get(key)) ?? fallback
  const context: RuleContext = { ...extraction, asOf: options.asOf ?? null, placeOf }
  const runs = runRules(context)
  const { brief, findings } = isSoundBrief(draft)
    ? { brief: draft, findings: [] }
    : briefBySchema(extraction, placeOf)
  const found = [
    ...(options.fileDiagnostics ?? []),
    ...document.diagnostics,
    ...extraction.diagnostics,
    ...frontMatterDiagnostics(extraction),
    ...findings,
    ...runs.diagnostics,
  ]
  const suppressions = createSuppressions(readDirectives(document), document.file, document.text, RULE_TABLE)
  const left = suppressions.apply(withSeverities(found, options.severities))
  const comments = [
    ...suppressions.problems,
    ...suppressions.unused(
      (id) => !isLadderRule(id) && !runs.waiting.has(id) && settingOf(id, options.severities) !== 'off',
    ),
  ]
  const diagnostics = sortDiagnostics([...left, ...withSeverities(comments, options.severities)])
  // Where there is no role, nothing that was read could be relied on.
  const hasRole = extraction.diagnostics.every(({ ruleId }) => ruleId !== 'no-role')
  return { brief: hasRole ? brief : null, diagnostics, suppressions }
}

function frontMatterDiagnostics({ document }: Extraction): Diagnostic[] {
  const { form, frontMatter, file } = document
  if (form !== 'brief' || frontMatter === null || isSoundFrontMatter(frontMatter.data)) return []
  return frontMatterFindings(frontMatter, file)
}

function applies(rule: Rule, { draft, document }: RuleContext): boolean {
  return rule.meta.kinds.includes(draft.kind) && (rule.meta.forms === 'any' || document.form === 'brief')
}

interface RuleRuns {
  /** Rules that asked for the date where there is none, so that they could not have their turn. */
  waiting: ReadonlySet<string>
  diagnostics: Diagnostic[]
}

function runRules(context: RuleContext): RuleRuns {
  const diagnostics: Diagnostic[] = []
  const waiting = new Set<string>()
  let current = ''
  // One context for all rules, so that a rule costs what it does and nothing beside.
  const own: RuleContext = {
    ...context,
    get asOf() {
      if (context.asOf === null) waiting.add(current)
      return context.asOf
    },
  }
  for (const rule of RULES) {
    if (!applies(rule, context)) continue
    current = rule.meta.id
    for (const finding of rule.check(own)) diagnostics.push(stamp(finding, rule.meta, context.document.file))
  }
  return { waiting, diagnostics }
}
