import { describe, expect, it } from 'vitest'
import { assess, progress } from '../../src/assess/index.ts'
import type { Claim } from '../../src/model/index.ts'
import { claim, context, kpi, profile, role, skill, target, tool } from './make.ts'

const at = { file: 'brief.md', line: 60 }
describe('a question', () => {
  it.each([
    [
      'a skill',
      { skills: [skill('Dredging')] },
      'How well do you know “Dredging”? Rate it 0–5 under skills; 0 is an answer too.',
    ],
    [
      'a soft skill',
      { skills: [skill('Patience', { group: 'soft', kind: 'soft' })] },
      'How strong are you in “Patience”? Rate it 0–5 under skills, best with one example.',
    ],
    ['a tool', { tools: [tool('Winch')] }, 'Do you use Winch? Add it under tools, with your level.'],
    [
      'a KPI',
      { kpis: [kpi('Berth use', target({ comparator: '>=', value: 80, unit: 'percent' }))] },
      'Have you moved “Berth use”? Add the figures under achievements.',
    ],
    [
      'a decision',
      {
        decisionRights: [
          {
            id: 'd',
            text: 'Choose the crane',
            scope: 'independent' as const,
            at,
          },
        ],
      },
      'Who decides this where you work: “Choose the crane”? Add it under decisions, at the scope that is yours.',
    ],
  ])('about %s asks for what makes it assessed', (_, brief, question) => {
    const { questions } = assess(role(brief), profile(), context())
    expect(questions.map((one) => one.question)).toEqual([question])
  })
})

describe('progress', () => {
  const quay = role({ skills: [skill('Dredging'), skill('Patience', { group: 'soft', kind: 'soft' })] })
  const run = (claims: Claim[], brief = quay) => assess(brief, profile({ claims }), context())
  const [less, more] = [run([claim('Dredging', 2)]), run([claim('Dredging', 2), claim('Patience', 5)])]
  const names = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text)

  it('tells what was assessed for the first time, and what no longer is', () => {
    const forth = progress(less, more)
    expect(names(forth.newlyAssessed)).toEqual(['Patience'])
    expect(forth.newlyAssessed[0]).toMatchObject({ statusBefore: 'not-assessed', section: 'soft' })
    expect([forth.noLongerAssessed, forth.gained, forth.lost]).toEqual([[], [], []])
    expect(names(forth.stillOpen)).toEqual(['Dredging'])
    const back = progress(more, less)
    expect(names(back.noLongerAssessed)).toEqual(['Patience'])
    expect(back.noLongerAssessed[0]).toMatchObject({ statusAfter: 'not-assessed', creditAfter: 0 })
    expect([back.newlyAssessed, back.gained, back.lost]).toEqual([[], [], []])
  })

  it('is open no more where all credit was there before', () => {
    const full = run([claim('Dredging', 5), claim('Patience', 5)])
    const found = progress(full, full)
    expect([found.stillOpen, found.gained, found.lost]).toEqual([[], [], []])
    expect(found.score).toEqual({ change: 0, byPerson: 0, byOthers: 0 })
  })

  it('has no change of a score that was not there before, or is there no more', () => {
    const none = run([])
    const unknown = { change: null, byPerson: null, byOthers: null }
    expect(none.readiness.score).toBeNull()
    expect(progress(none, less).score).toEqual(unknown)
    expect(progress(less, none).score).toEqual(unknown)
  })

  it('gives what the role has more or less with what is known of it on one side only', () => {
    const wider = run([claim('Dredging', 2)], role({ ...quay, skills: [...quay.skills, skill('Sea law')] }))
    const added = progress(less, wider).added
    expect(added).toMatchObject([
      { text: 'Sea law', statusBefore: null, creditBefore: null, pointsBefore: null, statusAfter: 'missing' },
    ])
    const removed = progress(wider, less).removed
    expect(removed).toMatchObject([
      { text: 'Sea law', statusBefore: 'missing', statusAfter: null, creditAfter: null, pointsAfter: null },
    ])
  })
})
