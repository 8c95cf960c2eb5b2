import type { Knowledge } from '../match/index.ts'
import type { Claim } from '../model/index.ts'
import type { Matcher } from './matcher.ts'

/** Topics of the concept table that hold soft skills. */
const SOFT_TOPICS: ReadonlySet<string> = new Set(['leadership-and-soft-skills', 'communication'])

/**
 * Whether a claim names a soft skill, whatever the role asks for: the concept it names, found by matching the claim with
 * its own words, stands under a topic of soft skills.
 */
export function softSkillTest(match: Matcher, knowledge: Knowledge): (claim: Claim) => boolean {
  return ({ name }) => {
    const own = { id: 'own', kind: 'skill' as const, text: name }
    const concept = match([{ id: 'own', text: name }], [own]).requirements[0]?.decisions[0]?.concept ?? null
    const index = concept === null ? -1 : knowledge.conceptWithId(concept)
    return index >= 0 && SOFT_TOPICS.has(knowledge.topics[knowledge.topicOf(index)] ?? '')
  }
}
