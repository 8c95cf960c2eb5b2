import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Lock Keeper\n\n## Responsibilities\n- Opens the lock\n\n'

describe('items that say little', () => {
  it('a weight behind a dash leaves no dash on the dimension of a scorecard', () => {
    const { draft } = extractRole(
      `${ROLE}## Hiring\n### Scorecard\n- Reach – 25%\n- Calm: keeps it (35 %)\n- **Depth** (40%): knows the bank\n`,
    )
    expect(draft.hiring?.scorecard.map(({ dimension, bar, weight }) => [dimension, bar, weight])).toEqual([
      ['Reach', null, 25],
      ['Calm', 'keeps it', 35],
      ['Depth', 'knows the bank', 40],
    ])
  })

  it('"Optional:" alone is no qualification, and holds for the certificates behind it', () => {
    const { draft } = extractRole(
      `${ROLE}## Qualifications\n- Degree in hydraulics\n- Optional:\n- Certification in pumps\n`,
    )
    expect(draft.qualifications).toMatchObject({
      education: [{ text: 'Degree in hydraulics' }],
      certifications: [{ name: 'Certification in pumps', prevalence: 'Optional' }],
      domain: [],
    })
  })

  it('a dash alone is no dimension of a scorecard', () => {
    const { draft } = extractRole(`${ROLE}## Hiring\n### Scorecard\n- –\n-  – - \n- Reach – 25%\n`)
    expect(draft.hiring?.scorecard.map(({ dimension }) => dimension)).toEqual(['Reach'])
  })

  it('a category of a scorecard summary of which nothing is said is left out', () => {
    const { draft } = extractRole(
      `${ROLE}## Scorecard summary\n| Category | What |\n| - | - |\n| Scope | Two locks |\n| Reach | |\n`,
    )
    expect(draft.scorecardSummary.map(({ group }) => group)).toEqual(['Scope'])
  })
})
