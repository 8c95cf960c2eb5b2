import type { Prevalence } from '../../model/index.ts'

const WORDS: readonly (readonly [RegExp, Prevalence])[] = [
  [/\bcommon(?:ly)?\b/i, 'common'],
  [/\boptional\b/i, 'optional'],
  [/\bcontext[- ](?:specific|dependent)\b|\bcontextual\b/i, 'context-specific'],
]

/** Markers of a prevalence such as `Optional (Common in some orgs)`, in the order of the text. */
export function parsePrevalences(text: string): Prevalence[] {
  const found = WORDS.flatMap(([pattern, prevalence]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ at, prevalence }]
  })
  return found.sort((a, b) => a.at - b.at).map(({ prevalence }) => prevalence)
}

/**
 * A name and the prevalence that stands behind it in brackets or after a dash, or before it with a colon; null where none does.
 * `Optional:` alone has an empty name: it holds for what follows.
 */
export function splitPrevalence(text: string): { name: string; prevalence: string | null } {
  const bracket = /\s*\(([^()]{1,80})\)(?=\s*(?:[:.]|$))/g
  for (const match of text.matchAll(bracket)) {
    const inside = match[1] ?? ''
    if (!startsWithPrevalence(inside)) continue
    const name = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim()
    return { name: name.replace(/:$/, ''), prevalence: inside.trim() }
  }
  const label = /^([^:()]{3,50}):(?:\s+(.+))?$/.exec(text)
  if (label?.[1] !== undefined && startsWithPrevalence(label[1]))
    return { name: label[2] ?? '', prevalence: label[1].trim() }
  const dash = /^(.+?)\s+[–—-]\s+([^–—]{1,80})$/.exec(text)
  if (dash?.[1] !== undefined && dash[2] !== undefined && startsWithPrevalence(dash[2])) {
    return { name: dash[1].trim(), prevalence: dash[2].trim() }
  }
  return { name: text, prevalence: null }
}

function startsWithPrevalence(text: string): boolean {
  return /^\s*(?:common|optional|context[- ](?:specific|dependent))\b/i.test(text)
}
