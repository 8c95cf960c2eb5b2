import { type CompoundItem, splitCompound } from '../text/index.ts'
import { type Kin, kinOf } from './affinity.ts'
import { contentTokens, joinKnownPairs, keyOf } from './alias-key.ts'
import { broaderConcepts, type Knowledge } from './knowledge.ts'
import { tokenise } from './normalise.ts'
import { analysePhrase, type Phrase, readText } from './phrase.ts'
import { type Reach, reachOf } from './reach.ts'
import { readRequirementText } from './requirement-text.ts'
import type { MatchRequirement } from './types.ts'

/** A phrase of a requirement, with what a claim must share with it to be compared at all. */
export interface RequirementPhrase extends Phrase {
  reach: Reach
}

/** One thing a requirement names; any of its phrases names it. */
export interface PreparedFacet {
  text: string
  anyOf: string[]
  phrases: RequirementPhrase[]
  /** From the description or the use line. */
  weak: boolean
  /** A half of the head ("security" in "Security and compliance: …"), not one of its items. */
  ofHead: boolean
  /** The subject without what narrows it: naming it is a part of the subject. */
  unqualified: boolean
}

/** A requirement ready to be compared with any number of claims. */
export interface PreparedRequirement {
  id: string
  text: string
  kind: MatchRequirement['kind']
  /** Each alone names the whole subject. */
  subjects: RequirementPhrase[]
  facets: PreparedFacet[]
  /** The items belong to a head that stands for all of them. */
  hasHead: boolean
  /** `X and Y` where Y says X again: one half is enough. */
  restated: boolean
  /** Stems in order, of all its texts. */
  context: string
  /** Words as compared, for reading misspellings. */
  words: ReadonlySet<string>
  /** Of the concepts of the subject and the main facets. */
  kin: Kin
}

/** All phrases of a requirement: its subjects, then those of each facet. */
export function phrasesOf({ subjects, facets }: PreparedRequirement): RequirementPhrase[] {
  return [...subjects, ...facets.flatMap(({ phrases }) => phrases)]
}

/** Cuts a requirement into subject and facets and looks its words up. */
export function prepareRequirement(requirement: MatchRequirement, knowledge: Knowledge): PreparedRequirement {
  const { name, description, use } = readRequirementText(requirement.text)
  const details = given(requirement.description, description)
  const uses = given(requirement.use, use)
  const reading = readText([name, ...details, ...uses].join(' . '), knowledge)
  const phrases = new Map<string, RequirementPhrase>()
  const phraseOf = (text: string) => {
    const known = phrases.get(text)
    if (known !== undefined) return known
    const phrase = analysePhrase(text, readText(text, knowledge).tokens, knowledge, reading.context)
    const reaching = { ...phrase, reach: reachOf(phrase.units, knowledge) }
    phrases.set(text, reaching)
    return reaching
  }
  const main = mainParts(name)
  const facets: PreparedFacet[] = main.facets.map((facet) => ({
    ...facet,
    phrases: uniquePhrases(facet.anyOf.map(phraseOf)),
    weak: false,
    unqualified: false,
  }))
  const halves = main.hasHead ? [] : facets.flatMap((facet) => facet.phrases.slice(0, 1))
  const restating = main.hasHead || main.facets.length !== 2 ? [] : sayingTheSame(facets, knowledge)
  const named = main.subjects.map((text) => wholeOfHalves(phraseOf(text), halves))
  const means = main.subjects.flatMap((text) => meansOf(text, phraseOf, knowledge))
  const subjects = uniquePhrases([
    ...named,
    ...restating.filter((phrase) => isOneOfTwo(phrase, knowledge)),
    ...means.map(({ means }) => means),
  ])
  const known = new Set(
    [...subjects, ...facets.flatMap((facet) => facet.phrases)].map((phrase) => phrase.key),
  )
  for (const subject of uniquePhrases(named)) {
    const unqualified = withoutQualifier(subject.text, knowledge).map(phraseOf)
    for (const phrase of [...unqualified, ...means.map(({ whole }) => whole)]) {
      if (known.has(phrase.key)) continue
      known.add(phrase.key)
      facets.push(unqualifiedFacet(phrase))
    }
  }
  for (const [at, text] of [...details, ...uses].entries()) {
    for (const item of detailItems(text)) {
      const wordings = withSubjectWord(item.anyOf, subjects[0], knowledge)
      const phrases = uniquePhrases(wordings.map(phraseOf)).filter(
        (phrase) => !known.has(phrase.key) && (at < details.length || !isOneGenericWord(phrase)),
      )
      for (const phrase of phrases) known.add(phrase.key)
      if (phrases.length > 0) facets.push({ ...item, phrases, weak: true, ofHead: false, unqualified: false })
    }
  }
  return {
    id: requirement.id,
    text: name,
    kind: requirement.kind,
    subjects,
    facets,
    hasHead: main.hasHead,
    restated: restating.length > 0,
    context: reading.context,
    kin: kinOf(
      [...subjects, ...facets.flatMap((facet) => (facet.weak ? [] : facet.phrases))].flatMap((phrase) =>
        phrase.units.flatMap((unit) => unit.concepts),
      ),
      knowledge,
    ),
    words: new Set(reading.tokens.map((token) => token.word)),
  }
}

function given(...texts: (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [text] : []))
}

/**
 * `X and Y` is more than X even where the table knows the two together as X: then the subject is read half by half.
 */
function wholeOfHalves(whole: RequirementPhrase, halves: readonly RequirementPhrase[]): RequirementPhrase {
  if (halves.length < 2) return whole
  const concepts = whole.units.flatMap((unit) => unit.concepts)
  const named = halves.filter((half) =>
    half.units.some((unit) => unit.concepts.some((one) => concepts.includes(one))),
  )
  if (named.length === 0 || named.length === halves.length) return whole
  const units = halves.flatMap((half) => half.units)
  return {
    ...whole,
    units,
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
    telling: halves.flatMap((half) => half.telling),
  }
}

interface MainParts {
  subjects: string[]
  facets: { text: string; anyOf: string[]; ofHead: boolean }[]
  hasHead: boolean
}

function mainParts(name: string): MainParts {
  const { head, items } = splitCompound(name)
  if (head !== null && !isBareNoun(name, head)) {
    const halves = splitCompound(head).items
    const alternatives = halves.length === 1 ? (halves[0]?.anyOf ?? []) : []
    // the halves of a compound head are parts of it like its items
    const ofHead = halves.length > 1 ? withSharedWords(head, halves) : []
    const parts = [
      ...ofHead.map((half) => ({ ...half, ofHead: true })),
      ...items.map((item) => ({ ...item, ofHead: false })),
    ]
    return { subjects: [head, ...alternatives], facets: parts, hasHead: true }
  }
  const only = items[0]
  if (items.length === 1 && only !== undefined) {
    return { subjects: [only.text, ...only.anyOf], facets: [], hasHead: false }
  }
  return {
    subjects: [name],
    facets: withSharedWords(name, items).map((item) => ({ ...item, ofHead: false })),
    hasHead: false,
  }
}

/** "Deep network with hyperscalers, vendors …": the word before "with" alone says nothing of what is asked. */
function isBareNoun(name: string, head: string): boolean {
  if (/[:()]/.test(name)) return false
  const words = tokenise(head).filter((token) => token.kind !== 'stop' && token.kind !== 'filler')
  return words.length <= 1 && words.every((token) => token.kind === 'generic')
}

/** "Search and indexing systems": the first half shares the noun of the second ("search systems"). */
function withSharedWords(text: string, items: readonly CompoundItem[]): CompoundItem[] {
  const [first, second] = items
  if (items.length !== 2 || first === undefined || second === undefined || !/ (?:and|&) /.test(text))
    return [...items]
  const left = first.text.split(' ')
  const right = second.text.split(' ')
  const shared = right.length > left.length ? right.slice(left.length).join(' ') : null
  const result = [first, second].map((item) => ({ text: item.text, anyOf: [...item.anyOf] }))
  if (shared !== null && left.length <= 2) result[0]?.anyOf.push(`${first.text} ${shared}`)
  if (left.length >= 2 && right.length <= 2) result[1]?.anyOf.push(`${left[0]} ${second.text}`)
  return result
}

/** In a description of data architecture "lineage" means data lineage, where the table knows that. */
function withSubjectWord(
  wordings: readonly string[],
  subject: RequirementPhrase | undefined,
  knowledge: Knowledge,
): string[] {
  const first = subject?.telling[0]
  return wordings.flatMap((wording) => {
    const [word, ...more] = contentTokens(tokenise(wording))
    if (first === undefined || word === undefined || more.length > 0 || word.kind !== 'generic')
      return [wording]
    return knowledge.conceptsOf(keyOf([first, word])) !== null
      ? [`${first.word} ${wording}`, wording]
      : [wording]
  })
}

function unqualifiedFacet(phrase: RequirementPhrase): PreparedFacet {
  const { text } = phrase
  return { text, anyOf: [text], phrases: [phrase], weak: true, ofHead: false, unqualified: true }
}

/** Words that narrow a subject to this field, in the spelling in which words are compared. */
const QUALIFIERS = new Set(['ai', 'ml', 'aiml', 'llm', 'genai', 'model', 'models', 'enterprize'])

/** Letters that every qualifier has; most subjects need not be read word by word. */
const MAY_QUALIFY = /ai|ml|llm|model|enterpri/i

function withoutWords(subject: string): string {
  const words = subject.split(/\s+/)
  return words.filter((word) => !tokenise(word).some((token) => QUALIFIERS.has(token.word))).join(' ')
}

/** "Security architecture for AI" → "Security architecture": a part of what is asked, where the table knows it. */
function withoutQualifier(subject: string, knowledge: Knowledge): string[] {
  const beforeFor = / for /.test(subject) ? [subject.replace(/ for .*$/, '')] : []
  const bare = MAY_QUALIFY.test(subject) ? withoutWords(subject) : subject
  return [...beforeFor, bare].filter((text) => {
    if (text === subject) return false
    const tokens = contentTokens(joinKnownPairs(tokenise(text), knowledge.isVocabulary))
    return tokens.length > 1 && knowledge.conceptsOf(keyOf(tokens)) !== null
  })
}

/** A subject and the tool for it that a requirement names beside it. */
interface Means {
  whole: RequirementPhrase
  means: RequirementPhrase
}

/**
 * "Infrastructure as code with Terraform": a tool that is a part of what stands before "with" names the whole, and what
 * stands before it alone a part.
 */
function meansOf(
  subject: string,
  phraseOf: (text: string) => RequirementPhrase,
  knowledge: Knowledge,
): Means[] {
  const [before, after, ...more] = subject.split(/ (?:with|using) /)
  if (before === undefined || after === undefined || more.length > 0) return []
  const means = phraseOf(after)
  const whole = phraseOf(before)
  const broader = wholeConcept(whole)
  const isPart = wholeConcept(means).some((concept) =>
    broader.some((one) => concept !== one && broaderConcepts(knowledge, concept).has(one)),
  )
  return isPart ? [{ whole, means }] : []
}

/** What a description or use line names, sentence by sentence. */
function detailItems(text: string): { text: string; anyOf: string[] }[] {
  return text.split(/[.!?]\s+/).flatMap((sentence) => {
    const { head, items } = splitCompound(sentence)
    return head === null ? items : [{ text: head, anyOf: [head] }, ...items]
  })
}

/** "Use: compliance" says what a skill is good for; a word true of half the field names no part of it. */
function isOneGenericWord({ telling }: RequirementPhrase): boolean {
  return telling.length === 1 && telling[0]?.kind === 'generic'
}

/** Concepts of their own that people write side by side for one subject, by id. */
const ONE_SUBJECT = [['coaching', 'mentoring']] as const

/** The wordings of two halves that mean one subject; each alone names it. Empty where the halves are two subjects. */
function sayingTheSame([a, b]: readonly PreparedFacet[], knowledge: Knowledge): RequirementPhrase[] {
  if (a === undefined || b === undefined) return []
  return a.phrases.flatMap((one) =>
    b.phrases.flatMap((other) => (areOneSubject(one, other, knowledge) ? [one, other] : [])),
  )
}

function areOneSubject(a: RequirementPhrase, b: RequirementPhrase, knowledge: Knowledge): boolean {
  const first = wholeConcept(a)
  const second = wholeConcept(b)
  if (first.some((one) => second.includes(one))) return true
  const names = [...first, ...second].map((concept) => knowledge.idOf(concept))
  return ONE_SUBJECT.some((pair) => pair.every((id) => names.includes(id)))
}

/** One of two concepts that people write side by side. */
function isOneOfTwo(phrase: RequirementPhrase, knowledge: Knowledge): boolean {
  const names = wholeConcept(phrase).map((concept) => knowledge.idOf(concept))
  return ONE_SUBJECT.some((pair) => pair.some((id) => names.includes(id)))
}

function wholeConcept(phrase: RequirementPhrase): readonly number[] {
  const telling = phrase.units.filter((unit) => unit.weight > 0.2)
  return telling.length === 1 ? (telling[0]?.concepts ?? []) : []
}

function uniquePhrases(phrases: readonly RequirementPhrase[]): RequirementPhrase[] {
  const seen = new Set<string>()
  return phrases.filter((phrase) => phrase.key !== '' && !seen.has(phrase.key) && seen.add(phrase.key))
}
