import { Chalk } from 'chalk'
import Table from 'cli-table3'
import type { MarketBrief, RoleBrief } from '../../model/index.ts'
import { cleanText, defuseLogCommands } from '../../text/index.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { wrap } from '../layout.ts'
import { formatMoney, formatYears } from '../money.ts'
import type { ReportOptions } from '../report-options.ts'
import { cardSections, type RoleCard, roleFacts } from './role-facts.ts'

export interface LibraryListing {
  roles: readonly RoleBrief[]
  markets: readonly MarketBrief[]
}

interface LibraryReporter {
  list(library: LibraryListing, options: ReportOptions): string
  card(card: RoleCard, options: ReportOptions): string
}

/** The roles at hand, and one of them as a card. */
export const libraryReporters: Record<'terminal' | 'markdown' | 'json', LibraryReporter> = {
  terminal: { list: terminalList, card: terminalCard },
  markdown: { list: markdownList, card: markdownCard },
  json: {
    list: ({ roles, markets }) => json({ roles: roles.map(summary), markets: markets.map(marketSummary) }),
    card: ({ role, market }) => json({ ...role, market: market ? marketSummary(market) : null }),
  },
}

function summary(role: RoleBrief) {
  const { id, title, track, tier, rank, asOf } = role
  return {
    id,
    title,
    track,
    tier,
    rank,
    asOf,
    skills: role.skills.length,
    kpis: role.kpis.length,
    statesPay: role.salary !== null,
  }
}

function marketSummary({ id, title, track, sample, period }: MarketBrief) {
  return { id, title, track, sample, period }
}

function terminalList({ roles, markets }: LibraryListing, { columns, color }: ReportOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const table = new Table({
    head: ['role', 'title', 'years', 'pay', 'skills'].map((head) => chalk.bold(head)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: NO_LINES,
  })
  for (const role of roles) {
    const years = role.experience?.total ? (formatYears(role.experience.total) ?? '–') : 'not stated'
    const pay = role.salary?.median ? formatMoney(role.salary.median, role.salary.currency) : 'not stated'
    table.push([role.id, cleanText(role.title), years, pay, role.skills.length])
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
  const marketLines = markets.map(
    (market) => `  ${market.id}  ${cleanText(market.title)}, ${market.sample ?? '?'} postings`,
  )
  const text = [
    ...lines,
    ...(marketLines.length > 0 ? ['', chalk.bold('markets'), ...marketLines] : []),
    '',
    'Pay is the median. One role: arch-gap show ROLE',
  ]
  return `${text.map((line) => (line.length > columns && columns < 60 ? line.slice(0, columns) : line)).join('\n')}\n`
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}

function terminalCard(card: RoleCard, { columns, color, all }: ReportOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const facts = roleFacts(card).map(({ label, value }) =>
    wrap(cleanText(value), columns, label.padEnd(13), ' '.repeat(13)).join('\n'),
  )
  const sections = cardSections(card.role, all).flatMap(({ title, lines }) => [
    '',
    chalk.bold(title),
    ...lines.map((line) => wrap(cleanText(line), columns, '  ', '    ').join('\n')),
  ])
  const summaryText = card.role.summary
    ? ['', wrap(cleanText(card.role.summary.text), columns).join('\n')]
    : []
  const more = all ? [] : ['', 'Everything else the brief says: add --all']
  return defuseLogCommands(
    `${[chalk.bold(cleanText(card.role.title)), ...facts, ...summaryText, ...sections, ...more].join('\n')}\n`,
  )
}

function markdownList({ roles, markets }: LibraryListing): string {
  const rows = roles.map(
    (role) =>
      `| \`${role.id}\` | ${escapeMarkdown(role.title)} | ${role.experience?.total ? formatYears(role.experience.total) : 'not stated'} | ${role.skills.length} |`,
  )
  const marketRows = markets.map(
    (market) => `- \`${market.id}\` ${escapeMarkdown(market.title)} (${market.sample ?? '?'} postings)`,
  )
  return `${['| Role | Title | Years | Skills |', '| - | - | - | - |', ...rows, ...(marketRows.length > 0 ? ['', ...marketRows] : [])].join('\n')}\n`
}

function markdownCard(card: RoleCard): string {
  const facts = roleFacts(card).map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`)
  const sections = cardSections(card.role, true).flatMap(({ title, lines }) => [
    '',
    `## ${escapeMarkdown(title)}`,
    '',
    ...lines.map((line) => `- ${escapeMarkdown(line)}`),
  ])
  return `${[`# ${escapeMarkdown(card.role.title)}`, '', ...facts, ...sections].join('\n')}\n`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
