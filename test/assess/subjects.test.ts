import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import type { Claim } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { achievement, claim, context, profile, role, skill, tool } from './make.ts'
import { realKnowledge } from './real-knowledge.ts'

const BRIEF = role({
  skills: [
    skill('Sails'),
    skill('Fleets', { group: 'advanced' }),
    skill('Maps', { group: 'good-to-have' }),
    skill('Drones', { group: 'emerging' }),
    skill('Patience', { group: 'soft', kind: 'soft' }),
  ],
  tools: [tool('Winch')],
})

/** The sections of the role that the claims open: what is in them is missing rather than not assessed. */
function opened(claims: readonly Claim[], links: readonly Link[] = []): string[] {
  const { requirements } = assess(
    BRIEF,
    profile({ claims: [...claims] }),
    context({ match: matchByLinks(links) }),
  )
  return requirements.filter(({ status }) => status !== 'not-assessed').map(({ section }) => section)
}
const TECHNICAL = ['must-have', 'advanced', 'good-to-have', 'emerging']
const partial = (asked: string, said: string, score: number): Link => ({
  asked,
  said,
  label: 'partial',
  score,
})

describe('what a profile speaks of', () => {
  it('is all technical skills, where it names one the role asks for or any other', () => {
    expect(opened([claim('Canvas')], [{ asked: 'Sails', said: 'Canvas' }])).toEqual(TECHNICAL)
    expect(opened([claim('Knitting')])).toEqual(TECHNICAL)
  })

  it('is soft skills alone, where a claim matches one of them', () => {
    expect(opened([claim('Calm')], [{ asked: 'Patience', said: 'Calm' }])).toEqual(['soft'])
  })

  it.each([
    ['better matched by a soft skill', 0.9, 0.8, ['soft', ...TECHNICAL]],
    ['matched by both as well', 0.9, 0.9, ['soft', ...TECHNICAL]],
    ['better matched by a technical skill', 0.8, 0.9, TECHNICAL],
  ])('is both where a claim is %s', (_, soft, technical, sections) => {
    const links = [partial('Patience', 'Calm', soft), partial('Sails', 'Calm', technical)]
    // What a claim matches is assessed, whatever else it opens.
    const own = ['must-have', 'soft']
    const found = opened([claim('Calm')], links)
    expect(found.toSorted()).toEqual([...new Set([...own, ...sections])].toSorted())
  })

  it('does not count as soft what matches a soft skill less well than a technical one', () => {
    const brief = role({
      ...BRIEF,
      skills: [...BRIEF.skills, skill('Charm', { group: 'soft', kind: 'soft' })],
    })
    const charm = (...links: Link[]) =>
      assess(
        brief,
        profile({ claims: [claim('Calm')] }),
        context({ match: matchByLinks(links) }),
      ).requirements.find(({ text }) => text === 'Charm')?.status
    expect(charm(partial('Patience', 'Calm', 0.9), partial('Sails', 'Calm', 0.8))).toBe('missing')
    expect(charm(partial('Patience', 'Calm', 0.8), partial('Sails', 'Calm', 0.9))).toBe('not-assessed')
    // The whole of one counts for more than any part.
    const full = { asked: 'Patience', said: 'Calm', score: 0.1 }
    expect(charm(full, partial('Sails', 'Calm', 0.9))).toBe('missing')
    expect(charm(partial('Patience', 'Calm', 0.9), { ...full, asked: 'Sails' })).toBe('not-assessed')
    // The best of several technical ones counts.
    const two = [partial('Sails', 'Calm', 0.95), partial('Fleets', 'Calm', 0.2)]
    expect(charm(partial('Patience', 'Calm', 0.9), ...two)).toBe('not-assessed')
    expect(charm(partial('Patience', 'Calm', 0.9), ...two.toReversed())).toBe('not-assessed')
  })

  it('is tools, where it lists one or a skill names one', () => {
    expect(opened([claim('Sonar', null, { kind: 'tool' })])).toEqual(['tools'])
    expect(opened([claim('Hoist')], [{ asked: 'Winch', said: 'Hoist' }])).toEqual([...TECHNICAL, 'tools'])
    // Another tool is then missing, not open.
    const brief = role({ tools: [tool('Winch'), tool('Sonar')] })
    const links = [{ asked: 'Winch', said: 'Hoist' }]
    const found = assess(
      brief,
      profile({ claims: [claim('Hoist', 3)] }),
      context({ match: matchByLinks(links) }),
    )
    expect(found.requirements.map(({ status }) => status)).toEqual(['met', 'missing'])
  })

  it('is nothing that only a note, an achievement or a certificate for something else tells of', () => {
    expect(opened([claim('Knitted for years', null, { kind: 'highlight' })])).toEqual([])
    expect(opened([claim('Knitting', null, { kind: 'certificate' })])).toEqual([])
    const person = profile({ achievements: [achievement('Nets mended', { value: 3 })] })
    const found = assess(BRIEF, person, context({ match: matchByLinks([]) }))
    expect(found.readiness.assessed).toBe(0)
  })

  it('is no further than what a note or a certificate matches', () => {
    const links = [{ asked: 'Sails', said: 'Canvas' }]
    expect(opened([claim('Canvas', null, { kind: 'highlight' })], links)).toEqual(['must-have'])
    expect(opened([claim('Canvas', null, { kind: 'certificate' })], links)).toEqual(['must-have'])
    const soft = [{ asked: 'Patience', said: 'Calm' }]
    expect(opened([claim('Calm', null, { kind: 'certificate' })], soft)).toEqual(['soft'])
  })
})

describe('a skill that matches nothing', () => {
  const knowledge = realKnowledge()
  const sections = (claims: readonly Claim[], brief = BRIEF) =>
    assess(brief, profile({ claims: [...claims] }), {
      policy: DEFAULT_POLICY,
      knowledge,
    }).requirements.flatMap(({ section, status }) => (status === 'not-assessed' ? [] : [section]))

  it('opens soft skills where it is one, and technical ones where it is not', () => {
    expect(sections([claim('Conflict resolution')])).toEqual(['soft'])
    expect(sections([claim('Kubernetes')])).toEqual(TECHNICAL)
    expect(sections([claim('Kubernetes'), claim('Conflict resolution')]).toSorted()).toEqual(
      ['soft', ...TECHNICAL].toSorted(),
    )
    expect(sections([claim('Conflict resolution'), claim('Kubernetes')]).toSorted()).toEqual(
      ['soft', ...TECHNICAL].toSorted(),
    )
  })

  it('opens soft skills only as a skill', () => {
    expect(sections([claim('Conflict resolution', null, { kind: 'certificate' })])).toEqual([])
    expect(sections([claim('Conflict resolution', null, { kind: 'tool' })])).toEqual(['tools'])
  })
})
