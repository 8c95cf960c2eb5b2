import type { BlockContent, PhrasingContent } from 'mdast'
import type { Item, RoleBrief } from '../../model/index.ts'
import { formatMoney } from '../money.ts'
import { heading, labelled, list, text, under } from './build.ts'

type Salary = NonNullable<RoleBrief['salary']>

/** Pay: each figure under its own label; the wording of the document beside them where it says it in another way. */
export function salarySection(pay: Salary): BlockContent[] {
  const bounds = boundsAsWritten(pay)
  const extras = pay.extras.filter(({ text }) => bounds === null || !contains(pay.raw, text))
  const items = [
    ...(pay.region === null ? [] : [labelled('Region', pay.region)]),
    ...(pay.currency === null ? [] : [labelled('Currency', pay.currency)]),
    ...(pay.basis === null ? [] : [labelled('Basis', pay.basis)]),
    ...(pay.year === null ? [] : [labelled('Year', String(pay.year))]),
    ...(bounds ?? [...boundsOf(pay), labelled('As written', pay.raw)]),
    ...extraItems(extras),
  ]
  return under(heading(2, 'Salary'), list(items))
}

/** The document's own lines, where each of them is one bound: `Max: $500,000+ (base) + equity` keeps what stands beside it. */
function boundsAsWritten(pay: Salary): PhrasingContent[][] | null {
  const stated = [pay.min, pay.median, pay.max].filter((bound) => bound !== null).length
  const lines = pay.raw.split('; ').map((line) => /^(Min|Median|Max): (.+)$/.exec(line))
  if (lines.length !== stated || lines.includes(null)) return null
  return lines.flatMap((line) => (line === null ? [] : [labelled(line[1] ?? '', line[2] ?? '')]))
}

function boundsOf({ min, median, max, maxOpenEnded, currency }: Salary): PhrasingContent[][] {
  const bound = (label: string, amount: number | null, plus: string) =>
    amount === null ? [] : [labelled(label, `${formatMoney(amount, currency)}${plus}`)]
  return [
    ...bound('Min', min, ''),
    ...bound('Median', median, ''),
    ...bound('Max', max, maxOpenEnded ? '+' : ''),
  ]
}

/** Single words in one line, longer ones each in a line of its own; a label keeps a sum in one from being read as pay. */
function extraItems(extras: readonly Item[]): PhrasingContent[][] {
  const isShort = extras.every(
    ({ text }) => /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u.test(text) && !/ and /.test(text),
  )
  if (isShort && extras.length > 0) return [labelled('Extras', extras.map(({ text }) => text).join(', '))]
  return extras.map(({ text: extra }) => (/\d/.test(extra) ? labelled('Extras', extra) : [text(extra)]))
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}
