import { wordsOf } from './compare.ts'
import type { Finding } from './features.ts'
import { type Knowledge, topicBit } from './knowledge.ts'
import type { Token } from './normalise.ts'
import type { Unit } from './phrase.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'

/** What stands in an entry beside the words that matched; each a share 0..1. */
export interface BesideWords {
  /** Words that no concept's name uses. */
  unknown: number
  /** Words that the names in the topics of the matching concept do not use. */
  fromElsewhere: number
  /** Other words beside a single everyday word, a short abbreviation, or a word with several senses. */
  commonWord: number
}

const NOTHING: BesideWords = { unknown: 0, fromElsewhere: 0, commonWord: 0 }
/** Abbreviations up to this length have many meanings. */
const SHORT = 4

/** Signs that a matching word means something else here ("spring cleaning", "pole vault"). */
export function besideWords(
  requirement: PreparedRequirement,
  finding: Finding | null,
  knowledge: Knowledge,
): BesideWords {
  if (finding === null) return NOTHING
  const { concept } = finding.comparison
  const words = wordsOf(finding.comparison, finding.piece.phrase)
  const topics = topicsOf(finding, concept, knowledge)
  let total = 0
  let unknown = 0
  let elsewhere = 0
  let others = 0
  const { around } = finding.piece
  for (let place = 0; place < around.length; place += 1) {
    const unit = around[place] as Unit
    for (let at = 0; at < unit.tokens.length; at += 1) {
      const token = unit.tokens[at] as Token
      const { weight } = token
      total += weight
      if (token.kind !== 'plain' || words.includes(token.written) || requirement.words.has(token.word))
        continue
      others += 1
      const used = knowledge.useOf(token.stem)?.topics ?? 0
      if (!knowledge.isVocabulary(token.word)) unknown += weight
      else if (unit.concepts.length === 0 && (used & topics) === 0) elsewhere += weight
    }
  }
  return {
    unknown: unknown / Math.max(total, 0.01),
    fromElsewhere: elsewhere / Math.max(total, 0.01),
    commonWord: restsOnCommonWord(finding, words, knowledge) ? others / (others + 1) : 0,
  }
}

/** The topics of what was asked and of the concept that counted. */
function topicsOf(finding: Finding, concept: number | null, knowledge: Knowledge): number {
  let bits = concept === null ? 0 : topicBit(knowledge, concept)
  const { units } = finding.asked
  for (let place = 0; place < units.length; place += 1) {
    const { concepts } = units[place] as Unit
    for (let at = 0; at < concepts.length; at += 1) bits |= topicBit(knowledge, concepts[at] as number)
  }
  return bits
}

function restsOnCommonWord(finding: Finding, words: readonly string[], knowledge: Knowledge): boolean {
  const { units } = finding.piece.phrase
  let token: Token | null = null
  let hasOtherSenses = false
  for (let place = 0; place < units.length; place += 1) {
    const { tokens, concepts } = units[place] as Unit
    if (!tokens.some(({ written }) => words.includes(written))) continue
    for (let at = 0; at < tokens.length; at += 1) {
      const one = tokens[at] as Token
      if (one.kind === 'filler') continue
      if (token !== null) return false
      token = one
    }
    if (concepts.some((concept) => knowledge.notWith(concept).length > 0)) hasOtherSenses = true
  }
  if (token === null) return false
  return token.word.length <= SHORT || hasOtherSenses || knowledge.isOrdinary(token.word)
}
