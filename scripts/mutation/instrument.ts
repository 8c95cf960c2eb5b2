// Puts all mutants of a set of sources into them at once, each behind a switch: Stryker's own instrumenter, so that what is
// tried here is what a whole run of Stryker would try.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

export type Mutant = Awaited<ReturnType<Instrumenter['instrument']>>['mutants'][number]

export interface Instrumented {
  /** The text with its mutants, by absolute path. */
  sources: ReadonlyMap<string, string>
  mutants: readonly Mutant[]
}

const silent = () => {}
const logger: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => true,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
  trace: silent,
  debug: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
}

export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const { files: written, mutants } = await new Instrumenter(logger).instrument(
    files.map((file) => ({ name: file, mutate: true, content: readFileSync(file, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  return {
    sources: new Map(written.map(({ name, content }) => [resolve(name), content])),
    // Those that a comment switches off are none
    mutants: mutants.filter(({ status }) => status === undefined),
  }
}
