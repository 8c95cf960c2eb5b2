import { type CommandDefinition, defineCommand } from '../command.ts'
import {
  AS_OF,
  ASSESSMENT_FORMATS,
  FROM,
  format,
  LIBRARY_OPTIONS,
  MAX_BYTES,
  OUTPUT,
  ROLE,
} from './shared-options.ts'

const PROFILE = {
  syntax: '[profile]',
  description: 'your profile in YAML, - for standard input (default: profile.yaml)',
}
const ASSESS = [
  ROLE,
  format(ASSESSMENT_FORMATS),
  OUTPUT,
  { flags: '--all', description: 'show every requirement, not the biggest gaps only' },
  { flags: '--ascii', description: 'draw with plain characters' },
  { flags: '--strict', description: 'give claims without evidence half' },
  { flags: '--weights <file>', description: 'use another policy (see docs/scoring.md)' },
  { flags: '--fail-under <score>', description: 'exit 1 when the score is lower' },
  ...LIBRARY_OPTIONS,
  FROM,
  AS_OF,
  MAX_BYTES,
]
const CARD_FORMATS = ['terminal', 'markdown', 'json'] as const

/** Every subcommand, in the order help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [
  defineCommand({
    name: 'assess',
    summary: 'how far you are from a role, and every gap, ranked',
    args: [PROFILE],
    options: ASSESS,
    examples: [
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
      { flags: '--goal <verdict>', description: 'verdict to aim at: building, near, ready (default: the next one)' },
      { flags: '--what-if <levels>', description: 'assume levels, such as "finops=4, eu ai act=3"' },
    ],
    examples: [
      'arch-gap plan profile.yaml --role principal',
      'arch-gap plan profile.yaml --role principal --what-if "finops=4, eu ai act=3"',
    ],
    load: async () => (await import('./plan.ts')).planCommand,
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
      { flags: '--stdin-filename <name>', description: 'name for standard input in findings' },
    ],
    examples: ['arch-gap import page.html -o briefs/my-track/senior.md', 'arch-gap import - < pasted.txt'],
    load: async () => (await import('./extract.ts')).importCommand,
  }),
  defineCommand({
    name: 'schema',
    summary: 'the JSON Schema of what arch-gap reads and writes',
    args: [{ syntax: '[name]', description: 'profile, brief, brief-frontmatter, assessment, diagnostics …' }],
    options: [OUTPUT],
    examples: ['arch-gap schema profile', 'arch-gap schema brief-frontmatter -o frontmatter.schema.json'],
    load: async () => (await import('./schema.ts')).schemaCommand,
  }),
]
