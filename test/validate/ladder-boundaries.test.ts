import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

interface Rung {
  pay?: readonly string[]
  years?: string
  skills?: string
}

const DUTIES = '## Responsibilities\n\n- Keep the quay clear\n'
const SKILLS = '- **Dredging** (Critical): deep water'

function rung(rank: number, { pay, years, skills = SKILLS }: Rung): { name: string; text: string } {
  const experience = years === undefined ? '' : `## Experience\n\n- **Total:** ${years}\n\n`
  const salary = pay === undefined ? '' : `\n## Salary\n\n${pay.map((line) => `- ${line}`).join('\n')}\n`
  const id = `rung-${rank}`
  const text = brief({
    id,
    tier: rank === 1 ? 'architect' : 'senior',
    rank,
    top: experience,
    body: `${DUTIES}\n## Skills\n\n### Must-have\n\n${skills}\n${salary}`,
  })
  return { name: `${id}.md`, text }
}

/** What rule `id` finds in two rungs of one track. */
const between = (id: string, lower: Rung, upper: Rung): string[] =>
  findingsOf([rung(1, lower), rung(2, upper)], { asOf: '2026-05-01' }).flatMap(({ ruleId, file, message }) =>
    ruleId === id ? [`${file}: ${message}`] : [],
  )

const usd = (min: string, ...more: string[]): Rung => ({
  pay: [
    ...(more.some((line) => line.startsWith('**Currency')) ? [] : ['**Currency:** USD']),
    ...more,
    `**Min:** ${min}`,
    '**Max:** 300,000',
  ],
})
const LESS = ['rung-2.md: Unexpected minimum 79000, expected at least the 80000 of Senior Test Architect']

describe('between two rungs', () => {
  it.each([
    ['the same pay', usd('80,000'), usd('80,000'), []],
    ['more pay', usd('80,000'), usd('81,000'), []],
    ['less pay', usd('80,000'), usd('79,000'), LESS],
    ['less pay of one basis', usd('80,000', '**Basis:** base'), usd('79,000', '**Basis:** base'), LESS],
    ['less pay, the basis of one unknown', usd('80,000', '**Basis:** base'), usd('79,000'), LESS],
    ['less pay of another basis', usd('80,000', '**Basis:** total'), usd('79,000', '**Basis:** base'), []],
    ['less pay in another currency', usd('80,000'), usd('79,000', '**Currency:** EUR'), []],
    ['less pay in another region', usd('80,000', '**Region:** US'), usd('79,000', '**Region:** UK'), []],
    ['less pay in one region', usd('80,000', '**Region:** US'), usd('79,000', '**Region:** us'), LESS],
    ['no pay below', {}, usd('79,000'), []],
  ] as [string, Rung, Rung, string[]][])('compares %s', (_, lower, upper, expected) =>
    expect(between('ladder-pay', lower, upper)).toEqual(expected),
  )

  it.each([
    ['8+ years', '8+ years', []],
    [
      '8+ years',
      '7+ years',
      ['rung-2.md: Unexpected 7 years at least, expected no fewer than the 8 of Senior Test Architect'],
    ],
  ])('compares %s with %s', (lower, upper, expected) =>
    expect(between('ladder-years', { years: lower }, { years: upper })).toEqual(expected),
  )

  it.each([
    ['Critical', []],
    [
      'Important',
      [
        'rung-2.md: Unexpected importance important of Dredging, expected critical as in Senior Test Architect',
      ],
    ],
  ])('expects a critical skill to stay so, and finds it %s', (word, expected) =>
    expect(between('ladder-importance', {}, { skills: `- **Dredging** (${word}): deep water` })).toEqual(
      expected,
    ),
  )

  it('expects nothing of a skill that only the higher one names, or that was not critical', () => {
    const other = { skills: '- **Sea law** (Important): treaties' }
    expect(between('ladder-importance', {}, other)).toEqual([])
    expect(between('ladder-importance', other, { skills: '- **Sea law** (Optional): treaties' })).toEqual([])
  })
})
