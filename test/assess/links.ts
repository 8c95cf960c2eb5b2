import type { MatchDecision, Matcher, RequirementMatch } from '../../src/assess/matcher.ts'

/** That something said stands for something asked, both by their text; the whole of it with certainty where not told otherwise. */
export interface Link extends Partial<Omit<MatchDecision, 'claimId'>> {
  asked: string
  said: string
  /** Further parts that it meets, beside `facet`. */
  also?: readonly string[]
}

/** What something asked lists: its parts, those in brackets `(so)` being weak, and how much of it is met altogether
 * where that is not told by them. */
export interface Listed {
  parts: readonly string[]
  coverage?: number
}

/**
 * A matcher that knows the links it is told and no others. Tests of what becomes of a match use it, so that they fail for
 * nothing else.
 */
export function matchByLinks(links: readonly Link[], listed: Readonly<Record<string, Listed>> = {}): Matcher {
  return (requirements, claims) => {
    const used = new Set<string>()
    const found = requirements.map(({ id, text }): RequirementMatch => {
      const own = links.filter(({ asked }) => asked === text)
      const linked = claims.flatMap((claim) => {
        const link = own.find(({ said }) => said === claim.text)
        return link ? [{ link, claim }] : []
      })
      for (const { claim } of linked) used.add(claim.id)
      const facets = (listed[text]?.parts ?? []).map((part) => {
        const name = part.replace(/^\((.*)\)$/, '$1')
        const holds = linked.filter(({ link }) => link.facet === name || link.also?.includes(name))
        return {
          text: name,
          anyOf: [name],
          weak: name !== part,
          claimIds: holds.map(({ claim }) => claim.id),
        }
      })
      const decisions = linked.map(
        ({ link: { asked, said, also, ...link }, claim }): MatchDecision => ({
          claimId: claim.id,
          label: 'full',
          score: 1,
          how: 'same-words',
          facet: null,
          words: [said],
          concept: said,
          typo: null,
          explanation: `“${said}” stands for “${asked}”`,
          ...link,
        }),
      )
      const label = decisions.some((one) => one.label === 'full') ? 'full' : 'partial'
      return {
        requirementId: id,
        coverage: listed[text]?.coverage ?? (label === 'full' ? 1 : shareOf(facets)),
        label: decisions.length === 0 ? 'none' : label,
        facets,
        missingFacets: facets.filter(({ claimIds }) => claimIds.length === 0).map((facet) => facet.text),
        decisions: decisions.sort((a, b) => b.score - a.score),
      }
    })
    const unmatched = claims
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ claimId: id, nearest: null }))
    return { requirements: found, unmatched }
  }
}

/** How much of what something lists is met; a half where it lists nothing. */
function shareOf(facets: RequirementMatch['facets']): number {
  const main = facets.filter(({ weak }) => !weak)
  return main.length === 0 ? 0.5 : main.filter(({ claimIds }) => claimIds.length > 0).length / main.length
}
