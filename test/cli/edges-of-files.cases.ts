import { DEFAULT_POLICY } from '../../src/assess/index.ts'
import { assessmentOf, exampleProfile } from '../support/assessments.ts'
import { ADA, ada, BRIEF, bytes, type Edge, own } from './edges.cases.ts'

const SAVED = JSON.stringify(assessmentOf(exampleProfile('priya-raman'), 'senior-ai-architect'))
const POLICY = (change: object): string => JSON.stringify({ ...DEFAULT_POLICY, ...change })
const zero = (weights: object): object => Object.fromEntries(Object.keys(weights).map((key) => [key, 0]))

export const FILE_EDGES: readonly Edge[] = [
  // Policies
  {
    name: 'a policy that is no YAML',
    args: ['assess', '--demo', '--weights', 'p.yaml'],
    world: { files: { 'p.yaml': 'a: [' } },
    code: 1,
    stderr: 'p.yaml:1',
  },
  {
    name: 'a policy in which no section weighs',
    args: ['assess', '--demo', '--weights', 'p.yaml'],
    world: { files: { 'p.yaml': POLICY({ sections: zero(DEFAULT_POLICY.sections) }) } },
    code: 1,
    stderr: 'Unexpected weight 0 for all sections',
  },
  {
    name: 'a policy of our own',
    args: ['assess', '--demo', '--weights', 'p.yaml', '--strict', '--fail-under', '10'],
    world: { files: { 'p.yaml': POLICY({ name: 'ours' }) } },
    code: 0,
    stdout: /policy ours [\s\S]*; strict: claims/,
  },
  // Saved assessments
  {
    name: 'two saved assessments',
    args: ['progress', 'a.json', 'b.json'],
    world: { files: { 'a.json': SAVED, 'b.json': SAVED } },
    code: 0,
    stdout: 'Between the two, the profile is the same',
  },
  {
    name: 'a damaged assessment',
    args: ['progress', 'a.json', 'b.json'],
    world: { files: { 'a.json': SAVED.replace('"verdict":"', '"verdict":"X'), 'b.json': SAVED } },
    code: 1,
    stderr: 'The assessment is damaged, or of another version of arch-gap (at verdict)',
  },
  {
    name: 'JSON that is a profile',
    args: ['progress', 'a.json', 'b.json', '--role', 'senior-ai-architect'],
    world: { files: { 'a.json': '{"name": "Bo", "skills": ["Go"]}', 'b.json': SAVED } },
    code: 0,
    stdout: 'The names differ: Bo before',
  },
  {
    name: 'JSON that is none',
    args: ['progress', 'a.json', 'b.json'],
    world: { files: { 'a.json': '{', 'b.json': SAVED } },
    code: 1,
    stderr: 'The file is not valid JSON',
  },
  // Profiles
  {
    name: 'a date that is on no calendar',
    args: ['assess', 'p.yaml', '--role', 'senior-ai-architect'],
    world: { files: { 'p.yaml': `${ADA}certifications: [{ name: CKA, date: 2026-02-30 }]\n` } },
    code: 1,
    stderr: 'profile-date',
  },
  {
    name: 'dates that are',
    args: ['assess', 'p.yaml', '--role', 'senior-ai-architect'],
    world: { files: { 'p.yaml': `${ADA}certifications: [{ name: CKA, date: 2026-02-28 }]\n` } },
    code: 0,
    stdout: 'Ada Ferreira',
  },
  {
    name: 'one name only to explain',
    args: ['explain', 'ada.yaml', 'xyzzy', '--role', 'senior-ai-architect'],
    world: ada,
    code: 2,
    stderr: 'xyzzy',
  },
  {
    name: 'a profile typed in',
    args: ['assess', '-', '--role', 'senior-ai-architect'],
    world: { stdin: ADA, isTTY: true, env: { NO_COLOR: '1' } },
    code: 0,
    stderr: 'Reading from the terminal; end with Ctrl-D.',
  },
  // Colour
  {
    name: 'colour that is wanted',
    args: ['assess', '--demo'],
    world: { env: { FORCE_COLOR: '1' } },
    code: 0,
    stdout: '\u001b[1m',
  },
  ...['0', 'false'].map(
    (FORCE_COLOR): Edge => ({
      name: `FORCE_COLOR=${FORCE_COLOR} on a terminal`,
      args: ['roles'],
      world: { isTTY: true, env: { FORCE_COLOR } },
      code: 0,
      stdout: /^[^\u001b]*$/,
    }),
  ),
  {
    name: 'NO_COLOR before FORCE_COLOR',
    args: ['roles'],
    world: { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
    code: 0,
    stdout: /^[^\u001b]*$/,
  },
  {
    name: 'empty variables on a terminal',
    args: ['roles'],
    world: { isTTY: true, env: { NO_COLOR: '', FORCE_COLOR: '' } },
    code: 0,
    stdout: '\u001b[',
  },
  {
    name: 'rules in colour',
    args: ['validate', '--list-rules'],
    world: { env: { FORCE_COLOR: '1' } },
    code: 0,
    stdout: '\u001b[',
  },
  // The health check
  {
    name: 'doctor on an old Node',
    args: ['doctor'],
    world: { nodeVersion: '18.20.0' },
    code: 1,
    stdout: /arch-gap needs Node 20\.\d+/,
  },
  {
    name: 'doctor with no target and one claim',
    args: ['doctor'],
    world: { files: { 'profile.yaml': ADA } },
    code: 0,
    stdout: 'Profile profile.yaml: Ada Ferreira, 1 claim, 1 with a level\n',
  },
  {
    name: 'doctor where a folder is missing',
    args: ['doctor', '--briefs', 'b', '--no-builtin'],
    code: 1,
    stdout: 'There is no folder b',
  },
  // Checking
  {
    name: 'validate absolute patterns',
    args: ['validate', '/srv/b/**', '--no-config'],
    world: { files: { '/srv/b/q.md': BRIEF } },
    code: 0,
  },
  {
    name: 'two reports to standard output',
    args: ['validate', 'q.md', '--format', 'json', '--format', 'compact:-'],
    world: { files: { 'q.md': BRIEF } },
    code: 2,
    stderr: 'Two formats go to standard output',
  },
  {
    name: 'a profile by another name',
    args: ['validate', '--profile', 'me.txt'],
    world: { files: { 'me.txt': ADA } },
    code: 0,
  },
  {
    name: 'a profile on standard input',
    args: ['validate', '-', '--stdin-filename', 'me.yaml', '--as-of', '2026-05-01'],
    world: { stdin: '# arch-gap-disable-file profile-stale-skill ours\nname: Bo\nskills: [Go]\n' },
    code: 0,
    stderr: '',
  },
  {
    name: 'bytes on standard input',
    args: ['validate', '-'],
    world: { stdin: 'a\u0000b' },
    code: 1,
    stdout: '<stdin>:1',
  },
  {
    name: 'a workspace that is elsewhere',
    args: ['validate', 'q.md', '--format', 'gitlab'],
    world: {
      cwd: '/home/ada',
      env: { GITHUB_WORKSPACE: '/srv/other', CI_PROJECT_DIR: '/home' },
      files: { 'q.md': BRIEF.replace('Keep', 'Rockstars keep') },
    },
    code: 0,
    stdout: '"path": "ada/q.md"',
  },
  {
    name: 'a folder with a drive',
    args: ['validate', 'b\\q.md', '--format', 'compact'],
    world: { cwd: 'C:/briefs', files: { 'b/q.md': BRIEF.replace('Keep', 'Rockstars keep') } },
    code: 0,
    stdout: 'b/q.md:',
  },
  // Adding to a profile
  {
    name: 'init --into where nothing is missing',
    args: ['init', '--into', 'p.yaml', '--role', 'quay-master', ...own],
    world: { files: { 'b/q.md': BRIEF, 'p.yaml': 'name: Bo\nskills: [Kubernetes: 2, Terraform: 3]\n' } },
    code: 0,
    stderr: 'Nothing to add: p.yaml speaks to everything that Quay Master asks for',
  },
  {
    name: 'init --into UTF-16',
    args: ['init', '--into', 'p.yaml', '--role', 'senior'],
    world: { files: { 'p.yaml': new Uint8Array([0xff, 0xfe, ...Buffer.from(ADA, 'utf16le')]) } },
    code: 2,
    stderr: 'p.yaml is UTF-16, which cannot be added to',
  },
  {
    name: 'init --into bytes',
    args: ['init', '--into', 'p.yaml', '--role', 'senior'],
    world: { files: { 'p.yaml': bytes(0x6e, 0x61, 0xc3, 0x28) } },
    code: 1,
    stderr: 'file-encoding',
  },
  {
    name: 'init beside an installation',
    args: ['init', '--role', 'senior-ai-architect', '-o', 'me/p.yaml'],
    world: { files: { 'me/node_modules/arch-gap/schemas/profile.schema.json': '{}' } },
    code: 0,
  },
]
