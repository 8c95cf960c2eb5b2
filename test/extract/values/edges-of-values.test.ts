import { describe, expect, it } from 'vitest'
import { findAmounts, parseImportance, parseTarget } from '../../../src/extract/index.ts'
import { extractRole } from '../read-markdown.ts'

describe('a marker with a level', () => {
  it.each([
    ['Critical | level 3', 'Critical', 3],
    ['Level 4 – Critical', 'Critical', 4],
    ['Critical & level 4', 'Critical', 4],
    ['Level 4 and Critical', 'Critical', 4],
    ['Critical and level 4', 'Critical', 4],
    ['Optional / Level 2 / Context-specific', 'Optional / Context-specific', 2],
    ['Critical, level 4, for teams', 'Critical, for teams', 4],
    ['Importance:Critical', 'Critical', null],
    ['Importance - Critical', 'Critical', null],
    ['level 2', null, 2],
  ])('%s is stated as %j', (text, stated, level) => {
    expect(parseImportance(text)).toMatchObject({ stated, level })
  })

  it.each(['|', ';', 'Senior-leveled essential', 'Senior-level essential work', 'Emerging'])(
    '"%s" is no marker',
    (text) => {
      expect(parseImportance(text)?.importance ?? null).toBeNull()
    },
  )

  /** Item → [name, importance as stated, description]. */
  it.each<[string, [string, string | null, string | null]]>([
    ['Ropes — Critical', ['Ropes', 'Critical', null]],
    ['Ropes | Critical | hemp', ['Ropes', 'Critical', 'hemp']],
    ['Ropes: Critical', ['Ropes', 'Critical', null]],
    ['[Critical] Ropes', ['Ropes', 'Critical', null]],
    ['{Critical} Ropes', ['Ropes', 'Critical', null]],
    ['Critical – Ropes', ['Ropes', 'Critical', null]],
    ['Ropes (Critical). Hemp', ['Ropes', 'Critical', 'Hemp']],
    ['Ropes (Critical)(old)', ['Ropes', 'Critical', '(old)']],
    ['Ropes (old) (Critical)', ['Ropes (old)', 'Critical', null]],
    ['Ropes (Critical), hemp', ['Ropes (Critical), hemp', null, null]],
    ['Ropes (Critical) hemp', ['Ropes (Critical) hemp', null, null]],
    ['AWS, GCP (preferred), Azure', ['AWS, GCP (preferred), Azure', null, null]],
    ['a: b: Critical: d', ['a: b: Critical: d', null, null]],
  ])('in an item: %s', (item, expected) => {
    const { skills } = extractRole(`# Ferry Architect\n\n## Skills\n- ${item}\n`).draft
    expect(
      skills.map(({ name, importanceStated, description }) => [name, importanceStated, description]),
    ).toEqual([expected])
  })
})

describe('a level', () => {
  it.each([
    ['4', 4],
    ['level 4', 4],
    ['Level4', 4],
    ['4 / 5', 4],
    ['4+', 4],
    ['4/6', null],
    ['6', null],
    ['at level 4', null],
  ])('"%s" is %j', (cell, expected) => {
    const table = `| Skill | Level |\n| - | - |\n| Oars | ${cell} |`
    const { skills } = extractRole(`# Ferry Architect\n\n## Skills\n${table}\n`).draft
    expect(skills).toMatchObject([{ name: 'Oars', expected }])
  })
})

describe('sums of money', () => {
  it.each<[string, (number | null)[]]>([
    ['£52.25–60k', [52_250, 60_000]],
    ['£52.5–60k', [52_500, 60_000]],
    ['£5200–6000', [5_200, 6_000]],
    ['200.000k', []],
    ['9k', [9_000]],
    ['9,999', []],
    ['10,000', [10_000]],
    ['9,999,999', [9_999_999]],
    ['10,000,000', []],
    ['5 lpa', [500_000]],
    ['2 crore', [20_000_000]],
    ['12 000', [12_000]],
    ['€1.250–1.300', [1_250, 1_300]],
    ['£1.250–1.300', [null, null]],
    ['₹12,50,000', [1_250_000]],
    ['£12,50,000', [null]],
  ])('%s', (text, values) => {
    expect(findAmounts(text).map(({ value }) => value)).toEqual(values)
  })
})

describe('figures of a target and what stands about them', () => {
  it.each([
    ['≥ ~ 90%', '>=', 90, 'percent', null],
    ['≥ 4 / 5', '>=', 4, 'points-of-5', null],
    ['≥ 4 out of 5', '>=', 4, 'points-of-5', null],
    ['5 percentage point gain', null, 5, 'percentage-points', null],
    ['5 percentage points', null, 5, 'percentage-points', null],
    ['5 pp', null, 5, 'percentage-points', null],
    ['Within 30 Days 5 teams', null, 5, 'count', 'within-30-days'],
    ['Within 1 Month 5 teams', null, 5, 'count', 'within-1-month'],
    ['3 drills Per Month', null, 3, 'per-month', 'per-month'],
    ['$5 / Month', null, 5, 'USD', 'per-month'],
    ['€ 5', null, 5, 'EUR', null],
    ['£3k', null, 3_000, 'GBP', null],
    ['3 drills a month', null, 3, 'per-month', 'per-month'],
    ['≥ 1,200 teams', '>=', 1_200, 'count', null],
    ['4 % up', null, 4, 'percent', null],
    ['fewer than 30 days for 5 teams', null, null, null, null],
  ])('%s', (text, comparator, value, unit, period) => {
    expect(parseTarget(text)).toMatchObject({ comparator, value, unit, period })
  })
})
