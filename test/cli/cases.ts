import { DEFAULT_POLICY } from '../../src/assess/index.ts'

/** One call of the command line and what it must answer. Run in process and through the real binary. */
export interface CliCase {
  name: string
  args: readonly string[]
  /** Files in the current folder before the call. */
  files?: Readonly<Record<string, string>>
  stdin?: string
  code: 0 | 1 | 2
  /** Texts that must stand in the output; a regular expression where the text varies. */
  stdout?: readonly (string | RegExp)[]
  stderr?: readonly (string | RegExp)[]
  /** Exactly nothing on the stream. */
  silent?: 'stdout' | 'stderr'
  /** Texts that must stand in files after the call. */
  written?: Readonly<Record<string, readonly string[]>>
}

const ADA = `name: Ada Ferreira
current: { track: ai-architect }
experience: { totalYears: 11, aiYears: 5 }
skills:
  - Terraform
  - Kubernetes: 4
  - name: Retrieval-augmented generation
    level: 3
    evidence: [Shipped the support assistant]
  - Threat modeling: 2
`
const BROKEN = 'name: Ada\nskills:\n  - Kubernetes: 7\n  - nmae: Go\n    level: 2\n'
const files = { 'ada.yaml': ADA, 'broken.yaml': BROKEN, 'empty.yaml': 'name: Nobody\n' }

export const CASES: readonly CliCase[] = [
  { name: 'no arguments', args: [], code: 2, silent: 'stdout', stderr: ['Usage: arch-gap', 'assess --demo'] },
  { name: 'version', args: ['--version'], code: 0, stdout: [/^\d+\.\d+\.\d+\n$/], silent: 'stderr' },
  {
    name: 'help',
    args: ['--help'],
    code: 0,
    stdout: ['assess', 'Examples:', 'no network code'],
    silent: 'stderr',
  },
  { name: 'help of a command', args: ['assess', '--help'], code: 0, stdout: ['--role <role>', 'Examples:'] },
  {
    name: 'a JSON Resume in place of a profile',
    args: ['assess', 'resume.json', '--role', 'principal'],
    files: {
      'resume.json': '{"basics": {"name": "Bo"}, "work": [{"name": "Quayside"}], "skills": [{"name": "Go"}]}',
    },
    code: 1,
    silent: 'stdout',
    stderr: ['Unexpected JSON Resume', 'arch-gap init --from FILE', /\n1 error\n/],
  },
  {
    name: 'a saved assessment in place of a profile',
    args: ['assess', 'saved.json', '--role', 'principal'],
    files: { 'saved.json': '{"schemaVersion": 1, "readiness": {}, "requirements": []}' },
    code: 1,
    silent: 'stdout',
    stderr: ['Unexpected saved assessment', /\n1 error\n/],
  },
  {
    name: 'weights that contradict one another',
    args: ['assess', 'ada.yaml', '--role', 'principal', '--weights', 'w.yaml'],
    files: {
      ...files,
      'w.yaml': JSON.stringify({
        ...DEFAULT_POLICY,
        importance: { critical: 0, important: 0, optional: 0, contextual: 0 },
        verdict: { ...DEFAULT_POLICY.verdict, ready: 10, building: 90 },
      }),
    },
    code: 1,
    silent: 'stdout',
    stderr: [
      'Unexpected near 70, expected at most ready, which is 10',
      'Unexpected building 90, expected at most near, which is 70',
      'Unexpected weight 0 for every importance',
    ],
  },
  {
    name: 'plan counts what is not assessed, not what it asks beside it',
    args: ['plan', 'bo.yaml', '--briefs', 'briefs', '--role', 'harbour-ml'],
    files: {
      'bo.yaml': 'name: Bo\nskills: [Kubernetes: 4, Data modeling: 3]\n',
      'briefs/harbour.md':
        '---\nkind: role\nid: harbour-ml\ntitle: Harbour ML Engineer\ntrack: harbour\ntier: senior\nrank: 1\nasOf: 2026-04-13\nsources:\n  - title: An invented posting\n---\n\n# Harbour ML Engineer\n\n## Responsibilities\n\n- Keep the tide model running.\n\n## Skills\n\n### Required\n\n- Kubernetes (Critical)\n- Tide modelling (Important)\n\n## Soft skills\n\n- Calm at high water\n',
    },
    code: 0,
    stdout: ['1 requirement is not assessed'],
  },
  {
    name: 'team with a person twice',
    args: ['team', 'ada.yaml', './ada.yaml', '--role', 'principal'],
    files,
    code: 2,
    silent: 'stdout',
    stderr: ['./ada.yaml is named twice'],
  },
  {
    name: 'team with two files that say the same',
    args: ['team', 'ada.yaml', 'copy.yaml', '--role', 'principal'],
    files: { ...files, 'copy.yaml': ADA },
    code: 0,
    stderr: ['copy.yaml says the same as ada.yaml; both are counted'],
  },
  {
    name: 'progress of two people',
    args: ['progress', 'ada.yaml', 'bo.yaml', '--role', 'principal'],
    files: { ...files, 'bo.yaml': 'name: Bo Lindqvist\nskills: [Kubernetes: 2]\n' },
    code: 0,
    stdout: ['The names differ: Ada Ferreira before, Bo Lindqvist after.'],
  },
  {
    name: 'unknown command',
    args: ['asess'],
    code: 2,
    silent: 'stdout',
    stderr: ["unknown command 'asess'", 'Did you mean assess?'],
  },
  ...(
    [
      [['analyse'], ["unknown command 'analyse' (Did you mean assess?)"]],
      [['version'], ['Did you mean --version?']],
      [['help', 'asess'], ["unknown command 'asess' (Did you mean assess?)"]],
      [
        ['help', 'xyzzy'],
        ["unknown command 'xyzzy'", 'See: arch-gap --help'],
      ],
      [
        ['--role', 'principal'],
        ["unknown option '--role'", '--role stands behind a command', 'profile.yaml'],
      ],
      [
        ['assess', '--demo', '--role'],
        ['argument missing', 'For example:', 'All roles: arch-gap roles'],
      ],
      [
        ['assess', 'a.yaml', 'b.yaml'],
        ['too many arguments', 'arch-gap team'],
      ],
      [['assess'], ['there is no profile.yaml here', 'arch-gap init', 'assess --demo']],
      [
        ['plan', '--demo', '--goal', 'redy'],
        ['Unexpected --goal redy', 'Did you mean ready?'],
      ],
      [
        ['plan', '--demo', '--goal', 'early'],
        ['Unexpected --goal early', 'building, near, ready'],
      ],
      [
        ['rank', '--demo', '--track', 'nope'],
        ['There is no track nope', 'Tracks: ai-architect, ai-infrastructure-architect'],
      ],
      [
        ['assess', '--demo', '--role', 'prinicpal'],
        ['There is no role prinicpal', 'principal-ai-architect'],
      ],
      [['explain', '--demo', 'secuirty', 'arch'], ['Security architecture']],
      [['completion', 'bsh'], ['Did you mean bash?']],
      [['schema', 'profil'], ['Did you mean profile?']],
      [['init', '--form', 'x'], ['Did you mean --from?']],
      [['roles', '--track', 'ai'], ['Tracks: ai-architect']],
    ] as const
  ).map(
    ([args, stderr]): CliCase => ({
      name: `a slip: ${args.join(' ')}`,
      args,
      code: 2,
      silent: 'stdout',
      stderr,
    }),
  ),
  {
    name: 'import says what it left open',
    args: ['import', 'page.html', '-o', 'brief.md'],
    files: {
      'page.html':
        '<html><body><h1>Harbour master</h1><h2>Responsibilities</h2><ul><li>Berths</li></ul><h2>Skills</h2><ul><li>Dredging</li></ul></body></html>',
    },
    code: 0,
    silent: 'stdout',
    stderr: [
      'Left open at the top, which every brief needs: tier, rank, asOf, sources',
      /Not stated in the document, and left out: .*decision rights/,
      'then arch-gap validate brief.md',
    ],
    written: { 'brief.md': ['# Harbour master', 'Berths', 'Dredging'] },
  },
  {
    name: 'slips in a brief',
    args: ['validate', 'slips.md'],
    files: {
      'slips.md': `---
id: harbour-master
title: Harbour master
track: harbour
tier: senior
rank: 2
asOf: 2026
sources:
  - title: A page
    date: 2025
---

# Harbour master

## Skills

### Must-have

- **Quay design** (Critcal)
- **Dredging** (imporant, for two years)
- **Cranes** (for boats)
`,
    },
    code: 1,
    stdout: [
      'slips.md:7:7',
      'Unexpected asOf 2026, expected a date such as 2026-04-13',
      'Unexpected importance Critcal of Quay design, did you mean Critical?',
      'of Dredging, did you mean Important?',
      'Missing importance of Cranes (for boats)',
      '2 errors',
    ],
  },
  {
    name: 'explain on the example',
    args: ['explain', '--demo', 'score'],
    code: 0,
    stdout: ['Principal AI Architect', /\d+\.\d\d/],
  },
  { name: 'rank on the example', args: ['rank', '--demo'], code: 0, stdout: ['senior-ai-architect'] },
  {
    name: 'unknown option',
    args: ['assess', '--rolle', 'x'],
    code: 2,
    stderr: ["unknown option '--rolle'", 'Did you mean --role?'],
  },
  {
    name: 'wrong choice',
    args: ['assess', '--format', 'htm'],
    code: 2,
    stderr: ['Unexpected --format htm', 'Did you mean html?'],
  },
  {
    name: 'assess',
    args: ['assess', 'ada.yaml', '--role', 'principal'],
    files,
    code: 0,
    stdout: ['Ada Ferreira → Principal AI Architect', 'TOP GAPS', 'NOT ASSESSED'],
    silent: 'stderr',
  },
  {
    name: 'assess as JSON',
    args: ['assess', 'ada.yaml', '--role', 'principal-ai-architect', '--format', 'json'],
    files,
    code: 0,
    stdout: [/^\{/, '"verdict"'],
  },
  {
    name: 'assess an empty profile',
    args: ['assess', 'empty.yaml', '--role', 'principal'],
    files,
    code: 0,
    stdout: ['NOT COMPUTED', 'no score'],
  },
  {
    name: 'assess a broken profile',
    args: ['assess', 'broken.yaml', '--role', 'principal'],
    files,
    code: 1,
    silent: 'stdout',
    stderr: ['broken.yaml:3:17', 'expected 0–5', 'broken.yaml:4'],
  },
  {
    name: 'assess without a file',
    args: ['assess', 'none.yaml', '--role', 'principal'],
    code: 2,
    stderr: ['Cannot read none.yaml: there is no such file'],
  },
  {
    name: 'assess a folder',
    args: ['assess', 'folder', '--role', 'principal'],
    files: { 'folder/x': '' },
    code: 2,
    stderr: ['is a folder'],
  },
  {
    name: 'no profile named, none here',
    args: ['assess', '--role', 'principal'],
    code: 2,
    stderr: ['there is no profile.yaml here', 'arch-gap init'],
  },
  {
    name: 'profile.yaml is found',
    args: ['assess', '--role', 'principal'],
    files: { 'profile.yaml': ADA },
    code: 0,
    stdout: ['Ada Ferreira'],
  },
  {
    name: 'stdin',
    args: ['assess', '-', '--role', 'principal'],
    stdin: ADA,
    code: 0,
    stdout: ['Ada Ferreira'],
  },
  {
    name: 'no role',
    args: ['assess', 'ada.yaml'],
    files,
    code: 2,
    stderr: ['No role given', 'arch-gap assess ada.yaml --role principal'],
  },
  {
    name: 'role by tier within the own track',
    args: ['assess', 'ada.yaml', '--role', 'senior'],
    files,
    code: 0,
    stdout: ['Senior AI Architect'],
  },
  {
    name: 'role by title in any case',
    args: ['show', 'SENIOR ai architect'],
    code: 0,
    stdout: ['Senior AI Architect'],
  },
  {
    name: 'a tier of two tracks',
    args: ['assess', 'empty.yaml', '--role', 'senior'],
    files,
    code: 2,
    stderr: [
      'means 2 roles',
      'arch-gap assess empty.yaml --role senior-ai-architect',
      'arch-gap assess empty.yaml --role senior-ai-infrastructure-architect',
    ],
  },
  {
    name: 'unknown role',
    args: ['assess', 'ada.yaml', '--role', 'princpal'],
    files,
    code: 2,
    stderr: ['There is no role princpal', 'principal-ai-architect'],
  },
  {
    name: 'fail under',
    args: ['assess', 'ada.yaml', '--role', 'principal', '--fail-under', '99'],
    files,
    code: 1,
    stdout: ['Ada Ferreira'],
  },
  {
    name: 'fail under what',
    args: ['assess', 'ada.yaml', '--role', 'principal', '--fail-under', 'lots'],
    files,
    code: 2,
    stderr: ['Unexpected --fail-under lots'],
  },
  {
    name: 'report to a file',
    args: ['report', 'ada.yaml', '--role', 'principal', '-o', 'out/gap.md'],
    files,
    code: 0,
    silent: 'stdout',
    stderr: ['Wrote out/gap.md'],
    written: { 'out/gap.md': ['# Gap report: Ada Ferreira → Principal AI Architect', '| Section |'] },
  },
  {
    name: 'report over its input',
    args: ['report', 'ada.yaml', '--role', 'principal', '-o', 'ada.yaml', '--format', 'markdown'],
    files,
    code: 2,
    stderr: ['it is also an input'],
    written: { 'ada.yaml': ['name: Ada Ferreira'] },
  },
  {
    name: 'report to an unknown ending',
    args: ['report', 'ada.yaml', '--role', 'principal', '-o', 'gap.docx'],
    files,
    code: 2,
    stderr: ['Cannot tell the format of gap.docx', '.html'],
  },
  {
    name: 'wrong date',
    args: ['assess', 'ada.yaml', '--role', 'principal', '--as-of', '2024-02-30'],
    files,
    code: 2,
    stderr: ['Unexpected --as-of 2024-02-30'],
  },
]
