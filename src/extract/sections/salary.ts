import type { Position, RoleBrief } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import type { Line } from '../content/lines.ts'
import type { Section } from '../extraction.ts'
import { headingNote } from '../headings/normalize-heading.ts'
import { add, type RoleContext } from '../role-context.ts'
import type { Amount } from '../values/money.ts'
import { splitExtras } from './salary-extras.ts'
import { type Basis, type Bound, basisOf, readSalaryLine, type SalaryLine } from './salary-lines.ts'
import { hasOwnDollar, isRegion, readSalaryNote, regionIn } from './salary-region.ts'
import { linesOfTable } from './salary-table.ts'

type Salary = NonNullable<RoleBrief['salary']>

interface Facts {
  region: string | null
  currency: string | null
  year: number | null
  basis: Basis | null
  raw: string | null
}

/** A year's pay in whole units of any currency the tables know; a smaller sum lacks a `k` or is no yearly pay. */
const LEAST_PAY = 1_000
const NOT_YEARLY =
  /\b(?:per|an|a|\/)\s?(?:hour|hr|day|week|month)\b|\b(?:hourly|daily|weekly|monthly)\b|\/\s?(?:hr?|hour|day|month|mo)\b/i
const LEVEL =
  /\b(?:junior|mid(?:-level)?|senior|sr\.?|staff|principal|lead|entry(?:-level)?|associate|director|distinguished|l\d|ic\d|manager)\b/i

/**
 * Pay a year: bounds from labelled lines or from one line. Base pay and total compensation are kept apart; ranges per level give
 * the role's own level or nothing; a dollar sign in a region with a dollar of its own stays without currency.
 */
export function extractSalary(section: Section, context: RoleContext): void {
  const { draft, places } = context
  if (draft.salary !== null) return
  const lines = linesOfSection(section)
  const read = lines.flatMap((line) => readSalaryLine(line) ?? [])
  const facts = factsOf(section, read)
  const pay = choosePay(read, facts, context)
  facts.region ??= regionOfPay(pay)
  const at = places.at(
    lines.find((line) => read.some(({ position }) => position === line.position))?.position ??
      section.position,
  )
  const salary: Salary = {
    currency: null,
    region: facts.region,
    year: facts.year,
    min: null,
    median: null,
    max: null,
    maxOpenEnded: false,
    basis: facts.basis,
    extras: [],
    raw: '',
    at,
  }
  for (const line of pay) takeBounds(line, salary, context)
  salary.basis ??= pay.map((line) => line.basis).find((basis) => basis !== null) ?? null
  salary.currency = currencyOf(pay, facts, salary, context)
  takeExtras(read, pay, salary, context)
  const sums = read.filter(
    ({ kind, bounds, unplaced }) => kind !== 'fact' && Object.keys(bounds).length + unplaced.length > 0,
  )
  salary.raw =
    facts.raw ?? sums.map(({ label, text }) => (label === null ? text : `${label}: ${text}`)).join('; ')
  if (salary.raw === '') {
    reportNoFigures(section, context)
    return
  }
  draft.salary = salary
  places.set('salary', section.position)
  for (const line of read) setFactPlaces(line, context)
}

/** `$150k–$185k (US)`, `£110,000 in London`. */
function regionOfPay(pay: readonly SalaryLine[]): string | null {
  const named = pay.flatMap(({ rest }) => extrasBehind(rest)).map(regionIn)
  return named.find((region) => region !== null) ?? null
}

/** A region in brackets right behind the figure is a piece of its own. */
function extrasBehind(rest: string): string[] {
  const bracket = /^\s*\(([^()]{2,30})\)[\s,;]*/.exec(rest)
  const region = regionIn(bracket?.[1] ?? '')
  return region === null ? splitExtras(rest) : [region, ...splitExtras(rest.slice(bracket?.[0].length ?? 0))]
}

function linesOfSection(section: Section): Line[] {
  return groupsOf(section).flatMap((group) => {
    const heading = group.headings.at(-1)
    const own = [...group.items.flatMap((item) => [item.head, ...item.details]), ...group.prose]
    const rows = group.tables.flatMap(linesOfTable)
    const all = [...own.flatMap(splitBases), ...rows]
    return heading === undefined ? all : all.map((line) => ({ ...line, label: line.label ?? heading }))
  })
}

/** `Total compensation 140–170k; base salary 110–130k` is two lines. */
function splitBases(line: Line): Line[] {
  if (line.label !== null && /^as written$/i.test(line.label)) return [line]
  const parts = line.text.split(/;\s+/)
  if (parts.length < 2 || !parts.every((part) => /\d/.test(part))) return [line]
  if (new Set(parts.map((part) => basisOf(part))).size < 2) return [line]
  return parts.map((text, index) => ({ ...line, text, whole: text, label: index === 0 ? line.label : null }))
}

/** What the heading's brackets and the lines with facts say. */
function factsOf(section: Section, lines: readonly SalaryLine[]): Facts {
  const note = readSalaryNote(headingNote(section.text) ?? '')
  const facts: Facts = { ...note, basis: basisOf(section.text), raw: null }
  for (const { kind, label, text } of lines) {
    if (kind !== 'fact' || label === null) continue
    if (/^(?:region|location|market|country)/i.test(label)) facts.region = text
    else if (/^currency/i.test(label))
      facts.currency = /^[A-Z]{3}$/.test(text.trim()) ? text.trim() : facts.currency
    else if (/^basis/i.test(label)) facts.basis = /\btotal\b/i.test(text) ? 'total' : basisOf(text)
    else if (/^year/i.test(label)) facts.year = readSalaryNote(text).year
    else if (/^as written/i.test(label)) facts.raw = text
  }
  return facts
}

/** The lines that say what this role is paid: of several bases base pay, of several levels the role's own, of several regions the first. */
function choosePay(lines: readonly SalaryLine[], facts: Facts, context: RoleContext): SalaryLine[] {
  const { draft } = context
  const pay = lines.filter(({ kind }) => kind === 'bound' || kind === 'pay')
  const yearly = pay.filter((line) => !NOT_YEARLY.test(`${line.label ?? ''} ${line.text}`))
  if (yearly.length < pay.length)
    report(
      context,
      'pay-not-yearly',
      'Unexpected pay by hour, day, week or month, expected pay a year',
      pay[0]?.position,
    )
  const levels = yearly.filter(({ kind, label }) => kind === 'pay' && label !== null && LEVEL.test(label))
  if (levels.length > 1) {
    const own = levels.filter(
      ({ label }) =>
        label !== null && draft.tier !== null && new RegExp(`\\b${draft.tier}\\b`, 'i').test(label),
    )
    if (own.length === 1) return own
    report(
      context,
      'salary-by-level',
      'Unexpected pay by level, expected one range for this role',
      levels[0]?.position,
    )
    return []
  }
  const regions = yearly.filter(({ kind, label }) => kind === 'pay' && label !== null && isRegion(label))
  const [first] = regions
  if (first !== undefined) {
    facts.region = first.label
    if (regions.length > 1)
      report(
        context,
        'salary-by-region',
        `Unexpected pay for several regions, "${first.label ?? ''}" is read`,
        first.position,
      )
    return [first]
  }
  // Beside a line of total compensation, one that says nothing speaks of base pay.
  const hasBase = yearly.some(({ basis, bounds }) => basis !== 'total' && Object.keys(bounds).length > 0)
  return hasBase ? yearly.filter(({ basis, kind }) => basis !== 'total' || kind === 'bound') : yearly
}

function takeBounds(
  { bounds, unplaced, position, text }: SalaryLine,
  salary: Salary,
  context: RoleContext,
): void {
  for (const [bound, amount] of Object.entries(bounds) as [Bound, Amount][]) {
    // In a brief of ours the value stays, so that the rule on amounts can point at it.
    const least = context.document.form === 'brief' ? 0 : LEAST_PAY
    if (amount.value === null || amount.value < least) {
      report(
        context,
        'unreadable-amount',
        `Cannot read the amount "${text.slice(amount.start, amount.end)}"`,
        position,
      )
      continue
    }
    if (salary[bound] !== null) continue
    salary[bound] = amount.value
    if (bound === 'max') salary.maxOpenEnded = amount.plus
    context.places.set(
      `salary.${bound}`,
      context.places.find(position, text.slice(amount.start, amount.end).trim()),
    )
  }
  if (unplaced.length > 0 && Object.keys(bounds).length === 0) {
    report(
      context,
      'salary-not-clear',
      `Cannot tell whether "${text.slice(0, 60)}" is a minimum, median or maximum`,
      position,
    )
  }
}

function currencyOf(
  pay: readonly SalaryLine[],
  facts: Facts,
  salary: Salary,
  context: RoleContext,
): string | null {
  const amounts = pay.flatMap(({ bounds }) => Object.values(bounds))
  const named = new Set(amounts.flatMap(({ currency }) => (currency === null ? [] : [currency])))
  if (
    amounts.some(({ currency, dollarSign }) => currency === null && dollarSign) &&
    [...named].some((code) => !/D$/.test(code))
  ) {
    named.add('dollars')
  }
  const [only] = named
  if (named.size > 1) {
    Object.assign(salary, { min: null, median: null, max: null, maxOpenEnded: false })
    report(
      context,
      'mixed-currencies',
      `Unexpected mix of currencies ${[...named].join(', ')}`,
      pay[0]?.position,
    )
    return null
  }
  if (facts.currency !== null || only !== undefined) return facts.currency ?? only ?? null
  if (!amounts.some(({ dollarSign }) => dollarSign)) return null
  if (!hasOwnDollar(facts.region)) return 'USD'
  report(
    context,
    'unknown-currency',
    `Cannot tell which dollar is meant in ${facts.region ?? ''}`,
    pay[0]?.position,
  )
  return null
}

function takeExtras(
  lines: readonly SalaryLine[],
  pay: readonly SalaryLine[],
  salary: Salary,
  context: RoleContext,
): void {
  for (const line of lines) {
    const { kind, label, text, rest, position } = line
    if (kind === 'fact') continue
    const isOurs = label !== null && /^extras?$/i.test(label)
    const isOther = kind === 'extra' || !pay.includes(line)
    const whole = label === null || isOurs ? text : `${label}: ${text}`
    for (const extra of isOther
      ? isOurs && !/\d/.test(text)
        ? splitExtras(text)
        : [isOurs ? text : whole]
      : extrasBehind(rest)) {
      if (!isOther && regionIn(extra) !== null) continue
      const entry = { text: extra, at: context.places.at(position) }
      add(context, 'salary.extras', salary.extras, entry, context.places.find(position, extra), {})
    }
  }
}

function setFactPlaces({ kind, label, position }: SalaryLine, { places }: RoleContext): void {
  if (kind !== 'fact' || label === null) return
  const key = /^(?:region|location|market|country)/i.test(label) ? 'region' : label.toLowerCase()
  places.set(`salary.${key}`, position)
}

function reportNoFigures(section: Section, context: RoleContext): void {
  report(
    context,
    'salary-without-figures',
    'Unexpected salary without a figure, expected an amount a year',
    section.position,
    'info',
  )
}

function report(
  { places }: RoleContext,
  ruleId: string,
  message: string,
  position: Position | undefined,
  severity: 'warning' | 'info' = 'warning',
): void {
  places.report({
    ruleId,
    severity,
    message,
    hint: 'What cannot be read for sure stays not stated.',
    position,
  })
}
