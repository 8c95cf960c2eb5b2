import type { Token } from './tokens.ts'
import { MAKERS, TOOL_NAMES } from './tool-names.ts'

const LONGEST_NAME = 5

/** Index behind the name of a known tool that begins at `at`; `at` itself where none does. Brackets behind a name belong to it. */
function knownToolEnd(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text)
    const name = words.join(' ').replace(/[,;]$/, '').toLowerCase()
    if (TOOL_NAMES.has(name) || isSlashed(name)) return behindBrackets(tokens, at + length)
  }
  return at
}

function endsInMaker(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(Math.max(0, end - 2), end).map(({ text }) => text.toLowerCase())
  return MAKERS.has(words.join(' ')) || MAKERS.has(words.at(-1) ?? '')
}

/** "GitHub/GitLab": known names with slashes between them. */
function isSlashed(name: string): boolean {
  const parts = name.split('/')
  return parts.length > 1 && !name.includes(' ') && parts.every((part) => TOOL_NAMES.has(part))
}

function behindBrackets(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.text.startsWith('(')) return at
  const close = tokens.slice(at, at + 8).findIndex(({ text }) => /\)[,;]?$/.test(text))
  return close < 0 ? at : at + close + 1
}

/**
 * Index behind a list of tools that begins with a known one: `A / B / C`, `A, B`, `A or B`. A part that is not known ends where
 * the next word begins with a capital.
 */
function toolListEnd(tokens: readonly Token[], single: readonly number[], at: number): number {
  let end = single[at] as number
  if (end === at) return at
  while (end < tokens.length) {
    const joined = isJoint(tokens[end]?.text) ? end + 1 : endsList(tokens[end - 1]?.text) ? end : null
    if (joined === null || joined >= tokens.length) return end
    const next = single[joined] as number
    end = next > joined ? next : unknownPartEnd(tokens, joined)
  }
  return end
}

function isJoint(text: string | undefined): boolean {
  return text === '/' || text === 'or' || text === 'and' || text === '&' || text === '+' || text === '|'
}

function endsList(text: string | undefined): boolean {
  return /[,/]$/.test(text ?? '')
}

/** "cloud secrets managers", "internal A/B tooling", "Foo": a part nobody knows goes up to the next word that may begin a cell. */
function unknownPartEnd(tokens: readonly Token[], from: number): number {
  const generic = /^\p{Ll}/u.test(tokens[from]?.text ?? '')
  let end = from + 1
  while (end < tokens.length) {
    const text = tokens[end]?.text ?? ''
    if (isJoint(text) || endsList(tokens[end - 1]?.text)) break
    if (/^\p{Lu}\p{Ll}/u.test(text) && tokens[end]?.opens) break
    if (!generic && tokens[end]?.opens) break
    end += 1
  }
  return behindBrackets(tokens, end)
}

/** Known tools in a row, found once. */
export interface ToolRuns {
  /** Index behind a list of tools that begins with a known one at `at`; `at` itself where none does. */
  listEnd(at: number): number
  /** A known tool stands behind the first word of a stretch, wholly within it. */
  mentions(from: number, to: number): boolean
  /** The name that ends before this word is that of a maker, which begins the names of many products. */
  endsInMaker(end: number): boolean
}

export function findToolRuns(tokens: readonly Token[]): ToolRuns {
  const single = tokens.map((_, at) => knownToolEnd(tokens, at))
  const lists = tokens.map((_, at) => toolListEnd(tokens, single, at))
  return {
    listEnd: (at) => lists[at] as number,
    endsInMaker: (end) => endsInMaker(tokens, end),
    mentions: (from, to) => {
      for (let at = from + 1; at < to; at += 1) {
        const end = single[at] as number
        if (end > at && end <= to) return true
      }
      return false
    },
  }
}
