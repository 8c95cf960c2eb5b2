import { type Token, tokenFor } from './normalise.ts'

/** Aliases longer than this are matched as a whole entry only. */
export const MAX_KEY_WORDS = 7

/** The words that carry meaning; all of them where a text has nothing else ("at"). */
export function contentTokens(tokens: readonly Token[]): Token[] {
  const content = tokens.filter((token) => token.kind !== 'stop')
  return content.length > 0 ? content : [...tokens]
}

/**
 * The order-free form under which an alias is stored and looked up. A single word is looked up in its inflected forms
 * only; beside other words, words derived from one another are the same ("robust models", "robustness of models").
 */
export function keyOf(tokens: readonly Token[]): string {
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined) return only.form
  const stems: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const { stem } = tokens[at] as Token
    if (!stems.includes(stem)) stems.push(stem)
  }
  // most keys are of two words
  const [first = '', second = ''] = stems
  if (stems.length === 2) return first < second ? `${first} ${second}` : `${second} ${first}`
  return stems.length < 2 ? first : stems.sort().join(' ')
}

/** Two words written apart that the vocabulary writes as one ("micro services") become that one. */
export function joinKnownPairs(tokens: readonly Token[], isVocabulary: (word: string) => boolean): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const together = before === undefined ? '' : before.word + token.word
    const joinable =
      before !== undefined && together.length >= 6 && before.word.length >= 2 && token.word.length >= 2
    if (joinable && isVocabulary(together)) {
      joined[joined.length - 1] = tokenFor(together, `${before.written} ${token.written}`)
    } else joined.push(token)
  }
  return joined
}
