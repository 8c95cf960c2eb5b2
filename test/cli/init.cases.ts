import { readFileSync } from 'node:fs'
import type { CliCase } from './cases.ts'

const RESUME = readFileSync('test/fixtures/import/json-resume/ayodele-brandt.json', 'utf8')
const CUT = readFileSync('test/fixtures/import/json-resume/cut-short.json', 'utf8')
const CV = readFileSync('test/fixtures/import/cv/tomasz-brandvold.md', 'utf8')
const linkedin = Object.fromEntries(
  ['Profile.csv', 'Positions.csv', 'Skills.csv', 'Connections.csv'].map((name) => [
    `export/${name}`,
    readFileSync(`test/fixtures/import/linkedin/${name}`, 'utf8'),
  ]),
)
const ADA = '# mine\r\nname: Ada\r\nskills:\r\n  - Terraform: 4\r\n'
const MODELINE = '# yaml-language-server: $schema='

/** Commands that get somebody started. */
export const INIT_CASES: readonly CliCase[] = [
  {
    name: 'init without a terminal',
    args: ['init', '--role', 'principal'],
    code: 0,
    silent: 'stdout',
    stderr: [
      'Wrote profile.yaml',
      '74 requirements of Principal AI Architect',
      'Next: arch-gap assess profile.yaml --role principal-ai-architect',
    ],
    written: {
      'profile.yaml': [
        MODELINE,
        'name: Your name',
        '#- AI/ML system architecture: _',
        'role: principal-ai-architect',
      ],
    },
  },
  {
    name: 'init without a role',
    args: ['init', '--yes', '-o', 'people/me.yaml'],
    code: 0,
    stderr: ['Wrote people/me.yaml', 'With --role ROLE'],
    written: { 'people/me.yaml': ['#- Kubernetes: _'] },
  },
  {
    name: 'init to standard output',
    args: ['init', '-o', '-', '--role', 'principal'],
    code: 0,
    stdout: [MODELINE],
    stderr: ['Next: arch-gap assess FILE'],
  },
  {
    name: 'init names the schema of the installed package',
    args: ['init', '--yes'],
    files: { 'node_modules/arch-gap/schemas/profile.schema.json': '{}' },
    code: 0,
    written: { 'profile.yaml': [`${MODELINE}./node_modules/arch-gap/schemas/profile.schema.json\n`] },
  },
  {
    name: 'init never writes over',
    args: ['init', '--role', 'principal'],
    files: { 'profile.yaml': 'name: Mine\n' },
    code: 2,
    silent: 'stdout',
    stderr: ['profile.yaml is there already', 'arch-gap init --into profile.yaml', '--force'],
    written: { 'profile.yaml': ['name: Mine\n'] },
  },
  {
    name: 'init --force writes over',
    args: ['init', '--role', 'principal', '--force'],
    files: { 'profile.yaml': 'name: Mine\n' },
    code: 0,
    written: { 'profile.yaml': ['name: Your name'] },
  },
  {
    name: 'init for no role',
    args: ['init', '--role', 'princpal'],
    code: 2,
    stderr: ['There is no role princpal', 'principal-ai-architect'],
  },
  {
    name: 'init for a tier of two tracks',
    args: ['init', '--role', 'senior'],
    code: 2,
    stderr: ['means 2 roles', 'arch-gap init --role senior-ai-architect'],
  },
  {
    name: 'init from a JSON Resume',
    args: ['init', '--from', 'resume.json'],
    files: { 'resume.json': RESUME },
    code: 0,
    silent: 'stdout',
    stderr: [
      'Wrote profile.yaml',
      'Read:',
      'work: 2 entries, as positions',
      'Not read:',
      'references: 1 entry',
      'Please check:',
      'Level "Expert" was read as 4',
    ],
    written: { 'profile.yaml': ['name: Ayodele Brandt', 'Made from resume.json (JSON Resume)'] },
  },
  {
    name: 'init from a JSON Resume for a role',
    args: ['init', '--from', 'resume.json', '--role', 'principal', '-o', 'me.yaml'],
    files: { 'resume.json': RESUME },
    code: 0,
    stderr: ['Next: arch-gap assess me.yaml --role principal-ai-architect'],
    written: { 'me.yaml': ['- MLOps: 4', '#- Security architecture (AI-adjacent): _'] },
  },
  {
    name: 'init from standard input',
    args: ['init', '--from', '-', '-o', '-'],
    stdin: CV,
    code: 0,
    stdout: ['name: Tomasz Brandvold', '- AWS: 4'],
    stderr: ['Technical skills (line 8)'],
  },
  {
    name: 'init from a LinkedIn export',
    args: ['init', '--from', 'export'],
    files: linkedin,
    code: 0,
    stderr: ['Positions.csv: 2 positions', 'not opened: Connections.csv'],
    written: { 'profile.yaml': ['name: Mira Okonjo-Lind'] },
  },
  {
    name: 'init from broken JSON',
    args: ['init', '--from', 'cut.json'],
    files: { 'cut.json': CUT },
    code: 1,
    silent: 'stdout',
    stderr: ['cut.json:4:27', 'import-syntax'],
  },
  {
    name: 'init from nothing',
    args: ['init', '--from', 'none.json'],
    code: 2,
    stderr: ['Cannot read none.json: there is no such file'],
  },
  {
    name: 'init from a file over itself',
    args: ['init', '--from', 'cv.md', '-o', 'cv.md', '--force'],
    files: { 'cv.md': CV },
    code: 2,
    stderr: ['cv.md is what is read from'],
    written: { 'cv.md': ['# Tomasz'] },
  },
  {
    name: 'init into a profile',
    args: ['init', '--into', 'ada.yaml', '--role', 'principal'],
    files: { 'ada.yaml': ADA },
    code: 0,
    silent: 'stdout',
    stderr: [/Added \d+ entries for Principal AI Architect to ada\.yaml/, 'Soft skills: 8'],
    written: {
      'ada.yaml': [
        '# mine\r\nname: Ada\r\nskills:\r\n  - Terraform: 4\r\n  # ',
        '  #- MLOps/LLMOps foundations: _\r\n',
        '#decisions:\r\n',
      ],
    },
  },
  {
    name: 'init into a profile, its own target',
    args: ['init', '--into', 'ada.yaml'],
    files: { 'ada.yaml': `${ADA}target: { role: senior-ai-architect }\r\n` },
    code: 0,
    stderr: ['for Senior AI Architect'],
  },
  {
    name: 'init into a profile without a role',
    args: ['init', '--into', 'ada.yaml'],
    files: { 'ada.yaml': ADA },
    code: 2,
    stderr: ['No role given', '--role principal'],
  },
  {
    name: 'init into a broken profile',
    args: ['init', '--into', 'ada.yaml', '--role', 'principal'],
    files: { 'ada.yaml': 'name: Ada\nskills:\n  - Go: 9\n' },
    code: 1,
    stderr: ['ada.yaml:3:9', 'expected 0–5'],
    written: { 'ada.yaml': ['- Go: 9\n'] },
  },
  {
    name: 'init into JSON',
    args: ['init', '--into', 'ada.json', '--role', 'principal'],
    files: { 'ada.json': '{"name": "Ada", "skills": ["Go"]}' },
    code: 2,
    stderr: ['takes no comments'],
    written: { 'ada.json': ['{"name": "Ada", "skills": ["Go"]}'] },
  },
  {
    name: 'init into with more than it takes',
    args: ['init', '--into', 'ada.yaml', '--from', 'cv.md', '--role', 'principal'],
    files: { 'ada.yaml': ADA },
    code: 2,
    stderr: ['Unexpected --into with --from'],
  },
  {
    name: 'assess the example',
    args: ['assess', '--demo'],
    code: 0,
    stdout: [
      'Priya Raman → Principal AI Architect',
      'arch-gap plan --demo --role',
      /arch-gap init --role principal-ai-architect\n$/,
    ],
    silent: 'stderr',
  },
  {
    name: 'assess the example as JSON',
    args: ['assess', '--demo', '--format', 'json'],
    code: 0,
    stdout: [/^\{[\s\S]*\}\n$/],
    stderr: ['arch-gap init --role principal-ai-architect'],
  },
  {
    name: 'report on the example',
    args: ['report', '--demo', '-o', 'demo.html'],
    code: 0,
    written: { 'demo.html': ['Priya Raman'] },
  },
  {
    name: 'the example and a profile',
    args: ['assess', 'ada.yaml', '--demo'],
    code: 2,
    stderr: ['Unexpected ada.yaml with --demo'],
  },
  {
    name: 'doctor with nothing',
    args: ['doctor'],
    code: 0,
    stdout: [
      'ok     arch-gap ',
      'Briefs that ship: 4 roles, 1 market',
      'none   Profile: no profile.yaml here',
      'arch-gap init',
    ],
    silent: 'stderr',
  },
  {
    name: 'doctor with everything',
    args: ['doctor'],
    files: { 'profile.yaml': ADA, 'profile.yaml.draft': '{}', 'arch-gap.config.yaml': 'maxWarnings: 0\n' },
    code: 0,
    stdout: [
      'ok     Profile profile.yaml: Ada, 1 claim, 1 with a level',
      'Answers kept in profile.yaml.draft',
      'ok     Settings: arch-gap.config.yaml',
    ],
  },
  {
    name: 'doctor with a broken profile and settings',
    args: ['doctor'],
    files: {
      'profile.yaml': 'name: Ada\nskills:\n  - Go: 9\n  - Rust: 8\n',
      'arch-gap.config.yaml': 'maxWarnigns: 0\n',
    },
    code: 1,
    stdout: [
      'wrong  Profile profile.yaml: profile.yaml:3:9',
      '(and 1 more)',
      'wrong  Settings: arch-gap.config.yaml:1:1',
    ],
  },
  {
    name: 'doctor with a folder of briefs that is none',
    args: ['doctor', '--briefs', 'nowhere', '--no-builtin', '--format', 'json'],
    code: 1,
    stdout: ['"state": "wrong"', 'There is no folder nowhere'],
  },
  {
    name: 'completion',
    args: ['completion', 'bash'],
    code: 0,
    stdout: ['complete -o default', "'principal-ai-architect'"],
    silent: 'stderr',
  },
  {
    name: 'completion of an unknown shell',
    args: ['completion', 'bahs'],
    code: 2,
    stderr: ['Unexpected shell bahs', 'Did you mean bash?'],
  },
  {
    name: 'completion of no shell',
    args: ['completion'],
    code: 2,
    silent: 'stdout',
    stderr: ["missing required argument 'shell'"],
  },
]
