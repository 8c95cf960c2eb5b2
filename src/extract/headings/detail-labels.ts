import { createHeadingTable, defineHeadings } from './heading-table.ts'

/** What a labelled line of an item says of it: `Use: …`, `Why it matters: …`, `Target: …`. */
export const DETAIL_LABELS = defineHeadings([
  {
    id: 'description',
    names: `
      Description | What | What it is | What it means | Definition | Details | Detail | Scope |
      Focus | Includes | Covers`,
  },
  {
    id: 'use',
    names: `
      Use | Uses | Typical use | Use in role | Use in the role | Used for | Used in | Usage |
      Use case | Use cases | Typical usage | Application | Applied to | How it is used | Where used |
      How used | Typical application`,
  },
  {
    id: 'shows',
    names: `
      Shows up as | Shows up | How it shows up | How it shows | Demonstrated by | Behaviors |
      Behaviours | In practice | Looks like | On the job | How to demonstrate |
      How it shows up in the role`,
  },
  {
    id: 'why',
    names: 'Why | Why it matters | Rationale | Why important | Reason | Why this matters',
  },
  {
    id: 'strong',
    names: `
      Strong performance | Strong performance looks like | What strong looks like | High performance |
      What great looks like | Strong`,
  },
  {
    id: 'importance',
    names: 'Importance | Priority | Criticality | Necessity',
  },
  {
    id: 'level',
    names: `
      Level | Expected level | Proficiency | Expected proficiency | Proficiency level | Required level`,
  },
  {
    id: 'measures',
    names: 'Measures | What it measures | What is measured | Measure | Formula | Calculation',
  },
  {
    id: 'target',
    names: `
      Target | Example target | Target / benchmark | Example target / benchmark | Benchmark | Goal |
      Target range | Example benchmark | Targets`,
  },
  {
    id: 'frequency',
    names: `
      Frequency | Cadence | Measurement frequency | Review frequency | Reporting frequency |
      Measured | Reviewed | Review cadence | How often`,
  },
  {
    id: 'category',
    names: 'Category | Area | Type',
  },
  {
    id: 'prevalence',
    names: 'Prevalence | Adoption | Status',
  },
  {
    id: 'weight',
    names: 'Weight | Weighting',
  },
  {
    id: 'bar',
    names: 'Bar | Meets bar | What meets the bar',
  },
])

const table = createHeadingTable(DETAIL_LABELS)

/** What a label of a detail line stands for, such as `use`; null for a label nobody knows. */
export function findDetailLabel(label: string): string | null {
  return table.find(label)
}
