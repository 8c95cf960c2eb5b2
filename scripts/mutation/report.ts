// What a sample says in the end: the score with its interval, and the mutants that no test found.

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Mutant } from './instrument.ts'
import type { FirstRun, Verdict } from './messages.ts'
import { wilson } from './wilson.ts'

export type Status = Verdict | 'ended' | 'not covered'

export interface Result {
  mutant: Mutant
  status: Status
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** One line of text for a piece of code, however many lines it has. */
const oneLine = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 160)

function original({ fileName, location: { start, end } }: Mutant): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1)
  const last = lines.length - 1
  if (lines[last] !== undefined) lines[last] = lines[last].slice(0, end.column)
  if (lines[0] !== undefined) lines[0] = lines[0].slice(start.column)
  return oneLine(lines.join(' '))
}

export function survivorsOf(results: readonly Result[]): string {
  return results
    .filter(({ status }) => status === 'survived' || status === 'not covered')
    .map(({ mutant, status }) => {
      const { start } = mutant.location
      const place = `${relative('', mutant.fileName)}:${start.line + 1}:${start.column + 1}`
      const note = status === 'not covered' ? ' (not covered)' : ''
      return `${place} ${mutant.mutatorName}${note}\n    ${original(mutant)}\n  → ${oneLine(mutant.replacement)}`
    })
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((survivor) => `${survivor}\n`)
    .join('')
}

export function scoreOf(results: readonly Result[]): string {
  const having = (...statuses: Status[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length
  const found = having('killed', 'looped', 'ended')
  const byForce = having('ended')
  const [low, high] = wilson(found, results.length)
  return `  killed                 ${having('killed')}
  timed out              ${having('looped', 'ended')}${byForce > 0 ? `, ${byForce} of them ended by the clock or by themselves` : ''}
  survived               ${having('survived')}
  not covered            ${having('not covered')}
  score                  ${percent(found / results.length)}, 95 % interval ${percent(low)} to ${percent(high)}`
}

/** How many tests are used, and which say nothing because they fail without a mutant. */
export function testsOf({ tests, broken }: FirstRun, used: number): string {
  const failing = tests.filter(({ failure }) => failure !== undefined)
  const slow = tests.length - used - failing.length
  const complaints = [
    ...broken.map(({ file, failure }) => `${file} cannot be loaded: ${failure}`),
    ...failing.map(({ file, name, failure = '' }) => `${file} ${name}: ${failure}`),
  ]
  return [
    `${used} used, ${slow} left out as slow, ${failing.length} because they fail without a mutant`,
    ...complaints.map((complaint) => `    ${oneLine(complaint)}`),
  ].join('\n')
}
