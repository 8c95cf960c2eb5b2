import { broaderConcepts, type Knowledge } from './knowledge.ts'
import type { Token } from './normalise.ts'

/** By what a phrase of a requirement can meet a claim at all. */
export interface Reach {
  stems: readonly string[]
  /** Its concepts and those they are a direct part of. */
  concepts: readonly number[]
}

interface UnitLike {
  tokens: readonly Token[]
  concepts: readonly number[]
}

/** Words people use for one another meet under one stem (see NEAR_WORDS in compare.ts). */
const ONE_FIELD = new Set(['ai', 'ml', 'aiml', 'genai', 'llm'])
const FIELD_STEM = 'ai ml'

export function reachOf(units: readonly UnitLike[], knowledge: Knowledge): Reach {
  const concepts = units.flatMap((unit) => unit.concepts)
  return {
    stems: [...new Set(units.flatMap((unit) => unit.tokens.flatMap(stemsToMeet)))],
    concepts: [...new Set([...concepts, ...concepts.flatMap((concept) => knowledge.parentsOf(concept))])],
  }
}

/** What the phrases of a claim reach: all their stems, their concepts and everything these are part of. */
export interface ClaimReach {
  stems: ReadonlySet<string>
  concepts: ReadonlySet<number>
}

export function claimReachOf(units: readonly UnitLike[], knowledge: Knowledge): ClaimReach {
  const concepts = new Set<number>()
  for (const unit of units) {
    for (const concept of unit.concepts) {
      for (const broader of broaderConcepts(knowledge, concept).keys()) concepts.add(broader)
    }
  }
  return { stems: new Set(units.flatMap((unit) => unit.tokens.flatMap(stemsToMeet))), concepts }
}

/** A shared stem or a related concept; without either nothing needs comparing. */
export function mayMeet(asked: Reach, said: ClaimReach): boolean {
  return (
    asked.stems.some((stem) => said.stems.has(stem)) ||
    asked.concepts.some((concept) => said.concepts.has(concept))
  )
}

function stemsToMeet(token: Token): string[] {
  if (token.kind === 'filler' || token.kind === 'stop') return []
  return ONE_FIELD.has(token.stem) ? [token.stem, FIELD_STEM] : [token.stem]
}
