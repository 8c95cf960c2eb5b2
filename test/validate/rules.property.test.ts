import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticSchema } from '../../src/model/index.ts'
import { findingsOf, profileFindings } from './findings-of.ts'
import { fixturesOf, OWN_RULES } from './rule-fixtures.ts'

const BRIEFS = [
  'briefs/ai-architect/senior.md',
  'briefs/markets/ai-infrastructure-architect.md',
  'test/fixtures/validate/broken/role.md',
].map((path) => readFileSync(path, 'utf8'))
const PIECES = [
  '## Skills',
  '### Required',
  '| a | b |',
  '| - | - |',
  '- ',
  '**Min:** €',
  '(((',
  '](',
  '99–1',
  '\t',
  '<!--',
  '100%',
  'ﬁ🚀',
]

/** A brief with lines taken out, put elsewhere and strewn with pieces of markup. */
const damaged = fc
  .record({
    text: fc.constantFrom(...BRIEFS),
    cuts: fc.array(fc.nat(999), { maxLength: 12 }),
    inserts: fc.array(fc.tuple(fc.nat(999), fc.constantFrom(...PIECES)), { maxLength: 12 }),
  })
  .map(({ text, cuts, inserts }) => {
    const lines = text.split('\n')
    for (const at of cuts) lines.splice(at % lines.length, 1)
    for (const [at, piece] of inserts) {
      const line = at % lines.length
      lines[line] = `${piece}${lines[line] ?? ''}`
    }
    return lines.join('\n')
  })

describe('rules', () => {
  it('never fail on a damaged brief, and name places within it', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const lines = text.split('\n')
        for (const finding of findingsOf([{ name: 'brief.md', text }])) {
          expect(diagnosticSchema.safeParse(finding).success).toBe(true)
          const { start, end } = finding.position
          expect(start.column).toBeLessThanOrEqual((lines[start.line - 1] ?? '').length + 1)
          expect(end.line).toBeLessThanOrEqual(lines.length)
          expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('give the same findings in the same order each time', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findingsOf([{ name: 'brief.md', text }])).toEqual(findingsOf([{ name: 'brief.md', text }]))
      }),
      { numRuns: 10 },
    )
  })

  it('find each thing whatever else is wrong with the file', () => {
    const bad = OWN_RULES.filter(({ family }) => family === 'brief').flatMap(({ id }) =>
      fixturesOf(id).bad.map((file) => ({ id, file })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...bad),
        fc.constantFrom('## Weather', '## Parking lot'),
        ({ id, file }, heading) => {
          const text = `${file.text}\n${heading}\n\n- Something nobody asked for\n`
          expect(findingsOf([{ ...file, text }]).map(({ ruleId }) => ruleId)).toContain(id)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give places within the file for profiles without their text at hand, too', () => {
    for (const { id } of OWN_RULES.filter(({ family }) => family === 'profile')) {
      for (const file of fixturesOf(id).bad) {
        for (const { position } of profileFindings(file)) {
          expect(position.start.line).toBeLessThanOrEqual(file.text.split('\n').length)
        }
      }
    }
  })
})
