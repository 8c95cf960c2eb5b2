import { type CommandDefinition, defineCommand } from '../command.ts'
import { FIRST_STEPS } from './first-steps.ts'
import {
  AS_OF,
  ASSESSMENT_FORMATS,
  FROM,
  format,
  LIBRARY_OPTIONS,
  LIMIT,
  MAX_BYTES,
  OUTPUT,
  REDACT,
  ROLE,
  TEAM_FORMATS,
} from './shared-options.ts'
import { VALIDATE_OPTIONS } from './validate-options.ts'

const PROFILE = {
  syntax: '[profile]',
  description: 'your profile in YAML, - for standard input (default: profile.yaml)',
}
const DEMO = { flags: '--demo', description: 'use the example profile that ships' }
const ASSESS = [
  ROLE,
  format(ASSESSMENT_FORMATS),
  OUTPUT,
  { flags: '--all', description: 'show every requirement, not the biggest gaps only' },
  { flags: '--ascii', description: 'draw with plain characters' },
  { flags: '--strict', description: 'give claims without evidence half' },
  { flags: '--weights <file>', description: 'use another policy (see docs/scoring.md)' },
  DEMO,
  { flags: '--fail-under <score>', description: 'exit 1 when the score is lower' },
  REDACT,
  ...LIBRARY_OPTIONS,
  FROM,
  AS_OF,
  MAX_BYTES,
  LIMIT,
]
const JUDGING = ASSESS.filter(
  ({ flags }) => !['--fail-under', '--role', '--format', '--demo'].some((flag) => flags.startsWith(flag)),
)
const CARD_FORMATS = ['terminal', 'markdown', 'json'] as const

/** Every subcommand, in the order help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [
  defineCommand({
    name: 'assess',
    summary: 'how far you are from a role, and every gap, ranked',
    args: [PROFILE],
    options: ASSESS,
    examples: [
      'arch-gap assess --demo',
      'arch-gap assess profile.yaml --role principal',
      'arch-gap assess profile.yaml --role ./posting.md --format json',
    ],
    load: async () => (await import('./assess.ts')).assessCommand,
  }),
  defineCommand({
    name: 'report',
    summary: 'the whole assessment as a document to pass on',
    args: [PROFILE],
    options: ASSESS,
    examples: [
      'arch-gap report profile.yaml --role principal -o gap.md',
      'arch-gap report profile.yaml --role principal -o gap.html',
    ],
    load: async () => (await import('./report.ts')).reportCommand,
  }),
  defineCommand({
    name: 'plan',
    summary: 'the shortest way to the next verdict, step by step',
    args: [PROFILE],
    options: [
      ...ASSESS.filter(({ flags }) => !flags.startsWith('--fail-under')),
      {
        flags: '--goal <verdict>',
        description: 'verdict to aim at: building, near, ready (default: the next one)',
      },
      { flags: '--what-if <levels>', description: 'assume levels, such as "finops=4, eu ai act=3"' },
    ],
    examples: [
      'arch-gap plan profile.yaml --role principal',
      'arch-gap plan profile.yaml --role principal --what-if "finops=4, eu ai act=3"',
    ],
    load: async () => (await import('./plan.ts')).planCommand,
  }),
  defineCommand({
    name: 'explain',
    summary: 'how a number came about, to the digit',
    args: [
      PROFILE,
      {
        syntax: '[requirement...]',
        description: 'a requirement by name or id, "score" for the sum; default: all',
      },
    ],
    options: [ROLE, format(ASSESSMENT_FORMATS), DEMO, ...JUDGING],
    examples: [
      'arch-gap explain --demo score',
      'arch-gap explain profile.yaml --role principal score',
      'arch-gap explain profile.yaml --role principal "security architecture"',
    ],
    load: async () => (await import('./explain.ts')).explainCommand,
  }),
  defineCommand({
    name: 'compare',
    summary: 'what a step from one role to another adds, raises, keeps and drops',
    args: [
      { syntax: '<from>', description: 'role id, title or tier, or a document' },
      { syntax: '<to>', description: 'role id, title or tier, or a document' },
    ],
    options: [
      { flags: '--profile <file>', description: 'show what carries over for a person' },
      format(ASSESSMENT_FORMATS),
      ...JUDGING,
    ],
    examples: [
      'arch-gap compare senior-ai-architect principal',
      'arch-gap compare ai-infrastructure-architect principal --profile profile.yaml',
    ],
    load: async () => (await import('./compare.ts')).compareCommand,
  }),
  defineCommand({
    name: 'rank',
    summary: 'every role by readiness, the nearest next step first',
    args: [PROFILE],
    options: [format(ASSESSMENT_FORMATS), DEMO, ...JUDGING],
    examples: [
      'arch-gap rank --demo',
      'arch-gap rank profile.yaml',
      'arch-gap rank profile.yaml --track ai-architect',
    ],
    load: async () => (await import('./rank.ts')).rankCommand,
  }),
  defineCommand({
    name: 'progress',
    summary: 'what moved between two profiles or two saved assessments',
    args: [
      { syntax: '<before>', description: 'a profile, or an assessment saved with --format json' },
      { syntax: '<after>', description: 'a profile, or an assessment saved with --format json' },
    ],
    options: [ROLE, format(ASSESSMENT_FORMATS), ...JUDGING],
    examples: [
      'arch-gap progress may.yaml november.yaml --role principal',
      'arch-gap progress may.json november.json',
    ],
    load: async () => (await import('./progress.ts')).progressCommand,
  }),
  defineCommand({
    name: 'team',
    summary: 'people by requirements: coverage, single points of failure, what nobody has',
    args: [{ syntax: '[profiles...]', description: 'profiles of the team' }],
    options: [
      ROLE,
      format(TEAM_FORMATS),
      { flags: '--anonymous', description: 'leave out names' },
      {
        flags: '--joiner <profile>',
        description: 'what somebody would add who might join (repeatable)',
        repeatable: true,
      },
      ...JUDGING,
    ],
    examples: [
      'arch-gap team people/*.yaml --role principal',
      'arch-gap team a.yaml b.yaml --role principal --joiner c.yaml -o team.html',
    ],
    notes: [
      'The ending of -o says the format: .html is a page with a heat map to sort and filter, .csv a table for a spreadsheet. With --anonymous people are letters, the nearest to the role first, so that the order of the files tells nothing.',
    ],
    load: async () => (await import('./team.ts')).teamCommand,
  }),
  defineCommand({
    name: 'batch',
    summary: 'NDJSON profiles on standard input, NDJSON assessments on standard output',
    args: [],
    options: [
      { flags: '--role <role>', description: 'role id, title or tier, a document, or "all"' },
      {
        flags: '--summary',
        description: 'counts, scores and the commonest gaps at the end, on standard error',
      },
      { flags: '--jobs <n>', description: 'threads that assess at the same time (default: 1)' },
      { flags: '--strict', description: 'give claims without evidence half' },
      { flags: '--weights <file>', description: 'use another policy (see docs/scoring.md)' },
      REDACT,
      ...LIBRARY_OPTIONS,
      FROM,
      MAX_BYTES,
      LIMIT,
      AS_OF,
    ],
    examples: [
      'arch-gap batch --role principal < people.ndjson > assessments.ndjson',
      'arch-gap batch --role all --summary < people.ndjson > assessments.ndjson',
    ],
    notes: [
      'In: one profile a line, as JSON with the keys of profile.yaml. Out, in the same order: {"line": 1, …}, an assessment as assess --format json prints it, one for each role asked for. A line that cannot be read gives {"line": 1, "error": "…"} in its place, and the run goes on.',
      'Exit codes: 0 all lines read, 1 some not, 2 nothing could be done.',
    ],
    load: async () => (await import('./batch.ts')).batchCommand,
  }),
  defineCommand({
    name: 'roles',
    summary: 'the roles at hand',
    args: [],
    options: [format(CARD_FORMATS), OUTPUT, ...LIBRARY_OPTIONS],
    examples: ['arch-gap roles', 'arch-gap roles --track ai-architect --format json'],
    load: async () => (await import('./roles.ts')).rolesCommand,
  }),
  defineCommand({
    name: 'show',
    summary: 'one role as a readable card',
    args: [{ syntax: '<role>', description: 'role id, title or tier, or a document' }],
    options: [
      format(CARD_FORMATS),
      OUTPUT,
      { flags: '--all', description: 'show every section' },
      ...LIBRARY_OPTIONS,
      FROM,
      MAX_BYTES,
      LIMIT,
    ],
    examples: ['arch-gap show principal', 'arch-gap show senior --track ai-architect'],
    load: async () => (await import('./roles.ts')).showCommand,
  }),
  defineCommand({
    name: 'extract',
    summary: 'a document in any form as validated JSON',
    args: [
      {
        syntax: '[documents...]',
        description: 'Markdown, HTML, WordPress JSON, pasted text; - for standard input',
      },
    ],
    options: [
      FROM,
      OUTPUT,
      MAX_BYTES,
      LIMIT,
      { flags: '--stdin-filename <name>', description: 'name for standard input in findings' },
    ],
    examples: ['arch-gap extract brief.md', 'arch-gap extract page.html > role.json'],
    load: async () => (await import('./extract.ts')).extractCommand,
  }),
  defineCommand({
    name: 'import',
    summary: 'a document in any form as a brief in our Markdown',
    args: [
      {
        syntax: '<document>',
        description: 'Markdown, HTML, WordPress JSON, pasted text; - for standard input',
      },
    ],
    options: [
      FROM,
      OUTPUT,
      MAX_BYTES,
      LIMIT,
      { flags: '--stdin-filename <name>', description: 'name for standard input in findings' },
    ],
    examples: ['arch-gap import page.html -o briefs/my-track/senior.md', 'arch-gap import - < pasted.txt'],
    load: async () => (await import('./extract.ts')).importCommand,
  }),
  defineCommand({
    name: 'validate',
    summary: 'briefs held to schema and rules, for CI',
    args: [
      {
        syntax: '[paths...]',
        description:
          'files, folders and globs, profiles in YAML too; - for standard input (default: the briefs that ship)',
      },
    ],
    options: VALIDATE_OPTIONS,
    examples: [
      'arch-gap validate briefs/ --max-warnings 0',
      'arch-gap validate briefs/ --format stylish --format sarif:report.sarif',
    ],
    load: async () => (await import('./validate.ts')).validateCommand,
  }),
  defineCommand({
    name: 'schema',
    summary: 'the JSON Schema of what arch-gap reads and writes',
    args: [{ syntax: '[name]', description: 'profile, brief, brief-frontmatter, assessment, diagnostics …' }],
    options: [OUTPUT],
    examples: ['arch-gap schema profile', 'arch-gap schema brief-frontmatter -o frontmatter.schema.json'],
    load: async () => (await import('./schema.ts')).schemaCommand,
  }),
  ...FIRST_STEPS,
]
