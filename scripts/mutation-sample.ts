// Mutation testing of a random sample of one folder's mutants, where all of them would take hours:
//   npm run mutation:sample -- --folder match --count 300 --seed 1 [--concurrency 1] [--tests GLOB,GLOB]
// The same seed on the same sources takes the same mutants. Prints the score with its 95 % interval and keeps the survivors.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Stryker } from '@stryker-mutator/core'
import { wilson } from './mutation/wilson.ts'

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** The tests that speak to each folder. Those of sources read briefs to the end, so they go through extract as well. */
const TESTS: Record<string, readonly string[]> = {
  extract: ['test/extract/**/*.test.ts', 'test/source/**/*.test.ts'],
  match: ['test/match/**/*.test.ts'],
  assess: ['test/assess/**/*.test.ts'],
  validate: ['test/validate/**/*.test.ts'],
}

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
    tests: { type: 'string' },
  },
})
const { folder, seed } = values
const count = Number(values.count)
const concurrency = Number(values.concurrency)
const tests = values.tests?.split(',') ?? TESTS[folder]
if (tests === undefined || ![count, concurrency, Number(seed)].every((n) => Number.isInteger(n) && n > 0)) {
  console.error(
    `Usage: npm run mutation:sample -- --folder ${Object.keys(TESTS).join('|')} [--count N] [--seed N] [--concurrency N] [--tests GLOB,GLOB]`,
  )
  process.exit(2)
}

const name = `reports/mutation-${folder}-seed-${seed}`
process.env['MUTATION_TESTS'] = tests.join(',')
process.env['MUTATION_BUNDLE'] = '1'
process.env['MUTATION_SAMPLE_COUNT'] = String(count)
process.env['MUTATION_SAMPLE_SEED'] = seed
process.env['MUTATION_SAMPLE_FILE'] = resolve(`${name}-chosen.json`)

// Imported here: the runner reads its settings from the environment.
const { Stryker: Runner } = await import('@stryker-mutator/core')
const results = await new Runner({
  mutate: [`src/${folder}/**/*.ts`, '!src/**/index.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample-checker.mjs'],
  checkers: ['sample'],
  buildCommand: 'tsx scripts/mutation/bundle-tests.ts',
  // Which tests reach a mutant is known from the first run of all; the modules that a test imports are one here.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  concurrency,
  // A sample neither takes results of another run nor leaves any: those of mutants outside it would be wrong.
  incremental: false,
  // A folder of its own for each sample, so that the end of one does not take the other's away.
  tempDirName: `.stryker-tmp/${folder}-${seed}`,
  ignorePatterns: ['.stryker-tmp', 'dist', '.dist-*', 'reports', 'coverage', 'artifacts', 'docs/api'],
  // A mutant that loops is found by counting how often it is reached; the time is for a machine that others use too, where
  // the 20 s of a whole run would count slow runs as found.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 60,
  reporters: ['progress-append-only'],
}).runMutationTest()
rmSync(`${name}-chosen.json`, { force: true })

const having = (...status: MutantResult['status'][]): MutantResult[] =>
  results.filter((one) => status.includes(one.status))
const [killed, timedOut, survived, notCovered] = [
  having('Killed').length,
  having('Timeout').length,
  having('Survived').length,
  having('NoCoverage').length,
]
const inScore = killed + timedOut + survived + notCovered
const failed = having('RuntimeError').length
const [low, high] = wilson(killed + timedOut, inScore)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** One line of text for a piece of code, however many lines it has. */
const oneLine = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 160)

function original({ fileName, location: { start, end } }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  if (lines[last] !== undefined) lines[last] = lines[last].slice(0, end.column - 1)
  if (lines[0] !== undefined) lines[0] = lines[0].slice(start.column - 1)
  return oneLine(lines.join(' '))
}

const survivors = having('Survived', 'NoCoverage')
  .map((one) => {
    const place = `${relative('', one.fileName)}:${one.location.start.line}:${one.location.start.column}`
    const note = one.status === 'NoCoverage' ? ' (not covered)' : ''
    return `${place} ${one.mutatorName}${note}\n    ${original(one)}\n  → ${oneLine(one.replacement)}`
  })
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
mkdirSync('reports', { recursive: true })
writeFileSync(`${name}.txt`, `${survivors.join('\n')}\n`)

const population = inScore + failed + having('CompileError').length
console.log(`
src/${folder}, seed ${seed}, tests ${tests.join(' ')}
  mutants in the folder  ${results.length}, of which ${results.length - population} only run while a module loads and are left out
  sampled                ${inScore + failed} of ${population}${failed > 0 ? `, ${failed} left out because the run itself failed` : ''}
  killed                 ${killed}
  timed out              ${timedOut}
  survived               ${survived}
  not covered            ${notCovered}
  score                  ${percent((killed + timedOut) / inScore)}, 95 % interval ${percent(low)} to ${percent(high)}
Survivors: ${name}.txt`)
