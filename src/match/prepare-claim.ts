import { splitCompound } from '../text/index.ts'
import type { Knowledge } from './knowledge.ts'
import type { Token } from './normalise.ts'
import { analysePhrase, correctText, type Phrase, readText, type Unit } from './phrase.ts'
import { type ClaimReach, claimReachOf } from './reach.ts'
import { type TradeWord, topicKind, tradeWordsOf } from './sense-guard.ts'
import type { MatchClaim, OwnAlias } from './types.ts'
import type { ExtraWords, Typo } from './typo-repair.ts'

/** A piece of a claim; an entry that names many things has many. */
export interface ClaimPiece {
  phrase: Phrase
  /** The person's own name that this piece stands for. */
  ownAlias: OwnAlias | null
  /** Words around it that no concept's name uses: signs of another subject. */
  strange: { word: string; weight: number }[]
  /** Its words and the words it belongs with. */
  around: readonly Token[]
  /** What these weigh. */
  weight: number
}

/** A claim ready to be compared with any number of requirements. */
export interface PreparedClaim {
  id: string
  kind: MatchClaim['kind']
  text: string
  pieces: ClaimPiece[]
  typos: Typo[]
  tradeWords: TradeWord[]
  isTechnical: boolean
  reach: ClaimReach
}

/** Reads a claim: repairs misspellings, splits it where it names many things, looks its words up. */
export function prepareClaim(
  claim: MatchClaim,
  knowledge: Knowledge,
  context: { extra: ExtraWords; aliases: readonly OwnAlias[] },
): PreparedClaim {
  const { text: corrected, typos } = correctText(claim.text, knowledge, context.extra)
  const reading = readText(corrected, knowledge)
  const parts = splitCompound(corrected)
  const isList = parts.head === null && parts.items.length > 1
  const pieces: ClaimPiece[] = []
  const add = (text: string, ownAlias: OwnAlias | null) => {
    const words = readText(text, knowledge).tokens
    const phrase = analysePhrase(text, words, knowledge, reading.context)
    if (phrase.key === '' || pieces.some((piece) => piece.phrase.key === phrase.key)) return
    // what stands in brackets or before a colon belongs together; the entries of a plain list do not
    const around = isList || ownAlias !== null ? phrase : (pieces[0]?.phrase ?? phrase)
    pieces.push({
      phrase,
      ownAlias,
      strange: strangeWords(around, knowledge),
      around: around.units.flatMap((unit) => unit.tokens),
      weight: around.weight,
    })
  }
  for (const text of pieceTexts(corrected)) add(text, null)
  for (const alias of context.aliases) {
    const name = readText(alias.alias, knowledge).context
    if (name.trim() !== '' && reading.context.includes(name))
      for (const text of pieceTexts(alias.means)) add(text, alias)
  }
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    pieces,
    typos,
    tradeWords: tradeWordsOf(reading.context, knowledge),
    isTechnical: pieces.some((piece) => piece.phrase.units.some((unit) => isTechnical(unit, knowledge))),
    reach: claimReachOf(
      pieces.flatMap((piece) => piece.phrase.units),
      knowledge,
    ),
  }
}

/** A technical concept, named by more than one everyday word. */
function isTechnical(unit: Unit, knowledge: Knowledge): boolean {
  const technical = unit.concepts.some((concept) => topicKind(concept, knowledge) === 'technical')
  return (
    technical && (unit.tokens.length > 1 || unit.tokens.every((token) => !knowledge.ordinary.has(token.word)))
  )
}

function strangeWords(phrase: Phrase, knowledge: Knowledge): { word: string; weight: number }[] {
  return phrase.units.flatMap((unit) =>
    unit.concepts.length > 0
      ? []
      : unit.tokens
          .filter((token) => token.kind === 'plain' && !knowledge.vocabulary.has(token.word))
          .map((token) => ({ word: token.word, weight: unit.weight })),
  )
}

/** The whole entry and, where it names several things, each of them. */
function pieceTexts(text: string): string[] {
  const { head, items } = splitCompound(text)
  const texts = [text]
  if (head !== null) texts.push(head)
  if (items.length > 1 || head !== null || (items[0]?.anyOf.length ?? 0) > 1) {
    for (const item of items) texts.push(...item.anyOf)
  }
  return texts
}
