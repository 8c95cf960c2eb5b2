import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FuzzCase } from './fuzz/fuzz-case.ts'
import { runFuzzCase } from './fuzz/run-fuzz-case.ts'
import { FUZZ_TARGETS, fuzzCases } from './fuzz/targets.ts'

const CRASHES = join(import.meta.dirname, 'crashes')
const CASES_A_TARGET = 40

describe('what fuzzing found once', () => {
  it.each(readdirSync(CRASHES).sort())('is mended: %s', async (name) => {
    const kept = JSON.parse(readFileSync(join(CRASHES, name), 'utf8')) as FuzzCase
    expect((await runFuzzCase(kept)).problems).toEqual([])
  })
})

/** The beginning of what `npm run fuzz` goes on with for as long as one likes. */
describe('made documents break no promise', () => {
  it.each(Object.keys(FUZZ_TARGETS))('%s', async (target) => {
    const codes = new Set<number | null>()
    const property = fc.asyncProperty(fuzzCases(target), async (one) => {
      const { code, problems } = await runFuzzCase(one)
      codes.add(code)
      expect(problems).toEqual([])
    })
    await fc.assert(property, { seed: 8, numRuns: CASES_A_TARGET })
    expect(codes.has(0)).toBe(true)
  })
})
