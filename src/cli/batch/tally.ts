import { type Assessment, VERDICTS } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'

/** What a tally holds, as plain data. */
export interface TallyState {
  failures: number
  roles: { title: string; scores: number[]; verdicts: [string, number][]; gaps: [string, number][] }[]
}

export interface Tally {
  add(assessment: Assessment): void
  fail(): void
  failed(): number
  /** Adds what another tally has counted. */
  merge(state: TallyState): void
  state(): TallyState
  /** Counts, distribution and the commonest gaps of each role, for a person. */
  render(): string
}

interface RoleTally {
  scores: number[]
  verdicts: Map<string, number>
  gaps: Map<string, number>
}

const GAPS_SHOWN = 5

/** Counts over a batch; what it keeps grows with the roles, not with the people. */
export function createTally(): Tally {
  const roles = new Map<string, RoleTally>()
  let failures = 0
  return {
    add: (assessment) => {
      const tally = tallyOf(roles, assessment.role.title)
      count(tally.verdicts, assessment.verdict)
      const { score } = assessment.readiness
      if (score !== null) tally.scores[Math.floor(score)] = (tally.scores[Math.floor(score)] ?? 0) + 1
      for (const one of assessment.requirements) {
        if (one.status === 'missing' || one.status === 'partial') count(tally.gaps, one.text)
      }
    },
    fail: () => {
      failures++
    },
    failed: () => failures,
    merge: (state) => {
      failures += state.failures
      for (const { title, scores, verdicts, gaps } of state.roles) {
        const tally = tallyOf(roles, title)
        for (const [score, n] of scores.entries()) tally.scores[score] = (tally.scores[score] ?? 0) + n
        for (const [verdict, n] of verdicts) count(tally.verdicts, verdict, n)
        for (const [gap, n] of gaps) count(tally.gaps, gap, n)
      }
    },
    state: () => ({
      failures,
      roles: [...roles].map(([title, { scores, verdicts, gaps }]) => ({
        title,
        scores,
        verdicts: [...verdicts],
        gaps: [...gaps],
      })),
    }),
    render: () =>
      `${[...[...roles].flatMap(([title, tally]) => roleLines(title, tally)), `Lines not read: ${failures}`].join('\n')}\n`,
  }
}

function roleLines(title: string, { scores, verdicts, gaps }: RoleTally): string[] {
  const people = [...verdicts.values()].reduce((sum, n) => sum + n, 0)
  const common = [...gaps].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, GAPS_SHOWN)
  return [
    `${cleanText(title)}: ${people} assessed; ${VERDICTS.map((verdict) => `${verdict} ${verdicts.get(verdict) ?? 0}`).join(', ')}`,
    `  score: lowest quarter up to ${quantile(scores, 0.25)}, median ${quantile(scores, 0.5)}, highest quarter from ${quantile(scores, 0.75)}`,
    ...common.map(([text, n]) => `  gap: ${cleanText(text)} (${n})`),
  ]
}

/** The whole score below which the given share lies; a dash where nobody has a score. */
function quantile(scores: readonly number[], share: number): string {
  const total = scores.reduce((sum, n) => sum + n, 0)
  let seen = 0
  for (const [score, n] of scores.entries()) {
    seen += n
    if (total > 0 && seen >= total * share) return String(score)
  }
  return '–'
}

function tallyOf(roles: Map<string, RoleTally>, title: string): RoleTally {
  const known = roles.get(title)
  if (known !== undefined) return known
  const made = { scores: new Array<number>(101).fill(0), verdicts: new Map(), gaps: new Map() }
  roles.set(title, made)
  return made
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
