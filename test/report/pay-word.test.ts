import { expect, it } from 'vitest'
import { payWord } from '../../src/report/assessment/pay-word.ts'
import { assessmentOf, exampleProfile } from '../support/assessments.ts'

const { salary } = assessmentOf(exampleProfile('jonas-weber'), 'ai-infrastructure-architect')
const placed = {
  ...salary,
  result: 'placed' as const,
  currency: 'USD',
  region: 'US',
  have: 100_000,
  min: 80_000,
  median: 110_000,
  max: 120_000,
}

it.each([
  [
    { percentOfBand: 50, toMedian: -10_000 },
    '50 % of the way through $80,000–$120,000+, $10,000 below the median (US)',
  ],
  [
    { percentOfBand: 50, toMedian: 0, region: null },
    '50 % of the way through $80,000–$120,000+, at the median',
  ],
  [{ percentOfBand: -5, toMedian: null }, 'below $80,000–$120,000+ (US)'],
  [{ percentOfBand: 130, toMedian: 20_000 }, 'above $80,000–$120,000+, $20,000 above the median (US)'],
])('says the place in the band and the distance to its median: %j', (change, words) => {
  expect(payWord({ salary: { ...placed, maxOpenEnded: true, ...change } })).toBe(`$100,000 is ${words}`)
})

it('says why where pay does not compare', () => {
  const { salary: none } = assessmentOf(exampleProfile('priya-raman'), 'principal-ai-architect')
  expect(payWord({ salary: none })).toBe('The brief states no pay.')
})
