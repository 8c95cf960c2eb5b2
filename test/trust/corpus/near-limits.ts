import { briefText, document, type TrustCase } from '../trust-case.ts'

const repeat = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')

/** Documents that stay just below every limit: the most work that an accepted document can make. */
const markdown: readonly [string, () => string][] = [
  ['20 lines of 19,900 characters', () => repeat(20, () => `${'word '.repeat(3_980)}\n`)],
  ['3,900 markup characters in each of three paragraphs', () => repeat(3, () => `${'*a_ '.repeat(1_950)}\n`)],
  ['1,000 markup characters in each of 45 paragraphs', () => repeat(45, () => `${'*a_ '.repeat(500)}\n`)],
  ['3,900 brackets in each of three paragraphs', () => repeat(3, () => `${'[a](<b '.repeat(970)}\n`)],
  ['1,300 unclosed links in each of three paragraphs', () => repeat(3, () => `${'[a](b '.repeat(1_250)}\n`)],
  [
    'growing backtick runs',
    () => repeat(3, () => `${Array.from({ length: 80 }, (_, i) => '`'.repeat(i)).join(' a ')}\n`),
  ],
  ['4,900 items', () => repeat(4_900, (i) => `- item ${i}`)],
  [
    '4,900 skills in the section that is read',
    () => `## Skills\n\n${repeat(4_800, (i) => `- **Skill ${i} of many** (Critical): words of it`)}`,
  ],
  [
    '4,900 responsibilities alike',
    () => `## Responsibilities\n\n${repeat(4_800, () => '- Run the platform with care and attention')}`,
  ],
  [
    '39,000 cells',
    () => `| ${'h | '.repeat(8)}\n| ${'- | '.repeat(8)}\n${repeat(4_300, () => `| ${'x | '.repeat(8)}`)}`,
  ],
  [
    '4,800 tools',
    () =>
      `## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n${repeat(4_800, (i) => `| Cat ${i % 50} | Tool ${i} / Other ${i} | Use ${i} | Common |`)}`,
  ],
  [
    '4,800 KPIs',
    () =>
      `## KPIs\n\n| KPI | What it measures | Target | Frequency |\n| - | - | - | - |\n${repeat(4_800, (i) => `| Rate ${i} | x | ≥ ${i % 100}% | monthly |`)}`,
  ],
  ['3,000 lines 32 deep', () => repeat(2_900, () => `${'> '.repeat(31)}x`)],
  ['lists 31 deep, 90 times', () => repeat(90, () => repeat(31, (i) => `${'  '.repeat(i)}- x`))],
  ['6,000 lines in a paragraph', () => repeat(6_000, () => 'word word word')],
  ['6,000 lines that continue a quote', () => `> x\n${repeat(5_900, () => 'word')}`],
  ['4,900 headings', () => repeat(4_900, (i) => `## Heading ${i}\n`)],
  ['4,900 headings alike', () => repeat(4_900, () => '## Skills\n')],
  ['500 kB of emphasis', () => repeat(2_500, () => `${'**word** and _more_ '.repeat(5)}\n`)],
  ['500 kB of links', () => repeat(2_500, (i) => `[link ${i}](https://safe.example/${i}) [b][c]\n`)],
  [
    '500 definitions used 500 times',
    () =>
      repeat(1_000, (i) => `[a${i}]: https://safe.example/${i}\n`) +
      repeat(150, (i) => `${'[a1] '.repeat(20)}${i}\n`),
  ],
  ['entities', () => repeat(1_000, () => `${'&amp;'.repeat(60)}\n`)],
  ['html blocks', () => repeat(3_000, () => '<div>x</div>\n')],
]

const pages: readonly [string, () => string][] = [
  ['255 nested div around 5,000 paragraphs', () => '<div>'.repeat(250) + '<p>text of it</p>'.repeat(5_000)],
  ['255 nested spans and b', () => repeat(60, () => `${'<b><i>'.repeat(120)}x${'</i></b>'.repeat(120)}`)],
  ['lists nested 120 deep', () => '<ul><li>x'.repeat(120) + '</li></ul>'.repeat(120)],
  ['4,900 items', () => `<h2>Skills</h2><ul>${'<li><b>Skill</b> (Critical): words</li>'.repeat(4_900)}</ul>`],
  ['4,900 rows', () => `<table>${'<tr><td>a</td><td>b</td><td>c</td></tr>'.repeat(4_900)}</table>`],
  [
    '80 rows of 60 wide cells',
    () => `<table>${`<tr>${'<td colspan=20 rowspan=100>x</td>'.repeat(60)}</tr>`.repeat(80)}</table>`,
  ],
  ['6 nested tables of many rows', () => '<table><tr><td>'.repeat(6) + 'x<tr><td>'.repeat(800)],
  ['9,000 headings', () => '<h2>Skills</h2>'.repeat(9_000)],
  ['9,000 paragraphs in bold', () => '<p><b>Skills</b></p>'.repeat(6_000)],
  ['1.9 MB of text', () => `<p>${'word of it '.repeat(170)}</p>`.repeat(1_000)],
  ['links', () => '<a href="https://safe.example/x">word</a> '.repeat(15_000)],
  ['attributes', () => `<p ${'class="a b c" '.repeat(20)}>x</p>`.repeat(5_000)],
]

const texts: readonly [string, () => string][] = [
  ['19,800 lines', () => 'Responsibilities\nRun it well.\n'.repeat(9_900)],
  ['4,900 list items', () => 'Responsibilities\n- Run it\n'.repeat(4_900)],
  ['500 kB of rows', () => 'Terraform  Infrastructure  Common  Provision clusters\n'.repeat(9_000)],
  ['numbered lines', () => repeat(9_900, (i) => `${i}. Do the work\n`)],
  ['headings', () => repeat(9_900, (i) => `${i}) Skills`)],
  [
    'tables whose columns are lost',
    () => `Tools\nCategory Tool Use Prevalence\n${'Cloud AWS Base infrastructure Common\n'.repeat(8_000)}`,
  ],
  ['long words', () => `${'x'.repeat(19_900)}\n`.repeat(25)],
]

export const NEAR_LIMIT_CASES: readonly TrustCase[] = [
  ...markdown.flatMap(([name, text]) => [
    {
      name: `near a limit: ${name}`,
      args: ['validate', 'brief.md'],
      files: () => ({ 'brief.md': briefText({ more: `\n${text()}\n` }) }),
      code: [0, 1],
      never: ['limit-exceeded'],
    },
  ]),
  ...pages.map(([name, content]) =>
    document(
      `near a limit: ${name}`,
      'page.html',
      () => `<!doctype html><title>Role</title><article><h1>Role</h1>${content()}</article>`,
      {
        code: [0, 1],
        never: ['limit-exceeded'],
      },
    ),
  ),
  ...texts.map(([name, content]) => ({
    name: `near a limit: text of ${name}`,
    args: ['extract', '--from', 'pasted-text', 'paste.txt'],
    files: () => ({ 'paste.txt': content() }),
    code: [0, 1],
    never: ['limit-exceeded'],
  })),
  ...(['assess', 'plan', 'explain', 'report'] as const).map((command) => ({
    name: `near a limit: 490 claims and 500 skills in ${command}`,
    args: [command, 'profile.yaml', '--role', './role.md', '--no-builtin'],
    files: () => bothLarge(),
    code: [0, 1],
    never: ['limit-exceeded'],
  })),
  {
    name: 'near a limit: 280 claims against 300 skills in compare',
    args: ['compare', './role.md', './role.md', '--profile', 'profile.yaml', '--no-builtin'],
    files: () => ({ ...bothLarge(280), 'role.md': manySkills(280) }),
    code: [0, 1],
    never: ['limit-exceeded'],
  },
  {
    name: '500 claims and 500 skills in compare',
    args: ['compare', './role.md', './role.md', '--profile', 'profile.yaml', '--no-builtin'],
    files: () => bothLarge(500),
    code: 1,
    says: ['--limit comparisons='],
  },
  {
    name: '4,000 skills compared with themselves',
    args: ['compare', './role.md', './role.md', '--no-builtin'],
    files: () => ({ 'role.md': manySkills(4_000) }),
    code: [0, 1],
  },
  {
    name: '4,000 skills compared with 4,000 others',
    args: ['compare', './a.md', './b.md', '--no-builtin'],
    files: () => ({
      'a.md': manySkills(4_000),
      'b.md': manySkills(4_000).replaceAll('Skill number', 'Other work number'),
    }),
    code: [0, 1],
  },
  {
    name: 'near a limit: init asks for 4,000 skills',
    args: ['init', '--role', './role.md', '-o', '-'],
    files: () => ({ 'role.md': manySkills(4_000) }),
    code: [0, 1],
  },
  {
    name: 'near a limit: init adds 4,000 skills to 60 claims',
    args: ['init', '--into', 'profile.yaml', '--role', './role.md'],
    files: () => ({
      'role.md': manySkills(4_000),
      'profile.yaml': `name: A\nskills:\n${repeat(60, (i) => `  - Claim ${i}`)}`,
    }),
    code: [0, 1],
  },
]

function manySkills(count: number): string {
  return briefText({
    more: repeat(count, (i) => `- **Skill number ${i} about things** (Critical): words of it`),
  })
}

function bothLarge(count = 490): Record<string, string> {
  return {
    'profile.yaml': `name: A\nskills:\n${repeat(count, (i) => `  - { name: Claim number ${i} about things, level: ${i % 6} }`)}`,
    'role.md': manySkills(500),
  }
}
