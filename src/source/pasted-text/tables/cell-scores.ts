import { CATEGORY_NAMES } from './category-names.ts'
import type { ColumnRole } from './columns.ts'
import * as words from './start-words.ts'
import { isAbbreviation, type Token } from './tokens.ts'
import { findToolRuns, type ToolRuns } from './tool-runs.ts'

/** What the scores of one row are computed from. */
export interface RowContext {
  tokens: readonly Token[]
  /** How many first words the row shares with a neighbour, the most first. */
  shared: readonly number[]
  tools: ToolRuns
}

export function createRowContext(tokens: readonly Token[], shared: readonly number[]): RowContext {
  return { tokens, shared, tools: findToolRuns(tokens) }
}

/** How well a cell of this role begins at a word that may begin one. */
export function startScore(role: ColumnRole, context: RowContext, at: number): number {
  const { tokens } = context
  const token = tokens[at]
  if (at === 0 || token === undefined) return 0
  const word = token.text.toLowerCase().replace(/[,;:.]+$/, '')
  const before = tokens[at - 1]?.text ?? ''
  return (
    shapeScore(tokens, at) +
    roleScore(role, word, before, tokens, at) +
    (role === 'tool' ? toolStart(context, at) : 0)
  )
}

/** Sentence case: a cell begins with a capital before small letters, behind a finished word. */
function shapeScore(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.text ?? ''
  let score = token?.evident ? 1.5 : 0
  if (token?.doubtful) score -= 1
  if (before.endsWith(')')) score += 0.5
  if (next?.text === '/' || next?.text === '&' || next?.text === '+') score -= 1.5
  if (next?.opens && isCapitalised(next.text) && !isAbbreviation(next.text)) score -= 1
  if (isCapitalised(before) && !isAbbreviation(before) && !before.endsWith(')')) score -= 1
  return score
}

/** A plain word with a capital, which running text seldom has. */
function isTitleWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+[,;)]?$/u.test(word)
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function roleScore(
  role: ColumnRole,
  word: string,
  before: string,
  tokens: readonly Token[],
  at: number,
): number {
  if (role === 'measures') return measuresScore(word, before)
  if (role === 'why') return whyScore(word, tokens, at)
  if (role === 'target') return targetScore(word, before, tokens[at + 1]?.text, tokens[at - 1]?.evident)
  if (role === 'use') return words.USE_LIKELY.has(word) || /(?:ing|tion|ment|ance|sis)$/.test(word) ? 1 : 0
  return 0
}

function measuresScore(word: string, before: string): number {
  if (/^[%#]/.test(word)) return 5
  const inName = isCapitalised(before) && !isAbbreviation(before) && !before.endsWith(')') ? 2 : 0
  if (words.WHY_SURE.has(word)) return -1.5
  if (words.MEASURE_SURE.has(word)) return 4 - inName
  if (words.MEASURE_LIKELY.has(word.split('/')[0] ?? '') || /^p\d\d/.test(word)) return 2 - inName
  return 0
}

const MODAL = new Set(
  'is are can must should may has have becomes become needs need cannot depends means requires must'.split(
    ' ',
  ),
)

function whyScore(word: string, tokens: readonly Token[], at: number): number {
  if (words.WHY_SURE.has(word)) return 4
  if (words.WHY_LIKELY.has(word)) return 2
  const next = tokens[at + 1]?.text ?? ''
  const verb = /^[a-z]+[^s\W]s$/.test(word) && /^\p{Ll}/u.test(next)
  const sentence = tokens.slice(at + 1, at + 4).some(({ text }) => MODAL.has(text))
  const acts = /^[a-z]{3,}[^s\W]s$/.test(next)
  return verb || sentence ? 1.5 : acts ? 0.7 : 0
}

function targetScore(word: string, before: string, next = '', led = false): number {
  const starts = isCapitalised(before) && words.TARGET_SURE.has(before.toLowerCase())
  const isLed = led || starts || /^(?:p\d\d.*|\p{L}²?)$/u.test(before)
  if (/^(?:[≥≤<>~±]|\+\d)/.test(word)) return isLed ? -1 : 5
  const isCounted = isLed || isCapitalised(before) || words.LEADS_FIGURE.has(before.toLowerCase())
  if (/^[\d$€£]/.test(word)) return isCounted ? -1 : 4
  if (/\d%?\+?$/.test(before)) return -2
  if (/^p\d\d/.test(word) && /^[≥≤<>]/.test(next)) return 4
  if (words.TARGET_SURE.has(word)) return 3
  return words.TARGET_LIKELY.has(word) ? 2 : 0
}

function toolStart({ tokens, shared, tools }: RowContext, at: number): number {
  const prefix = tokens
    .slice(0, at)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
  let score = 0
  if (CATEGORY_NAMES.includes(prefix)) score += 4
  if (shared.includes(at)) score += 3
  else if (shared.some((count) => count > at)) score -= 0.5
  if (tools.listEnd(at) > at) score += 3
  return score
}

/** What speaks against a cell of this role that holds the words from `from` up to `to`. */
export function cellScore(role: ColumnRole, context: RowContext, from: number, to: number): number {
  const { tokens, tools } = context
  const length = to - from
  let score = 0
  for (let at = from + 1; at < to; at += 1) score -= insideCost(role, tokens, at)
  if (role === 'category') return score - Math.max(0, length - 4) * 0.7 - (tools.mentions(from, to) ? 2 : 0)
  if (role === 'tool') return score + toolCell(context, from, to)
  if (role === 'metric') return score - Math.max(0, length - 9) * 0.5 - (length === 1 ? 0.5 : 0)
  if (role === 'dimension') return score - Math.max(0, length - 6) * 0.7 - (length === 1 ? 0.5 : 0)
  return score - Math.max(0, length - 25) * 0.3
}

/** A word that looks like the beginning of another cell costs something where it stays inside one. */
function insideCost(role: ColumnRole, tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token?.opens !== true) return 0
  const shape = token.evident ? 1.2 : 0
  if (role === 'target' || role === 'tool') return shape / 2
  if (role === 'use') return shape + (isTitleWord(token.text) ? 1 : 0)
  if (role !== 'metric' && role !== 'measures' && role !== 'why') return shape
  const word = token.text.toLowerCase()
  const before = tokens[at - 1]?.text ?? ''
  const other = (role !== 'measures' && measuresScore(word, before) >= 4) || targetScore(word, before) >= 3
  return shape + (other ? (token.doubtful ? 0.8 : 1.2) : 0)
}

function toolCell({ tokens, tools }: RowContext, from: number, to: number): number {
  const end = tools.listEnd(from)
  if (end === from) return -Math.max(0, to - from - 6) * 0.7
  // A cell that ends within a known name is cut in the wrong place.
  if (end > to) return -3
  const maker = tools.endsInMaker(end)
  if (end === to) return maker ? 1.5 : 3.5
  const more = tokens
    .slice(end, to)
    .every(({ text }) => isCapitalised(text) && !words.USE_LIKELY.has(text.toLowerCase()))
  return more && to - end <= 3 ? (maker ? 1.5 : 0.5 - (to - end) * 0.5) : -1.5 * Math.min(2, to - end)
}
