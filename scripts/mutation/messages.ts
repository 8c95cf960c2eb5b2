/** A test is known by where it stands: names need not differ. */
export interface TestPlace {
  file: string
  index: number
}

export interface TestRun extends TestPlace {
  name: string
  ms: number
  /** With the time to load its file. */
  withLoadingMs: number
  /** Why it fails without any mutant; such a test says nothing. */
  failure?: string
}

/** How often each mutant is reached, by its id. */
export type Hits = Record<string, number>

/** What the process that runs the tests is told. */
export type Order =
  | { kind: 'first run'; slowMs: number }
  | { kind: 'mutant'; id: string; tests: readonly TestPlace[]; hitLimit: number }

export interface FirstRun {
  tests: readonly TestRun[]
  /** Files that could not be loaded, with the reason. */
  broken: readonly { file: string; failure: string }[]
  /** The hits of each test, by its index in `tests`. */
  hitsOf: Record<string, Hits>
  /** By file: hits while its modules were loaded and its groups of tests were set up. */
  hitsOfLoading: Record<string, Hits>
}

export type Verdict = 'killed' | 'looped' | 'survived'

/** What it answers. */
export type Answer =
  | { kind: 'first run'; result: FirstRun }
  /** The test of the order that is about to run. */
  | { kind: 'test'; at: number }
  | { kind: 'mutant'; verdict: Verdict }
  | { kind: 'failure'; failure: string }
