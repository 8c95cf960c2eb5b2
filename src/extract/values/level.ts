import { PROFICIENCY_STEPS } from '../../model/index.ts'

/** Expected proficiency 0–5 of a value such as `4`, `4/5`, `level 4` or a word of the scale; null for other scales. */
export function parseLevel(text: string): number | null {
  const bare = text.trim().toLowerCase()
  const digit = /^(?:level\s*)?([0-5])(?:\s*\/\s*5|\+)?$/.exec(bare)?.[1]
  if (digit !== undefined) return Number(digit)
  return PROFICIENCY_STEPS.find(({ word }) => word === bare)?.value ?? null
}
