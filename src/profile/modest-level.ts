import type { Proficiency } from '../model/index.ts'
import { readLevel } from './import/read-level.ts'

const BEHIND = /(?:[([]\s*([^()[\]]{1,40}?)\s*[)\]]|\s[–—-]\s*([^–—()[\]]{1,40}))\s*$/u
const BEFORE = /^(basic|beginner|novice|elementary)\s+\S/i
const ADVERB = /^(?:currently|still|now|only|just)\s+/i

/** Above it a bare name counts already: a word beside a name may lower what is taken for granted, never raise it. */
const MODEST: Proficiency = 2

/** The low level that an entry says in words beside its name, as in `Kubernetes (learning)` or `basic SQL`; null where none. */
export function modestLevel(name: string): Proficiency | null {
  const found = BEHIND.exec(name)
  const word = found?.[1] ?? found?.[2] ?? BEFORE.exec(name)?.[1]
  const level = word === undefined ? null : (readLevel(word.replace(ADVERB, ''))?.level ?? null)
  return level !== null && level <= MODEST ? level : null
}
