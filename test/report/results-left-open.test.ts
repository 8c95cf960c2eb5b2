import { describe, expect, it } from 'vitest'
import {
  builtinKnowledge,
  type Comparison,
  compareRoles,
  DEFAULT_POLICY,
  type Plan,
  type Progress,
  plan,
  progress,
  type Ranking,
  rankRoles,
} from '../../src/index.ts'
import {
  comparisonBlocks,
  planBlocks,
  progressBlocks,
  rankingBlocks,
  renderResult,
} from '../../src/report/index.ts'
import { assessmentOf, exampleProfile, roleOf } from '../support/assessments.ts'

const options = { color: false, columns: 160, ascii: false, all: true }
const context = { policy: DEFAULT_POLICY, knowledge: await builtinKnowledge(), market: null, asOf: null }
const [SENIOR, PRINCIPAL] = ['senior-ai-architect', 'principal-ai-architect'] as const
const priya = exampleProfile('priya-raman')

function copy<T>(value: T, change: (copy: T) => void): T {
  const own = structuredClone(value)
  change(own)
  return own
}

function oneLine(text: string): string {
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/)
  return text.replace(/\s+/g, ' ')
}

const usualComparison = compareRoles(roleOf(SENIOR), roleOf(PRINCIPAL), context, { profile: priya })
const usualPlan = plan(roleOf(PRINCIPAL), priya, context)
const usualProgress = progress(assessmentOf(priya, SENIOR), assessmentOf(priya, PRINCIPAL))
const same = progress(assessmentOf(priya, SENIOR), assessmentOf(priya, SENIOR))
const usualRanking = rankRoles([roleOf(SENIOR), roleOf(PRINCIPAL)], [], priya, context)
const KEPT = 'requirement is kept as it is: add --all'

describe('a comparison', () => {
  const NO_SCORE = { verdict: 'NOT COMPUTED' } as const
  it.each<[string, boolean, (one: Comparison) => void, string]>([
    [
      'none is kept',
      false,
      (one) => {
        one.requirements = []
      },
      'No requirement is kept as it is.',
    ],
    [
      'one is kept',
      false,
      (one) => {
        one.requirements = one.requirements.slice(0, 1).map((row) => ({ ...row, change: 'kept' }))
      },
      `1 ${KEPT}`,
    ],
    [
      'a profile has no score',
      true,
      ({ profile }) => {
        for (const one of profile ? [profile.from, profile.to] : [])
          Object.assign(one, { ...NO_SCORE, readiness: { ...one.readiness, score: null } })
      },
      'NOT COMPUTED for the first role, NOT COMPUTED for the second',
    ],
    [
      'years have no figures, or are fewer',
      true,
      (one) => {
        const open = { min: null, max: null, openEnded: false, raw: 'many' }
        one.years = [
          { what: 'At sea', from: open, to: open, difference: null },
          { what: 'Ashore', from: null, to: { ...open, min: 3 }, difference: -2 },
        ] as unknown as Comparison['years']
      },
      'At sea – – Ashore not stated 3 −2',
    ],
    [
      'pay is known in part',
      true,
      (one) =>
        void Object.assign(one.salary, {
          comparable: true,
          currency: 'EUR',
          min: -5000,
          median: null,
          max: 100,
        }),
      'Pay: minimum −€5,000, median –, maximum +€100.',
    ],
    [
      'a KPI has no target in either',
      true,
      ({ kpis }) =>
        void kpis.push({ ...kpis[0], name: 'Tides', from: null, to: null } as Comparison['kpis'][number]),
      'Tides',
    ],
    [
      'both roles say everything, and neither has a tier',
      true,
      (one) => {
        one.notStated = { from: [], to: ['salary'] }
        one.from.tier = null
        one.to.tier = null
      },
      'second role: pay',
    ],
  ])('says that %s', async (_, all, change, expected) => {
    const text = await renderResult(copy(usualComparison, change), comparisonBlocks, 'terminal', {
      ...options,
      all,
    })
    expect(oneLine(text)).toContain(expected)
  })
})

describe('a plan', () => {
  it.each<[string, boolean, (one: Plan) => void, string]>([
    [
      'there is nothing to close',
      true,
      (one) => {
        one.steps = []
      },
      'Nothing to close among what is assessed.',
    ],
    [
      'one step more is left',
      false,
      (one) => {
        one.steps = one.steps.slice(0, 9)
      },
      '1 more step: add --all',
    ],
    [
      'one requirement is not assessed',
      true,
      ({ start }) => {
        start.readiness.assessed = start.readiness.total - 1
      },
      '1 requirement is not assessed; answering comes first',
    ],
    [
      'there is no score',
      true,
      ({ start }) => {
        start.readiness.score = null
      },
      `Now: ${usualPlan.start.verdict}, no score.`,
    ],
    [
      'nothing reaches the goal',
      true,
      (one) => Object.assign(one, { goal: 'READY', smallest: null }),
      'Closing every gap among what is assessed does not reach READY.',
    ],
    [
      'the goal is reached already',
      true,
      (one) => {
        one.goal = 'READY'
        if (one.smallest) one.smallest.requirementIds = []
      },
      'READY is reached already.',
    ],
    [
      'the goal takes a month',
      true,
      ({ smallest }) => void Object.assign(smallest ?? {}, { months: 0.2 }),
      'Together about 1 month by the rule of thumb',
    ],
    [
      'a step begins at nothing',
      true,
      ({ steps }) => void Object.assign(steps[0] ?? {}, { from: null, to: 2 }),
      '(none → 2, ',
    ],
    [
      'an assumption changes nothing of a name',
      true,
      (one) => {
        one.whatIf = {
          overrides: [{ name: 'Sailing', proficiency: 5 }],
          before: one.start,
          changed: [],
          withoutEffect: ['Sailing'],
        }
      },
      'No requirement of this role takes: Sailing.',
    ],
  ])('says that %s', async (_, all, change, expected) => {
    const text = await renderResult(copy(usualPlan, change), planBlocks, 'terminal', { ...options, all })
    expect(oneLine(text)).toContain(expected)
  })

  it('says nothing of a goal where there is none', async () => {
    const text = await renderResult(
      copy(usualPlan, (one) => {
        one.goal = null
      }),
      planBlocks,
      'markdown',
      options,
    )
    expect(oneLine(text)).not.toContain('smallest set')
  })

  it('does not call the verdict one has today a goal reached', async () => {
    const here = copy(usualPlan, (one) => {
      one.goal = one.start.verdict
      if (one.smallest) one.smallest.requirementIds = ['nobody-knows-it']
    })
    expect(oneLine(await renderResult(here, planBlocks, 'terminal', options))).not.toContain(
      'is reached already',
    )
  })
})

describe('progress', () => {
  it.each<[string, Progress, (one: Progress) => void, string]>([
    ['another role', usualProgress, () => {}, 'the role is another (Senior AI Architect before)'],
    [
      'a role that changed',
      same,
      ({ changed }) => {
        changed.role = true
      },
      'the role changed',
    ],
    [
      'another policy',
      same,
      ({ changed }) => {
        changed.policy = true
      },
      'the policy changed',
    ],
    [
      'other postings',
      same,
      ({ changed }) => {
        changed.market = true
      },
      'the posting analysis changed',
    ],
    [
      'no score before',
      same,
      (one) => {
        one.score.change = null
      },
      `Between the two, the profile is the same, the role is the same, the policy is the same.`,
    ],
    [
      'another way of matching',
      same,
      (one) => {
        one.score.change = 1.5
      },
      'What changed is how this version of arch-gap matches',
    ],
    [
      'shares of the person and of the rest',
      same,
      (one) => {
        Object.assign(one.changed, { person: true, role: true })
        Object.assign(one.score, { change: 1, byPerson: 2, byOthers: -1 })
      },
      "Of the change +2.00 is the person's, −1.00 comes from the rest.",
    ],
    [
      'no share of the rest',
      same,
      (one) => {
        Object.assign(one.changed, { person: true, policy: true })
        Object.assign(one.score, { change: 2, byPerson: 2, byOthers: null })
      },
      "Of the change +2.00 is the person's, +0.00 comes from the rest.",
    ],
  ])('names %s', async (_, given, change, expected) => {
    const text = await renderResult(copy(given, change), progressBlocks, 'terminal', options)
    expect(oneLine(text)).toContain(expected)
  })

  it('shows what one role alone asks for without a status in the other', async () => {
    const text = await renderResult(usualProgress, progressBlocks, 'markdown', options)
    expect(text).toMatch(/## Added to the role\n\n(?:.*\n){2}\|.*\| – \| [a-z ]+ \| – → /)
  })
})

describe('a ranking', () => {
  it.each<[string, (one: Ranking) => void, string]>([
    [
      'what was left out, and that no role has a score',
      (one) => {
        one.roles = []
        one.leftOut = [
          { id: 'x', title: 'Harbour Master', reason: 'nothing is assessed' },
        ] as unknown as Ranking['leftOut']
      },
      'Harbour Master: nothing is assessed No role could be scored; see the reasons above.',
    ],
    [
      'that one gap is between here and the next verdict',
      ({ roles }) => {
        const [first] = roles
        if (first) first.toNextVerdict = { goal: 'READY', requirements: 1 } as typeof first.toNextVerdict
      },
      'READY with 1 gap closed',
    ],
  ])('says %s', async (_, change, expected) => {
    const text = oneLine(await renderResult(copy(usualRanking, change), rankingBlocks, 'terminal', options))
    expect(text.replace(/[-*•] /g, '')).toContain(expected)
  })
})
