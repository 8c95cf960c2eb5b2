import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { damaged } from './mutations.ts'
import { figure, linePhrase, phrase } from './words.ts'

const HEADINGS = [
  'Summary',
  'Mission',
  'Experience',
  'Salary',
  'Market demand',
  'Responsibilities',
  'Skills',
  'Required',
  'Preferred',
  'Must-have',
  'Soft skills',
  'Tools',
  'KPIs',
  'Decision rights',
  'Independent',
  'Team',
  'Executive',
  'Authority',
  'Deliverables',
  'Milestones',
  '30 days',
  'Qualifications',
  'Education',
  'Certifications',
  'Career path',
  'Hiring',
  'Red flags',
  'Activities',
  'Stakeholders',
  'Environment',
  'Risks',
  'Variants',
  'Automation',
  'Scorecard summary',
  'Themes',
  'Technologies',
  'Insights',
] as const

const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...HEADINGS) }, { weight: 1, arbitrary: linePhrase }),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`)

const item = fc
  .tuple(
    linePhrase,
    fc.option(
      fc.constantFrom('Critical', 'Important', 'Optional', 'level 4', 'Important, level 9', '80%', 'n=12'),
      { nil: null },
    ),
    fc.option(linePhrase, { nil: null }),
  )
  .map(
    ([name, mark, rest]) =>
      `**${name}**${mark === null ? '' : ` (${mark})`}${rest === null ? '' : `: ${rest}`}`,
  )

const list = fc
  .array(
    fc.tuple(fc.nat(3), fc.constantFrom('-', '*', '1.', '- [ ]', '+'), fc.oneof(item, linePhrase, figure)),
    { minLength: 1, maxLength: 8 },
  )
  .map((items) => items.map(([depth, bullet, text]) => `${'  '.repeat(depth)}${bullet} ${text}`).join('\n'))

const table = fc
  .tuple(
    fc.array(
      fc.oneof(
        linePhrase,
        fc.constantFrom('KPI', 'Target', 'Frequency', 'Skill', 'Importance', 'Count', '%', 'Tool', 'Weight'),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.array(fc.array(fc.oneof(linePhrase, figure), { maxLength: 6 }), { maxLength: 6 }),
  )
  .map(([head, rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  )

const block = fc.oneof(
  { weight: 5, arbitrary: list },
  { weight: 3, arbitrary: table },
  { weight: 2, arbitrary: phrase },
  { weight: 1, arbitrary: phrase.map((text) => `> ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `\`\`\`\n${text}\n\`\`\``) },
  { weight: 1, arbitrary: phrase.map((text) => `<div>${text}</div>`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 60 }), linePhrase)
      .map(([n, text]) => `${'> '.repeat(n)}${text}`),
  },
)

const section = fc.tuple(heading, fc.array(block, { maxLength: 3 })).map((parts) => parts.flat().join('\n\n'))

const frontLine = fc.oneof(
  fc.constantFrom(
    'kind: role',
    'kind: market',
    'title: Senior Rig Architect',
    'track: rig-architect',
    'tier: senior',
    'tier: 3',
    'rank: 2',
    'rank: -1',
    'asOf: 2026-11-20',
    'asOf: 2026-02-30',
    'sources: []',
    'sources:\n  - title: An invented document',
    'horizon: 12 months',
    'sample: 40',
    '__proto__: { a: 1 }',
    'constructor: x',
    'a: &a [*a]',
    '<<: { a: 1 }',
    'b: !!js/function x',
    '- 1',
    '? [a]\n: b',
  ),
  fc
    .tuple(
      fc.constantFrom('id', 'title', 'track', 'tier', 'rank', 'asOf', 'sources', 'unknown'),
      fc.oneof(linePhrase, figure),
    )
    .map(([key, value]) => `${key}: ${value}`),
)

const front = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant(
      'id: senior-rig-architect\ntitle: Senior Rig Architect\ntrack: rig-architect\ntier: senior\nrank: 2\nasOf: 2026-11-20\nsources:\n  - title: An invented document',
    ),
  },
  { weight: 2, arbitrary: fc.array(frontLine, { maxLength: 9 }).map((lines) => lines.join('\n')) },
)

const SKILLS =
  '## Skills\n\n### Required\n\n- **Kubernetes** (Critical): clusters\n- **Terraform/Pulumi** (Important, level 4): modules\n'
const sections = fc
  .tuple(fc.boolean(), fc.array(section, { maxLength: 7 }))
  .map(([sound, parts]) => (sound ? [SKILLS, ...parts] : parts))

const written = fc
  .tuple(
    fc.constantFrom('---', '---', '---', '---', '--- ', '---js', '---json', '----', ''),
    front,
    fc.constantFrom('---', '---', '---', '...', ''),
    sections,
  )
  .map(
    ([open, matter, close, parts]) =>
      `${open}\n${matter}\n${close}\n\n# Senior Rig Architect\n\n${parts.join('\n\n')}\n`,
  )

/** Briefs that ship and the forms of the fixtures, to be damaged. */
const shipped = readdirSync('briefs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join('briefs', name), 'utf8'))

export const briefText = damaged(
  fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: fc.constantFrom(...shipped) }),
)

/** A brief that a profile can always be compared with. */
export const SOUND_BRIEF = `---
id: senior-rig-architect
title: Senior Rig Architect
track: rig-architect
tier: senior
rank: 2
asOf: 2026-11-20
sources:
  - title: An invented document
---

# Senior Rig Architect

## Experience

- **Total:** 8–12+ years

## Salary

- **USD, US:** $180,000 – $240,000, median $210,000

## Responsibilities

- Run the platform

## Skills

### Required

- **Kubernetes** (Critical): clusters
- **Terraform/Pulumi** (Important, level 4): modules
- **Retrieval-augmented generation**: chunking, vector stores, evaluation

### Soft

- **Communication**: writes for executives

## KPIs

| KPI | Why | Target | Frequency |
| --- | --- | --- | --- |
| Inference cost per 1K requests | Money | ≤ 1.5 USD | Monthly |

## Decision rights

### Independent

- Serving pattern per use case
`
