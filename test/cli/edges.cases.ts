import { readFileSync } from 'node:fs'
import type { MemoryIoOptions } from '../../src/io/index.ts'

const MARKET = readFileSync('test/fixtures/validate/small-market.md', 'utf8')

/** A call in a world that is unusual in some way, and what it must answer. In process only: the shared table has the usual ones. */
export interface Edge {
  name: string
  args: readonly string[]
  world?: Omit<MemoryIoOptions, 'args'>
  code: number
  stdout?: string | RegExp
  stderr?: string | RegExp
}

const LONG = 'x'.repeat(100_000)

export const ADA = 'name: Ada Ferreira\nskills:\n  - Kubernetes: 4\n'
export const ada = { files: { 'ada.yaml': ADA } }
const TWO_ROLES = JSON.stringify(
  ['Quay Master', 'Harbour Pilot'].map((title) => ({
    title: { rendered: title },
    content: {
      rendered: `<h2>Responsibilities</h2><ul><li>Keep the ${title} busy</li></ul><h2>Skills</h2><ul><li>Dredging</li></ul>`,
    },
  })),
)
export const BRIEF = `---
kind: role
id: quay-master
title: Quay Master
track: harbour
tier: master
rank: 1
asOf: 2026-04-13
sources:
  - title: An invented posting
---

# Quay Master

## Responsibilities

- Keep the quay clear

## Skills

### Required

- Kubernetes (Critical)
- Terraform (Critical)
`
export const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
export const own = ['--briefs', 'b', '--no-builtin'] as const

export const EDGES: readonly Edge[] = [
  // What is missing on the command line
  { name: 'extract nothing', args: ['extract'], code: 2, stderr: 'No document given' },
  { name: 'a schema without a name', args: ['schema'], code: 2, stderr: 'No schema named\n  Schemas: ' },
  {
    name: 'a schema nobody knows',
    args: ['schema', 'xyzzy'],
    code: 2,
    stderr: /xyzzy[\s\S]*\n {2}Schemas: /,
  },
  { name: 'a shell nobody knows', args: ['completion', 'xyzzy'], code: 2, stderr: 'xyzzy' },
  { name: 'a team of nobody', args: ['team', '--role', 'principal'], code: 2, stderr: 'arch-gap: ' },
  { name: 'a team for no role', args: ['team', 'ada.yaml'], world: ada, code: 2, stderr: 'No role given' },
  {
    name: 'progress for no role',
    args: ['progress', 'ada.yaml', 'ada.yaml'],
    world: ada,
    code: 2,
    stderr: 'No role given',
  },
  { name: 'show without a role', args: ['show'], code: 2, stderr: 'arch-gap: ' },
  // Values that are none
  {
    name: 'a limit nobody knows',
    args: ['assess', '--demo', '--limit', 'xyzzy=3'],
    code: 2,
    stderr: /Unexpected --limit xyzzy=3, expected name=number\n {2}Names: /,
  },
  {
    name: 'a limit with a slip',
    args: ['assess', '--demo', '--limit', 'yamlDept=3'],
    code: 2,
    stderr: 'Did you mean yamlDepth? Names: ',
  },
  {
    name: 'a limit of nothing',
    args: ['assess', '--demo', '--limit', 'yamlDepth=0'],
    code: 2,
    stderr: 'expected a whole number from 1 to 200\n  For example: --limit yamlDepth=',
  },
  {
    name: 'a limit above the highest',
    args: ['assess', '--demo', '--limit', 'yamlDepth=201'],
    code: 2,
    stderr: 'from 1 to 200',
  },
  {
    name: 'a number of bytes that is none',
    args: ['assess', '--demo', '--max-bytes', 'lots'],
    code: 0,
    stdout: 'Priya Raman',
  },
  {
    name: 'bytes that are none',
    args: ['assess', 'ada.yaml', '--max-bytes', '0', '--role', 'senior'],
    world: ada,
    code: 2,
    stderr: 'Unexpected --max-bytes 0, expected a number of bytes',
  },
  {
    name: 'a topic to leave out with a slip',
    args: ['assess', '--demo', '--redact', 'nmae'],
    code: 2,
    stderr:
      'Unexpected --redact nmae, expected name, pay, employers, separated by commas\n  Did you mean name?',
  },
  {
    name: 'a topic to leave out that is none',
    args: ['assess', '--demo', '--redact', 'zzzzzzzz'],
    code: 2,
    stderr: /separated by commas\n$/,
  },
  {
    name: 'an assumption that is none',
    args: ['plan', '--demo', '--what-if', `${'x'.repeat(201)}=4`],
    code: 2,
    stderr: 'Unexpected name of 201 characters',
  },
  ...[
    [['plan', '--demo', '--what-if', `${LONG}=4`], 'the argument after --what-if: 100,002 characters'],
    [['plan', '--demo', `--what-if=${LONG}`], 'the value of --what-if: 100,000 characters'],
    [['assess', '--demo', '--role', LONG], 'the argument after --role: 100,000 characters'],
    [['compare', 'senior', LONG], 'an argument: 100,000 characters'],
    [['explain', '--demo', LONG], 'the argument after --demo: 100,000 characters'],
    [
      ['explain', '--demo', ...Array.from({ length: 900 }, () => 'secuirty')],
      'the name of a requirement: 8,099 characters',
    ],
    [[LONG], 'an argument: 100,000 characters'],
  ].map(([args, says]) => ({
    name: `an argument that nobody types: ${says}`,
    args: args as string[],
    code: 2,
    stderr: `Unexpected length of ${says}, expected at most 4,096`,
  })),
  {
    name: 'what if, of something without a level',
    args: ['plan', '--demo', '--what-if', 'finops'],
    code: 2,
    stderr: 'Write it as: --what-if "finops=4, eu ai act=3"',
  },
  {
    name: 'a command like no other',
    args: ['zzzzzzzzzz'],
    code: 2,
    stderr: /unknown command 'zzzzzzzzzz'\n {2}See: /,
  },
  {
    name: 'the example and a profile',
    args: ['assess', 'ada.yaml', '--demo'],
    world: ada,
    code: 2,
    stderr: 'Unexpected ada.yaml with --demo',
  },
  { name: 'an empty path to check', args: ['validate', ''], code: 2, stderr: 'the path is empty' },
  // Documents that hold too much or too little
  {
    name: 'two roles as one',
    args: ['assess', 'ada.yaml', '--role', 'two.json'],
    world: { files: { ...ada.files, 'two.json': TWO_ROLES } },
    code: 2,
    stderr: 'two.json holds 2 roles\n  Import the one you want',
  },
  {
    name: 'two roles to import',
    args: ['import', 'two.json'],
    world: { files: { 'two.json': TWO_ROLES } },
    code: 2,
    stderr: 'two.json holds 2 briefs',
  },
  {
    name: 'two roles to extract',
    args: ['extract', 'two.json'],
    world: { files: { 'two.json': TWO_ROLES } },
    code: 0,
    stdout: /^\[\n[\s\S]*"Quay Master"[\s\S]*"Harbour Pilot"/,
  },
  {
    name: 'text that is no role',
    args: ['import', 'x.md'],
    world: { files: { 'x.md': 'Rain.\n' } },
    code: 1,
    stderr: 'error',
  },
  {
    name: 'text from standard input',
    args: ['import', '-'],
    world: { stdin: BRIEF.replace('kind: role', 'kind: rloe') },
    code: 1,
    stderr: '<stdin>:2',
  },
  {
    name: 'bytes that are no text to extract',
    args: ['extract', 'x.md'],
    world: { files: { 'x.md': bytes(0x23, 0xff, 0x0a) } },
    code: 1,
    stderr: 'file-encoding',
  },
  {
    name: 'nothing left open',
    args: ['import', 'q.md', '-o', '-'],
    world: { files: { 'q.md': BRIEF } },
    code: 0,
    stderr: /(?<!Left open[\s\S]*)then arch-gap validate FILE/,
  },
  // Folders of briefs
  {
    name: 'a folder without briefs',
    args: ['roles', '--briefs', 'b'],
    world: { files: { 'b/x.txt': '' } },
    code: 2,
    stderr: 'The folder b holds no brief',
  },
  {
    name: 'a folder that is none',
    args: ['roles', '--briefs', 'b'],
    code: 2,
    stderr: 'There is no folder b',
  },
  {
    name: 'an unreadable brief in a folder',
    args: ['roles', ...own],
    world: { files: { 'b/x.md': bytes(0xff, 0xfe, 0xff) } },
    code: 1,
    stderr: 'b/x.md',
  },
  {
    name: 'no briefs at all',
    args: ['show', 'senior', '--no-builtin'],
    code: 2,
    stderr: 'No briefs are at hand; name a folder with --briefs.',
  },
  {
    name: 'no roles to rank',
    args: ['rank', 'ada.yaml', '--no-builtin'],
    world: ada,
    code: 2,
    stderr: 'There are no roles to rank',
  },
  {
    name: 'roles of one track',
    args: ['rank', 'ada.yaml', '--track', 'ai-architect'],
    world: ada,
    code: 0,
    stdout: /Principal AI Architect(?![\s\S]*Infrastructure Architect\n)/,
  },
  {
    name: 'a brief of our own',
    args: ['assess', 'ada.yaml', '--role', 'quay-master', ...own],
    world: { files: { ...ada.files, 'b/q.md': BRIEF } },
    code: 0,
    stdout: 'Quay Master',
  },
  // Runs that are told more, or less
  {
    name: 'a comparison beyond the limit',
    args: ['assess', '--demo', '--limit', 'comparisons=10'],
    code: 1,
    stderr: 'expected at most 10 pairs',
  },
  {
    name: 'findings for a program',
    args: ['assess', 'p.yaml', '--role', 'senior', '--format', 'json'],
    world: { files: { 'p.yaml': 'nmae: Bo' } },
    code: 1,
    stdout: '"profile-schema"',
  },
  {
    name: 'errors only',
    args: ['extract', 'q.md', '--quiet'],
    world: { files: { 'q.md': BRIEF.replace('- Keep', '- Rockstars keep') } },
    code: 0,
    stderr: /^$/,
  },
  {
    name: 'a form by name',
    args: ['extract', 'q.txt', '--from', 'brief'],
    world: { files: { 'q.txt': BRIEF } },
    code: 0,
    stdout: '"quay-master"',
  },
  {
    name: 'a market in place of a role',
    args: ['assess', 'ada.yaml', '--role', 'm.md'],
    world: { files: { ...ada.files, 'm.md': MARKET } },
    code: 2,
    stderr: 'm.md describes no role',
  },
  {
    name: 'a CV within a limit of its own',
    args: ['init', '--from', 'cv.txt', '--max-bytes', '100000'],
    world: { files: { 'cv.txt': 'Ada Ferreira\n\nSkills\n\nKubernetes, Terraform\n' } },
    code: 0,
    stderr: 'Read:',
  },
  {
    name: 'settings that leave out a path',
    args: ['validate'],
    world: { files: { 'arch-gap.config.yaml': 'paths: [b, "!b/x.md"]', 'b/q.md': BRIEF, 'b/x.md': 'Rain.' } },
    code: 0,
    stderr: 'Checked 1 file',
  },
]
