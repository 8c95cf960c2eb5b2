import type { Diagnostic, LadderData, Position, RuleInfo } from '../../model/index.ts'
import { cleanText, nearestName } from '../../text/index.ts'
import { DIRECTIVE_WORDS, type Directive } from './directives.ts'
import { DISABLING_RULES } from './disabling-rules.ts'

/** The disabling comments of one file, ready to silence findings. Holds nothing of the document but places. */
export interface Suppressions {
  /** The findings that are left; remembers which comments silenced one. */
  apply<Finding extends Placed>(findings: readonly Finding[]): Finding[]
  /** What is wrong with the comments themselves. */
  problems: readonly Diagnostic[]
  /** Comments that silenced nothing so far, of the rules that had their turn. Ask once all findings were applied. */
  unused(hadItsTurn: (ruleId: string) => boolean): Diagnostic[]
  /** To go on with them elsewhere, see `resumeSuppressions`. */
  state: SuppressionState
}

/** What a comment silences: a finding of a rule at a place. */
type Placed = Pick<Diagnostic, 'ruleId' | 'position'>

/** What is left of the comments once they are read: plain data, which a cache and other threads can hold. */
export type SuppressionState = LadderData['comments']

/** One rule silenced on some lines, both ends included. */
type Silence = SuppressionState['silences'][number]

/**
 * @param directives the comments as read, in the order of the file
 * @param rules every rule there is
 * @param text the file, to find the line that follows a comment
 */
export function createSuppressions(
  directives: readonly Directive[],
  file: string,
  text: string,
  rules: readonly RuleInfo[],
): Suppressions {
  const problems = directives.flatMap((directive) => problemsOf(directive, file, rules))
  return { ...resumeSuppressions(silencesOf(directives, text, rules), file), problems }
}

/** Comments that were read and applied before, as they stand by now. */
export function resumeSuppressions(state: SuppressionState, file: string): Suppressions {
  const { silences, idle } = state
  return {
    problems: [],
    state,
    apply: (findings) => findings.filter((finding) => !silenced(finding, silences)),
    unused: (hadItsTurn) => {
      const spare = silences.filter(({ ruleId, used }) => !used && hadItsTurn(ruleId))
      return [
        ...spare.map(({ ruleId, position }) =>
          finding(
            DISABLING_RULES.unused,
            file,
            position,
            `Unused disable of ${ruleId}, it has no finding here`,
            {
              hint: 'Remove the comment, or the name of the rule from it.',
            },
          ),
        ),
        ...idle.map((position) =>
          finding(DISABLING_RULES.unused, file, position, 'Unused enable, nothing is disabled here', {
            hint: 'Remove the comment.',
          }),
        ),
      ]
    },
  }
}

function silenced({ ruleId, position }: Placed, silences: readonly Silence[]): boolean {
  const { line } = position.start
  const hits = silences.filter((one) => one.ruleId === ruleId && one.from <= line && line <= lastOf(one))
  // The narrowest comment takes the credit, so that a wider one that is not needed shows.
  const [best] = hits.sort((a, b) => lastOf(a) - a.from - (lastOf(b) - b.from))
  if (best === undefined) return false
  best.used = true
  return true
}

function lastOf({ to }: Silence): number {
  // A figure to subtract from: of two that hold to the end, the one that begins later is the narrower.
  return to ?? Number.MAX_SAFE_INTEGER
}

function silencesOf(
  directives: readonly Directive[],
  text: string,
  known: readonly RuleInfo[],
): SuppressionState {
  const blank = directives.some(({ word }) => word === 'disable-next-line') ? blankLines(text) : []
  const silences: Silence[] = []
  const idle: Position[] = []
  for (const { word, rules, position } of directives) {
    const { start, end } = position
    if (word === 'enable') {
      const ids = new Set(rules.map(({ id }) => id))
      const open = silences.filter(
        (one) => one.word === 'disable' && one.to === null && (ids.size === 0 || ids.has(one.ruleId)),
      )
      for (const one of open) one.to = Math.max(one.from, start.line - 1)
      if (open.length === 0) idle.push(position)
      continue
    }
    const lines = linesOf(word, start.line, end.line, blank)
    if (lines === null) continue
    silences.push(
      ...rules
        .filter(({ id }) => known.some((rule) => rule.id === id && rule.configurable))
        .map(({ id, position: at }) => ({ ruleId: id, ...lines, position: at, word, used: false })),
    )
  }
  return { silences, idle }
}

function linesOf(
  word: string,
  first: number,
  last: number,
  blank: readonly boolean[],
): { from: number; to: number | null } | null {
  switch (word) {
    case 'disable-next-line': {
      // A formatter may put an empty line between the comment and what it is about.
      let line = last + 1
      while (blank[line - 1] === true) line += 1
      return { from: line, to: line }
    }
    case 'disable-line':
      return { from: first, to: last }
    case 'disable':
      return { from: first, to: null }
    case 'disable-file':
      return { from: 1, to: null }
    default:
      return null
  }
}

/** Of each line, whether it holds nothing. */
function blankLines(text: string): boolean[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim() === '')
}

function problemsOf(directive: Directive, file: string, known: readonly RuleInfo[]): Diagnostic[] {
  const { word, rules, hasReason, position } = directive
  if (!(DIRECTIVE_WORDS as readonly string[]).includes(word)) {
    const near = nearestName(word, DIRECTIVE_WORDS)
    const words = DIRECTIVE_WORDS.map((one) => `arch-gap-${one}`).join(', ')
    return [
      finding(DISABLING_RULES.syntax, file, position, `Unexpected comment arch-gap-${cleanText(word)}`, {
        hint: near ? `Did you mean arch-gap-${near}?` : `Comments there are: ${words}.`,
      }),
    ]
  }
  const names = rules.flatMap((rule) => ruleProblem(rule, file, known))
  if (word === 'enable') return names
  if (rules.length === 0) {
    const message = 'Unexpected end of comment, expected the name of a rule to disable'
    const hint = `Write: arch-gap-${word} rule-id reason.`
    return [finding(DISABLING_RULES.rule, file, position, message, { hint })]
  }
  if (hasReason) return names
  const message = `Missing reason for disabling ${rules.map(({ id }) => cleanText(id)).join(', ')}`
  const hint = 'Say behind the name of the rule why its finding is right to stay.'
  return [...names, finding(DISABLING_RULES.reason, file, position, message, { hint })]
}

function ruleProblem(
  { id, position }: Directive['rules'][number],
  file: string,
  known: readonly RuleInfo[],
): Diagnostic[] {
  const rule = known.find((one) => one.id === id)
  const shown = cleanText(id)
  if (rule?.configurable) return []
  if (rule) {
    const message = `Unexpected rule ${shown}, it cannot be disabled`
    const hint = 'Nothing of the file can be relied on while it has this finding.'
    return [finding(DISABLING_RULES.rule, file, position, message, { hint })]
  }
  const near = nearestName(
    id,
    known.filter(({ configurable }) => configurable).map((one) => one.id),
  )
  const hint = near ? `Did you mean ${near}?` : 'All rules: arch-gap validate --list-rules'
  return [finding(DISABLING_RULES.rule, file, position, `There is no rule ${shown}`, { hint })]
}

function finding(
  rule: RuleInfo,
  file: string,
  position: Position,
  message: string,
  { hint }: { hint: string },
): Diagnostic {
  return { ruleId: rule.id, severity: rule.severity, message, file, position, hint, url: rule.url }
}
