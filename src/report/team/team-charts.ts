import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Team, TeamCoverage } from '../../model/index.ts'
import { formatScore, rangeWord } from '../assessment/words.ts'
import { say } from '../html/build.ts'
import { figure, hatch, hatchedBar, percent, ROW, rowBar, rowWords } from '../html/figure.ts'
import { share } from './heat-map.ts'

/** The role's weight as bars: met by two or more, by one, by nobody, not assessed. The figures stand in the headline too. */
export function coverageChart(coverage: TeamCoverage): Element {
  const parts = [
    { share: coverage.covered, fill: 'met-fill', words: 'Met by two or more' },
    { share: coverage.single, fill: 'single-fill', words: 'Met by one person only' },
    { share: coverage.open, fill: 'gap-fill', words: 'Met by nobody' },
    { share: coverage.unknown, fill: 'unknown-back', words: 'Not assessed for anybody' },
  ]
  let from = 0
  const rows = parts.flatMap((part, i) => {
    const y = i * ROW
    const to = from + part.share
    const bars = part.fill === 'unknown-back' ? hatchedBar(y, from, to) : [rowBar(y, part.fill, from, to)]
    from = to
    return [
      ...rowWords(y, part.words, share(part.share)),
      rowBar(y, 'track', 0, 100),
      ...(part.share > 0 ? bars : []),
    ]
  })
  return figure({
    id: 'ag-coverage',
    title: 'Weight of the role by how many people meet it',
    description: parts.map((part) => `${part.words}: ${share(part.share)}`).join('; '),
    height: parts.length * ROW,
    content: [hatch(), ...rows],
    caption: 'The four together are the whole weight of the role.',
  })
}

const MOST_DRAWN = 30
/** Room at both ends for a dot that stands on 0 or 100. */
const EDGE = 2

/** Everybody's score as a dot, with its range as a bar; nothing is drawn for who has no score. */
export function readinessChart(people: Team['people']): Element | null {
  const scored = people.filter(({ readiness }) => readiness.score !== null).slice(0, MOST_DRAWN)
  if (scored.length === 0) return null
  const x = (score: number): number => EDGE + (score / 100) * (100 - 2 * EDGE)
  const rows = scored.flatMap(({ name, readiness }, i) => {
    const y = i * ROW
    const { score, low, high } = readiness
    const range = rangeWord(readiness)
    return [
      ...rowWords(y, say(name), `${formatScore(score)}${range === null ? '' : ` (${range})`}`),
      rowBar(y, 'track', 0, 100),
      ...(low !== null && high !== null && high > low ? [rowBar(y, 'range-fill', x(low), x(high))] : []),
      s('circle', { class: 'dot', cx: percent(x(score ?? 0)), cy: y + 26, r: 8 }),
    ]
  })
  return figure({
    id: 'ag-people',
    title: 'Score by person',
    description: 'Dots for scores, bars for their range; the same figures stand in the table that follows.',
    height: scored.length * ROW,
    content: rows,
    caption: `From 0 on the left to 100. Dot: score. Bar: range where not everything is assessed.${people.length > scored.length ? ' The table has everybody.' : ''}`,
  })
}
