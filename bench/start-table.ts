import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measure, median, type Subject, spread } from './measure.ts'
import type { Bench } from './run.ts'

/** Whole processes that do one small thing, as ratios to an empty Node: every command, every source form, other tools. */
export async function startTable({ root, program, peers, quick }: Bench): Promise<string> {
  const ours = (...args: string[]): Subject => ({
    name: `arch-gap ${args.join(' ')}`,
    args: [program, ...args],
    cwd: root,
  })
  const profile = 'examples/priya-raman.yaml'
  const brief = 'test/fixtures/validate/broken/role.md'
  const forms = [
    'test/fixtures/source/html/data-architect/input.html',
    'test/fixtures/source/wordpress-json/ml-engineer/input.json',
    'test/fixtures/source/pasted-text/data-architect/input.txt',
  ]
  const peer = (name: string, script: string, ...args: string[]): Subject => ({
    name,
    args: [join(peers, script), ...args],
    cwd: join(import.meta.dirname),
  })
  const subjects: Subject[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    ours('--version'),
    ours('--help'),
    ours('completion', 'bash'),
    ours('roles'),
    ours('show', 'principal-ai-architect'),
    ours('schema', 'profile'),
    ours('assess', profile, '--role', 'principal'),
    ours('report', profile, '--role', 'principal', '--format', 'html'),
    ours('plan', profile, '--role', 'principal'),
    ours('explain', profile, '--role', 'principal'),
    ours('compare', 'senior-ai-architect', 'principal-ai-architect'),
    ours('rank', profile),
    ours('assess', profile, '--role', brief),
    ours('validate', brief),
    ours('extract', brief),
    ...forms.map((form) => ours('extract', form)),
    peer(
      'markdownlint-cli2, the same brief',
      'markdownlint-cli2/markdownlint-cli2-bin.mjs',
      join('..', brief),
    ),
    peer(
      'remark-cli with its recommended rules, the same brief',
      'remark-cli/cli.js',
      join('..', brief),
      '--frail',
      '--no-stdout',
      '--no-config',
      ...REMARK,
    ),
    peer(
      'ajv-cli, the profile against its schema',
      'ajv-cli/dist/index.js',
      'validate',
      '--strict=false',
      '-s',
      '../schemas/profile.schema.json',
      '-d',
      join('..', profile),
    ),
  ]
  const runs = await measure(
    subjects.filter(({ args }) => args[0] === '-e' || existsSync(args[0] ?? '')),
    quick ? 3 : 15,
    { isShort: true },
  )
  const empty = median(runs.get('node -e 0')?.map(({ wall }) => wall) ?? [])
  const rows = [...runs].map(([name, all]) => {
    const wall = all.map((run) => run.wall)
    const ratio = `${(median(wall) / empty).toFixed(2)}×`
    return `| ${name} | ${ratio} | ${spread(wall)} | ${median(all.map(({ cpu }) => cpu)).toFixed(0)} | ${median(all.map(({ peak }) => peak)).toFixed(0)} |`
  })
  return [
    '### One small thing',
    '',
    '| run | ratio | wall ms (least–most) | processor ms | peak MiB |',
    '| - | -: | -: | -: | -: |',
    ...rows,
  ].join('\n')
}

/** remark-cli as somebody who checks briefs would set it up. */
export const REMARK = ['frontmatter', 'gfm', 'preset-lint-recommended'].flatMap((plugin) => [
  '--use',
  `remark-${plugin}`,
])
