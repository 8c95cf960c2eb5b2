import type { Matcher, RequirementMatch } from '../../src/assess/matcher.ts'
import { splitCompound } from '../../src/text/index.ts'

/**
 * A matcher that knows nothing but names: a claim counts where it says a requirement, its head or one of its items, in any
 * case. Tests of arithmetic use it, so that they fail for arithmetic only.
 */
export const matchByName: Matcher = (requirements, claims) => {
  const used = new Set<string>()
  const found = requirements.map((requirement): RequirementMatch => {
    const { head, items } = splitCompound(requirement.text)
    const wholes = new Set([fold(requirement.text), ...(head === null ? [] : [fold(head)])])
    const facets = items.map(({ text, anyOf }) => ({ text, anyOf, weak: false, claimIds: [] as string[] }))
    const decisions: RequirementMatch['decisions'] = []
    let whole = false
    for (const claim of claims) {
      const name = fold(claim.text)
      const facet = facets.find(
        ({ text, anyOf }) => fold(text) === name || anyOf.some((one) => fold(one) === name),
      )
      const full = wholes.has(name) || (facet !== undefined && facets.length === 1)
      if (!full && !facet) continue
      whole ||= full
      facet?.claimIds.push(claim.id)
      used.add(claim.id)
      decisions.push({
        claimId: claim.id,
        label: full ? 'full' : 'partial',
        score: full ? 1 : 0.9,
        how: claim.kind === 'highlight' ? 'note' : 'same-words',
        facet: full ? null : (facet?.text ?? null),
        words: [claim.text],
        concept: name,
        typo: null,
        explanation: `“${claim.text}” says the same words`,
      })
    }
    const met = facets.filter(({ claimIds }) => claimIds.length > 0).length
    const coverage = whole ? 1 : facets.length === 0 ? 0 : met / facets.length
    return {
      requirementId: requirement.id,
      coverage,
      label: coverage === 1 ? 'full' : coverage > 0 ? 'partial' : 'none',
      facets,
      missingFacets: whole
        ? []
        : facets.filter(({ claimIds }) => claimIds.length === 0).map(({ text }) => text),
      decisions: decisions.sort((a, b) => b.score - a.score),
    }
  })
  const unmatched = claims.filter(({ id }) => !used.has(id)).map(({ id }) => ({ claimId: id, nearest: null }))
  return { requirements: found, unmatched }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
