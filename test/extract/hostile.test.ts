import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import { briefSchema } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Senior Data Architect\n\n## Responsibilities\n- Plans\n\n'

describe('hostile and odd documents', () => {
  it('treats names of object properties as names', () => {
    const { draft } = extractRole(
      `${ROLE}## Skills\n- constructor\n- \`__proto__\` (Critical)\n- toString\n\n### constructor\n- hasOwnProperty\n\n## Milestones\n### __proto__\n- one\n`,
    )
    expect(draft.skills.map(({ name }) => name)).toEqual([
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ])
    expect(new Set(draft.skills.map(({ id }) => id)).size).toBe(4)
    expect(draft.milestones).toHaveLength(1)
  })

  it('gives skills of the same name ids of their own', () => {
    const { draft } = extractRole(
      `${ROLE}## Skills\n- Python\n- Python\n- Python 2\n- C\n- C++\n- C#\n- 日本語\n`,
    )
    expect(draft.skills.map(({ id }) => id)).toEqual([
      'python',
      'python-2',
      'python-2-2',
      'c',
      'c-plus-plus',
      'c-sharp',
      'skill',
    ])
  })

  it('leaves out terminal sequences and invisible characters', () => {
    const { draft } = extractRole(
      `${ROLE}## Skills\n- Py\u200bthon \u001b[31m(Critical)\u001b[0m\n- Cafe\u0301\n`,
    )
    expect(draft.skills.map(({ name, importance }) => [name, importance])).toEqual([
      ['Python', 'critical'],
      ['Caf\u00e9', 'critical'],
    ])
  })

  it('reads twelve levels of a list and tabs as indentation', () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'\t'.repeat(level)}- level ${level}`).join('\n')
    const { draft } = extractRole(`# Data Architect\n\n## Responsibilities\n${deep}\n`)
    expect(draft.responsibilities).toHaveLength(1)
    expect(draft.responsibilities[0]?.text).toContain('level 11')
  })

  it('says so where there is no role', () => {
    for (const text of [
      '# A walk in the park\n\nIt was sunny.\n',
      'Only a line',
      '# Index\n\n- [One](a)\n- [Two](b)\n',
    ]) {
      const { documents } = readSource(text, 'f.md')
      const { diagnostics } = extractBrief(documents[0] ?? expect.fail('no document'))
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ ruleId: 'no-role', severity: 'error', hint: expect.any(String) }),
      )
    }
  })

  it('fits the model whatever the document is made of', () => {
    const heading = fc.constantFrom(
      '# T Architect',
      '## Skills',
      '### Required',
      '## KPIs',
      '## Salary',
      '## Tools',
      '## Experience',
      '## Hiring',
      '### Scorecard',
      '## Decision rights',
      '### Team',
      '## Qualifications',
      '## Certifications',
      '## Milestones',
      '### 30 days',
      '## What?',
      '## Authority',
      '## Career path',
      '## Summary',
      '## Mission',
      '## Scorecard summary',
    )
    const piece = fc.constantFrom(
      '- ',
      '- **Name** ',
      '(Critical) ',
      ': ',
      ' – ',
      '$165k ',
      '≥ 90% ',
      '5+ years ',
      '*Use:* ',
      '| a | b |\n|-|-|\n| c | d |',
      '\n',
      '  ',
      'text ',
      '**Bold:** ',
      '> ',
      '1. ',
      '`code` ',
      '<br>',
      '&amp;',
      '🧭 ',
      '[x](y) ',
      '***',
      '\\',
      '# ',
    )
    const line = fc.oneof(
      { weight: 1, arbitrary: heading },
      { weight: 3, arbitrary: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')) },
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { documents } = readSource(`# Data Architect\n${lines.join('\n')}\n`, 'f.md')
        for (const document of documents) {
          const { draft, diagnostics, positions } = extractBrief(document)
          const parsed = briefSchema.safeParse(draft)
          expect(parsed.error?.issues ?? []).toEqual([])
          for (const { message } of diagnostics) expect(message).not.toMatch(/undefined|\[object|NaN/)
          for (const { start, end } of positions.values())
            expect(start.offset ?? 0).toBeLessThanOrEqual(end.offset ?? start.offset ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
