import { BODY, brief, briefText, document, FRONT, type TrustCase } from '../trust-case.ts'

const LIMIT = [/at most|limit/, /--limit [a-zA-Z]+=|--max-bytes/]

/** Beyond a limit: a finding that names the limit and the option that raises it. */
const beyond: readonly [string, () => string][] = [
  ['10,000 nested quotes', () => '> '.repeat(10_000)],
  ['10,000 nested quotes without blanks', () => '>'.repeat(10_000)],
  ['10,000 nested lists in a line', () => '- '.repeat(10_000)],
  ['10,000 nested numbered lists', () => '1. '.repeat(5_000)],
  ['quotes and lists in turn', () => '> - '.repeat(5_000)],
  ['lists indented 800 deep', () => lines(800, (i) => `${'  '.repeat(i)}- x`)],
  ['lists indented 800 deep with tabs', () => lines(200, (i) => `${'\t'.repeat(i)}- x`)],
  ['quotes one deeper a line', () => lines(1_000, (i) => `${'>'.repeat(i + 1)} x`)],
  ['100,000 [', () => '['.repeat(100_000)],
  ['100,000 [ over lines', () => lines(1_000, () => '['.repeat(100))],
  ['100,000 ]', () => ']'.repeat(100_000)],
  ['unclosed links', () => '[a](<b'.repeat(20_000)],
  ['unclosed links over lines', () => lines(4_000, () => '[a](<b [c](d')],
  ['unclosed images', () => lines(4_000, () => '![a](b ![c](d')],
  ['*a_ runs', () => '*a_ '.repeat(25_000)],
  ['*a_ runs over lines', () => lines(5_000, () => '*a_ *a_ *a_ *a_ *a_')],
  ['growing backtick runs', () => lines(1_200, (i) => `a ${'`'.repeat(i)}`)],
  ['100,000 backticks in turn', () => '` '.repeat(50_000)],
  ['100,000 <', () => '<'.repeat(100_000)],
  ['unclosed comments', () => lines(5_000, () => 'a <!-- <!-- <!--')],
  ['unclosed tags', () => lines(5_000, () => 'a <a b="')],
  ['100,000 &', () => '&'.repeat(100_000)],
  ['100,000 \\', () => '\\'.repeat(100_000)],
  ['100,000 ~', () => '~a'.repeat(50_000)],
  ['100,000 pipes', () => '|'.repeat(100_000)],
  ['a table of 100,000 cells', () => table(100, 1_000)],
  ['a table of 20,000 rows', () => table(20_000, 2)],
  ['a wide table', () => table(3, 5_000)],
  ['a cell of 100 kB', () => `| a | b |\n| - | - |\n| ${'x'.repeat(100_000)} | y |\n`],
  ['a cell of 100 kB in words', () => `| a | b |\n| - | - |\n| ${'word '.repeat(20_000)} | y |\n`],
  ['one line of 1 MB', () => 'x'.repeat(1_000_000)],
  ['one line of 1 MB in words', () => 'word '.repeat(200_000)],
  ['one heading of 100 kB', () => `# ${'x'.repeat(100_000)}\n`],
  ['50,000 headings', () => lines(50_000, () => '## x')],
  ['100,000 items', () => lines(100_000, () => '- x')],
  ['30,000 blank lines', () => lines(30_000, () => '')],
  ['600,000 characters', () => lines(6_000, () => 'x'.repeat(100))],
  ['100,000 lazy continuations', () => `> a\n${lines(19_000, () => 'b')}`],
  ['lazy continuations of deep lists', () => `${'> '.repeat(30)}a\n${lines(19_000, () => 'b')}`],
  ['quoted blank lines', () => lines(19_000, () => `${'>'.repeat(30)}`)],
  ['setext underlines', () => lines(19_000, () => 'a')],
  ['link definitions', () => lines(19_000, (i) => `[a${i}]: <b`)],
  ['footnotes', () => lines(8_000, (i) => `[^${i}]: x [^${i}]`)],
]

/** Within the limits, however odd: an answer, and mostly findings about what a brief lacks. */
const within: readonly [string, () => string][] = [
  ['31 nested quotes', () => `${'> '.repeat(31)}x`],
  ['colons', () => lines(4_000, () => ':'.repeat(100))],
  ['100 kB of colons in lines', () => lines(1_000, () => 'a:b '.repeat(25))],
  ['thematic breaks', () => lines(5_000, () => '---')],
  ['stars in lines', () => lines(1_000, () => '***')],
  ['indented code', () => lines(5_000, () => '    code')],
  ['an unclosed fence', () => `\`\`\`\n${lines(5_000, () => 'code')}`],
  ['unclosed html', () => `<div>\n${lines(3_000, () => 'x')}`],
  ['html comments', () => lines(1_000, () => '<!-- x -->\n')],
  ['a table without cells', () => '| |\n|-|\n| |\n'],
  ['a table with ragged rows', () => '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n'],
  ['headings of seven', () => '####### x\n# \n#\n##\n'],
  ['numbers of years without blanks', () => `## Experience\n\n- **Total:** ${'9'.repeat(400)}+ years\n`],
  ['pay of 400 digits', () => `## Salary\n\n- **USD:** ${'9'.repeat(400)}–${'9'.repeat(400)}\n`],
  ['long near-misses for money', () => `## Salary\n\n- ${'1,'.repeat(9_000)}\n- ${'$ '.repeat(9_000)}\n`],
  [
    'long near-misses for years',
    () => `## Experience\n\n- ${'1–'.repeat(9_000)}\n- ${'3 '.repeat(9_000)}years\n`,
  ],
  [
    'long near-misses for importance',
    () => `## Skills\n\n- **A** ${'('.repeat(1_900)}\n- ${'a ('.repeat(1_900)}\n`,
  ],
  [
    'long near-misses for targets',
    () => `## KPIs\n\n| KPI | Target |\n| - | - |\n| x | ${'≥ '.repeat(8_000)} |\n`,
  ],
  ['blanks in a line', () => `## Skills\n\n- **A**${' '.repeat(19_000)}x\n`],
  ['dashes in a line', () => `## Skills\n\n- A ${'- '.repeat(9_000)}\n- ${'–'.repeat(19_000)}\n`],
  ['commas in a line', () => `## Skills\n\n- **A**: ${', '.repeat(9_000)}\n- ${'a, '.repeat(6_000)}\n`],
  ['slashes in a line', () => `## Skills\n\n- ${'a/'.repeat(9_000)}\n- ${'/'.repeat(19_000)}\n`],
  ['dots in a line', () => `## Mission\n\n${'. '.repeat(9_000)}\n\n${'a.'.repeat(9_000)}\n`],
]

const sections = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
]

export const MARKDOWN_CASES: readonly TrustCase[] = [
  ...beyond.map(([name, text]) =>
    brief(`Markdown: ${name}`, () => briefText({ more: `\n## Environment\n\n${text()}\n` }), {
      code: 1,
      says: LIMIT,
    }),
  ),
  ...within.map(([name, text]) =>
    brief(`Markdown: ${name}`, () => briefText({ more: `\n${text()}\n` }), {
      code: [0, 1],
      never: ['--limit'],
    }),
  ),
  brief(
    '12 levels of lists',
    () => briefText({ more: `\n## Environment\n\n${lines(12, (i) => `${'  '.repeat(i)}- level ${i}`)}` }),
    {
      code: 0,
    },
  ),
  ...sections.map((name) =>
    brief(
      `a section called ${name}`,
      () => briefText({ more: `\n## ${name}\n\n- x\n\n### ${name}\n\n- y\n` }),
      {
        code: [0, 1],
      },
    ),
  ),
  brief(
    'skills, tools and KPIs named after parts of objects',
    () =>
      briefText({
        body: BODY.replace('**Kubernetes**', '**constructor**').replace('**Terraform**', '**__proto__**'),
        more: '\n## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n| __proto__ | toString | x | Common |\n',
      }),
    { code: 0 },
  ),
  document(
    'prototype keys come through as text',
    'brief.md',
    () =>
      briefText({
        body: BODY.replace('**Kubernetes**', '**constructor**').replace(
          '**Terraform**',
          '**hasOwnProperty**',
        ),
      }),
    { code: 0, json: true, says: ['"constructor"', '"hasOwnProperty"'] },
  ),
  brief(
    'the same section fifty times',
    () => briefText({ more: '\n## Skills\n\n- **Go** (Critical)\n'.repeat(50) }),
    { code: [0, 1] },
  ),
  brief('500 skills', () => briefText({ more: lines(500, (i) => `- **Skill ${i}** (Critical): x`) }), {
    code: [0, 1],
  }),
  brief('4,000 skills', () => briefText({ more: lines(4_000, (i) => `- **Skill ${i}** (Critical): x`) }), {
    code: [0, 1],
  }),
  brief(
    '4,000 skills alike',
    () => briefText({ more: lines(4_000, () => '- **Same skill here** (Critical): x') }),
    { code: [0, 1] },
  ),
  brief(
    'a skill of 19,000 characters',
    () => briefText({ more: `- **${'long '.repeat(3_700)}** (Critical): x\n` }),
    { code: [0, 1] },
  ),
  brief('a file of 50 MB', () => `${briefText()}${'x'.repeat(50_000_000)}`, {
    code: 1,
    says: ['limit', '--max-bytes'],
  }),
  brief('a file of 50 MB in lines', () => `${briefText()}${'line\n'.repeat(10_000_000)}`, {
    code: 1,
    says: ['--max-bytes'],
  }),
  {
    name: 'profile: 20 MB',
    args: ['assess', 'profile.yaml', '--role', 'principal'],
    files: () => ({ 'profile.yaml': `name: Ada\nskills:\n${'  - Go\n'.repeat(2_900_000)}` }),
    code: 1,
    says: ['limit', '--max-bytes'],
  },
  {
    name: 'a role to compare with is as hostile as a brief',
    args: ['assess', 'profile.yaml', '--role', './role.md'],
    files: () => ({ 'profile.yaml': 'name: A\nskills: [Go]\n', 'role.md': '> '.repeat(10_000) }),
    code: 1,
    says: LIMIT,
  },
  {
    name: '4,000 skills against 2,000 claims',
    args: ['assess', 'profile.yaml', '--role', './role.md', '--no-builtin'],
    files: () => ({
      'profile.yaml': `name: A\nskills:\n${lines(2_000, (i) => `  - Claim number ${i} about things`)}`,
      'role.md': briefText({
        more: lines(4_000, (i) => `- **Skill number ${i} about things** (Critical): x`),
      }),
    }),
    code: [0, 1],
  },
  {
    name: '1,000 briefs in a folder',
    args: ['validate', 'briefs'],
    files: () =>
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [
          `briefs/b${i}.md`,
          briefText({ front: FRONT.replace('senior-rig', `senior-rig-${i}`) }),
        ]),
      ),
    code: [0, 1],
  },
]

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')
}

function table(rows: number, columns: number): string {
  const row = (cell: string): string => `|${` ${cell} |`.repeat(columns)}\n`
  return row('h') + row('-') + row('x').repeat(rows)
}
