import { defineConfig } from 'vitest/config'
import { LEFT_OUT } from './scripts/mutation/left-out.ts'

const FOLDERS = ['assess', 'match', 'extract', 'validate', 'source', 'yaml']
const asked = process.env['MUTATION_TESTS']?.split(',') ?? FOLDERS.map((name) => `test/${name}/**/*.test.ts`)

/**
 * The tests that mutation testing runs: in process only, because a mutant is not in the built program, and none that lasts.
 * MUTATION_TESTS narrows them down to those of the part that is mutated.
 */
export default defineConfig({
  test: {
    include: asked,
    exclude: LEFT_OUT,
    setupFiles: ['test/support/few-runs.ts'],
    // Stryker ends what hangs; a slow test on a busy machine is no failure
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
})
