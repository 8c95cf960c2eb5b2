import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { spread } from './measure.ts'
import type { Bench } from './run.ts'

const ROWS = {
  loading: 'loading the concepts',
  first: '40 claims against 60 requirements, the first of a process: nothing is compiled or read',
  people: '40 claims never met against these 60 requirements',
  role: '40 claims never met against 60 other requirements, never met either',
  again: 'the same once more',
} as const

/** Matching within a process, through the library: a list of 40 claims against 60 requirements, all taken from the labelled pairs. */
export async function matchTable({ root, quick }: Bench): Promise<string> {
  const env = { ...process.env }
  delete (env as Record<string, unknown>)['NODE_EXTRA_CA_CERTS']
  const runs = Array.from({ length: quick ? 3 : 11 }, () => {
    const printed = execFileSync(process.execPath, [join(root, 'bench/match-lists.mjs')], { env })
    return JSON.parse(printed.toString()) as Record<keyof typeof ROWS, number>
  })
  const rows = Object.entries(ROWS).map(([key, name]) => {
    const all = runs.map((run) => run[key as keyof typeof ROWS])
    return `| ${name} | ${spread(all)} |`
  })
  return ['| matching | median ms (least–most) |', '| - | -: |', ...rows].join('\n')
}
