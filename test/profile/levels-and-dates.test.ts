import { describe, expect, it } from 'vitest'
import { importText } from './read-import.ts'

function skillAt(level: string) {
  const { profile, notes } = importText(
    JSON.stringify({ basics: { name: 'A' }, skills: [{ name: 'X', level }] }),
  )
  const [skill] = profile?.skills ?? []
  return { level: typeof skill === 'object' ? (skill as Record<string, unknown>)['X'] : null, notes }
}

describe('a level in words', () => {
  it.each([
    ['none', 0],
    ['Beginner', 1],
    ['basic knowledge', 1],
    ['Grundkenntnisse', 1],
    ['Intermediate', 2],
    ['competent', 3],
    ['ADVANCED', 3],
    ['very_good', 3],
    ['Master', 4],
    ['Expert', 4],
    ['leading', 4],
    ['setting', 5],
    ['5/5', 4],
    ['4/5', 3],
    ['3 out of 5', 2],
    ['80%', 3],
    ['10 %', 1],
    ['0/5', 0],
  ])('%s is %i', (word, level) => expect(skillAt(word).level).toBe(level))

  it.each(['Ninja', '3', '120%', '7/5', 'constructor', '__proto__'])(
    '%s is no level, and is named',
    (word) => {
      const { level, notes } = skillAt(word)
      expect(level).toBeNull()
      expect(notes.notRead.join('\n')).toContain(`level "${word}"`)
    },
  )
})

function startOf(date: string) {
  const { profile, notes } = importText(
    JSON.stringify({ basics: { name: 'A' }, work: [{ position: 'P', startDate: date, endDate: '2022' }] }),
  )
  return { start: profile?.experience?.positions?.[0]?.start ?? null, notes }
}

describe('a date', () => {
  it.each([
    ['2014', 2014],
    ['2014-06', '2014-06'],
    ['2014-06-29', '2014-06-29'],
    ['2014-06-29T12:00:00Z', '2014-06-29'],
    ['06/2014', '2014-06'],
    ['Jun 2014', '2014-06'],
    ['Sept. 2014', '2014-09'],
    ['März 2014', '2014-03'],
    ['29 June 2014', '2014-06-29'],
    ['June 29, 2014', '2014-06-29'],
    ['2016-02-29', '2016-02-29'],
  ])('%s is read', (written, read) => expect(startOf(written).start).toBe(read))

  it.each(['03/04/2021', '2014-13', '2015-02-29', '1899', 'long ago', '2014-06-31'])(
    '%s is not, and is named',
    (written) => {
      const { start, notes } = startOf(written)
      expect(start).toBeNull()
      expect(notes.notRead.join('\n')).toContain(`start "${written}"`)
    },
  )
})
