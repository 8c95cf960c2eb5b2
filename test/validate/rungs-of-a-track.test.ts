import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

interface Rung {
  id: string
  track?: string
  tier?: string | null
  rank?: number | null
  pay?: readonly string[]
  years?: string
  skills?: readonly string[]
}

/** A role brief of these keys, in a file of its id; null stands for a key that is left out. */
function rung({ id, track = 'harbour', tier = id, rank = 1, pay = [], years, skills = [] }: Rung) {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
  const text = brief({
    id,
    top: years === undefined ? '' : `## Experience\n\n- **Total:** ${years}\n\n`,
    body: `## Responsibilities\n\n- Keep the quay\n\n## Skills\n\n### Must-have\n\n${list(['**Mooring** (Critical): ropes', ...skills])}\n${pay.length === 0 ? '' : `\n## Salary\n\n${list(pay)}\n`}`,
  })
    .replace('title: Senior Test Architect', `title: The ${id}`)
    .replace('track: test-architect', `track: ${track}`)
    .replace(/tier: .*\n/, tier === null ? '' : `tier: ${tier}\n`)
    .replace(/rank: .*\n/, rank === null ? '' : `rank: ${rank}\n`)
  return { name: `${id}.md`, text }
}

function market(id: string, track: string) {
  const text = `---\nkind: market\nid: ${id}\ntitle: The ${id}\ntrack: ${track}\nasOf: 2026-03-13\nsample: 20\nsources:\n  - title: One\n---\n\n# The ${id}\n\n## Skills\n\n| Skill | Count |\n| - | - |\n| Ropes | 9 |\n`
  return { name: `${id}.md`, text }
}

type File = { name: string; text: string }

/** What rules across files find, with the words they stand at and those they refer to. */
function found(files: readonly File[], complete = true): string[] {
  const textOf = new Map(files.map(({ name, text }) => [name, text]))
  return findingsOf(files, { complete, asOf: '2026-05-01' })
    .filter(({ ruleId }) => ruleId.startsWith('ladder-'))
    .map(({ ruleId, file, position, message, related = [] }) => {
      const place = textOf.get(file)?.slice(position.start.offset, position.end.offset)
      const others = related.map((one) => {
        const { start, end } = one.position
        return ` (${one.file} ${textOf.get(one.file)?.slice(start.offset, end.offset)})`
      })
      return `${ruleId} ${file} ${place}: ${message}${others.join('')}`
    })
}

const same = ({ text }: File, name: string): File => ({ name, text })

describe('names and ranks of a track', () => {
  it('are each of one role', () => {
    const [pilot, master] = [rung({ id: 'pilot', rank: 1 }), rung({ id: 'master', rank: 2 })]
    expect(found([pilot, master])).toEqual([])
    expect(found([master, pilot])).toEqual([])
    expect(found([pilot, rung({ id: 'master', rank: 1 })])).toEqual([
      'ladder-rank-clash master.md 1: Unexpected rank 1 in track harbour, already the rank of The pilot (pilot.md 1)',
    ])
    expect(found([pilot, rung({ id: 'master', rank: 2, tier: 'pilot' })])).toEqual([
      'ladder-tier-clash master.md pilot: Unexpected tier pilot in track harbour, already the tier of The pilot (pilot.md pilot)',
    ])
    expect(found([pilot, rung({ id: 'master', track: 'river', tier: 'pilot' })])).toEqual([])
  })

  it('are no second finding where a whole brief stands twice', () => {
    const pilot = rung({ id: 'pilot' })
    expect(found([pilot, same(pilot, 'z.md')])).toEqual([
      'ladder-duplicate-id z.md pilot: Unexpected id pilot, already the id of The pilot (pilot.md pilot)',
    ])
    const demand = market('demand', 'harbour')
    expect(found([pilot, demand, same(demand, 'z.md')])).toEqual([
      'ladder-duplicate-id z.md demand: Unexpected id demand, already the id of The demand (demand.md demand)',
    ])
  })

  it('follow one another, in whatever order the files are', () => {
    const files = [5, 1, 2].map((rank) => rung({ id: `rung-${rank}`, rank }))
    const expected =
      'ladder-hole rung-5.md 5: Unexpected rank 5 in track harbour, expected 3 behind The rung-2 (rung-2.md 2)'
    expect(found(files)).toEqual([expected])
    expect(found([...files].reverse())).toEqual([expected])
    expect(found(files, false)).toEqual([])
    const [hole] = findingsOf(files, { complete: true }).filter(({ ruleId }) => ruleId === 'ladder-hole')
    expect(hole?.hint).toBe('Lower the rank, or add the brief of rank 3, 4.')
  })

  it.each<[string, Partial<Rung>]>([
    ['no rank', { rank: null }],
    ['no tier', { tier: null }],
  ])('are not compared where a role has %s', (_, keys) => {
    const rich = ['**Currency:** USD', '**Basis:** base', '**Min:** 90,000', '**Max:** 99,000']
    const poor = ['**Currency:** USD', '**Basis:** base', '**Min:** 80,000', '**Max:** 99,000']
    const other = rung({ id: 'other', ...keys, rank: keys.rank === null ? null : 2, pay: poor })
    const pilot = rung({ id: 'pilot', rank: 3, pay: rich })
    expect(found([pilot, other], false)).toEqual([])
    expect(found([other, same(other, 'z.md')], false)).toHaveLength(1)
  })
})

describe('markets of a track', () => {
  const pilot = rung({ id: 'pilot' })

  it('are one at most', () => {
    expect(found([pilot, market('one', 'harbour'), market('two', 'harbour')])).toEqual([
      'ladder-two-markets two.md harbour: Unexpected second market brief of track harbour, first is The one (one.md harbour)',
    ])
    expect(
      found([
        pilot,
        rung({ id: 'master', track: 'river' }),
        market('one', 'harbour'),
        market('two', 'river'),
      ]),
    ).toEqual([])
  })

  it.each([
    ['harbor', 'Did you mean harbour?'],
    ['mountains', 'Add the brief of a role in this track.'],
  ])('have the track of a role: %s', (track, hint) => {
    const files = [pilot, market('demand', track)]
    expect(found(files)).toEqual([
      `ladder-market-track demand.md ${track}: Unexpected track ${track}, expected the track of a role`,
    ])
    expect(found(files, false)).toEqual([])
    const findings = findingsOf(files, { complete: true })
    expect(findings.find(({ ruleId }) => ruleId === 'ladder-market-track')?.hint).toBe(hint)
  })
})

describe('pay, years and skills of a track', () => {
  const usd = (...lines: string[]): readonly string[] => ['**Currency:** USD', ...lines]
  const ladder = (...rungs: Partial<Rung>[]): File[] =>
    rungs.map((one, at) => rung({ id: `rung-${at + 1}`, rank: at + 1, ...one }))

  it('are compared bound by bound', () => {
    const pays = ladder(
      { pay: usd('**Min:** 80,000', '**Median:** 85,000', '**Max:** 90,000') },
      { pay: usd('**Min:** 79,000', '**Median:** 84,000', '**Max:** 89,000') },
    )
    expect(found(pays)).toEqual([
      'ladder-pay rung-2.md 79,000: Unexpected minimum 79000, expected at least the 80000 of The rung-1 (rung-1.md 80,000)',
      'ladder-pay rung-2.md 84,000: Unexpected median 84000, expected at least the 85000 of The rung-1 (rung-1.md 85,000)',
      'ladder-pay rung-2.md 89,000: Unexpected maximum 89000, expected at least the 90000 of The rung-1 (rung-1.md 90,000)',
    ])
  })

  it.each<[string, readonly string[], readonly string[], number]>([
    ['one has no such bound', usd('**Min:** 80,000', '**Max:** 90,000'), usd('**Max:** 95,000'), 0],
    ['the other has none', usd('**Max:** 90,000'), usd('**Min:** 80,000', '**Max:** 95,000'), 0],
    [
      'neither names a currency',
      ['**Min:** 80,000', '**Max:** 90,000'],
      ['**Min:** 70,000', '**Max:** 90,000'],
      0,
    ],
    ['only one names a region', usd('**Region:** North', '**Min:** 80,000'), usd('**Min:** 70,000'), 0],
    ['the lower one has no basis', usd('**Min:** 80,000'), usd('**Basis:** base', '**Min:** 70,000'), 1],
    ['the upper one has no basis', usd('**Basis:** base', '**Min:** 80,000'), usd('**Min:** 70,000'), 1],
    [
      'their bases differ',
      usd('**Basis:** base', '**Min:** 80,000'),
      usd('**Basis:** total', '**Min:** 70,000'),
      0,
    ],
  ])('pay is compared, or not, where %s', (_, lower, upper, count) =>
    expect(found(ladder({ pay: lower }, { pay: upper }))).toHaveLength(count),
  )

  it('are held against the nearest lower rung that says anything', () => {
    expect(
      found(
        ladder(
          { pay: usd('**Min:** 90,000'), years: '9 years' },
          { pay: usd('**Min:** 80,000'), years: '8 years' },
          {},
          { pay: usd('**Min:** 85,000'), years: '7 years' },
        ),
      ).filter((line) => line.includes('rung-4.md')),
    ).toEqual([
      expect.stringMatching(
        /^ladder-years rung-4\.md .*: Unexpected 7 years at least, expected no fewer than the 8 of The rung-2 \(rung-2\.md/,
      ),
    ])
    expect(found(ladder({ years: 'up to 9 years' }, { years: '8 years' }))).toEqual([])
    expect(found(ladder({ years: '9 years' }, { years: 'up to 8 years' }))).toEqual([])
    expect(found(ladder({ years: '9 years' }, {}))).toEqual([])
  })

  const skill = (importance: string, name = 'Dredging'): string => `**${name}** (${importance}): mud`

  it.each<[string, readonly (readonly string[])[], string[]]>([
    ['stays critical', [[skill('Critical')], [skill('Critical')]], []],
    [
      'is less later on',
      [[skill('Critical')], [], [skill('Important', 'The dredging')]],
      [
        'ladder-importance rung-3.md Important: Unexpected importance important of The dredging, expected critical as in The rung-1 (rung-1.md Critical)',
      ],
    ],
    // the nearest rung that names it has the word
    [
      'is less twice',
      [[skill('Critical')], [skill('Important')], [skill('Important')]],
      [
        'ladder-importance rung-2.md Important: Unexpected importance important of Dredging, expected critical as in The rung-1 (rung-1.md Critical)',
      ],
    ],
    // of a name that stands twice, one critical entry is enough below
    [
      'stands twice below',
      [[skill('Important'), skill('Critical')], [skill('Important')]],
      [
        'ladder-importance rung-2.md Important: Unexpected importance important of Dredging, expected critical as in The rung-1 (rung-1.md Critical)',
      ],
    ],
    [
      'stands twice above, critical first',
      [[skill('Critical')], [skill('Critical'), skill('Important')]],
      [],
    ],
  ])('a skill that %s', (_, lists, expected) =>
    expect(found(ladder(...lists.map((skills) => ({ skills }))))).toEqual(expected),
  )
})

describe('comments for rules across files', () => {
  const disabling = (rule: string): File => {
    const { name, text } = rung({ id: 'master', rank: 1 })
    return {
      name,
      text: text.replace('rank: 1', `# arch-gap-disable-next-line ${rule} as it was agreed\nrank: 1`),
    }
  }
  const ids = (files: readonly File[], complete: boolean): string[] =>
    findingsOf(files, { complete, asOf: '2026-05-01' }).flatMap(({ ruleId, file }) =>
      ruleId === 'title-heading' ? [] : [`${ruleId} ${file}`],
    )

  it('silence a finding of their file only', () => {
    const pilot = rung({ id: 'a-pilot', rank: 1 })
    expect(ids([pilot, disabling('ladder-rank-clash')], true)).toEqual([])
    expect(ids([disabling('ladder-rank-clash'), { ...pilot, name: 'z.md' }], true)).toEqual([
      'disable-unused master.md',
      'ladder-rank-clash z.md',
    ])
  })

  it('are unused once all briefs were seen', () => {
    expect(ids([disabling('ladder-rank-clash')], true)).toEqual(['disable-unused master.md'])
    expect(ids([disabling('ladder-rank-clash')], false)).toEqual([])
  })
})
