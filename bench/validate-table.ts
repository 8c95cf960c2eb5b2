import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateBrief } from './generate-briefs.ts'
import { measure, median, type Subject, spread } from './measure.ts'
import type { Bench } from './run.ts'
import { REMARK } from './start-table.ts'

/**
 * Printing costs time too, so markdownlint-cli2 is set up to find about as much in the generated briefs as this program does: it
 * leaves alone what all of them have (a blank line at the end, a title in front matter as well), and lines may be this long.
 */
const MARKDOWNLINT = {
  config: { MD012: false, MD013: { line_length: 106 }, MD025: { front_matter_title: '' } },
}

/** `validate` over 1, 100 and 2,000 generated briefs, cold and with its cache, and what other tools take for the same files. */
export async function validateTable(bench: Bench): Promise<string> {
  const counts = bench.quick ? [1, 100] : [1, 100, 2000]
  const rows: string[] = []
  for (const count of counts) rows.push(...(await rowsFor(bench, count)))
  return [
    '### `validate`',
    '',
    '| files | run | files/s | to markdownlint-cli2 | wall ms (least–most) | peak MiB | lines printed |',
    '| -: | - | -: | -: | -: | -: | -: |',
    ...rows,
    '',
    'Both print a line for each finding, and rules of markdownlint-cli2 are set so that it finds about as much (`bench/validate-table.ts`).',
  ].join('\n')
}

async function rowsFor({ program, peers, scratch, quick }: Bench, count: number): Promise<string[]> {
  const cwd = join(scratch, `briefs-${count}`)
  for (let number = 0; number < count; number += 1) {
    const { path, text } = generateBrief(number)
    mkdirSync(dirname(join(cwd, 'briefs', path)), { recursive: true })
    writeFileSync(join(cwd, 'briefs', path), text)
  }
  writeFileSync(join(cwd, '.markdownlint-cli2.jsonc'), JSON.stringify(MARKDOWNLINT))
  const cache = join(cwd, 'cache')
  const validate = [program, 'validate', 'briefs', '--no-config', '--format', 'compact']
  const subjects: Subject[] = [
    { name: 'arch-gap validate', args: validate, cwd },
    {
      name: 'the same, filling --cache',
      args: [...validate, '--cache-location', cache],
      cwd,
      before: () => rmSync(cache, { recursive: true, force: true }),
    },
    { name: 'the same, all in --cache', args: [...validate, '--cache-location', cache], cwd },
    {
      name: 'markdownlint-cli2',
      args: [join(peers, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'briefs/**/*.md'],
      cwd,
    },
  ]
  const rounds = quick ? 2 : count > 1000 ? 3 : 9
  const runs = await measure(subjects, rounds, { isShort: count === 1 })
  const remark = {
    name: 'remark-cli with its recommended rules',
    args: [join(peers, 'remark-cli/cli.js'), cwd, '--no-stdout', '--no-config', ...REMARK],
    cwd: import.meta.dirname,
  }
  for (const [name, all] of await measure([remark], count > 1000 ? 1 : 2, { isShort: count === 1 }))
    runs.set(name, all)
  const linter = median(runs.get('markdownlint-cli2')?.map(({ wall }) => wall) ?? [])
  return [...runs].map(([name, all]) => {
    const wall = all.map((run) => run.wall)
    const middle = median(wall)
    const peak = median(all.map((run) => run.peak))
    return `| ${count} | ${name} | ${((count * 1000) / middle).toFixed(0)} | ${(linter / middle).toFixed(2)}× as fast | ${spread(wall)} | ${peak.toFixed(0)} | ${all[0]?.lines} |`
  })
}
