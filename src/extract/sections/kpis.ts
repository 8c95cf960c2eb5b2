import type { Kpi, Position } from '../../model/index.ts'
import { quickPattern } from '../../text/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import type { Item } from '../content/items.ts'
import { type ColumnNames, readTable } from '../content/tables.ts'
import { withoutFullStop } from '../content/text-of.ts'
import { trimEndOf } from '../content/trim.ts'
import type { Section } from '../extraction.ts'
import { findDetailLabel } from '../headings/detail-labels.ts'
import { add, type RoleContext } from '../role-context.ts'
import { isFrequency } from '../values/frequency.ts'
import { parseTarget } from '../values/target.ts'
import { splitHead } from './skill-item.ts'

const COLUMNS: ColumnNames<'name' | 'measures' | 'why' | 'target' | 'frequency'> = {
  name: [
    'KPI',
    'KPIs',
    'Metric',
    'Metric name',
    'KPI / metric',
    'Metric / KPI',
    'Indicator',
    'KPI name',
    'Measure',
    'Name',
  ],
  measures: [
    'Measures',
    'What it measures',
    'Definition',
    'Description',
    'What is measured',
    'How it is measured',
    'Formula',
    'Measurement',
  ],
  why: ['Why', 'Why it matters', 'Rationale', 'Purpose', 'Business impact'],
  target: [
    'Target',
    'Example target',
    'Example target / benchmark',
    'Target / benchmark',
    'Benchmark',
    'Goal',
    'Targets',
    'Example benchmark',
    'Target range',
    'Typical target',
  ],
  frequency: [
    'Frequency',
    'Cadence',
    'Measurement frequency',
    'Review frequency',
    'Review cadence',
    'How often',
    'Reporting frequency',
  ],
}

interface KpiFacts {
  name: string
  measures: string | null
  why: string | null
  target: string | null
  frequency: string | null
  position: Position | undefined
  places: Record<string, Position | undefined>
}

/** KPIs of a table, or of list items with labelled lines or with the target in the sentence. */
export function extractKpis(section: Section, context: RoleContext): void {
  const groups = groupsOf(section)
  const hasTable = groups.some((group) => tabled(group).length > 0)
  for (const group of groups) {
    const facts =
      hasTable && !isKpiList(group) ? tabled(group) : [...tabled(group), ...group.items.map(listed)]
    for (const one of facts) addKpi(one, context)
  }
}

/** Beside a table, a list is remarks on it, unless its heading says that it holds metrics. */
function isKpiList(group: Group): boolean {
  return /\b(?:kpis?|metrics?|indicators?)\b/i.test(group.headings.at(-1) ?? '')
}

function tabled(group: Group): KpiFacts[] {
  return group.tables.flatMap((table) => {
    const { rows, columns } = readTable(table, COLUMNS)
    if (!columns.includes('name')) return []
    return rows.flatMap(({ cells, position }) => {
      const { name, measures, why, target, frequency } = cells
      if (name === undefined) return []
      const places = { name: name.position, target: target?.position, frequency: frequency?.position }
      const rest = {
        measures: measures?.text ?? null,
        why: why?.text ?? null,
        target: target?.text ?? null,
        frequency: frequency?.text ?? null,
      }
      return [{ name: name.text, ...rest, position: name.position ?? position, places }]
    })
  })
}

function listed(item: Item): KpiFacts {
  const facts: KpiFacts = {
    name: '',
    measures: null,
    why: null,
    target: null,
    frequency: null,
    position: item.position,
    places: {},
  }
  const { name, rest } = splitHead(item.head, null)
  const behind = withoutFrequency(rest, facts)
  if (item.details.length === 0 && behind === '') {
    const whole = withoutFrequency(name, facts)
    const split = splitTarget(whole)
    facts.name = split.name
    facts.target = split.target
  } else {
    facts.name = name
    if (behind !== '') readUnlabelled(behind, facts)
  }
  for (const line of item.details) {
    const label = line.label === null ? null : findDetailLabel(line.label)
    if (label === 'measures' || label === 'description') facts.measures = joined(facts.measures, line.text)
    else if (label === 'why') facts.why = joined(facts.why, line.text)
    else if (label === 'target') facts.target = joined(facts.target, line.text)
    else if (label === 'frequency') facts.frequency = line.text
    else facts.measures = joined(facts.measures, line.whole)
  }
  return facts
}

const LABEL = quickPattern(/^([\p{L} /]{3,30}):\s+/u)

/** What stands behind a bold name: a target where it begins with a comparison or a figure, else what is measured. */
function readUnlabelled(text: string, facts: KpiFacts): void {
  const label = LABEL(text).exec(text)
  const known = label?.[1] === undefined ? null : findDetailLabel(label[1])
  if (known === 'target' || /^(?:[<>≤≥~]|\d|zero\b|at least\b|at most\b)/i.test(text)) {
    facts.target = known === 'target' ? text.slice(label?.[0].length ?? 0) : text
  } else facts.measures = text
}

/** `System uptime (99%+ SLA)` and `Incident MTTR < 4 hours …`: the name ends where the target begins. */
function splitTarget(text: string): { name: string; target: string | null } {
  const bracket = /^([^()]{3,})\s\(([^()]{0,100}\d[^()]{0,100})\)$/.exec(text)
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && parseTarget(bracket[2]).value !== null) {
    return { name: bracket[1], target: bracket[2].trim() }
  }
  if (/^(?:[<>≤≥]|\d|zero\b|no\b)/i.test(text) && hasFigure(text)) return { name: text, target: text }
  const sign = COMPARISON.exec(text)
  if (sign === null || sign.index < 3) return { name: text, target: null }
  const target = text
    .slice(sign.index)
    .trim()
    .replace(/^(?:of|at|is)\s/, '')
  return { name: trimEndOf(text.slice(0, sign.index), ' :–—-'), target }
}

const COMPARISON =
  /\s(?:of\s|at\s|is\s)?(?=[<>≤≥]=?\s?[$€£]?\.?\d|(?:under|below|above|over|at least|at most|less than|more than|no more than|fewer than|within)\s[$€£]?\d)/i

function hasFigure(text: string): boolean {
  const { value, min } = parseTarget(text)
  return value !== null || min !== null
}

/** Takes `(monthly)` or `– monthly` off the end. */
function withoutFrequency(text: string, facts: KpiFacts): string {
  const found = /\s*(?:\(([^()]{3,40})\)|[,–—]\s([^,–—()]{3,40}))\.?$/.exec(text)
  const written = found?.[1] ?? found?.[2] ?? ''
  if (found === null || /\d/.test(written) || !isFrequency(written)) return text
  facts.frequency = written
  return text.slice(0, found.index)
}

function joined(before: string | null, text: string): string {
  return before === null ? text : `${before} ${text}`
}

function addKpi(facts: KpiFacts, context: RoleContext): void {
  const { draft, places } = context
  const name = withoutFullStop(facts.name)
  if (name === '') return
  const kpi: Kpi = {
    id: context.kpiId(name),
    name,
    measures: facts.measures,
    why: facts.why,
    target: facts.target === null ? null : parseTarget(facts.target),
    frequency: facts.frequency,
    at: places.at(facts.position),
  }
  const target = facts.places['target'] ?? places.find(facts.position, facts.target ?? '')
  add(context, 'kpis', draft.kpis, kpi, facts.position, {
    name: facts.places['name'],
    target,
    frequency: facts.places['frequency'],
  })
  if (kpi.target !== null) places.set(`kpis.${draft.kpis.length - 1}.target.raw`, target)
}
