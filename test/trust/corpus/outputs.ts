import { briefText, FRONT, type TrustCase } from '../trust-case.ts'

/** Everything that a terminal, a log, Markdown, HTML or a spreadsheet could take for more than text. */
const NASTY = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]52;c;cm0gLXJm\u0007',
  '\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u009b31mc1',
  '\u009d0;c1 title\u009c',
  'a\rb\bc\u007fd',
  '\u202Egnp.exe\u202c',
  '\u2066iso\u2069',
  '\u200f\u200e\u061cmarks',
  'a\u2028b\u2029c\u0085d',
  '\u{e0041}\u{e0042}tags',
  'zero\u200bwidth\u2060x\ufeff',
  `Z${'\u0301'.repeat(60)}algo`,
  '::error file=x::PWN',
  '::set-output name=x::y',
  '##[error]PWN',
  '##vso[task.setvariable variable=x]y',
  '=HYPERLINK("http://evil.example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '| a | b |',
  '@everyone fixes #1',
  '`code` **bold** _em_ ~~del~~',
  '# heading',
  ']]>&<!--',
  '{{7*7}}$\u007b7*7}',
  '漢字かな交じり',
  '👩‍💻👨‍👩‍👧',
]

const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`

const raw = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')

/** Every place of a profile that takes text, filled with it. */
export function nastyProfile(): string {
  const at = (i: number): string => quoted(NASTY[i % NASTY.length] ?? '')
  return `name: ${quoted('\u001b[31mEve\u202e <script>alert(1)</script> ::error::x')}
headline: ${at(1)}
current: { title: ${at(3)} }
experience:
  totalYears: 11
  positions:
    - { title: ${at(4)}, organisation: ${at(7)}, start: 2020-01, end: present, highlights: [${NASTY.map(quoted).join(', ')}] }
skills:
${NASTY.map((text) => `  - ${quoted(text)}\n  - { name: ${quoted(`Kubernetes ${text}`)}, level: 3, evidence: [${quoted(text)}, { what: ${quoted(text)}, link: "https://safe.example/?a=\\u001b[31m&b=\\u202e<script>" }] }`).join('\n')}
tools: [${NASTY.map(quoted).join(', ')}]
achievements:
${NASTY.map((text) => `  - { metric: ${quoted(text)}, from: ${quoted(text.slice(0, 50))}, to: 3, unit: ${quoted(text.slice(0, 50))}, period: ${quoted(text.slice(0, 50))}, what: ${quoted(text)} }`).join('\n')}
decisions: { independent: [${NASTY.map(quoted).join(', ')}], team: [${at(5)}] }
authority: { budget: ${at(6)}, hiring: ${at(14)} }
certifications: [${NASTY.map(quoted).join(', ')}]
education: [{ degree: ${at(22)}, field: ${at(23)} }]
compensation: { base: 100000, currency: USD, region: ${at(14)} }
`
}

/** A brief in which every name, cell and sentence is hostile. */
export function nastyBrief(texts: readonly string[] = NASTY.filter((text) => !text.includes(']('))): string {
  const cells = texts.map(
    (text) =>
      `| ${raw(text).replaceAll('|', '\\|')} | ${raw(text).replaceAll('|', '\\|')} | ${'x'} | Common |`,
  )
  return briefText({
    front: FRONT.replace('An invented document', quoted('\u001b[31m::error::<b>doc')).replace(
      'Senior Rig Architect',
      quoted('Rig \u202e<script>alert(1)</script> ::error::'),
    ),
    more: `
### Preferred

${texts.map((text) => `- **${raw(text).trim()}** (Important): ${raw(text)}`).join('\n')}

## Tools

| Category | Tool | Use | Prevalence |
| - | - | - | - |
${cells.join('\n')}

## Mission

::error::PWN

##[error]PWN

  ::warning::PWN

## ::error::heading

- ##[error]x

## KPIs

| KPI | What it measures | Target | Frequency |
| - | - | - | - |
${texts.map((text) => `| ${raw(text).replaceAll('|', '\\|')} | x | ${raw(text).replaceAll('|', '\\|')} | monthly |`).join('\n')}
`,
  })
}

const files = (): Record<string, string> => ({
  'profile.yaml': nastyProfile(),
  'role.md': nastyBrief(),
  'b.yaml': nastyProfile(),
})
const ROLE = ['--role', './role.md', '--no-builtin', '--briefs', 'briefs']
const base = (): Record<string, string> => ({
  ...files(),
  'briefs/a.md': briefText({ front: FRONT.replace('senior-rig', 'other-rig') }),
})

/** What must not stand in a product as markup; escaped it may. */
const LIVE = {
  terminal: [],
  json: [],
  markdown: [/(?<!\\)<(?:script|img|svg)/i, /(?<!\\)\]\(javascript:/i],
  html: [/<script>alert/i, /<img/i, /<svg onload/i, /href="(?!https?:|#)/i],
} as const

const assessing: readonly [string, readonly string[]][] = [
  ['assess', ['assess', 'profile.yaml', ...ROLE, '--all']],
  ['assess --ascii', ['assess', 'profile.yaml', ...ROLE, '--all', '--ascii']],
  ['report', ['report', 'profile.yaml', ...ROLE]],
  ['plan', ['plan', 'profile.yaml', ...ROLE]],
  ['explain', ['explain', 'profile.yaml', ...ROLE]],
  [
    'compare',
    [
      'compare',
      './role.md',
      'other-rig-architect',
      '--no-builtin',
      '--briefs',
      'briefs',
      '--profile',
      'profile.yaml',
    ],
  ],
  ['rank', ['rank', 'profile.yaml', '--no-builtin', '--briefs', 'briefs']],
  ['progress', ['progress', 'profile.yaml', 'b.yaml', ...ROLE]],
  ['team', ['team', 'profile.yaml', 'b.yaml', ...ROLE]],
]

export const OUTPUT_CASES: readonly TrustCase[] = [
  ...assessing.flatMap(([name, args]) =>
    (['terminal', 'markdown', 'html', 'json'] as const).map((format) => ({
      name: `hostile text in ${name} as ${format}`,
      args: [...args, '--format', format],
      files: base,
      code: 0 as const,
      json: format === 'json',
      product: LIVE[format],
    })),
  ),
  {
    name: 'hostile text in a table for a spreadsheet',
    args: ['team', 'profile.yaml', 'b.yaml', ...ROLE, '--format', 'csv'],
    files: base,
    code: 0,
    never: [/(?:^|,)"?[=+@\t-]/m],
  },
  ...(['stylish', 'compact', 'json', 'sarif', 'github', 'junit', 'gitlab'] as const).map((format) => ({
    name: `hostile text in validate as ${format}`,
    args: ['validate', 'role.md', 'profile.yaml', 'bad.yaml', 'bad.md', '--format', format],
    files: () => ({
      ...files(),
      'bad.yaml': `name: x\n${NASTY.map((text) => `${quoted(text)}: 1\n`).join('')}`,
      'bad.md': briefText({
        front: FRONT.replace(/^tier:.*$/m, `tier: ${quoted('::error::\u001b[31m\n##[error]x %0A')}`),
      }),
    }),
    code: 1 as const,
    json: format === 'json' || format === 'sarif' || format === 'gitlab',
    logCommands: format === 'github',
    never: format === 'github' ? [/^(?!::(?:error|warning|notice)(?: |::)).*::(?:error|set-output)/m] : [],
  })),
  ...['terminal', 'markdown', 'json'].map((format) => ({
    name: `hostile text in show as ${format}`,
    args: ['show', './role.md', '--all', '--format', format],
    files,
    code: 0 as const,
  })),
  { name: 'hostile text in extract', args: ['extract', 'role.md'], files, code: [0, 1], json: true },
  {
    name: 'hostile text in import',
    args: ['import', 'role.md'],
    files: () => ({ 'role.md': nastyBrief(NASTY) }),
    code: [0, 1],
    product: [/\]\((?!https?:)/, /^<(?:script|img|svg)/im],
  },
  {
    name: 'hostile names of files and options',
    args: ['assess', '\u001b[31m\u202enone.yaml', '--role', '::error::\u001b]0;x\u0007'],
    code: 2,
  },
  { name: 'a hostile unknown option', args: ['assess', '--\u001b[31m::error::'], code: 2 },
  { name: 'a hostile unknown command', args: ['::error::\u001b[31mx'], code: 2 },
  { name: 'a hostile choice', args: ['assess', '--format', '\u001b[31m\n::error::x'], code: 2 },
  { name: 'a hostile schema name', args: ['schema', '\u001b[31m__proto__\n::error::x'], code: 2 },
  {
    name: 'a hostile requirement',
    args: ['explain', 'profile.yaml', ...ROLE, '\u001b[31mzz\n::error::x'],
    files: base,
    code: 2,
  },
  { name: 'a hostile track', args: ['roles', '--track', '\u001b[31m\n::error::x'], code: 2 },
  {
    name: 'a hostile date',
    args: ['assess', 'profile.yaml', ...ROLE, '--as-of', '2024-02-30\n::error::x'],
    files: base,
    code: 2,
  },
  {
    name: 'a hostile goal',
    args: ['plan', 'profile.yaml', ...ROLE, '--goal', '__proto__'],
    files: base,
    code: 2,
  },
  {
    name: 'a hostile assumption',
    args: ['plan', 'profile.yaml', ...ROLE, '--what-if', '__proto__=9\n::error::'],
    files: base,
    code: 2,
  },
  {
    name: 'a role called __proto__',
    args: ['show', '__proto__'],
    code: 2,
    says: ['There is no role __proto__'],
  },
  {
    name: 'a schema called constructor',
    args: ['schema', 'constructor'],
    code: 2,
    says: ['There is no schema constructor'],
  },
  { name: 'a command called constructor', args: ['constructor'], code: 2 },
  {
    name: 'a file with a hostile name',
    args: ['validate', '.'],
    files: () => ({ 'x\u001b[31m\n::error::y\u202e.md': '# Nothing\n' }),
    code: 1,
  },
  {
    name: '--format json says what is wrong with a profile',
    args: ['assess', 'bad.yaml', '--role', 'principal', '--format', 'json'],
    files: () => ({ 'bad.yaml': 'name: x\nskills: [{ Go: 9 }]\n' }),
    code: 1,
    json: true,
  },
  {
    name: '--format json says what is wrong with a brief',
    args: ['validate', 'bad.md', '--format', 'json'],
    files: () => ({ 'bad.md': '> '.repeat(9_999) }),
    code: 1,
    json: true,
  },
  {
    name: 'money and numbers that make no sense',
    args: ['validate', 'brief.md'],
    files: () => ({
      'brief.md': briefText({
        more: '\n## Salary\n\n- **Base:** $200,000–$100,000 USD (median $-5)\n\n## Scorecard\n\n| Dimension | Bar | Weight |\n| - | - | - |\n| a | x | 80% |\n| b | x | 80% |\n',
      }),
    }),
    code: [0, 1],
  },
  ...[
    '$200,000–$100,000',
    '€200.000',
    '$1e24',
    '$5–$5',
    '-$5',
    '$0',
    'USD 99999999999999999999',
    '$100k–',
    '≥ $',
    '∞',
  ].map((pay) => ({
    name: `a role that pays ${pay}`,
    args: ['assess', 'profile.yaml', '--role', './role.md', '--no-builtin', '--all', '--format', 'json'],
    files: () => ({
      'profile.yaml':
        'name: Ada\nskills: [{ Kubernetes: 4 }]\ncompensation: { base: 150000, currency: USD }\n',
      'role.md': briefText({ more: `\n## Salary\n\n- **Base:** ${pay}\n` }),
    }),
    code: [0, 1],
    json: true,
  })),
]
