import type { Knowledge } from './knowledge.ts'

/** A word of another trade in an entry, as an ordered stem phrase. */
export interface TradeWord {
  trade: string
  phrase: string
}

/** Topics whose concepts every trade speaks of: portfolios, boards, audits, deliveries. */
const GENERAL_TOPICS = new Set([
  'governance-and-architecture',
  'strategy-and-portfolio',
  'delivery',
  'industries',
  'regulations-and-standards',
  'certificates',
  'finops',
])
/** Topics whose concepts are the same skill in every trade. */
const SOFT_TOPICS = new Set(['communication', 'leadership-and-soft-skills'])

/** How far a concept tells that an entry speaks of this field. */
export type TopicKind = 'technical' | 'general' | 'soft'

export function topicKind(concept: number, knowledge: Knowledge): TopicKind {
  const topic = knowledge.topics[knowledge.topicOf(concept)] ?? ''
  return SOFT_TOPICS.has(topic) ? 'soft' : GENERAL_TOPICS.has(topic) ? 'general' : 'technical'
}

/** What the guard needs to know of a claim. */
export interface GuardedClaim {
  tradeWords: readonly TradeWord[]
  /** Names a technical concept by a word of this field. */
  isByName: boolean
}

/** Fewer claims with words of another trade are no trade. */
const FEWEST_FOREIGN = 2

/**
 * Whether a whole profile evidently belongs to another trade: more of its claims carry words of other trades than name
 * something technical by a word of its own. Then words such as portfolio, pipeline or governance mean that trade's.
 */
export function isOtherTrade(claims: readonly GuardedClaim[]): boolean {
  const foreign = claims.filter((claim) => claim.tradeWords.length > 0).length
  const technical = claims.filter((claim) => claim.isByName && claim.tradeWords.length === 0).length
  return foreign >= FEWEST_FOREIGN && foreign > technical
}

/** The words of other trades in a text. @param context its stems in order, with spaces around */
export function tradeWordsOf(context: string, knowledge: Knowledge): TradeWord[] {
  const found: TradeWord[] = []
  for (const stem of new Set(context.trim().split(' '))) {
    for (const word of knowledge.tradesFrom(stem)) {
      if (context.includes(` ${word.phrase} `)) found.push(word)
    }
  }
  return found
}

/** Words of another trade that the requirement itself does not use. */
export function foreignWords(words: readonly TradeWord[], requirementContext: string): TradeWord[] {
  return words.filter((word) => !requirementContext.includes(` ${word.phrase} `))
}
