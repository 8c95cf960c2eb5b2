import { quickPattern } from './quick-pattern.ts'

/** One of the things a compound text names; any of `anyOf` stands for it. */
export interface CompoundItem {
  text: string
  anyOf: string[]
}

/** `head` is the subject the items belong to; null for a plain list or a single thing. */
export interface Compound {
  head: string | null
  items: CompoundItem[]
}

/** Tokens whose slash is part of the name. */
const SLASH_NAMES = new Set(
  'ai/ml ml/ai ci/cd cd/ci a/b i/o tcp/ip and/or 24/7 pl/sql os/2 client/server r/d it/ot ui/ux ux/ui p0/p1 read/write pub/sub s/4hana gen/ai ssl/tls tls/ssl l1/l2 n/a w/o'.split(
    ' ',
  ),
)

/** "Hands-on experience with …": adjectives fall only together with the noun they describe ("deep learning" stays). */
const LEAD_IN =
  /^(?:(?:deep|strong|solid|good|proven|extensive|hands-on|practical|working|basic|advanced|demonstrated|demonstrable|excellent|prior|in-depth|thorough|some|significant|expert|broad|the|an|a) )*(?:experience|expertise|familiarity|proficiency|fluency|competence|skilled|skills?|proficient|experienced|familiar|fluent|mastery|exposure|background|knowledge|understanding|awareness|command|grasp|track record|literacy|ability|able|capable|versed)(?: and (?:experience|expertise|knowledge|understanding|skills?|familiarity))? (?:with|in|of|on|to|using|across|working with) /i

const EMPTY_HEAD =
  /^(?:(?:tool(?:s|ing)?|technolog(?:y|ies)|skills?|software|platforms?|product|products|technical|core|key|main|required|preferred|expertise|experience|mastery|knowledge|proficiency|familiarity|competenc(?:e|ies|y)|requirements?|must[- ]haves?|nice[- ]to[- ]haves?|stack|tech|understanding|fluency|deep|strong|hands-on|working|practical|the|following|of|with|in|and|our|for|e\.g\.|such|as|including|examples?|topics?|areas?|languages?|frameworks?)\s*)+$/i

const EXAMPLE_WORDS =
  /^(?:e\.g\.,?|eg,?|i\.e\.,?|ie,?|for example,?|for instance,?|such as|including|includes?|incl\.|like|namely|especially|esp\.|mainly|primarily|preferably|ideally)\s+/i
const LIST_WORDS = /^(?:and|or|plus|as well as|&)\s+/i
const CLOSING_WORDS =
  /[\s,]+(?:etc\.?|and (?:so on|more|others|similar)|or (?:similar|equivalent|comparable|others?))$/i
const LIST_INTRODUCTION = /^(.+?),? (with|including|such as|spanning|covering|across|e\.g\.,?|like) (.+)$/i

/**
 * Splits a requirement or skill that names several things.
 *
 * `Head: a, b` and `Head (a, b)` have a head; a plain list, `a and b`, and a single thing have none. Commas inside
 * brackets do not split the outer list. Alternatives (`X / Y`, `X or Y`, `GPU/TPU cost`) are one item with several
 * `anyOf`; an item with examples in brackets may be met by any of them. A lead-in without a subject
 * ("Experience with …", "Tooling mastery: …") is left out. Importance markers should be stripped before.
 */
export function splitCompound(text: string): Compound {
  const whole = tidy(text)
  if (whole === '') return { head: null, items: [] }
  if (isPlain(whole)) {
    const bare = stripLeadIn(whole)
    return { head: null, items: [{ text: bare, anyOf: [bare] }] }
  }
  const colon = splitAtColon(whole)
  if (colon !== null) {
    const head = stripLeadIn(colon.head)
    const items = listItems(colon.rest)
    return { head: EMPTY_HEAD.test(head) ? null : head, items }
  }
  const outer = splitTop(whole, ',;')
  if (outer.length === 1) {
    const bracket = takeBracket(whole)
    if (bracket !== null && bracket.outside !== '') {
      return { head: stripLeadIn(bracket.outside), items: listItems(bracket.inside) }
    }
  }
  const introduced = introducedList(whole)
  if (introduced !== null) return introduced
  return { head: null, items: listItems(whole) }
}

/** Letters, figures and spaces without a word that joins or introduces things: it names one thing. */
function isPlain(text: string): boolean {
  return PLAIN(text).test(text) && !JOINING_WORDS.test(text)
}

const PLAIN = quickPattern(/^[\p{L}\p{N} -]+$/u)
const JOINING_WORDS =
  /(?:^| )(?:and|or|eg|ie|plus|etc|incl|like|namely|such|for|as|includes?|including|especially|esp|mainly|primarily|preferably|ideally)(?: |$)/i

/** "X with a, b and c": the list belongs to X, unless what comes before is itself a list. */
function introducedList(whole: string): Compound | null {
  if (splitTop(whole, ';').length > 1 || whole.includes('(')) return null
  const found = LIST_INTRODUCTION.exec(stripLeadIn(whole))
  const head = found?.[1]
  const rest = found?.[3]
  if (head === undefined || rest === undefined || splitTop(head, ',').length > 1) return null
  const items = listItems(rest)
  const things = items.reduce((sum, item) => sum + item.anyOf.length, 0)
  return things < fewestAfter(found?.[2] ?? '') ? null : { head, items }
}

/**
 * "Expertise with GPUs, green AI" is a list of two; "design with networking, identity or recovery" has a head. What
 * follows "such as" is an example however few there are.
 */
function fewestAfter(introduction: string): number {
  if (/^(?:with|across)$/i.test(introduction)) return 3
  return /^(?:such as|e\.g\.,?)$/i.test(introduction) ? 1 : 2
}

function splitAtColon(text: string): { head: string; rest: string } | null {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth -= 1
    else if (depth === 0 && char === ':' && text[at + 1] === ' ' && at > 0) {
      const rest = tidy(text.slice(at + 1))
      return rest === '' ? null : { head: tidy(text.slice(0, at)), rest }
    }
  }
  return null
}

/** The pieces of a list, each with its alternatives. */
function listItems(text: string): CompoundItem[] {
  const list = text.replace(EXAMPLE_WORDS, '')
  const pieces = splitTop(
    list,
    splitTop(list, ';').length > 1 && splitTop(list, ',').length === 1 ? ';' : ',;',
  )
  const parts: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1
    const bySemicolon = list.includes(';')
    if (last && !bySemicolon) parts.push(...splitAtWord(piece.replace(LIST_WORDS, ''), /^(?:and|&|\+)$/i))
    else parts.push(piece.replace(LIST_WORDS, ''))
  }
  return parts.flatMap((part) => {
    const bare = stripLeadIn(tidy(part).replace(EXAMPLE_WORDS, '').replace(CLOSING_WORDS, ''))
    return bare === '' ? [] : [{ text: bare, anyOf: alternativesOf(bare) }]
  })
}

/** `X / Y`, `X or Y`, `X/Y tail` and `X (a, b)` as the wordings any of which will do. */
function alternativesOf(text: string): string[] {
  const bracket = takeBracket(text)
  if (bracket !== null && bracket.outside !== '') {
    const inside = splitTop(bracket.inside.replace(EXAMPLE_WORDS, ''), ',;').flatMap(alternativesOf)
    return unique([...alternativesOf(bracket.outside), ...inside])
  }
  const spaced = splitAtWord(text, /^(?:or|\/|\|)$/i)
  if (spaced.length > 1) return unique(spaced.flatMap(alternativesOf))
  return expandTightSlash(text)
}

/** `GPU/TPU cost` → `GPU cost`, `TPU cost`. */
function expandTightSlash(text: string): string[] {
  const words = text.split(' ')
  const at = words.findIndex((word) => /^[^/]+(?:\/[^/]+)+$/.test(word) && !isSlashName(word))
  if (at < 0) return [text]
  const before = words.slice(0, at)
  const after = words.slice(at + 1)
  return unique(
    (words[at] ?? '')
      .split('/')
      .flatMap((choice) => expandTightSlash([...before, choice, ...after].join(' '))),
  )
}

function isSlashName(word: string): boolean {
  return (
    SLASH_NAMES.has(word.toLowerCase().replace(/[^a-z0-9/]/g, '')) ||
    /^\d+\/\d+$/.test(word) ||
    word.includes('://')
  )
}

/** Splits at single characters outside brackets; a comma between digits does not count. */
function splitTop(text: string, separators: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.includes(char) && !isDigitComma(text, at)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map(tidy).filter((part) => part !== '')
}

function isDigitComma(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

/** Splits at whole words outside brackets. */
function splitAtWord(text: string, word: RegExp): string[] {
  const parts: string[][] = [[]]
  let depth = 0
  for (const token of text.split(' ')) {
    if (depth === 0 && word.test(token)) parts.push([])
    else parts.at(-1)?.push(token)
    depth += (token.match(/[([]/g) ?? []).length - (token.match(/[)\]]/g) ?? []).length
  }
  const found = parts.map((tokens) => tidy(tokens.join(' '))).filter((part) => part !== '')
  return found.length === 0 ? [text] : found
}

/** The first bracket at the top and what stands outside it. */
function takeBracket(text: string): { outside: string; inside: string } | null {
  const open = text.search(/[([]/)
  if (open < 0) return null
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const char = text[at]
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth -= 1
    if (depth === 0) {
      const inside = tidy(text.slice(open + 1, at))
      const outside = tidy(`${text.slice(0, open)} ${text.slice(at + 1)}`)
      return inside === '' ? null : { outside, inside }
    }
  }
  return null
}

function stripLeadIn(text: string): string {
  const bare = text.replace(LEAD_IN, '')
  return bare.trim() === '' ? text : bare
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+(?=\S)(?!net\b)/i, '')
    .replace(/[\s,;:.–—]+$/, '')
    .trim()
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
