// Stands in for vitest in the bundle of a sample: it keeps the tests in a list instead of running them, so that each can be run
// for itself, as often as wanted. Only what the tests of the mutated folders use is here; a test that wants more does not build.

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  type ExpectStatic,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

export interface Test {
  name: string
  run: () => unknown
}

type Body = (...args: unknown[]) => unknown
type Add = (name: string, body: Body) => void

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** The matchers of vitest, as it puts them together itself. */
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as ExpectStatic
const globals = globalThis as unknown as Record<symbol, object>
Object.assign(expect, chai.expect, globals[ASYMMETRIC_MATCHERS_OBJECT])
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

let tests: Test[] = []
let path: string[] = []

/** The tests of one file; `load` runs it. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Test[]> {
  tests = []
  path = []
  await load()
  return tests
}

const never: Add = () => {}

function variants(add: Add) {
  const each =
    (rows: readonly unknown[]): Add =>
    (name, body) =>
      rows.forEach((row, index) => {
        const args = Array.isArray(row) ? row : [row]
        add(`${name} (row ${index + 1})`, () => body(...args))
      })
  const chosen = (isWanted: boolean) =>
    isWanted ? Object.assign(add, { each }) : Object.assign(never, { each: () => never })
  return Object.assign(add, {
    each,
    runIf: (condition: unknown) => chosen(Boolean(condition)),
    skipIf: (condition: unknown) => chosen(!condition),
  })
}

export const it = variants((name, body) => {
  tests.push({ name: [...path, name].join(' > '), run: body })
})

export const describe = variants((name, body) => {
  path.push(name)
  const result = body()
  path.pop()
  if (result instanceof Promise) throw new Error(`A group of tests that waits is not supported: ${name}`)
})
