// The process that runs the tests of a sample, first without a mutant and then with one after the other. Another process watches
// it, and ends it when a mutant loops.
//
// What the sources remember (readings by brief, compiled tables) must not go from one mutant to the next, so each mutant gets
// modules of its own: the script of the bundle is a function, and to call it again makes them all anew. That is as sure as a new
// process, which would read and compile the script each time.

import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import fc from 'fast-check'
import '../../test/support/few-runs.ts'
import { type Bundle, PARAMETERS } from './bundle-tests.ts'
import type { Answer, FirstRun, Hits, Order, TestPlace, TestRun, Verdict } from './messages.ts'
import type { Test } from './stand-in.ts'

type Files = Record<string, () => Promise<readonly Test[]>>

/** What the switches in the sources read and count; Stryker gives the names. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number
  hitLimit?: number
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> }
}

const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } }
Object.assign(globalThis, { __stryker__: switches })
// The same properties are tried for each mutant, and a failure need not be made small
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, endOnFailure: true })

const { script, packages } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Bundle
const loaded = new Map<string, unknown>()
for (const name of packages) loaded.set(name, await import(name))
const run = new Script(`(async (${PARAMETERS.join(', ')}) => { 'use strict';\n${script}\n})`, {
  filename: 'bundle.js',
}).runInThisContext() as (load: (name: string) => unknown, provide: (files: Files) => void) => Promise<void>

async function freshModules(): Promise<Files> {
  let files: Files = {}
  await run(
    (name) => loaded.get(name),
    (provided) => {
      files = provided
    },
  )
  return files
}

const tell = (answer: Answer): void => void process.send?.(answer)

const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).slice(0, 400) || 'no reason given'

let stray: string | undefined
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (error: unknown) => {
    stray = reasonOf(error)
  })

/** Why the test fails; undefined if it does not. An error that nobody waited for is a failure, as in vitest. */
async function failureOf(test: Test | undefined): Promise<string | undefined> {
  stray = undefined
  try {
    if (test === undefined) throw new Error('The test is gone')
    await test.run()
    await new Promise(setImmediate)
    return stray
  } catch (error) {
    return reasonOf(error)
  }
}

/** Finds tests in modules of their own, each file loaded when the first of its tests is wanted. */
async function finder(): Promise<(place: TestPlace) => Promise<Test | undefined>> {
  const files = await freshModules()
  const tests = new Map<string, readonly Test[]>()
  return async ({ file, index }) => {
    let ofFile = tests.get(file)
    if (ofFile === undefined) {
      try {
        ofFile = (await files[file]?.()) ?? []
      } catch {
        // Without a mutant it loads: then what a mutant left behind is in its way, which is nobody's find
        ofFile = []
      }
      tests.set(file, ofFile)
    }
    return ofFile[index]
  }
}

/** Each file in modules of its own, as vitest does it: what one remembers would hide that the next reaches a mutant too. */
async function eachFileAlone(): Promise<FirstRun> {
  const hitsOf: Record<string, Hits> = {}
  const tests: TestRun[] = []
  const broken: { file: string; failure: string }[] = []
  const hitsOfLoading: Record<string, Hits> = {}
  for (const file of Object.keys(await freshModules())) {
    // The modules keep the object that they find at their first hit
    switches.mutantCoverage = { static: {}, perTest: hitsOf }
    hitsOfLoading[file] = switches.mutantCoverage.static
    let ofFile: readonly Test[] = []
    const startOfLoading = performance.now()
    try {
      ofFile = (await (await freshModules())[file]?.()) ?? []
    } catch (error) {
      broken.push({ file, failure: reasonOf(error) })
    }
    const loadingMs = performance.now() - startOfLoading
    for (const [index, test] of ofFile.entries()) {
      switches.currentTestId = String(tests.length)
      const start = performance.now()
      const failure = await failureOf(test)
      const ms = performance.now() - start
      const withLoadingMs = loadingMs + ms
      switches.currentTestId = undefined
      tests.push({
        file,
        index,
        name: test.name,
        ms,
        withLoadingMs,
        ...(failure !== undefined && { failure }),
      })
    }
  }
  // What runs from here on is counted elsewhere
  switches.mutantCoverage = { static: {}, perTest: {} }
  return { tests, broken, hitsOf, hitsOfLoading }
}

/**
 * A mutant's tests share modules and run in another order than in their files. A test that minds would fail with any mutant, so
 * all are run in that way without one, and those that fail are marked.
 */
async function markThoseThatMindOrder(tests: readonly TestRun[], slowMs: number): Promise<void> {
  const find = await finder()
  const wanted = tests.filter(({ ms, failure }) => failure === undefined && ms <= slowMs)
  for (const test of wanted.toSorted((a, b) => a.withLoadingMs - b.withLoadingMs)) {
    const failure = await failureOf(await find(test))
    if (failure !== undefined) test.failure = `after other tests: ${failure}`
  }
}

/** The mutant is active while tests run, not while modules load: as in Stryker, which leaves out those of loading too. */
async function tryMutant(id: string, tests: readonly TestPlace[], hitLimit: number): Promise<Verdict> {
  switches.mutantCoverage = { static: {}, perTest: {} }
  const find = await finder()
  Object.assign(switches, { hitCount: 0, hitLimit })
  for (const [at, place] of tests.entries()) {
    tell({ kind: 'test', at })
    const test = await find(place)
    if (test === undefined) continue
    switches.activeMutant = id
    const failure = await failureOf(test)
    switches.activeMutant = undefined
    if ((switches.hitCount ?? 0) > hitLimit) return 'looped'
    if (failure !== undefined) return 'killed'
  }
  return 'survived'
}

async function follow(order: Order): Promise<Answer> {
  if (order.kind === 'mutant')
    return { kind: 'mutant', verdict: await tryMutant(order.id, order.tests, order.hitLimit) }
  const result = await eachFileAlone()
  await markThoseThatMindOrder(result.tests, order.slowMs)
  return { kind: 'first run', result }
}

process.on('message', (order: Order) => {
  follow(order)
    .catch((error: unknown): Answer => ({ kind: 'failure', failure: reasonOf(error) }))
    .then(tell)
})
