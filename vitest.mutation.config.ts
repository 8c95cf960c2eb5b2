import { defineConfig } from 'vitest/config'

/** The tests that mutation testing runs: in process only, because a mutant is not in the built program, and none that lasts. */
export default defineConfig({
  test: {
    include: [
      'test/assess/**/*.test.ts',
      'test/match/**/*.test.ts',
      'test/extract/**/*.test.ts',
      'test/validate/**/*.test.ts',
      'test/source/**/*.test.ts',
      'test/report/**/*.test.ts',
      'test/yaml/**/*.test.ts',
    ],
    exclude: ['test/match/floor.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
