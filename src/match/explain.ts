import { wordsOf } from './compare.ts'
import type { Finding } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { MatchDecision, MatchRelation } from './types.ts'

/** How a finding came about; a person's own name and experience notes go before the wording. */
export function relationOf(finding: Finding, claim: PreparedClaim): MatchRelation {
  if (finding.piece.ownAlias !== null) return 'own-alias'
  if (claim.kind === 'highlight' || claim.kind === 'achievement') return 'note'
  return finding.comparison.relation
}

/** One plain sentence: which words, which relation through which entry, what a misspelling was read as. */
export function explainFinding(
  finding: Finding,
  claim: PreparedClaim,
  decision: Pick<MatchDecision, 'label' | 'facet' | 'typo'>,
  knowledge: Knowledge,
): string {
  const words = quote(finding.piece.ownAlias?.alias ?? writtenIn(claim.text, finding))
  const asked = quote(finding.asked.text)
  const scope = decision.label === 'full' ? 'the whole subject' : scopeOfPart(decision.facet)
  const typo =
    decision.typo === null ? '' : ` ${quote(decision.typo.written)} was read as ${quote(decision.typo.read)}.`
  return `${words} ${relationWords(finding, asked, claim, knowledge)}: ${scope}.${typo}`
}

function scopeOfPart(facet: string | null): string {
  return facet === null ? 'a part of the subject' : `counts for ${quote(facet)}, one part of the requirement`
}

function relationWords(finding: Finding, asked: string, claim: PreparedClaim, knowledge: Knowledge): string {
  const { concept, relation } = finding.comparison
  const entry = concept === null ? '' : ` (entry ${knowledge.idOf(concept)})`
  const own = finding.piece.ownAlias
  if (own !== null) return `is your own name for ${quote(own.means)}, which meets ${asked}${entry}`
  const note =
    claim.kind === 'highlight' || claim.kind === 'achievement' ? ', from your experience notes' : ''
  if (relation === 'same-as') return `names the same as ${asked}${entry}${note}`
  if (relation === 'part-of') return `is part of ${asked}${entry}${note}`
  if (relation === 'includes') return `is a broader term for ${asked}${entry}${note}`
  if (relation === 'same-words') return `says ${asked} in the same words${note}`
  return `shares words with ${asked}${note}`
}

/** The claim's own words where all of them can be found in it, else the whole of what was compared. */
function writtenIn(text: string, { comparison, piece }: Finding): string {
  const lower = text.toLowerCase()
  // a few letters become two in lower case; places in one text are none in the other then
  if (lower.length !== text.length) return piece.phrase.text
  const spots = wordsOf(comparison, piece.phrase).map((word) => spotOf(word, lower))
  const found = spots.filter((spot) => spot !== null)
  if (found.length === 0 || found.length < spots.length) return piece.phrase.text
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

/** Where a compared word stands in a claim: `cicd` may be "CI/CD" there, and `multi tenant` "Multi-tenant". */
function spotOf(word: string, text: string): { start: number; end: number } | null {
  const start = text.indexOf(word)
  return start < 0 ? spotOfLetters(word, text) : { start, end: start + word.length }
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const LETTER = /[\p{L}\p{N}]/u

/** The same for its letters and figures alone, with at most one other sign between any two of them. */
function spotOfLetters(word: string, text: string): { start: number; end: number } | null {
  const letters = word.replace(NOT_LETTERS, '')
  const [first = ''] = letters
  for (let start = text.indexOf(first); first !== '' && start >= 0; start = text.indexOf(first, start + 1)) {
    if (isLetterAt(text, start - 1)) continue
    const end = endOfLetters(letters, text, start)
    if (end !== null) return { start, end }
  }
  return null
}

/** Where the letters end that start at a place, each at most one other sign behind the one before. */
function endOfLetters(letters: string, text: string, start: number): number | null {
  let at = start
  for (let next = 0; next < letters.length; next += 1) {
    if (next > 0 && text[at] !== letters[next] && !isLetterAt(text, at)) at += 1
    if (text[at] !== letters[next]) return null
    at += 1
  }
  return isLetterAt(text, at) ? null : at
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text.charAt(at))
}

function quote(text: string): string {
  return `“${text}”`
}
