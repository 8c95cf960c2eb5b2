export interface Token {
  text: string
  start: number
  end: number
  /** A cell may begin here: a capital, figure or sign, outside brackets, behind a word that can end a cell. */
  opens: boolean
  /** A capital before a small letter and behind a finished word, which within a cell is rare. */
  evident: boolean
  /** The word before ends a cell only now and then. */
  doubtful: boolean
}

const JOINING = new Set(
  `a an the of from to in on at by for with without within via per vs versus and or nor but as into onto under across during
  after before between than which who whose where while if its their our your his every any such against toward towards
  including e.g. i.e. eg ie esp. approximately least using pre post non`.split(/\s+/),
)
/** Words that end a cell now and then ("how mature the platform is"), but mostly stand before something. */
const SELDOM_LAST = new Set(
  `is are was were be been can could may might must should will would not no has have had each all both this that these those it
  them through over about around above level phase when how more less most new based due`.split(/\s+/),
)
const LOWER_STARTS =
  /^(?:\p{Ll}{1,2}\p{Lu}|p\d{2}|dbt$|pgvector|npm$|k6$|k8s$|etcd$|containerd$|gRPC|iOS|macOS|vLLM|mTLS|eBPF|jQuery|scikit-learn|spaCy|llama\.cpp|draw\.io|diagrams\.net|pytest|tox$|xUnit|nUnit)/u

/** Splits a row into words and marks where a cell may begin. */
export function tokenize(row: string): Token[] {
  const words = [...row.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  let depth = 0
  return words.map((word, index) => {
    const before = words[index - 1]?.text
    const opens = index === 0 || (depth === 0 && canOpen(word.text) && canClose(before ?? ''))
    const next = words[index + 1]?.text
    depth = Math.max(0, depth + count(word.text, /[([{]/g) - count(word.text, /[)\]}]/g))
    const doubtful = SELDOM_LAST.has(before?.toLowerCase() ?? '')
    return { ...word, opens, doubtful, evident: opens && !doubtful && isEvident(word.text, before, next) }
  })
}

function canOpen(word: string): boolean {
  return /^[\p{Lu}\p{N}%#≥≤<>~±$€£“"‘'+]/u.test(word) ? !/^[+&/]$/.test(word) : LOWER_STARTS.test(word)
}

function canClose(word: string): boolean {
  if (/[,;:/&+–—(]$/.test(word) && !/\d\+$/.test(word) && !/\+\+$/.test(word)) return false
  if (/^(?:-|<|>|≥|≤|=|~|#|%)$/.test(word)) return false
  return !JOINING.has(word.toLowerCase())
}

function isEvident(word: string, before: string | undefined, next: string | undefined): boolean {
  if (before === undefined || !/^\p{Lu}\p{Ll}+(?![\p{Lu}\p{Ll}])/u.test(word)) return false
  const fresh = /[\p{Ll})%\d”"]$/u.test(before) && !/^\p{Lu}\p{Ll}+$/u.test(before)
  return fresh && (next === undefined || /^[\p{Ll}\d(&+≥≤<>~±]/u.test(next) || /[,;]$/.test(word))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** All capitals and figures, perhaps in the plural: an abbreviation says nothing about where a cell begins. */
export function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\p{N}/&.+-]{2,}s?[),;]?$/u.test(word)
}
