import { broaderConcepts, type Knowledge } from './knowledge.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'

/** How close a claim stands to a requirement it may not name: weak signs, never a match of their own. */
export interface Affinity {
  /** 1 for concepts with a common parent, 0.5 for cousins. */
  sibling: number
  /** They share a topic. */
  topic: number
}

/** The closest pair of a claim's unambiguous concepts and the concepts a requirement names. */
export function affinityOf(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  knowledge: Knowledge,
): Affinity {
  let sibling = 0
  let topic = 0
  for (const from of claim.sureConcepts) {
    for (const to of requirement.mainConcepts) {
      if (knowledge.topicOf(from) === knowledge.topicOf(to)) topic = 1
      if (sibling < 1) sibling = Math.max(sibling, kinship(from, to, knowledge))
    }
  }
  return { sibling, topic }
}

function kinship(a: number, b: number, knowledge: Knowledge): number {
  const above = broaderConcepts(knowledge, b)
  let near = 0
  for (const [concept, steps] of broaderConcepts(knowledge, a)) {
    const other = above.get(concept)
    if (other !== undefined) near = Math.max(near, Math.max(steps, other) <= 1 ? 1 : 0.5)
  }
  return near
}
