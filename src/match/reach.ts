import { exact } from './exact.ts'
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
  const stems: string[] = []
  const concepts: number[] = []
  const parents: number[] = []
  // loops by index here and below, as in all work done for every pair or phrase: iterators cost a short run more than it
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] as UnitLike
    for (let at = 0; at < unit.tokens.length; at += 1) addStems(unit.tokens[at] as Token, stems)
    for (let at = 0; at < unit.concepts.length; at += 1) {
      const concept = unit.concepts[at] as number
      addOnce(concepts, concept)
      const broader = knowledge.parentsOf(concept)
      for (let index = 0; index < broader.length; index += 1) parents.push(broader[index] as number)
    }
  }
  for (let at = 0; at < parents.length; at += 1) addOnce(concepts, parents[at] as number)
  return { stems: exact(stems), concepts: exact(concepts) }
}

function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one)
}

function addStems({ kind, stem }: Token, stems: string[]): void {
  if (kind === 'filler' || kind === 'stop') return
  addOnce(stems, stem)
  if (ONE_FIELD.has(stem)) addOnce(stems, FIELD_STEM)
}

/** What the phrases of a claim reach: all their stems, their concepts and everything these are part of. */
export interface ClaimReach {
  stems: readonly string[]
  concepts: readonly number[]
}

export function claimReachOf(units: readonly UnitLike[], knowledge: Knowledge): ClaimReach {
  const stems: string[] = []
  const concepts: number[] = []
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] as UnitLike
    for (let at = 0; at < unit.tokens.length; at += 1) addStems(unit.tokens[at] as Token, stems)
    for (let at = 0; at < unit.concepts.length; at += 1) {
      broaderConcepts(knowledge, unit.concepts[at] as number).forEach((_, broader) => {
        addOnce(concepts, broader)
      })
    }
  }
  return { stems: exact(stems), concepts: exact(concepts) }
}

/** A shared stem or a related concept; without either nothing needs comparing. */
export function mayMeet(asked: Reach, said: ClaimReach): boolean {
  return (
    asked.stems.some((stem) => said.stems.includes(stem)) ||
    asked.concepts.some((concept) => said.concepts.includes(concept))
  )
}
