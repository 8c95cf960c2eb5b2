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

/** Where some concepts stand in the table. */
export interface Kin {
  /** The concepts and all that they are part of, with the fewest steps up. */
  above: readonly (readonly [concept: number, steps: number])[]
  topics: readonly number[]
}

export function kinOf(concepts: readonly number[], knowledge: Knowledge): Kin {
  const above = new Map<number, number>()
  const topics = new Set<number>()
  for (const concept of concepts) {
    topics.add(knowledge.topicOf(concept))
    broaderConcepts(knowledge, concept).forEach((steps, broader) => {
      const known = above.get(broader)
      if (known === undefined || steps < known) above.set(broader, steps)
    })
  }
  return { above: [...above], topics: [...topics] }
}

const steps = new WeakMap<Kin, ReadonlyMap<number, number>>()

/** The closest pair of a claim's unambiguous concepts and the concepts a requirement names. */
export function affinityOf({ kin: asked }: PreparedRequirement, { kin: said }: PreparedClaim): Affinity {
  if (said.topics.length === 0 || asked.topics.length === 0) return NO_AFFINITY
  let sibling = 0
  const above = steps.get(asked) ?? new Map(asked.above)
  steps.set(asked, above)
  for (let at = 0; at < said.above.length; at += 1) {
    // by index, which makes no iterators: this is done for every pair
    const entry = said.above[at] as Kin['above'][number]
    const other = above.get(entry[0])
    if (other === undefined) continue
    sibling = Math.max(entry[1], other) <= 1 ? 1 : 0.5
    if (sibling === 1) break
  }
  let topic = 0
  for (let at = 0; at < said.topics.length; at += 1) {
    if (asked.topics.includes(said.topics[at] as number)) topic = 1
  }
  return { sibling, topic }
}

const NO_AFFINITY: Affinity = { sibling: 0, topic: 0 }
