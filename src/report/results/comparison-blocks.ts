import type { Change, Comparison } from '../../model/index.ts'
import { formatScore, notStatedWords } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'
import { formatMoney, formatYears } from '../money.ts'

const ORDER: readonly Change[] = ['new', 'raised', 'lowered', 'dropped', 'kept']
const CHANGE_TITLES: Readonly<Record<Change, string>> = {
  new: 'New',
  raised: 'Raised',
  kept: 'Kept',
  lowered: 'Lowered',
  dropped: 'Dropped',
}

/** A brief that does not name something says no more than that. */
const CHANGE_NOTES: Readonly<Record<Change, string>> = {
  new: ': the first role does not name it',
  raised: '',
  kept: '',
  lowered: '',
  dropped: ': the second role does not name it',
}

/** The step from one role to another: what is new, raised, kept, lowered and dropped; with a profile what carries over. */
export function comparisonBlocks(comparison: Comparison, all: boolean): Block[] {
  const { from, to, requirements, profile } = comparison
  const count = (change: Change): number => requirements.filter((one) => one.change === change).length
  return [
    title(`From ${from.title} to ${to.title}`),
    paragraph(
      `Requirements: ${ORDER.map((change) => `${count(change)} ${change}`).join(', ')}. Matched by meaning, not by wording.`,
    ),
    ...(profile ? profileBlocks(profile) : []),
    ...ORDER.filter((change) => all || change !== 'kept').flatMap((change) =>
      changeBlocks(comparison, change),
    ),
    ...(all ? [] : [paragraph(keptWord(count('kept')))]),
    ...factBlocks(comparison),
    ...otherBlocks(comparison, all),
  ]
}

function keptWord(count: number): string {
  if (count === 0) return 'No requirement is kept as it is.'
  return `${count} ${count === 1 ? 'requirement is kept as it is' : 'requirements are kept as they are'}: add --all`
}

function changeBlocks({ requirements, profile }: Comparison, change: Change): Block[] {
  const shown = requirements.filter((one) => one.change === change)
  if (shown.length === 0) return []
  const today = profile && change !== 'dropped' ? [{ head: 'you today' }] : []
  const moves = change === 'raised' || change === 'lowered'
  const columns = moves
    ? [
        { head: 'requirement', grow: true },
        { head: 'from → to', grow: true },
      ]
    : [{ head: 'requirement', grow: true }, { head: 'importance' }, { head: 'level', right: true }]
  return [
    heading(`${CHANGE_TITLES[change]}${CHANGE_NOTES[change]}`),
    ...table(
      `${CHANGE_TITLES[change]} requirements`,
      [...columns, ...today],
      shown.map((one) => [
        requirementCell(one),
        ...(moves
          ? [movesCell(one)]
          : [step(one.importance.from, one.importance.to), step(one.expected.from, one.expected.to)]),
        ...(today.length > 0 ? [one.carriesOver?.status.replace('-', ' ') ?? '–'] : []),
      ]),
    ),
  ]
}

/** The requirement, with what stands for it in the other role where that is worded otherwise, or comes nearest. */
function requirementCell({ text, counterpart, nearest }: Comparison['requirements'][number]): string {
  if (counterpart !== null) return counterpart.text === text ? text : `${text} (was: ${counterpart.text})`
  return nearest === null ? text : `${text} (in part: ${nearest.text})`
}

/** Whatever moves, from what to what: importance, level, and the parts that the first role does not name. */
function movesCell({ importance, expected, newParts }: Comparison['requirements'][number]): string {
  return [
    ...(importance.from === importance.to ? [] : [step(importance.from, importance.to)]),
    ...(expected.from === expected.to ? [] : [`level ${step(expected.from, expected.to)}`]),
    ...(newParts.length === 0 ? [] : [`adds ${newParts.join(', ')}`]),
  ].join('; ')
}

function step(from: string | number | null, to: string | number | null): string {
  if (from === null || to === null) return String(to ?? from ?? '–')
  return from === to ? String(to) : `${from} → ${to}`
}

function profileBlocks({
  identity,
  from,
  to,
  carried,
  toBuild,
}: NonNullable<Comparison['profile']>): Block[] {
  const standing = ({ verdict, readiness }: typeof from): string =>
    `${verdict}${readiness.score === null ? '' : `, ${formatScore(readiness.score)} / 100`}`
  return [
    paragraph(
      `${identity.name}: ${standing(from)} for the first role, ${standing(to)} for the second. ${carried.length} requirements of the second are met today, ${toBuild.length} are to build.`,
      true,
    ),
  ]
}

function factBlocks({ years, salary, from, to }: Comparison): Block[] {
  const rows = years.map((one) => [
    one.what,
    one.from ? (formatYears(one.from) ?? '–') : 'not stated',
    one.to ? (formatYears(one.to) ?? '–') : 'not stated',
    one.difference === null ? '' : `${one.difference >= 0 ? '+' : '−'}${Math.abs(one.difference)}`,
  ])
  const difference = (amount: number | null): string =>
    amount === null ? '–' : `${amount >= 0 ? '+' : ''}${formatMoney(amount, salary.currency)}`
  return [
    heading('Years and pay'),
    ...table(
      'Years',
      [
        { head: 'what', grow: true },
        { head: from.tier ?? 'from' },
        { head: to.tier ?? 'to' },
        { head: 'more', right: true },
      ],
      rows,
    ),
    paragraph(
      salary.comparable
        ? `Pay: minimum ${difference(salary.min)}, median ${difference(salary.median)}, maximum ${difference(salary.max)}. ${salary.reason}`
        : `Pay: ${salary.reason}`,
    ),
  ]
}

function otherBlocks({ kpis, decisionRights, tools, notStated }: Comparison, all: boolean): Block[] {
  const moved = <T extends { change: Change }>(rows: readonly T[]): T[] =>
    rows.filter((one) => all || one.change !== 'kept')
  return [
    ...headed(
      'KPIs',
      table(
        'KPIs',
        [{ head: 'change' }, { head: 'KPI', grow: true }, { head: 'target', grow: true }],
        moved(kpis).map((one) => [one.change, one.name, step(one.from, one.to)]),
      ),
    ),
    ...headed(
      'Decision rights',
      table(
        'Decision rights',
        [{ head: 'change' }, { head: 'decision', grow: true }, { head: 'scope' }],
        moved(decisionRights).map((one) => [one.change, one.text, step(one.from, one.to)]),
      ),
    ),
    ...headed(
      'Tools',
      table(
        'Tools',
        [{ head: 'change' }, { head: 'tool', grow: true }, { head: 'prevalence', grow: true }],
        moved(tools).map((one) => [one.change, one.name, step(one.from, one.to)]),
      ),
    ),
    ...headed(
      'Not stated',
      list('bullet', [...silent('first role', notStated.from), ...silent('second role', notStated.to)]),
    ),
  ]
}

function silent(role: string, notStated: readonly string[]): string[] {
  const words = notStatedWords({ notStated })
  return words.length === 0 ? [] : [`${role}: ${words.join(', ')}`]
}

function headed(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks]
}
