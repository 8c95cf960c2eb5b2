import type { Team } from '../../model/index.ts'
import { formatScore, rangeWord } from '../assessment/words.ts'
import { type Block, heading, heatMap, list, paragraph, table, title } from '../document/index.ts'
import { heatMapRows, inList, leaverRow, nearestFirst, share } from './heat-map.ts'

/** Without --all a person reads the heaviest requirements that nobody has, and the first names of a list. */
const NOBODY_SHOWN = 8
const NAMES_SHOWN = 5

/** People × requirements: what is covered, what hangs on one person, what nobody has; leavers and joiners. */
export function teamBlocks(team: Team, all: boolean): Block[] {
  const { people, requirements, coverage, role } = team
  const text = new Map(requirements.map((one) => [one.id, inList(one.text)]))
  const names = (ids: readonly string[]): string => namesOf(ids, text, all)
  return [
    title(`Team for ${role.title}: ${people.length} ${people.length === 1 ? 'person' : 'people'}`),
    paragraph(
      `Of the role's weight ${share(coverage.covered)} is met by two or more, ${share(coverage.single)} by one person only, ${share(coverage.open)} by nobody; ${share(coverage.unknown)} is not assessed for anybody.`,
    ),
    ...table(
      'People, the nearest to the role first',
      [
        { head: 'person', grow: true },
        { head: 'verdict' },
        { head: 'score', right: true },
        { head: 'range', right: true },
        { head: 'only they meet', right: true },
      ],
      nearestFirst(people).map((one) => [
        one.name,
        one.verdict,
        formatScore(one.readiness.score),
        rangeWord(one.readiness) ?? '–',
        String(one.onlyThey.length),
      ]),
    ),
    ...map(team, all),
    ...headed(
      'Hangs on one person',
      list(
        'bullet',
        people.filter((one) => one.onlyThey.length > 0).map((one) => `${one.name}: ${names(one.onlyThey)}`),
      ),
    ),
    ...nobodyHas(team, all),
    ...headed(
      'If one leaves: what the others meet of the weight, and how many requirements nobody then meets',
      leavers(team),
    ),
    ...headed(
      'If one joins',
      list(
        'bullet',
        team.joiners.map((one) => ({
          text: `${one.name}: two or more then meet ${share(one.coverage.covered)}, one ${share(one.coverage.single)}, nobody ${share(one.coverage.open)}`,
          notes: [`fills: ${names(one.fills)}`, `backs up: ${names(one.backs)}`],
        })),
      ),
    ),
  ]
}

/** The heat map: a row a requirement, a column a person. */
function map({ people, requirements }: Team, all: boolean): Block[] {
  const rows = requirements.filter((one) => all || one.importance === 'critical' || one.state === 'single')
  return [
    heading(
      all
        ? 'Who has what'
        : 'Who has what: critical requirements and those that hang on one person (all: --all)',
    ),
    ...heatMap(
      'People by requirement',
      people.map(({ name }) => name),
      heatMapRows(rows),
    ),
    paragraph('✓ met, ◐ partly, ✗ missing, ? not assessed; the figure is the level held.'),
  ]
}

/** What nobody has, the heaviest first. */
function nobodyHas({ requirements }: Team, all: boolean): Block[] {
  const open = requirements.filter(({ state }) => state === 'open').sort((a, b) => b.weight - a.weight)
  const shown = all ? open : open.slice(0, NOBODY_SHOWN)
  const rest = open.length - shown.length
  return headed('Nobody has, the heaviest first', [
    ...list(
      'bullet',
      shown.map(
        (one) =>
          `${inList(one.text)} (${one.importance})${one.nearest ? `; nearest: ${one.nearest.name}` : ''}`,
      ),
    ),
    ...(rest > 0 ? [paragraph(`and ${rest} more: --all`)] : []),
  ])
}

function leavers({ leavers: list, people }: Team): Block[] {
  if (people.length < 2) return []
  return table(
    'What the others would still meet',
    [
      { head: 'without', grow: true },
      { head: 'two or more', right: true },
      { head: 'one', right: true },
      { head: 'nobody', right: true },
      { head: 'lost', right: true },
    ],
    list.map(leaverRow),
  )
}

function namesOf(ids: readonly string[], text: ReadonlyMap<string, string>, all: boolean): string {
  if (ids.length === 0) return 'nothing'
  const shown = all || ids.length <= NAMES_SHOWN + 1 ? ids : ids.slice(0, NAMES_SHOWN)
  const rest = ids.length - shown.length
  return `${shown.map((id) => text.get(id) ?? id).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

function headed(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks]
}
