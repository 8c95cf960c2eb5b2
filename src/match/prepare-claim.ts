import { type Compound, splitCompound } from '../text/index.ts'
import { type Kin, kinOf } from './affinity.ts'
import { exact } from './exact.ts'
import type { Knowledge } from './knowledge.ts'
import {
  analysePhrase,
  type Corrected,
  correctText,
  type Phrase,
  type Reading,
  readText,
  type Unit,
} from './phrase.ts'
import { type ClaimReach, claimReachOf } from './reach.ts'
import { type TradeWord, topicKind, tradeWordsOf } from './sense-guard.ts'
import type { MatchClaim, OwnAlias } from './types.ts'
import type { ExtraWords, Typo } from './typo-repair.ts'

/** A piece of a claim; an entry that names many things has many. */
export interface ClaimPiece {
  phrase: Phrase
  /** The person's own name that this piece stands for. */
  ownAlias: OwnAlias | null
  /** Its words and the words it belongs with. */
  around: readonly Unit[]
}

/** A claim ready to be compared with any number of requirements. */
export interface PreparedClaim {
  id: string
  kind: MatchClaim['kind']
  text: string
  pieces: ClaimPiece[]
  typos: Typo[]
  /** Its stems in order, misspellings corrected, with spaces around. */
  context: string
  tradeWords: TradeWord[]
  /** Names a technical concept by a word of this field alone, not by words that every trade puts together. */
  isByName: boolean
  /** Of the concepts named by more than one everyday word. */
  kin: Kin
  reach: ClaimReach
}

/** Reads a claim: repairs misspellings, splits it where it names many things, looks its words up. */
export function prepareClaim(claim: MatchClaim, knowledge: Knowledge, extra: ExtraWords): PreparedClaim {
  const corrected = correctText(claim.text, knowledge, extra)
  return readCorrected(claim, corrected, readText(corrected.text, knowledge), knowledge, [])
}

/**
 * The same for a claim whose misspellings are repaired.
 *
 * @param reading of the corrected text
 * @param named the person's own names that stand in it
 */
export function readCorrected(
  claim: MatchClaim,
  { text: corrected, typos }: Corrected,
  reading: Reading,
  knowledge: Knowledge,
  named: readonly OwnAlias[],
): PreparedClaim {
  const parts = splitCompound(corrected)
  const isList = parts.head === null && parts.items.length > 1
  const pieces: ClaimPiece[] = []
  const add = (text: string, ownAlias: OwnAlias | null, standsAlone = false) => {
    const words = text === corrected ? reading.tokens : readText(text, knowledge).tokens
    const phrase = analysePhrase(text, words, knowledge, reading.context)
    if (phrase.key === '' || pieces.some((piece) => piece.phrase.key === phrase.key)) return
    // what stands in brackets or before a colon belongs together; the entries of a plain list do not
    const around = isList || standsAlone || ownAlias !== null ? phrase : (pieces[0]?.phrase ?? phrase)
    pieces.push({
      phrase,
      ownAlias,
      around: around.units,
    })
  }
  for (const text of pieceTexts(corrected, parts)) add(text, null)
  const tradeWords = tradeWordsOf(reading.context, knowledge)
  const beforeSetting =
    tradeWords.length > 0 && !isList ? withoutSetting(corrected, reading, knowledge) : null
  if (beforeSetting !== null) add(beforeSetting, null, true)
  for (const alias of named) {
    for (const text of pieceTexts(alias.means, splitCompound(alias.means))) add(text, alias)
  }
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    pieces: exact(pieces),
    typos,
    context: reading.context,
    tradeWords: beforeSetting === null ? tradeWords : [],
    isByName: pieces.some((piece) => piece.phrase.units.some((unit) => isByName(unit, knowledge))),
    kin: kinOf(
      pieces.flatMap((piece) =>
        piece.phrase.units.flatMap((unit) => (isSure(unit, knowledge) ? unit.concepts : [])),
      ),
      knowledge,
    ),
    reach: claimReachOf(
      pieces.flatMap((piece) => [...piece.phrase.units, ...piece.phrase.others]),
      knowledge,
    ),
  }
}

/** Whether a person's own name for something stands in a text. @param context the stems of the text in order */
export function isNamed(alias: OwnAlias, context: string, knowledge: Knowledge): boolean {
  const name = readText(alias.alias, knowledge).context
  return name.trim() !== '' && context.includes(name)
}

/** Words that lead from what was done to where it was done. */
const LEADS_TO_SETTING = new Set(['for', 'at', 'in', 'of', 'across'])

/**
 * "Kubernetes for a hotel chain" is Kubernetes: a trade named only as the setting of a technology is no other sense of
 * it. Null where what stands before the setting is no technology by name ("platform architecture for oil fields").
 */
function withoutSetting(text: string, { context }: Reading, knowledge: Knowledge): string | null {
  const words = text.split(' ')
  const at = words.findIndex((word, place) => place > 0 && LEADS_TO_SETTING.has(word.toLowerCase()))
  if (at < 0) return null
  const before = words.slice(0, at).join(' ')
  const { tokens, context: own } = readText(before, knowledge)
  if (tradeWordsOf(own, knowledge).length > 0) return null
  const { units } = analysePhrase(before, tokens, knowledge, context)
  return units.some((unit) => isTechnical(unit, knowledge) && hasOneSense(unit, knowledge)) ? before : null
}

/** Names with "not with" words that still mean nothing outside this field when they stand alone before a setting. */
const ONE_SENSE = new Set(
  'kubernetes k8s terraform kafka pytorch mlops llmops llm genai cicd gpu lakehouse golang mongodb pyspark jax mlflow sre'.split(
    ' ',
  ),
)

/** Some word of it is no generic one, and a single word has no second sense ("rust", "chef"). */
function hasOneSense({ tokens, concepts }: Unit, knowledge: Knowledge): boolean {
  if (tokens.every(({ kind }) => kind !== 'plain')) return false
  if (tokens.length > 1 || ONE_SENSE.has(tokens[0]?.word ?? '')) return true
  return concepts.every((concept) => knowledge.notWith(concept).length === 0)
}

/** A technical concept, named by more than one everyday word. */
function isTechnical(unit: Unit, knowledge: Knowledge): boolean {
  return (
    isSure(unit, knowledge) && unit.concepts.some((concept) => topicKind(concept, knowledge) === 'technical')
  )
}

/** Generic words that no other trade uses of itself. */
const FIELD_WORDS = new Set([
  'ai',
  'ml',
  'aiml',
  'llm',
  'genai',
  'software',
  'cloud',
  'api',
  'code',
  'database',
])

function isByName(unit: Unit, knowledge: Knowledge): boolean {
  return (
    isTechnical(unit, knowledge) &&
    unit.tokens.some(
      ({ word, kind }) => FIELD_WORDS.has(word) || (kind === 'plain' && !knowledge.isOrdinary(word)),
    )
  )
}

function isSure(unit: Unit, knowledge: Knowledge): boolean {
  return unit.tokens.length > 1 || unit.tokens.every((token) => !knowledge.isOrdinary(token.word))
}

/** The whole entry and, where it names several things, each of them. */
function pieceTexts(text: string, { head, items }: Compound): string[] {
  const texts = [text]
  if (head !== null) texts.push(head)
  if (items.length > 1 || head !== null || (items[0]?.anyOf.length ?? 0) > 1) {
    for (const item of items) texts.push(...item.anyOf)
  }
  return texts
}
