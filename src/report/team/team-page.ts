import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Team } from '../../model/index.ts'
import { section } from '../assessment/html/section.ts'
import { formatScore, rangeWord } from '../assessment/words.ts'
import { headRow, say, scroll, table } from '../html/build.ts'
import { heatLegend } from '../html/heat-map-table.ts'
import { htmlPage } from '../html/page-shell.ts'
import { inList, leaverRow, nearestFirst, share } from './heat-map.ts'
import { coverageChart, readinessChart } from './team-charts.ts'
import { requirementRow } from './team-rows.ts'

/**
 * A team as one self-contained page: what is covered, the people by requirement as a heat map to sort and filter, what hangs on one
 * person and what nobody has. Colour only repeats what signs and words say; whole without the script; prints on A4 across.
 */
export function teamPage(team: Team): string {
  const { people, role } = team
  const title = `Team for ${say(role.title)}`
  const parts = [summary, nearest, map, onePerson, nobody, leavers, joiners]
  return htmlPage(
    title,
    [
      h('h1', title),
      h(
        'p',
        { className: ['soft'] },
        `${count(people.length, 'person', 'people')}, ${count(team.requirements.length, 'requirement', 'requirements')}${team.anonymous ? '; names left out' : ''}.`,
      ),
      ...parts.flatMap((part) => part(team)),
      footer(team),
    ],
    'sortable',
  )
}

type Part = (team: Team) => ElementContent[]

const summary: Part = ({ coverage }) =>
  section(
    'ag-h-coverage',
    'What the team covers',
    h('p', { className: ['headline'] }, [
      h('span', { className: ['verdict'] }, `${share(coverage.covered + coverage.single)} met`),
      ' ',
      h('span', `${share(coverage.covered)} by two or more`),
      ' ',
      h('span', `${share(coverage.single)} by one person only`),
      ' ',
      h('span', `${share(coverage.open)} by nobody`),
      ' ',
      h('span', { className: ['soft'] }, `${share(coverage.unknown)} not assessed for anybody`),
    ]),
    coverageChart(coverage),
  )

const nearest: Part = ({ people }) => {
  const ordered = nearestFirst(people)
  return section(
    'ag-h-people',
    'Who is nearest to the role',
    readinessChart(ordered),
    ...table(
      'People, the nearest to the role first',
      ['Person', 'Verdict', 'Score', 'Range', 'Assessed', 'Only they meet'],
      ordered.map((one) => [
        one.name,
        one.verdict,
        formatScore(one.readiness.score),
        rangeWord(one.readiness) ?? '–',
        `${one.readiness.assessed} of ${one.readiness.total}`,
        String(one.onlyThey.length),
      ]),
      [2, 3, 4, 5],
    ),
  )
}

const map: Part = ({ people, requirements }) =>
  section(
    'ag-h-map',
    'Who has what',
    heatLegend(),
    h('form', { id: 'ag-filter', className: ['no-print'], hidden: true }, [
      h('label', ['Words', h('input', { name: 'words', type: 'search' })]),
      h('label', [
        'Met by',
        h('select', { name: 'status' }, [
          h('option', { value: '' }, 'all'),
          h('option', { value: 'covered' }, 'two or more'),
          h('option', { value: 'single' }, 'one person only'),
          h('option', { value: 'open' }, 'nobody'),
          h('option', { value: 'unknown' }, 'not assessed'),
        ]),
      ]),
      h('label', [
        'Importance',
        h('select', { name: 'importance' }, [
          h('option', { value: '' }, 'all'),
          ...['critical', 'important', 'optional', 'contextual'].map((value) =>
            h('option', { value }, value),
          ),
        ]),
      ]),
      h('p', { id: 'ag-count', role: 'status' }),
    ]),
    scroll(
      'People by requirement',
      h('table', { id: 'ag-requirements', className: people.length > 10 ? ['map', 'many'] : ['map'] }, [
        h('caption', 'A row a requirement, a column a person. The figure is the level held, 0 to 5.'),
        h('thead', headRow(['Requirement', 'Met by', ...people.map(({ name }) => say(name))], [], true)),
        ...requirements.map((one) => requirementRow(one, people)),
      ]),
      ['tall'],
    ),
  )

const onePerson: Part = ({ people, requirements }) => {
  const text = new Map(requirements.map((one) => [one.id, inList(one.text)]))
  const holders = people
    .filter(({ onlyThey }) => onlyThey.length > 0)
    .sort((a, b) => b.onlyThey.length - a.onlyThey.length)
  if (holders.length === 0) return []
  return section(
    'ag-h-single',
    'Hangs on one person',
    h('p', { className: ['soft'] }, 'Requirements that nobody else meets: lost if this person leaves.'),
    ...holders.flatMap(({ name, onlyThey }) => [
      h('h3', `${say(name)}: ${onlyThey.length}`),
      h(
        'ul',
        { className: ['columns'] },
        onlyThey.map((id) => h('li', say(text.get(id) ?? id))),
      ),
    ]),
  )
}

const nobody: Part = ({ requirements }) => {
  const open = requirements.filter(({ state }) => state === 'open').sort((a, b) => b.weight - a.weight)
  return section(
    'ag-h-nobody',
    'Nobody has',
    ...table(
      'The heaviest first: hire, learn or borrow',
      ['Requirement', 'Importance', 'Weight', 'Nearest', 'Met so far'],
      open.map((one) => [
        inList(one.text),
        one.importance,
        one.weight.toFixed(1),
        one.nearest?.name ?? 'nobody yet',
        one.nearest ? `${Math.floor(one.nearest.credit * 100)} %` : '–',
      ]),
      [2, 4],
    ),
  )
}

const leavers: Part = ({ leavers: list, people }) =>
  people.length < 2
    ? []
    : section(
        'ag-h-leavers',
        'If one leaves',
        ...table(
          'What the others would still meet, of the weight of the role',
          ['Without', 'By two or more', 'By one', 'By nobody', 'Requirements lost'],
          list.map(leaverRow),
          [1, 2, 3, 4],
        ),
      )

const joiners: Part = ({ joiners: list, requirements }) => {
  if (list.length === 0) return []
  const text = new Map(requirements.map((one) => [one.id, inList(one.text)]))
  const names = (ids: readonly string[]): string =>
    ids.map((id) => text.get(id) ?? id).join('; ') || 'nothing'
  return section(
    'ag-h-joiners',
    'If one joins',
    ...table(
      'What the team would meet with one more, of the weight of the role',
      ['With', 'By two or more', 'By one', 'By nobody', 'Fills', 'Backs up'],
      list.map(({ name, coverage, fills, backs }) => [
        name,
        share(coverage.covered),
        share(coverage.single),
        share(coverage.open + coverage.unknown),
        names(fills),
        names(backs),
      ]),
      [1, 2, 3],
    ),
  )
}

function footer({ role, policy, asOf }: Team): Element {
  return h('footer', [
    h('p', [
      'Role: ',
      h('code', say(role.file)),
      ` (${role.version}${role.asOf ? `, as of ${role.asOf}` : ''}). Policy: ${say(policy.name)} ${say(policy.version)}${policy.strict ? ', strict' : ''}${asOf ? `, counted to ${asOf}` : ''}.`,
    ]),
    h('p', 'For planning, not for hiring decisions. Made on your machine; this page loads nothing.'),
  ])
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
