import type { MarketBrief, RoleBrief } from '../../model/index.ts'
import { notStatedWords } from '../assessment/words.ts'
import { formatMoney, formatYears } from '../money.ts'

export interface RoleCard {
  role: RoleBrief
  market: MarketBrief | null
}

export interface CardSection {
  title: string
  lines: readonly string[]
}

const SKILL_TITLES: Readonly<Record<string, string>> = {
  required: 'Required skills',
  preferred: 'Preferred skills',
  'must-have': 'Must-have skills',
  'good-to-have': 'Good-to-have skills',
  advanced: 'Advanced skills',
  emerging: 'Emerging skills',
  soft: 'Soft skills',
}

/** The role in a few words: what it pays, how many years it asks, how much there is of each kind. */
export function roleFacts({ role, market }: RoleCard): { label: string; value: string }[] {
  const years = role.experience?.total ? formatYears(role.experience.total) : null
  const special = (role.experience?.specialised ?? []).map((one) =>
    `${formatYears(one) ?? '?'} ${one.what}`.trim(),
  )
  const silent = notStatedWords(role)
  return [
    {
      label: 'Track, tier',
      value: [role.track, role.tier].filter((part) => part !== null).join(', ') || 'not stated',
    },
    { label: 'As of', value: role.asOf ?? 'not stated' },
    { label: 'Years', value: years === null ? 'not stated' : [`${years} in all`, ...special].join('; ') },
    { label: 'Pay', value: payLine(role) },
    {
      label: 'Market',
      value: market
        ? `${market.title}${market.sample === null ? '' : `, ${market.sample} postings`}`
        : 'no posting analysis for this track',
    },
    ...(silent.length > 0 ? [{ label: 'Not stated', value: silent.join(', ') }] : []),
  ]
}

function payLine({ salary }: RoleBrief): string {
  if (salary === null) return 'not stated'
  const { min, median, max, currency, region, maxOpenEnded, basis, extras } = salary
  const ends = [min, max].map((amount) => (amount === null ? '?' : formatMoney(amount, currency)))
  const parts = [
    `${ends.join('–')}${maxOpenEnded ? '+' : ''}`,
    ...(median === null ? [] : [`median ${formatMoney(median, currency)}`]),
    ...(basis === null ? [] : [basis === 'base' ? 'base pay' : 'total compensation']),
    ...(region === null ? [] : [region]),
    ...(extras.length > 0 ? [`plus ${extras.map((extra) => extra.text).join(', ')}`] : []),
  ]
  return parts.join(', ')
}

/** The sections of a card; with `all` every section of the brief, otherwise those that decide an assessment. */
export function cardSections(role: RoleBrief, all: boolean): CardSection[] {
  const skills = Object.entries(SKILL_TITLES).map(([group, title]) => ({
    title,
    lines: role.skills
      .filter((skill) => skill.group === group)
      .map((skill) => `${skill.name} (${skill.importance})`),
  }))
  const core: CardSection[] = [
    ...skills,
    { title: 'KPIs', lines: role.kpis.map((kpi) => `${kpi.name}: ${kpi.target?.raw ?? 'no target stated'}`) },
    { title: 'Decision rights', lines: role.decisionRights.map((right) => `${right.scope}: ${right.text}`) },
    { title: 'Authority', lines: role.authority.map((one) => `${one.area ?? 'other'}: ${one.text}`) },
  ]
  const rest: CardSection[] = [
    { title: 'Responsibilities', lines: role.responsibilities.map((one) => one.text) },
    {
      title: 'Tools',
      lines: role.tools.map((tool) => `${tool.name}${tool.prevalence ? ` (${tool.prevalence})` : ''}`),
    },
    { title: 'Deliverables', lines: role.deliverables.map((one) => one.text) },
    ...role.milestones.map((one) => ({
      title: `Milestones: ${one.horizon}`,
      lines: one.items.map((item) => item.text),
    })),
    {
      title: 'Hiring signals',
      lines: (role.hiring?.signals ?? []).concat(role.hiring?.strong ?? []).map((one) => one.text),
    },
    { title: 'Red flags', lines: (role.hiring?.redFlags ?? []).map((one) => one.text) },
    { title: 'Next roles', lines: (role.careerPath?.next ?? []).map((one) => one.text) },
  ]
  return [...core, ...(all ? rest : [])].filter((section) => section.lines.length > 0)
}
