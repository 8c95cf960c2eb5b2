import { defineConfig } from 'vitest/config'

const FOLDERS = ['assess', 'match', 'extract', 'validate', 'source', 'yaml']
const asked = process.env['MUTATION_TESTS']?.split(',') ?? FOLDERS.map((name) => `test/${name}/**/*.test.ts`)

/**
 * The tests that mutation testing runs: in process only, because a mutant is not in the built program, and none that lasts.
 * MUTATION_TESTS narrows them down to those of the part that is mutated.
 */
export default defineConfig({
  test: {
    include: asked,
    exclude: ['test/match/floor.test.ts', 'test/assess/real-matching.property.test.ts'],
    setupFiles: ['test/support/few-runs.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
