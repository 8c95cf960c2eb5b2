import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/index.ts'
import { assessmentReporters } from '../../src/report/index.ts'
import { assessmentOf, exampleProfile } from '../support/assessments.ts'

const FORMATS = ['terminal', 'markdown', 'html'] as const
type Format = (typeof FORMATS)[number]
const options = { color: false, columns: 200, ascii: false, all: true }
const usual = assessmentOf(exampleProfile('priya-raman'), 'principal-ai-architect')

/** A copy of an assessment with something of it changed. */
function changed(change: (assessment: Assessment) => void): Assessment {
  const copy = structuredClone(usual)
  change(copy)
  return copy
}

/** The report as its reader sees it: without markup, on one line. */
async function read(
  assessment: Assessment,
  format: Format,
  more: Partial<typeof options> = {},
): Promise<string> {
  const text = (await assessmentReporters[format]())(assessment, { ...options, ...more })
  const shown = format === 'html' ? withoutTags(text) : text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  expect(shown).not.toMatch(/undefined|NaN|\bnull\b|\[object/)
  return shown.replace(/\s+/g, ' ')
}

function withoutTags(page: string): string {
  return page
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x26;', '&')
}

const DEMAND = { percent: 60, count: null, sample: null, factor: 1.25 }
const EXTRA_YEARS = {
  what: 'Night shifts',
  have: 3,
  min: null,
  max: null,
  openEnded: false,
  result: 'not-stated-in-brief',
  difference: null,
  derived: false,
  raw: null,
  at: usual.role.asOf === null ? null : { file: usual.role.file, line: 43 },
} as unknown as Assessment['experience'][number]

interface Case {
  name: string
  change: (assessment: Assessment) => void
  /** Texts by format; one for all where they say it alike. */
  says: string | RegExp | Partial<Record<Format, string | RegExp>>
}

/** What a document or a profile may leave open, or state for once, and the words for it. */
const CASES: readonly Case[] = [
  {
    name: 'weights that are not those that ship',
    change: (one) => Object.assign(one.policy, { name: 'ours', version: '7', custom: true }),
    says: /policy ours 7.{0,3}not the one that ships/,
  },
  {
    name: 'a strict policy',
    change: (one) => Object.assign(one.policy, { strict: true }),
    says: /strict: claims without evidence count half/i,
  },
  {
    name: 'postings of which nobody says how many',
    change: (one) => {
      one.market = { id: 'm', title: 'Harbour postings', sample: null } as unknown as Assessment['market']
    },
    says: {
      terminal: 'demand from an unstated number of postings',
      markdown: 'Demand: Harbour postings, unstated number of postings.',
      html: 'Demand: Harbour postings, an unstated number of postings.',
    },
  },
  {
    name: 'demand of an unstated number of postings',
    change: ({ requirements }) => {
      for (const one of requirements) one.demand = DEMAND as unknown as typeof one.demand
    },
    says: {
      terminal: 'asked for in 60 % of the postings',
      markdown: 'Asked for in 60 % of the postings analysed.',
      html: 'Asked for in 60 % of the postings; weight × 1.25.',
    },
  },
  {
    name: 'a role without a date, counted to a day',
    change: (one) => {
      one.role.asOf = null
      one.asOf = '2026-05-06'
    },
    says: { markdown: 'counted to 2026-05-06', html: 'counted to 2026-05-06' },
  },
  {
    name: 'years nobody asks for in figures',
    change: (one) => void one.experience.push(EXTRA_YEARS),
    says: { terminal: /Night shifts\s+you 3, role not stated/, markdown: 'not stated', html: 'not stated' },
  },
  {
    name: 'years without their words, with one end',
    change: (one) => void one.experience.push({ ...EXTRA_YEARS, raw: null, max: 4, result: 'in-range' }),
    says: {
      terminal: /Night shifts\s+you 3, role 4: in range/,
      markdown: '| 4 |',
      html: 'you 3, role 4 years',
    },
  },
  {
    name: 'pay with a maximum only',
    change: ({ salary }) =>
      Object.assign(salary, { result: 'no-currency', reason: 'No currency.', have: 90_000, max: 80_000 }),
    says: { markdown: '| 90,000 | ?–80,000 | No currency. |', html: '?–80,000' },
  },
  {
    name: 'pay with an open end and a median, in a region',
    change: ({ salary }) =>
      Object.assign(salary, {
        result: 'placed',
        currency: 'XAF',
        have: 150,
        min: 100,
        median: 150,
        maxOpenEnded: true,
        toMedian: 0,
        region: 'Harbour',
      }),
    says: {
      terminal: 'XAF 150 is at the median (Harbour)',
      markdown: /XAF 100–\?\+.*median XAF 150.*Harbour/,
      html: /XAF 100–\?\+/,
    },
  },
  {
    name: 'pay that stands nowhere in a band',
    change: ({ salary }) =>
      Object.assign(salary, { result: 'placed', reason: 'One end only.', have: 1, min: 2 }),
    says: 'One end only.',
  },
  {
    name: 'a KPI without a target',
    change: ({ kpis }) => void Object.assign(kpis[0] ?? {}, { name: 'Tide error', target: null }),
    says: {
      terminal: 'Tide error (no target stated)',
      markdown: '| Tide error | not stated |',
      html: 'Tide error not stated',
    },
  },
  {
    name: 'a KPI missed by a figure without a unit',
    change: ({ kpis }) =>
      void Object.assign(kpis[0] ?? {}, {
        result: 'short',
        distance: -3,
        unit: null,
        shown: '5',
        reason: '',
      }),
    says: /short by 3(?! percentage)/,
  },
  {
    name: 'a KPI missed by points of a percentage',
    change: ({ kpis }) =>
      void Object.assign(kpis[0] ?? {}, {
        result: 'short',
        distance: -3,
        unit: 'percent',
        shown: '5',
        reason: '',
      }),
    says: 'short by 3 percentage points',
  },
  {
    name: 'authority in no area, and none held',
    change: (one) => {
      const [first] = one.authority
      if (first)
        one.authority = [{ ...first, area: null, asked: 'signs for boats', have: null, haveAt: null }]
    },
    says: {
      terminal: 'other: signs for boats; you: not stated',
      markdown: /\| other \| signs for boats \| not stated \|/,
      html: 'other signs for boats not stated',
    },
  },
  {
    name: 'a requirement that was rated none',
    change: ({ requirements }) => {
      for (const one of requirements) if (one.status === 'partial') Object.assign(one, { kind: 'missing' })
    },
    says: 'You rated it none.',
  },
  {
    name: 'claims from another file than the profile',
    change: ({ requirements }) => {
      for (const { claims } of requirements)
        for (const claim of claims) claim.at = { file: 'notes.yaml', line: 12 }
    },
    says: 'notes.yaml:12',
  },
]

describe.each(FORMATS)('a report as %s', (format) => {
  it.each(CASES.map((one) => [one.name, one] as const))('says %s', async (_, { change, says }) => {
    const expected = typeof says === 'string' || says instanceof RegExp ? says : says[format]
    const text = await read(changed(change), format)
    if (typeof expected === 'string') expect(text).toContain(expected)
    else if (expected) expect(text).toMatch(expected)
  })

  it('says nothing of what is not there', async () => {
    const bare = changed((one) => {
      Object.assign(one, {
        kpis: [],
        decisionRights: [],
        authority: [],
        experience: [],
        education: [],
        backgrounds: [],
        certifications: [],
        strengths: [],
        dimensions: [],
        nextSteps: [],
        notStated: [],
        holds: [],
      })
      for (const requirement of one.requirements) requirement.points.atStake = 0
    })
    const text = await read(bare, format)
    for (const heading of [
      '── AUTHORITY',
      '── STRENGTHS',
      '── KPIS',
      '## KPIs',
      '## Strengths',
      '## What is unknown',
    ])
      expect(text).not.toContain(heading)
    expect(text).not.toMatch(/not stated in the brief, so/i)
  })
})

describe('a short report on a terminal', () => {
  it.each([
    ['missing', { kind: 'missing' }, 'rated none'],
    ['without evidence', { kind: 'unproven' }, 'nothing shown for it'],
    [
      'known in part',
      { kind: 'partial', missingFacets: [], coverage: 0.5 },
      'only a part of the subject is named',
    ],
  ] as const)('says in a few words why a gap is one that is %s', async (_, facts, reason) => {
    const assessment = changed(({ requirements }) => {
      for (const one of requirements) if (one.status === 'partial') Object.assign(one, facts)
    })
    expect(await read(assessment, 'terminal', { all: false })).toContain(reason)
  })

  it('paints words without changing them', async () => {
    const text = (await assessmentReporters.terminal())(usual, { ...options, columns: 80, color: true })
    expect(text).toContain('\u001b[1mPriya Raman\u001b[22m')
    expect(text.replace(/\u001b\[\d+m/g, '')).toContain('Priya Raman → Principal AI Architect')
  })

  it('names the place of a proof that stands elsewhere than in the brief', async () => {
    const assessment = changed(({ nextSteps }) => {
      for (const { proof } of nextSteps) for (const one of proof) one.at = { file: 'other.md', line: 3 }
    })
    expect(await read(assessment, 'terminal', { all: false })).toContain('(other.md:3)')
  })
})
