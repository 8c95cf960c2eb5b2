import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Senior Data Architect\n\n## Responsibilities\n- Plans\n\n'

/** Ways to write the one skill Python with the importance Critical: item → [name, description, use]. */
const CRITICAL: Record<string, [string, string | null, string | null]> = {
  '**Python (Critical)**': ['Python', null, null],
  '**Python** (Critical)': ['Python', null, null],
  '**Python** **(Critical)**: scripts': ['Python', 'scripts', null],
  '(**Critical**) Python': ['Python', null, null],
  '**Critical** – Python': ['Python', null, null],
  '*Critical:* Python': ['Python', null, null],
  '**Critical:** Python': ['Python', null, null],
  '**[Critical]** Python': ['Python', null, null],
  'Python [Critical]: scripts': ['Python', 'scripts', null],
  '**Python – Critical**': ['Python', null, null],
  '**Python** — *Critical* — scripts': ['Python', 'scripts', null],
  '**Python**: Critical – scripts': ['Python', 'scripts', null],
  '**Python (3.10+) (Critical at Senior)** for scripts': ['Python (3.10+)', 'for scripts', null],
  '✅ **Python** _(Critical)_. Use: scripts': ['Python', null, 'scripts'],
  '[x] Python (Critical)': ['Python', null, null],
  '**Python** (Critical). *Use:* scripts': ['Python', null, 'scripts'],
  '**Python**\n  - Importance: Critical\n  - Typical use: scripts': ['Python', null, 'scripts'],
  '**Python**\n  – Description: language\n  – Use: scripts\n  – Importance: Critical': [
    'Python',
    'language',
    'scripts',
  ],
  '<span>**Python**</span> (Critical)<br>*Description:* language<br/>*Use:* scripts': [
    'Python',
    'language',
    'scripts',
  ],
}

describe('skills as people write them', () => {
  it.each(Object.entries(CRITICAL))('reads %s', (item, [name, description, use]) => {
    const { draft } = extractRole(`${ROLE}## Technical Skills\n### Preferred\n- ${item}\n`)
    expect(draft.skills).toEqual([
      expect.objectContaining({ name, description, use, importance: 'critical', group: 'preferred' }),
    ])
    expect(draft.skills[0]?.importanceStated).toMatch(/^Critical/)
  })

  it.each([
    ['Experience with **Kubernetes** in production', 'Experience with Kubernetes in production'],
    ['**Strong Python** and SQL', 'Strong Python and SQL'],
    ['Java (must-have), Scala (nice-to-have)', 'Java (must-have), Scala (nice-to-have)'],
    ['Governance leadership: boards, policies.', 'Governance leadership: boards, policies'],
    ['Queues, streams, etc.', 'Queues, streams, etc.'],
  ])('keeps "%s" whole', (item, name) => {
    const { draft } = extractRole(`${ROLE}## Skills\n- ${item}\n`)
    expect(draft.skills.map((skill) => [skill.name, skill.importanceStated])).toEqual([[name, null]])
  })

  /** Heading over the one skill, and the group it gives. */
  it.each([
    ['## Technical Skills\n### Required', 'required', 'critical'],
    ['## 3) Technical & Leadership Skills\n### Preferred (typical)', 'preferred', 'optional'],
    ['## Skill Requirements\n### Must-Have (80%+ of sources)', 'must-have', 'critical'],
    ['## Skill Requirements\n### Important (40–80%)', 'good-to-have', 'important'],
    ['## 🧰 Baseline', 'must-have', 'critical'],
    ['## Nice to have', 'good-to-have', 'optional'],
    ['## What we look for', 'required', 'critical'],
    ['## Skills\n### Advanced or expert-level skills', 'advanced', 'important'],
    ['## Skills\n### Emerging future skills (next 2–5 years)', 'emerging', 'optional'],
    ['## Skills\n\n**Must-have:**\n', 'must-have', 'critical'],
    ['## Leadership & Influence', 'soft', 'important'],
    ['## Soft Skills & Leadership Expectations', 'soft', 'important'],
    ['## Behavioural competencies', 'soft', 'important'],
    ['## Requirements\n### Soft skills', 'soft', 'important'],
  ])('knows %j', (heading, group, importance) => {
    const { draft, diagnostics } = extractRole(`${ROLE}${heading}\n- Python\n`)
    expect(draft.skills).toEqual([
      expect.objectContaining({
        name: 'Python',
        group,
        importance,
        importanceStated: heading.includes('### Important') ? 'Important' : null,
      }),
    ])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'unknown-heading')).toEqual([])
  })

  it.each([
    'What is NOT required',
    "What you don't need",
    'Not needed',
    'Anti-patterns to avoid',
    'Common challenges',
    'References',
    'Related posts',
    'What this role is not',
    'About us',
  ])('takes no requirement from "%s"', (heading) => {
    const { draft, diagnostics } = extractRole(
      `${ROLE}## ${heading}\n- Python (Critical)\n\n## Skills\n- SQL\n\n### ${heading}\n- COBOL\n`,
    )
    expect(draft.skills.map(({ name }) => name)).toEqual(['SQL'])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('sends years and degrees under "Qualifications" where they belong', () => {
    const { draft } = extractRole(
      `${ROLE}## Minimum Qualifications\n- 6+ years of software engineering\n- Bachelor's degree in CS\n- Fluent Go\n`,
    )
    expect(draft.skills.map(({ name }) => name)).toEqual(['Fluent Go'])
    expect(draft.experience?.total).toMatchObject({ min: 6, max: null, openEnded: true })
    expect(draft.qualifications?.education.map(({ text }) => text)).toEqual(["Bachelor's degree in CS"])
  })
})

describe('headings nobody knows', () => {
  it('are kept, and named with the nearest known one', () => {
    const { sections, diagnostics } = extractRole(
      `${ROLE}## Technical Skils\n- SQL\n\n## Zebra crossing\n- b\n`,
    )
    expect(sections.map(({ id, text }) => [id, text])).toEqual([
      ['responsibilities', 'Responsibilities'],
      [null, 'Technical Skils'],
      [null, 'Zebra crossing'],
    ])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'unknown-heading')).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('"Technical skills"'),
        position: { start: { line: 6 } },
      },
      { severity: 'warning', position: { start: { line: 9 } } },
    ])
  })

  it('do not hide known ones under them', () => {
    const { draft, diagnostics } = extractRole(
      '# Senior Data Architect\n\n## Part A\n### Responsibilities\n- Plans\n### Skills\n- SQL\n',
    )
    expect([draft.responsibilities.length, draft.skills.length]).toEqual([1, 1])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'unknown-heading')).toEqual([])
  })
})

describe('titles', () => {
  it.each([
    [
      'Senior AI Architect: Role Blueprint, Skills and Career Path',
      'Senior AI Architect',
      'ai-architect',
      'senior',
    ],
    ['Role Research Brief: Principal Data Engineer', 'Principal Data Engineer', 'data-engineer', 'principal'],
    ['Role Research – Data Steward', 'Data Steward', 'data-steward', null],
    [
      'AI Infrastructure Architect',
      'AI Infrastructure Architect',
      'ai-infrastructure-architect',
      'architect',
    ],
    ['Lead Data Engineer', 'Lead Data Engineer', 'data-engineer', 'lead'],
    ['Data Platform Team Lead', 'Data Platform Team Lead', 'data-platform-team-lead', null],
    ['Sr. ML Engineer', 'Sr. ML Engineer', 'ml-engineer', 'senior'],
    ['Senior Staff Engineer', 'Senior Staff Engineer', 'engineer', 'senior-staff'],
  ])('%s', (heading, title, track, tier) => {
    const { draft } = extractRole(`# ${heading}\n\n## Responsibilities\n- a\n`)
    expect([draft.title, draft.track, draft.tier, draft.rank, draft.asOf]).toEqual([
      title,
      track,
      tier,
      null,
      null,
    ])
  })

  it('of two roles stay one title, with a warning', () => {
    const { draft, diagnostics } = extractRole(
      '# Data Architect / Data Engineer\n\n## Responsibilities\n- a\n',
    )
    expect(draft.title).toBe('Data Architect / Data Engineer')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'several-roles-in-title', severity: 'warning' }),
    )
  })

  it('are missed', () => {
    const { draft, diagnostics } = extractRole('## Responsibilities\n- a\n')
    expect(draft.title).toBe('Untitled')
    expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'no-title', severity: 'error' }))
  })
})

describe('years', () => {
  const experience = (section: string) => {
    const { experience: read } = extractRole(`${ROLE}${section}\n`).draft
    const short = (one: { min: number | null; max: number | null; openEnded: boolean }) => [
      one.min,
      one.max,
      one.openEnded,
    ]
    return [
      read?.total ? short(read.total) : null,
      ...(read?.specialised ?? []).map((one) => [...short(one), one.what]),
    ]
  }

  it.each([
    [
      'two bullets',
      '## Typical years of experience\n- Mostly **8–12+ years** in platforms\n- At least 3–5 years leading designs across teams',
      [
        [8, 12, true],
        [3, 5, false, 'leading designs across teams'],
      ],
    ],
    [
      'two figures in a sentence',
      '## Experience\n12–18+ years in software, with 5–8+ years directly in ML systems.',
      [
        [12, 18, true],
        [5, 8, true, 'directly in ML systems'],
      ],
    ],
    [
      'the larger one second',
      '## Experience\n- 4+ years on cloud security within 8–13 years of engineering',
      [
        [8, 13, false],
        [4, null, true, 'cloud security within'],
      ],
    ],
    [
      'labels of our own',
      '## Experience\n- **Total:** 8–12 years in data\n- **Specialised:** 2+ years in streaming',
      [
        [8, 12, false],
        [2, null, true, 'streaming'],
      ],
    ],
    ['a label for the unit', '## Experience\n- Years: 5-7\n- CASP+ is welcome', [[5, 7, false]]],
    ['no years', '## Experience\n- A record of migrations\n- Over the next 2–5 years the role grows', [null]],
  ])('from %s', (_, section, expected) => {
    expect(experience(section)).toEqual(expected)
  })
})

describe('decision rights and authority', () => {
  it('reads four scopes from headings, labels in lists and bold lines alike', () => {
    const scopes = [
      '## Decision Rights\n### Can decide independently\n- a\n### Requires team approval\n- b\n### Requires manager approval\n- c\n### Requires director/executive approval\n- d\n',
      '## Decision-making authority\n- Independent: a\n- Team: b\n- Manager: c\n- Executive: d\n',
      '## Decisions\n**Independent**\n- a\n**Team**\n- b\n**Manager**\n- c\n**Executive**\n- d\n',
    ].map((section) =>
      extractRole(`${ROLE}${section}`).draft.decisionRights.map(({ scope, text }) => `${scope} ${text}`),
    )
    const expected = ['independent a', 'team b', 'manager c', 'executive d']
    expect(scopes).toEqual([expected, expected, expected])
  })

  it('reads areas of authority from labels and from headings', () => {
    const list = extractRole(
      `${ROLE}## Authority\n- **Budget:** a\n- **Vendor:** b\n- **Budget:** c\n- Something else\n`,
    ).draft.authority
    expect(list.map(({ area, text }) => [area, text])).toEqual([
      ['budget', 'a'],
      ['vendor', 'b'],
      ['budget', 'c'],
      [null, 'Something else'],
    ])
    const { draft } = extractRole(
      `${ROLE}## Decision Rights\n### Budget / vendor authority (typical)\n- Influences the budget\n- Recommends vendors\n### Hiring authority\n- Joins panels\n`,
    )
    expect(draft.authority.map(({ area }) => area)).toEqual(['budget', 'vendor', 'hiring'])
    expect(draft.decisionRights).toEqual([])
  })
})

describe('places', () => {
  it('are exact for what a rule may point at', () => {
    const text = `${ROLE}## Skills\n### Must-have\n- **SQL** (Critcal-ish): x\n- **Go** (Important, level 4): y\n\n## KPIs\n| KPI | Target | Frequency |\n| - | - | - |\n| Uptime | ≥ 99% | Monthly |\n\n## Hiring\n### Scorecard\n| Dimension | Bar | Weight |\n| - | - | - |\n| Depth | Deep | 60% |\n`
    const { positions } = extractRole(text)
    const at = (path: string) => {
      const position = positions.get(path)
      return text.slice(position?.start.offset, position?.end.offset)
    }
    expect(
      [
        'skills.1.name',
        'skills.1.importance',
        'kpis.0.name',
        'kpis.0.target',
        'kpis.0.target.raw',
        'kpis.0.frequency',
        'hiring.scorecard.0.weight',
        'title',
      ].map(at),
    ).toEqual(['Go', 'Important', 'Uptime', '≥ 99%', '≥ 99%', 'Monthly', '60%', '# Senior Data Architect'])
  })
})
