// Mutation testing of a random sample of one folder's mutants, where all of them would take hours:
//   npm run mutation:sample -- --folder match --count 300 --seed 1 [--tests GLOB,GLOB] [--mutate GLOB,GLOB]
// The same seed on the same sources takes the same mutants. Prints the score with its 95 % interval and keeps the survivors.
//
// All mutants are in the sources at once, and the tests run in one process, without a test runner around them: to start Stryker's
// for each mutant takes longer than the tests. What is tried, and what counts as found, is as there.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { bundleTests } from './mutation/bundle-tests.ts'
import { instrument, type Mutant } from './mutation/instrument.ts'
import { LEFT_OUT_OF_SAMPLES } from './mutation/left-out.ts'
import { type Result, type Status, scoreOf, survivorsOf, testsOf } from './mutation/report.ts'
import { onlyInLoading, type Reach, reachOf, takeSample, usable } from './mutation/sample.ts'
import { TestProcess } from './mutation/test-process.ts'

/** The tests that speak to each folder. Those of sources read briefs to the end, so they go through extract as well. */
const TESTS: Record<string, readonly string[]> = {
  extract: ['test/extract/**/*.test.ts', 'test/source/**/*.test.ts'],
  match: ['test/match/**/*.test.ts'],
  assess: ['test/assess/**/*.test.ts'],
  validate: ['test/validate/**/*.test.ts'],
}
/** A test that lasts longer is left out, which can only make the score lower. */
const SLOW_MS = 2_000
/** Stryker's own factor: a mutant that is reached this many times as often as without it loops. */
const HIT_FACTOR = 100

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
    mutate: { type: 'string' },
  },
})
const { folder, seed } = values
const count = Number(values.count)
const testGlobs = values.tests?.split(',') ?? TESTS[folder]
if (
  TESTS[folder] === undefined ||
  testGlobs === undefined ||
  ![count, Number(seed)].every((n) => Number.isInteger(n) && n > 0)
) {
  console.error(
    `Usage: npm run mutation:sample -- --folder ${Object.keys(TESTS).join('|')} [--count N] [--seed N] [--tests GLOB,GLOB] [--mutate GLOB,GLOB]`,
  )
  process.exit(2)
}

function filesIn(top: string, globs: readonly string[], ignore: readonly string[]): readonly string[] {
  const isWanted = picomatch([...globs], { ignore: [...ignore] })
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => join(top, file))
  const wanted = files.filter((file) => isWanted(file)).sort()
  if (wanted.length === 0) throw new Error(`No file matches ${globs.join(' ')}`)
  return wanted
}

async function statusOf({ id }: Mutant, reach: Reach | undefined, runner: TestProcess): Promise<Status> {
  if (reach === undefined || reach.tests.length === 0) return 'not covered'
  return runner.tryMutant(id, reach.tests, reach.hits * HIT_FACTOR)
}

const sourceGlobs = values.mutate?.split(',') ?? [`src/${folder}/**/*.ts`]
const sources = filesIn(`src/${folder}`, sourceGlobs, ['**/index.ts'])
const { sources: withMutants, mutants } = await instrument(sources)
const temporary = mkdtempSync(join(tmpdir(), 'arch-gap-mutation-'))
const testFiles = filesIn('test', testGlobs, LEFT_OUT_OF_SAMPLES)
process.on('exit', () => rmSync(temporary, { recursive: true }))
const runner = new TestProcess(await bundleTests(testFiles, withMutants, temporary))

const start = performance.now()
const firstRun = await runner.firstRun(SLOW_MS)
const used = usable(firstRun, SLOW_MS)
const reach = reachOf(firstRun, used)
const inLoading = onlyInLoading(firstRun)
const population = mutants.filter(({ id }) => !inLoading.has(id))
const tests = `${testFiles.length} files; ${testsOf(firstRun, used.length)}`
console.error(`Tests: ${tests}`)

const results: Result[] = []
for (const mutant of takeSample(population, count, seed)) {
  results.push({ mutant, status: await statusOf(mutant, reach.get(mutant.id), runner) })
  if (results.length % 50 === 0)
    console.error(`${results.length} mutants, ${Math.round((performance.now() - start) / 1000)} s`)
}
runner.stop()

const file = `reports/mutation-${folder}-seed-${seed}.txt`
mkdirSync('reports', { recursive: true })
writeFileSync(file, survivorsOf(results))
console.log(`
${sourceGlobs.join(' ')}, seed ${seed}, tests ${testGlobs.join(' ')}
  mutants                ${mutants.length}, of which ${mutants.length - population.length} only run while a module loads and are left out
  tests                  ${tests}
  sampled                ${results.length} of ${population.length}
${scoreOf(results)}
Survivors: ${file}`)
