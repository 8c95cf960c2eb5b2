import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAIRS_FILE, partOf, readPairs, readProfiles, UNSEEN_FILE } from '../../scripts/matching/gold.ts'
import { judgePairs } from '../../scripts/matching/judge-pairs.ts'
import { judgeProfile, profileFigures } from '../../scripts/matching/judge-profiles.ts'
import { figuresOf } from '../../scripts/matching/metrics.ts'
import { readKnowledge } from '../../scripts/matching/read-knowledge.ts'

const floor = JSON.parse(readFileSync('test/gold/floor.json', 'utf8')) as {
  heldOut: { auc: number; ap: number; f1: number; macroF1: number }
  unseen: { auc: number; ap: number; f1: number; macroF1: number }
  profiles: { accuracy: number; metWhereMissing: number }
}
const knowledge = readKnowledge()

describe('the labelled set', () => {
  const pairs = readPairs(PAIRS_FILE)

  it('is large, and two of five pairs are no match', () => {
    const none = pairs.filter((pair) => pair.label === 'none').length
    expect(pairs.length).toBeGreaterThan(700)
    expect(none / pairs.length).toBeGreaterThan(0.4)
  })

  it('is split by requirement into two parts of some size', () => {
    const heldOut = pairs.filter((pair) => partOf(pair.requirement) === 'held-out').length
    expect(heldOut / pairs.length).toBeGreaterThan(0.25)
    expect(heldOut / pairs.length).toBeLessThan(0.5)
  })

  it('is matched at least as well as recorded, on the part held out', () => {
    const figures = figuresOf(
      judgePairs(
        pairs.filter((pair) => partOf(pair.requirement) === 'held-out'),
        knowledge,
      ),
    )
    expect(figures.auc).toBeGreaterThanOrEqual(floor.heldOut.auc)
    expect(figures.ap).toBeGreaterThanOrEqual(floor.heldOut.ap)
    expect(figures.f1).toBeGreaterThanOrEqual(floor.heldOut.f1)
    expect(figures.macroF1).toBeGreaterThanOrEqual(floor.heldOut.macroF1)
  })
})

describe('pairs whose mistakes nobody has read', () => {
  it('are matched at least as well as recorded', () => {
    const figures = figuresOf(judgePairs(readPairs(UNSEEN_FILE), knowledge))
    expect(figures.pairs).toBeGreaterThan(200)
    expect(figures.auc).toBeGreaterThanOrEqual(floor.unseen.auc)
    expect(figures.ap).toBeGreaterThanOrEqual(floor.unseen.ap)
    expect(figures.f1).toBeGreaterThanOrEqual(floor.unseen.f1)
    expect(figures.macroF1).toBeGreaterThanOrEqual(floor.unseen.macroF1)
  })
})

describe('whole profiles', () => {
  it('get the statuses of a coach at least as often as recorded, and hardly ever a wrong "met"', () => {
    const profiles = readProfiles()
    const figures = profileFigures(profiles, (profile) => judgeProfile(profile, knowledge))
    expect(profiles.length).toBeGreaterThanOrEqual(10)
    expect(figures.accuracy).toBeGreaterThanOrEqual(floor.profiles.accuracy)
    expect(figures.metWhereMissing).toBeLessThanOrEqual(floor.profiles.metWhereMissing)
  })
})
