// node_modules/.bin/tsx bench/generate-briefs.ts COUNT FOLDER [--seed N] [--faults SHARE]: plainly invented role briefs of about 3.9 kB each.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRandom, type Random } from './random.ts'

export interface GeneratedBrief {
  /** Path below the folder, such as `track-0012/senior.md`. */
  path: string
  text: string
}

export interface BriefOptions {
  /** The same seed gives the same briefs everywhere; 1 where none is given. */
  seed?: number
  /** Share of the briefs that have one to three mistakes; 0.3 where none is given. */
  faults?: number
}

const TIERS = ['architect', 'senior', 'staff', 'principal'] as const
const FIELDS =
  'Kelp Tide Reef Basalt Quartz Cedar Birch Heather Lichen Marsh Dune Delta Ember Frost Gale Harbour'.split(
    ' ',
  )
const THINGS =
  'model registry;feature store;vector index;prompt library;inference gateway;training cluster;cost report;data contract;lineage graph;evaluation suite;safety review;incident drill;capacity plan;access policy;release train;golden path;design record;service catalogue;drift monitor;retention schedule'.split(
    ';',
  )
const VERBS =
  'Designs;Reviews;Runs;Documents;Owns;Plans;Measures;Automates;Explains;Negotiates;Retires;Hardens'.split(
    ';',
  )
const SKILLS =
  'Kubernetes;Terraform;Python;Go;Kafka;Spark;Airflow;Ray;Triton;vLLM;PyTorch;ONNX;Prometheus;Grafana;OpenTelemetry;Vault;Istio;Argo CD;PostgreSQL;Snowflake;dbt;Iceberg;Weaviate;MLflow;Kubeflow;FinOps;Threat modelling;Data governance;Retrieval-augmented generation;Model serving'.split(
    ';',
  )
const ENDS =
  'with figures that hold up in a review;for three product teams;so that a newcomer finds the way;and says what it costs;before a release leaves the house;under the rules of the sector;with an owner for every part;once a quarter'.split(
    ';',
  )
const IMPORTANCE = ['Critical', 'Important', 'Optional', 'Context-specific'] as const
const DECISIONS =
  'Naming of services;Choice of a library;Order of the backlog;Limits of a test cluster;Format of design records;New region;New vendor;Budget above the plan;Change of the serving pattern;End of a product'.split(
    ';',
  )

/** One invented brief. Four of them in a row are the rungs of one track, so that rules across files have work but nothing to say. */
export function generateBrief(number: number, { seed = 1, faults = 0.3 }: BriefOptions = {}): GeneratedBrief {
  const random = createRandom(seed * 1_000_003 + number)
  const rung = number % TIERS.length
  const tier = TIERS[rung] ?? 'architect'
  const track = `track-${String(Math.floor(number / TIERS.length)).padStart(4, '0')}`
  const title = `${tier === 'architect' ? '' : `${capital(tier)} `}${pickOne(FIELDS, createRandom(seed + Math.floor(number / 4)))} Architect ${Math.floor(number / 4)}`
  const head = ['---', 'kind: role', `id: ${tier}-${track}`, `title: ${title}`, `track: ${track}`]
  const front = [
    ...head,
    `tier: ${tier}`,
    `rank: ${rung + 1}`,
    'asOf: 2026-11-01',
    'sources:',
    `  - title: ${title}, invented`,
    '---',
    '',
  ]
  const text = [...front, `# ${title}`, '', ...body(random, rung)].join('\n')
  const mistakes = random.chance(faults) ? 1 + random.below(3) : 0
  return { path: `${track}/${tier}.md`, text: spoil(text, mistakes, random) }
}

function body(random: Random, rung: number): string[] {
  const pay = 90_000 + rung * 30_000 + random.below(10) * 1_000
  return [
    ...section('Summary', [paragraph(random, 3)]),
    ...section('Experience', [
      `- **Total:** ${4 + rung * 3}–${8 + rung * 3}+ years in platforms`,
      `- **Specialised:** ${2 + rung}+ years in model serving`,
    ]),
    ...section('Salary', [
      '- **Region:** US',
      '- **Currency:** USD',
      '- **Basis:** base',
      '- **Year:** 2026',
      `- **Min:** $${money(pay)}`,
      `- **Median:** $${money(pay + 25_000)}`,
      `- **Max:** $${money(pay + 60_000)}`,
    ]),
    ...section(
      'Responsibilities',
      sentences(random, 9).map((text) => `- ${text}`),
    ),
    ...section('Skills', [
      '### Must-have',
      '',
      ...skills(random, 0, 7),
      '',
      '### Good-to-have',
      '',
      ...skills(random, 15, 5),
    ]),
    ...section('Tools', ['| Category | Tool | Use | Prevalence |', '| - | - | - | - |', ...tools(random)]),
    ...section('KPIs', [
      '| KPI | Measures | Why | Target | Frequency |',
      '| - | - | - | - | - |',
      ...kpis(random),
    ]),
    ...section('Decision rights', decisions(random)),
    ...section('Hiring', ['### Signals', '', ...sentences(random, 3).map((text) => `- ${text}`)]),
  ]
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`## ${heading}`, '', ...lines, '']
}

function sentences(random: Random, count: number): string[] {
  return pickSome(THINGS, count, random).map(
    (thing) => `${pickOne(VERBS, random)} the ${thing} ${pickOne(ENDS, random)}`,
  )
}

function paragraph(random: Random, count: number): string {
  return sentences(random, count)
    .map((text) => `${text}.`)
    .join('\n')
}

function skills(random: Random, from: number, count: number): string[] {
  return pickSome(SKILLS.slice(from, from + 15), count, random).map(
    (name) =>
      `- **${name}** (${IMPORTANCE[SKILLS.indexOf(name) % IMPORTANCE.length]}): ${pickSome(THINGS, 2, random).join(', ')}. *Use:* ${pickOne(ENDS, random)}.`,
  )
}

function tools(random: Random): string[] {
  const prevalence = ['Common', 'Optional', 'Context-specific']
  return pickSome(SKILLS, 5, random).map(
    (name, at) =>
      `| ${capital(THINGS[at] ?? '')} | ${name} | ${capital(pickOne(THINGS, random))} | ${pickOne(prevalence, random)} |`,
  )
}

function kpis(random: Random): string[] {
  return pickSome(THINGS, 4, random).map(
    (name) =>
      `| Faults of the ${name} | Faults a month | ${capital(pickOne(ENDS, random))} | ≤ ${random.below(9) + 1} | Monthly |`,
  )
}

function decisions(random: Random): string[] {
  const picked = pickSome(DECISIONS, 6, random)
  return ['Independent', 'Team', 'Executive'].flatMap((scope, at) => [
    `### ${scope}`,
    '',
    ...picked.slice(at * 2, at * 2 + 2).map((text) => `- ${text}`),
    '',
  ])
}

/** Mistakes people make, each a search and what stands there instead. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^rank: /m, 'ranks: '],
  [/^asOf: .*$/m, 'asOf: 2026-13-41'],
  [/^## Responsibilities$/m, '## Responsabilities'],
  [/\(Critical\)/, '(Vital)'],
  [/\*\*Min:\*\* \$/, '**Min:** $9'],
  [/^- \*\*Currency:\*\* USD\n/m, ''],
  [/\| ≤ \d /, '| a few '],
  [/\| Common \|/, '| Often |'],
  [/\| Monthly \|/, '| Now and then |'],
  [/^### Executive$/m, '### Upstairs'],
  [/^(- \*\*[^\n]*)$/m, '$1\n$1'],
  [/^# .*\n/m, ''],
  [/^(- [A-Z][a-z]+s the )/m, '$1[plan](http:/nowhere) and the '],
  [/^### Good-to-have$/m, '#### Good-to-have'],
  [/^## Hiring$/m, '## Summary'],
]

function spoil(text: string, count: number, random: Random): string {
  return pickSome(MISTAKES, count, random).reduce(
    (spoilt, [search, instead]) => spoilt.replace(search, instead),
    text,
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function money(amount: number): string {
  return String(amount).replace(/(\d{3})$/, ',$1')
}

function pickOne<Item>(from: readonly Item[], random: Random): Item {
  const item = from[random.below(from.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function pickSome<Item>(from: readonly Item[], count: number, random: Random): Item[] {
  const picked = new Set<Item>()
  while (picked.size < Math.min(count, from.length)) picked.add(pickOne(from, random))
  return [...picked]
}

function main(): void {
  const [count = '2000', folder = '', ...flags] = process.argv.slice(2)
  if (folder === '') throw new Error('expected COUNT FOLDER')
  const option = (name: string, fallback: number) =>
    flags.includes(name) ? Number(flags[flags.indexOf(name) + 1]) : fallback
  const options = { seed: option('--seed', 1), faults: option('--faults', 0.3) }
  for (let number = 0; number < Number(count); number += 1) {
    const { path, text } = generateBrief(number, options)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
