import type { Knowledge } from './knowledge.ts'

/** A word of another trade in an entry, as an ordered stem phrase. */
export interface TradeWord {
  trade: string
  phrase: string
}

/** The words of other trades in a text. @param context its stems in order, with spaces around */
export function tradeWordsOf(context: string, knowledge: Knowledge): TradeWord[] {
  const found: TradeWord[] = []
  for (const stem of new Set(context.trim().split(' '))) {
    for (const word of knowledge.trades.get(stem) ?? []) {
      if (context.includes(` ${word.phrase} `)) found.push(word)
    }
  }
  return found
}

/** Words of another trade that the requirement itself does not use. */
export function foreignWords(words: readonly TradeWord[], requirementContext: string): TradeWord[] {
  return words.filter((word) => !requirementContext.includes(` ${word.phrase} `))
}
