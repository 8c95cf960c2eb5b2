import { parse } from 'yaml'
import { type CompiledKnowledge, compileKnowledge } from '../../src/match/index.ts'

/** The concept files as one compiled table; the lint (scripts/check-concepts.ts) reports what is wrong in them. */
export function compileConcepts(files: readonly { file: string; text: string }[]): CompiledKnowledge {
  return compileKnowledge(files.map(({ file, text }) => ({ file, data: parse(text) }))).knowledge
}
