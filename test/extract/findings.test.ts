import { describe, expect, it } from 'vitest'
import { extractText } from './read-markdown.ts'

const ROLE = '# Tide Architect\n\n## Responsibilities\n- Reads tides\n\n'
const OPEN_STAYS = 'What cannot be read for sure stays not stated.'

/** Document → finding, word for word: [rule, severity, message, hint, what it points at]. */
const CASES: [string, [string, string, string, string | undefined, string]][] = [
  [
    `${ROLE}## Skills\n- Charts\n  - Importance: High\n`,
    [
      'unknown-importance',
      'warning',
      'Unexpected importance "High" of "Charts", expected Critical, Important, Optional or Context-specific',
      'The importance of its group is taken instead.',
      'Charts',
    ],
  ],
  [
    `${ROLE}## Skills\n### Seafaring\n- Charts\n`,
    [
      'unknown-heading',
      'info',
      'Unexpected heading "Seafaring" among the skills; what stands under it is read as required',
      'Known are Required, Preferred, Must-have, Good-to-have, Advanced and Emerging.',
      '### Seafaring',
    ],
  ],
  [
    `${ROLE}## Zebra\n- Stripes\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected heading "Zebra"',
      'What stands under it is not read; rename it if it belongs to the brief.',
      '## Zebra',
    ],
  ],
  [
    `${ROLE}## Desicion rights\n- Stripes\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected heading "Desicion rights", the nearest known one is "Decision rights"',
      'What stands under it is not read; rename it if it belongs to the brief.',
      '## Desicion rights',
    ],
  ],
  [
    `# Tide Architect\n\n**Favourite tide:** spring\n\n## Responsibilities\n- Reads tides\n`,
    [
      'unknown-heading',
      'info',
      'Unexpected label "Favourite tide"',
      'What stands under it is not read; rename it if it belongs to the brief.',
      'Favourite tide:** spring',
    ],
  ],
  [
    `${ROLE}## What is not required\n- A boat\n`,
    [
      'section-not-read',
      'info',
      '"What is not required" is no part of a brief and is not read',
      undefined,
      '## What is not required',
    ],
  ],
  [
    `${ROLE}## Decisions\n- ${'Moves a buoy '.repeat(6)}\n`,
    [
      'unknown-scope',
      'warning',
      'Unexpected decision right without a scope: "Moves a buoy Moves a buoy Moves a buoy Moves a buoy Moves a…"',
      'Put it under Independent, Team, Manager or Executive. It is left out.',
      `${'Moves a buoy '.repeat(6)}`.trim(),
    ],
  ],
  [
    `${ROLE}## Decisions\n### Moon\nOf spring.\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected heading "Moon" among the decision rights',
      'Known are Independent, Team, Manager and Executive.',
      '### Moon',
    ],
  ],
  [
    `${ROLE}## Career path\n- Sails home\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected step of a career path without a known heading: "Sails home"',
      'Put it under Feeder roles, Next roles, Adjacent roles, Promotion skills or Evolution. It is left out.',
      'Sails home',
    ],
  ],
  [
    `${ROLE}## Hiring\n### Red flag list of doom\n- Late\n### Zebra\n- Stripes\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected heading "Zebra" among the hiring criteria',
      'What stands under it is read as signals.',
      '### Zebra',
    ],
  ],
  [
    `${ROLE}## Hiring\n### Sgnals\n- Stripes\n`,
    [
      'unknown-heading',
      'warning',
      'Unexpected heading "Sgnals" among the hiring criteria, nearest is "Signals"',
      'What stands under it is read as signals.',
      '### Sgnals',
    ],
  ],
  [
    `${ROLE}## Qualifications\n### Zebra\n- Stripes\n`,
    [
      'unknown-heading',
      'info',
      'Unexpected heading "Zebra" among the qualifications; its items are sorted by their words',
      'Known are Education, Certifications, Backgrounds, Domain knowledge and Leadership experience.',
      '### Zebra',
    ],
  ],
  [
    `${ROLE}## Certifications\n- No certificate is asked for, as tides ask for none and neither do we\n`,
    [
      'note-not-read',
      'info',
      '"No certificate is asked for, as tides ask for none and neit…" names no certificate and is left out',
      undefined,
      'No certificate is asked for, as tides ask for none and neither do we',
    ],
  ],
  [
    `${ROLE}## Pay\n- £40 an hour\n- £50k\n`,
    [
      'pay-not-yearly',
      'warning',
      'Unexpected pay by hour, day, week or month, expected pay a year',
      OPEN_STAYS,
      '£40 an hour',
    ],
  ],
  [
    `${ROLE}## Pay\n- £50k\n`,
    [
      'salary-not-clear',
      'warning',
      'Cannot tell whether "£50k" is a minimum, median or maximum',
      OPEN_STAYS,
      '£50k',
    ],
  ],
  [
    `${ROLE}## Pay\n- Min: £5.000\n- Max: £60k\n`,
    ['unreadable-amount', 'warning', 'Cannot read the amount "£5.000"', OPEN_STAYS, 'Min: £5.000'],
  ],
  [
    `${ROLE}## Pay\n- UK: £50k–£60k\n- Spain: €40k–€50k\n`,
    [
      'salary-by-region',
      'warning',
      'Unexpected pay for several regions, "UK" is read',
      OPEN_STAYS,
      'UK: £50k–£60k',
    ],
  ],
  [
    `${ROLE}## Pay\n- Lead: £50k–£60k\n- Staff: £70k–£80k\n`,
    [
      'salary-by-level',
      'warning',
      'Unexpected pay by level, expected one range for this role',
      OPEN_STAYS,
      'Lead: £50k–£60k',
    ],
  ],
  [
    `${ROLE}## Pay\n- Min: £50k\n- Max: €60k\n`,
    ['mixed-currencies', 'warning', 'Unexpected mix of currencies GBP, EUR', OPEN_STAYS, 'Min: £50k'],
  ],
  [
    `${ROLE}## Pay (Toronto)\n- Range: $50k–$60k\n`,
    [
      'unknown-currency',
      'warning',
      'Cannot tell which dollar is meant in Toronto',
      OPEN_STAYS,
      'Range: $50k–$60k',
    ],
  ],
  [
    `${ROLE}## Pay\n- Fair\n`,
    [
      'salary-without-figures',
      'info',
      'Unexpected salary without a figure, expected an amount a year',
      OPEN_STAYS,
      '## Pay',
    ],
  ],
  [
    '## Responsibilities\n- Reads tides\n',
    [
      'no-title',
      'error',
      'Unexpected document without a title, expected the name of a role',
      'Begin it with a line such as "# Senior AI Architect".',
      '',
    ],
  ],
  [
    '# Tide Architect; Moon Engineer or Sun Analyst\n\n## Responsibilities\n- Reads tides\n',
    [
      'several-roles-in-title',
      'warning',
      'Unexpected title of 3 roles: "Tide Architect; Moon Engineer or Sun Analyst"; it is read as one',
      'Write one brief for each role.',
      '# Tide Architect; Moon Engineer or Sun Analyst',
    ],
  ],
  [
    '# Tide Architect\n\nNothing else.\n',
    [
      'no-role',
      'error',
      'Unexpected document, found no responsibilities or skills of a role',
      'Give the page or file of one role, with headings such as "Responsibilities" and "Skills"; docs/source-forms.md says what is read.',
      '',
    ],
  ],
  [
    '---\nkind: market\nid: market-tide\ntitle: Tides\n---\n\n# Tides\n\nNothing else.\n',
    [
      'no-role',
      'error',
      'Unexpected document, found no skills, technologies or themes of postings',
      'Give the page or file of one role, with headings such as "Responsibilities" and "Skills"; docs/source-forms.md says what is read.',
      '',
    ],
  ],
  [
    `${ROLE}## Skills\n- Charts\n\n## Experience\n- 3 years\n\n## Salary\n- £50k–£60k\n\n## Tools\n- Rod\n\n## KPIs\n- Drift\n\n## Decisions\n- Team: route\n`,
    [
      'section-not-found',
      'warning',
      'Found no section for qualifications ("Qualifications", "Required experience and qualifications", "Experience and qualifications")',
      'These stay not stated. If the document has such a section, give it one of these headings.',
      '',
    ],
  ],
]

describe('findings', () => {
  it.each(CASES)('of %j say what and where', (text, [ruleId, severity, message, hint, at]) => {
    const found = extractText(text).diagnostics.find((one) => one.ruleId === ruleId)
    expect(found && [found.severity, found.message, found.hint, found.file]).toEqual([
      severity,
      message,
      hint,
      'input.md',
    ])
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe(at)
  })

  it('name the nearest heading for the first fifty unknown ones only', () => {
    const many = Array.from({ length: 60 }, (_, at) => `## Expected zebras ${at}\n- a\n\n`).join('')
    const messages = extractText(`${ROLE}${many}`)
      .diagnostics.filter(({ ruleId }) => ruleId === 'unknown-heading')
      .map(({ message }) => message.includes('nearest'))
    expect(messages).toHaveLength(60)
    expect(messages.indexOf(false)).toBe(50)
    expect(messages.lastIndexOf(true)).toBe(49)
  })

  it('say nothing of labels that are facts about the document', () => {
    const { diagnostics } = extractText(
      '# Tide Architect\n\n**Location:** Malta\n**Reports to:** the moon\n**Last updated:** 2025\n\n## Responsibilities\n- Reads tides\n',
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['section-not-found'])
  })
})
