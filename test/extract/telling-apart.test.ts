import { describe, expect, it } from 'vitest'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Sluice Architect\n\n## Responsibilities\n\n- Opens sluices\n\n'
const MARKET = `---
kind: market
id: sluices
title: Postings of sluices
---

# Postings of sluices

`

describe('a title', () => {
  it.each([
    ['Sluice Architect; Gate Architect', 1],
    ['Sluice Architect;Gate Architect', 1],
    ['Sluice Architect / Gate Engineer', 1],
    ['Sluice Architect; Amsterdam', 0],
    ['Sluice and Gate Architect', 0],
  ])('names one role or several: %s', (title, count) =>
    expect(
      extractRole(ROLE.replace('Sluice Architect', title)).diagnostics.filter(
        ({ ruleId }) => ruleId === 'several-roles-in-title',
      ),
    ).toHaveLength(count),
  )
})

describe('a posting analysis', () => {
  const counts = (count: string) =>
    extractMarket(
      `${MARKET}## Skills\n\n| Skill | Count |\n| - | - |\n| Ropes | ${count} |\n`,
    ).draft.skills.map((skill) => skill.count)

  it.each([
    ['18', 18],
    ['~18', 18],
    ['approx. 18', 18],
    ['18 of 20', 18],
    ['18 (90%)', 18],
    ['18 postings', 18],
    ['over 18', null],
    ['level 3', null],
  ])('counts %s', (text, expected) => expect(counts(text)).toEqual([expected]))

  it.each([
    ['Region', 'Delta, coast', ['Delta', 'coast']],
    ['Regions', 'Delta, coast', ['Delta', 'coast']],
    ['Locations', 'Delta', ['Delta']],
    ['Regional office', 'Delta', []],
  ])('takes its regions from a line with the label %s', (label, value, expected) =>
    expect(extractMarket(`${MARKET}## Summary\n\n- **${label}:** ${value}\n`).draft.regions).toEqual(
      expected,
    ),
  )

  it('takes the size of teams, and no other figure, from its line', () => {
    const { draft } = extractMarket(`${MARKET}## Summary\n\n- **Team size:** 5–9\n- **Themes:** 30 in all\n`)
    expect([draft.teamSize, draft.sample]).toEqual(['5–9', null])
  })
})

describe('pay', () => {
  const salary = (...lines: string[]) =>
    extractRole(`${ROLE}## Salary\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).draft.salary

  it.each([
    ['USD', 'USD'],
    [' CHF ', 'CHF'],
    ['USDT', null],
    ['US dollars', null],
  ])('is in a currency of three letters, nothing else: %s', (currency, expected) =>
    expect(salary(`**Currency:** ${currency}`, '**Min:** 90,000', '**Max:** 120,000')?.currency).toBe(
      expected,
    ),
  )

  it('is of the year behind its label', () =>
    expect(
      salary('**Year:** 2026', '**Half-year review:** 2021', '**Min:** $90,000', '**Max:** $120,000')?.year,
    ).toBe(2026))
})
