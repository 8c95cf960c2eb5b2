import type { Status, Team } from '../../model/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { formatScore, statusMark } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'

/** People × requirements: what is covered, what hangs on one person, what nobody has; leavers and joiners. */
export function teamBlocks(team: Team, all: boolean): Block[] {
  const { people, requirements, coverage, role } = team
  const text = new Map(requirements.map((one) => [one.id, inList(one.text)]))
  const inState = (state: Team['requirements'][number]['state']) =>
    requirements.filter((one) => one.state === state)
  return [
    title(`Team for ${role.title}: ${people.length} ${people.length === 1 ? 'person' : 'people'}`),
    paragraph(
      `Of the role's weight ${share(coverage.covered)} is met by two or more, ${share(coverage.single)} by one person only, ${share(coverage.open)} by nobody, ${share(coverage.unknown)} is not assessed for anybody.`,
    ),
    ...table(
      'People, the nearest to the role first',
      [
        { head: 'person', grow: true },
        { head: 'verdict' },
        { head: 'score', right: true },
        { head: 'only they meet', right: true },
      ],
      [...people]
        .sort((a, b) => (b.readiness.score ?? -1) - (a.readiness.score ?? -1))
        .map((one) => [one.name, one.verdict, formatScore(one.readiness.score), String(one.onlyThey.length)]),
    ),
    ...headed(
      'Hangs on one person',
      list(
        'bullet',
        people
          .filter((one) => one.onlyThey.length > 0)
          .map((one) => `${one.name}: ${one.onlyThey.map((id) => text.get(id) ?? id).join('; ')}`),
      ),
    ),
    ...headed(
      'Nobody has',
      list(
        'bullet',
        inState('open').map(
          (one) =>
            `${inList(one.text)} (${one.importance})${one.nearest ? `; nearest: ${one.nearest.name}` : ''}`,
        ),
      ),
    ),
    ...matrix(team, all),
    ...headed(
      'If one leaves',
      list(
        'bullet',
        team.leavers.map(
          (one) =>
            `${one.name}: covered twice ${share(one.coverage.covered)}, by one ${share(one.coverage.single)}, by nobody ${share(one.coverage.open)}; lost: ${names(one.lost, text)}`,
        ),
      ),
    ),
    ...headed(
      'If one joins',
      list(
        'bullet',
        team.joiners.map(
          (one) =>
            `${one.name}: fills ${names(one.fills, text)}; backs up ${names(one.backs, text)}; then by nobody ${share(one.coverage.open)}`,
        ),
      ),
    ),
  ]
}

/** The heat map: a row a requirement, a column a person; a mark and, where rated, the proficiency. */
function matrix({ people, requirements }: Team, all: boolean): Block[] {
  const rows = requirements.filter((one) => all || one.importance === 'critical' || one.state === 'single')
  return [
    heading(
      all
        ? 'Who has what'
        : 'Who has what: critical requirements and those that hang on one person (all: --all)',
    ),
    ...table(
      'People by requirement',
      [{ head: 'requirement', grow: true }, ...people.map(({ name }) => ({ head: name }))],
      rows.map((row) => [
        row.text,
        ...row.people.map(
          (one) =>
            `${statusMark(one.status as Status, false)}${one.proficiency === null ? '' : ` ${Math.round(one.proficiency * 10) / 10}`}`,
        ),
      ]),
    ),
    paragraph('✓ met, ◐ partly, ✗ missing, ? not assessed; the figure is the level held.'),
  ]
}

/** People × requirements as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function teamCsv({ people, requirements }: Team): string {
  const head = ['requirement', 'section', 'importance', 'weight', 'state', ...people.map(({ name }) => name)]
  const rows = requirements.map((one) => [
    one.text,
    one.section,
    one.importance,
    String(one.weight),
    one.state,
    ...one.people.map((cell) => `${cell.status}${cell.proficiency === null ? '' : ` ${cell.proficiency}`}`),
  ])
  return defuseLogCommands(`${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`)
}

function csvCell(value: string): string {
  const plain = value.replace(/[\r\n\t]+/g, ' ')
  const safe = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain
  return /[",;\s']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A requirement within a list: a decision right is a sentence, whose full stop would end the list. */
function inList(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}

function share(percent: number): string {
  return `${Math.round(percent)} %`
}

function names(ids: readonly string[], text: ReadonlyMap<string, string>): string {
  return ids.length === 0 ? 'nothing' : ids.map((id) => text.get(id) ?? id).join('; ')
}

function headed(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks]
}
