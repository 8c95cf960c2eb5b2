import { contentTokens, joinKnownPairs, keyOf, MAX_KEY_WORDS } from './alias-key.ts'
import { exact } from './exact.ts'
import type { Knowledge } from './knowledge.ts'
import { foldCharacters, type Token, tokenise } from './normalise.ts'
import { type ExtraWords, readTypo, type Typo } from './typo-repair.ts'
import { signsOf } from './word-overlap.ts'

/** A concept named by one or more words, or one word that names none. */
export interface Unit {
  tokens: readonly Token[]
  /** Concepts its words name; more than one for an ambiguous alias, none for a mere word. */
  concepts: readonly number[]
  weight: number
  /** See `signsOf`. */
  signs: number
}

/** A piece of text ready to be compared. */
export interface Phrase {
  text: string
  units: readonly Unit[]
  /** Concepts of several words that overlap those of the units. */
  others: readonly Unit[]
  weight: number
  /** Its words without fillers. */
  telling: readonly Token[]
  /** Order-free form of its words without fillers. */
  key: string
}

/** A whole entry or requirement text as words, before it is cut into phrases. */
export interface Reading {
  tokens: Token[]
  /** Its stems in order with spaces around, for words that show another sense. */
  context: string
}

/** A named concept weighs at least this, even if its words are all generic ("data governance"). */
const LEAST_CONCEPT_WEIGHT = 0.9

/** Reads a text as it stands. */
export function readText(text: string, knowledge: Knowledge): Reading {
  return readingOf(tokenise(text), knowledge)
}

/** The same for a text that is cut into words already. */
export function readingOf(words: readonly Token[], knowledge: Knowledge): Reading {
  const tokens = joinKnownPairs(words, knowledge.isVocabulary)
  return {
    tokens,
    context: ` ${contentTokens(tokens)
      .map((token) => token.stem)
      .join(' ')} `,
  }
}

/** What a person wrote with misspelt words replaced, and which. */
export interface Corrected {
  text: string
  typos: Typo[]
}

/** Replaces misspelt words in what a person wrote. @param doubtful its words that may be misspelt, where they are known */
export function correctText(
  text: string,
  knowledge: Knowledge,
  extra: ExtraWords,
  doubtful: readonly Token[] = tokenise(text),
): Corrected {
  const typos: Typo[] = []
  let corrected = text
  for (const token of doubtful) {
    const read = readTypo(token, knowledge, extra)
    const place = read === null ? null : placeOf(token.written, corrected)
    // a word that is not found again stays as it is, and nothing is said to be read for it
    if (read === null || place === null) continue
    corrected = corrected.slice(0, place.start) + read + corrected.slice(place.end)
    typos.push({ written: token.written, read })
  }
  return { text: corrected, typos }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Where a word stands in a text that may write it with capitals or accents: as a word of its own, else as part of one. */
function placeOf(written: string, text: string): { start: number; end: number } | null {
  for (const { 0: word, index } of text.matchAll(WORD))
    if (foldCharacters(word) === written) return { start: index, end: index + word.length }
  const lower = text.toLowerCase()
  const start = lower.length === text.length ? lower.indexOf(written) : -1
  return start < 0 ? null : { start, end: start + written.length }
}

/**
 * Cuts words into the concepts they name, longest first, and the words left over.
 *
 * @param context the stems of the whole entry: a concept is not named where its "not with" words stand beside it
 */
export function analysePhrase(
  text: string,
  tokens: readonly Token[],
  knowledge: Knowledge,
  context: string,
): Phrase {
  const content = contentTokens(tokens)
  const owner = new Array<number>(content.length).fill(-1)
  const mentions: Mention[] = []
  const others: Unit[] = []
  for (const mention of possibleMentions(content, knowledge, context)) {
    if (!isFree(owner, mention)) {
      if (mention.weight >= LEAST_CONCEPT_WEIGHT && mention.to - mention.from > 1) {
        others.push(unitOf(content.slice(mention.from, mention.to), mention.concepts))
      }
      continue
    }
    owner.fill(mentions.length, mention.from, mention.to)
    mentions.push(mention)
  }
  for (const [at, token] of content.entries())
    if (owner[at] === -1) content[at] = asOtherSense(token, knowledge, context)
  const units: Unit[] = []
  for (let at = 0; at < content.length; ) {
    const mention = mentions[owner[at] ?? -1]
    const to = mention?.to ?? at + 1
    units.push(unitOf(content.slice(at, to), mention?.concepts ?? []))
    at = to
  }
  // a filler that is part of a concept's name ("capability building") is no filler there
  const telling = units.flatMap((unit) =>
    unit.concepts.length > 0 ? [...unit.tokens] : unit.tokens.filter((token) => token.kind !== 'filler'),
  )
  return {
    text,
    units: exact(units),
    others: exact(others),
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
    telling: exact(telling.length > 0 ? telling : content),
    key: keyOf(telling.length > 0 ? telling : content),
  }
}

/** Marks the stem of a word that means something else here. */
const OTHER_SENSE = '\u2260'

/** A word refused as a concept's name is not that word at all: "Burmese pythons" and Python have nothing in common. */
function asOtherSense(token: Token, knowledge: Knowledge, context: string): Token {
  const isName = token.kind === 'plain' && knowledge.conceptsOf(token.form) !== null
  if (!isName || conceptsOf([token], knowledge, context).length > 0) return token
  return { ...token, stem: token.stem + OTHER_SENSE, form: token.form + OTHER_SENSE }
}

function unitOf(tokens: readonly Token[], concepts: readonly number[]): Unit {
  const words = tokens.reduce((sum, token) => sum + token.weight, 0)
  const weight = concepts.length > 0 ? Math.max(words, LEAST_CONCEPT_WEIGHT) : words
  return { tokens, concepts, weight, signs: signsOf(tokens) }
}

/** A generic word ("network", "accounts") names a concept only where nothing but fillers stands beside it. */
function mayStandAlone(content: readonly Token[], at: number): boolean {
  return (
    content[at]?.kind !== 'generic' ||
    content.every((token, index) => index === at || token.kind === 'filler')
  )
}

interface Mention {
  from: number
  to: number
  concepts: readonly number[]
  weight: number
}

/** Every run of words that names a concept, the weightiest first, then the longest, then the first. */
function possibleMentions(content: readonly Token[], knowledge: Knowledge, context: string): Mention[] {
  const found: Mention[] = []
  const longest = Math.min(content.length, MAX_KEY_WORDS + 3)
  const uses = content.map(({ stem }) => knowledge.useOf(stem))
  for (let from = 0; from < content.length; from += 1) {
    let weight = 0
    // a run can be a key only where keys of as many stems use each of its stems
    let lengths = -1
    const stems: string[] = []
    for (let to = from + 1; to <= Math.min(content.length, from + longest); to += 1) {
      const token = content[to - 1]
      const use = uses[to - 1] ?? null
      if (token === undefined || use === null) break
      weight += token.weight
      lengths &= use.lengths
      if (!stems.includes(token.stem)) stems.push(token.stem)
      if (lengths >> (stems.length + 1) === 0 && (lengths & (1 << stems.length)) === 0) break
      if ((lengths & (1 << stems.length)) === 0) continue
      if (to - from === 1 && !mayStandAlone(content, from)) continue
      const concepts = conceptsOf(content.slice(from, to), knowledge, context)
      if (concepts.length > 0) found.push({ from, to, concepts, weight })
    }
  }
  return found.sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from)
}

function isFree(owner: readonly number[], { from, to }: Mention): boolean {
  for (let at = from; at < to; at += 1) if (owner[at] !== -1) return false
  return true
}

function conceptsOf(tokens: readonly Token[], knowledge: Knowledge, context: string): readonly number[] {
  const found = knowledge.conceptsOf(keyOf(tokens))
  if (found === null) return []
  const isMeant = (concept: number) =>
    !knowledge.notWith(concept).some((phrase) => context.includes(` ${phrase} `))
  return found.every(isMeant) ? found : exact(found.filter(isMeant))
}
