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
  const spots = wordsOf(comparison, piece.phrase).map((word) => spotOf(word, text))
  const found = spots.filter((spot) => spot !== null)
  if (found.length === 0 || found.length < spots.length) return piece.phrase.text
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ')
}

/** Where a compared word stands in a claim, and how: `cicd` may be "CI/CD" there, and `multi tenant` "Multi-tenant". */
function spotOf(word: string, text: string): { at: number; word: string } | null {
  const at = text.toLowerCase().indexOf(word)
  if (at >= 0) return { at, word: text.slice(at, at + word.length) }
  const letters = word.match(/[\p{L}\p{N}]/gu)
  if (letters === null) return null
  const apart = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[^\\p{L}\\p{N}]?')}(?![\\p{L}\\p{N}])`, 'iu')
  const found = apart.exec(text)
  return found && { at: found.index, word: found[0] }
}

function quote(text: string): string {
  return `“${text}”`
}
