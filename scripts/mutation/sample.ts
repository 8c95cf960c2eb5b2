// Which mutants a sample takes, and which tests each of them is tried with.

import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Mutant } from './instrument.ts'
import type { FirstRun, TestRun } from './messages.ts'

/** The order of mutants depends on what they are and the seed, never on how many there are. */
function rank(
  { fileName, location: { start, end }, mutatorName, replacement }: Mutant,
  seed: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, relative('', fileName), start, end, mutatorName, replacement]))
    .digest('hex')
}

/** A simple random sample: any mutant is as likely as any other, and the same seed takes the same. */
export function takeSample(mutants: readonly Mutant[], count: number, seed: string): readonly Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : Number(a.mutant.id) - Number(b.mutant.id)))
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

export interface Reach {
  /** The tests that reach the mutant and are run for it, quickest first, counting the time to load their file. */
  tests: readonly TestRun[]
  /** How often all tests together reach it. */
  hits: number
}

/** The tests that are run for mutants: those that hold without one, and do not last. */
export const usable = ({ tests }: FirstRun, slowMs: number): readonly TestRun[] =>
  tests.filter(({ ms, failure }) => failure === undefined && ms <= slowMs)

/**
 * The mutants that only run while a module loads. A test that loads a module itself seems to reach them; but modules load once, so
 * they are those that another file's loading reaches, and no file's tests more than once or after its own loading.
 */
export function onlyInLoading({ tests, hitsOf, hitsOfLoading }: FirstRun): ReadonlySet<string> {
  const found = new Set(Object.values(hitsOfLoading).flatMap((hits) => Object.keys(hits)))
  const seen = new Set<string>()
  for (const [number, hits] of Object.entries(hitsOf)) {
    const file = tests[Number(number)]?.file ?? ''
    for (const id of Object.keys(hits)) {
      if (hitsOfLoading[file]?.[id] !== undefined || seen.has(`${file} ${id}`)) found.delete(id)
      seen.add(`${file} ${id}`)
    }
  }
  return found
}

/** What reaches each mutant; one that only a test left out reaches has an entry without tests. */
export function reachOf({ tests, hitsOf }: FirstRun, used: readonly TestRun[]): ReadonlyMap<string, Reach> {
  const isUsed = new Set(used)
  const reach = new Map<string, { tests: TestRun[]; hits: number }>()
  for (const [number, hits] of Object.entries(hitsOf)) {
    const test = tests[Number(number)]
    for (const [id, count] of Object.entries(hits)) {
      const one = reach.get(id) ?? { tests: [], hits: 0 }
      reach.set(id, one)
      one.hits += count
      if (test !== undefined && isUsed.has(test)) one.tests.push(test)
    }
  }
  for (const one of reach.values()) one.tests.sort((a, b) => a.withLoadingMs - b.withLoadingMs)
  return reach
}
