import type { Frequency } from '../../model/index.ts'

const WORDS: readonly (readonly [RegExp, Frequency])[] = [
  [
    /\b(?:semi-?annual(?:ly)?|twice a year|half-?yearly|bi-?annual(?:ly)?|every (?:6|six) months)\b/i,
    'semiannual',
  ],
  [/\b(?:bi-?weekly|fortnightly|every (?:2|two) weeks|per sprint|each sprint)\b/i, 'biweekly'],
  [/\b(?:daily|every day|per day)\b/i, 'daily'],
  [/(?<!bi-?)\b(?:weekly|every week|per week)\b/i, 'weekly'],
  [/\b(?:monthly|every month|per month)\b/i, 'monthly'],
  [/\b(?:quarterly|every quarter|per quarter)\b/i, 'quarterly'],
  [/(?<!semi-?|bi-?|half-?)\b(?:annual(?:ly)?|yearly|every year|per year)\b/i, 'annual'],
  [/\b(?:per|each|every) release\b/i, 'per-release'],
  [/\b(?:continuous(?:ly)?|real-?time|always-on|ongoing)\b/i, 'continuous'],
]

/** How often something is looked at, as the words of the scale, in the order of the text: `Weekly/Monthly` is two. */
export function parseFrequencies(text: string): Frequency[] {
  const found = WORDS.flatMap(([pattern, frequency]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ at, frequency }]
  })
  return found.sort((a, b) => a.at - b.at).map(({ frequency }) => frequency)
}

/** Whether a text says nothing but how often. */
export function isFrequency(text: string): boolean {
  return text.length <= 60 && parseFrequencies(text).length > 0 && text.split(/\s+/).length <= 6
}
