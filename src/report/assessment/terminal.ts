import { Chalk, type ChalkInstance } from 'chalk'
import type { AssessedRequirement, Assessment } from '../../model/index.ts'
import { cleanText, defuseLogCommands } from '../../text/index.ts'
import { toAscii } from '../document/index.ts'
import { padEnd, padStart, truncate, widthOf, wrap } from '../layout.ts'
import { formatMoney, formatYears } from '../money.ts'
import type { ReportOptions } from '../report-options.ts'
import { sectionBar } from './bar.ts'
import {
  formatPoints,
  formatScore,
  gapReason,
  gapWord,
  haveAndNeed,
  headline,
  notStatedWords,
  places,
  ratedGaps,
  SECTION_TITLES,
  statusMark,
} from './words.ts'

const GAPS_SHOWN = 5
/** Parts of a requirement named in the short report. */
const PARTS_SHOWN = 3
/** Below this width sections are a list instead of bars beside figures. */
const NARROW = 70

/** Everything a block of the report needs. */
interface Page {
  assessment: Assessment
  options: ReportOptions
  chalk: ChalkInstance
  wide: boolean
}

type Block = (page: Page) => string[]

/** An assessment on one screen; with `all` the whole of it. Readable without colour, at 40 columns and more. */
export function renderTerminal(assessment: Assessment, options: ReportOptions): string {
  const page: Page = {
    assessment,
    options,
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    wide: options.columns >= NARROW,
  }
  const blocks: Block[] = options.all
    ? [
        title,
        verdict,
        sections,
        dimensions,
        topGaps,
        position,
        kpis,
        decisions,
        strengths,
        everything,
        nextSteps,
        unknown,
        unmatched,
        more,
      ]
    : [title, verdict, sections, topGaps, position, nextSteps, last]
  const parts = blocks.map((block) => block(page)).filter((lines) => lines.length > 0)
  const rule = (options.ascii ? '-' : '─').repeat(options.columns)
  const [head, ...rest] = parts
  const lines = [...(head ?? []), ...rest.flatMap((block) => [page.chalk.dim(rule), ...block])]
  const text = defuseLogCommands(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
  return options.ascii ? toAscii(text) : text
}

const title: Block = ({ assessment, chalk, options }) => {
  const { profile, role, policy, market } = assessment
  const notes = [
    ...(policy.custom
      ? [`policy ${cleanText(policy.name)} ${cleanText(policy.version)} (not the one that ships)`]
      : []),
    ...(policy.strict ? ['strict: claims without evidence count half'] : []),
    ...(market ? [`demand from ${market.sample ?? 'an unstated number of'} postings`] : []),
  ]
  return [
    ...wrap(
      `${chalk.bold(cleanText(profile.name))} → ${chalk.bold(cleanText(role.title))}`,
      options.columns + (options.color ? 20 : 0),
    ),
    ...notes.flatMap((note) => wrap(note, options.columns)),
  ]
}

const verdict: Block = ({ assessment, chalk, options }) => {
  const { verdict: word, score, range, assessed } = headline(assessment)
  const first = [chalk.bold(word), score, range].filter((part) => part !== '').join('   ')
  const lines =
    widthOf(first) + widthOf(assessed) + 4 <= options.columns
      ? [` ${first}   ${assessed}`]
      : [` ${first}`, ...wrap(assessed, options.columns, ' ')]
  for (const reason of assessment.verdictReasons)
    lines.push(...wrap(cleanText(reason), options.columns, ' ', '   '))
  return lines
}

const sections: Block = ({ assessment, chalk, options, wide }) => {
  const { ascii, columns } = options
  const cells = columns >= 110 ? 30 : Math.min(20, columns - 60)
  const legend = ascii ? '# met  . gap  ? not assessed' : '█ met  ░ gap  ? not assessed'
  const lines = [wide ? ` ${padEnd(chalk.bold('SECTIONS'), 22)}   ${legend}` : chalk.bold('SECTIONS')]
  for (const section of assessment.sections) {
    const { counts, points } = section
    const name = SECTION_TITLES[section.id]
    const share = section.score === null ? 'no score' : `${Math.round(section.score)} %`
    const met = `${counts.met} of ${counts.total} met${counts.notAssessed > 0 ? `, ${counts.notAssessed} ?` : ''}`
    if (!wide) lines.push(...wrap(`${name}: ${share}, ${met}`, columns, ' ', '   '))
    else {
      const figures = `${padStart(formatPoints(points.earned), 4)} / ${formatPoints(points.possible)}`
      lines.push(
        ` ${padEnd(name, 20)}  ${sectionBar(section, cells, ascii)} ${padStart(share, 8)}  ${padStart(figures, 11)}  ${met}`,
      )
    }
  }
  if (assessment.readiness.score !== null) {
    lines.push(...wrap('The points add up to the score.', columns, ' '))
  }
  return lines
}

const dimensions: Block = ({ assessment, chalk, options }) => {
  if (assessment.dimensions.length === 0) return []
  const rows = assessment.dimensions.map((one): [string, string] => [
    cleanText(one.dimension),
    `${one.score === null ? 'not assessed' : `${Math.round(one.score)} %`}${one.weight === null ? '' : `, weight ${one.weight} %`}`,
  ])
  return [` ${chalk.bold('INTERVIEW SCORECARD')}`, ...columnsOf(rows, options.columns, '   ')]
}

const topGaps: Block = ({ assessment, chalk, options }) => {
  const gaps = ratedGaps(assessment)
  const { requirements } = assessment
  const count = (status: string): number => requirements.filter((one) => one.status === status).length
  const counts = `${count('met')} met · ${gaps.length} gaps · ${count('not-assessed')} not assessed`
  if (gaps.length === 0)
    return wrap(`${chalk.bold('GAPS')}: none among what was assessed; ${counts}`, options.columns, ' ')
  const lines = wrap(`${chalk.bold('TOP GAPS')} by points to gain: ${counts}`, options.columns, ' ')
  for (const [i, gap] of gaps.slice(0, GAPS_SHOWN).entries())
    lines.push(...gapLines(gap, i + 1, options, chalk))
  if (gaps.length > GAPS_SHOWN)
    lines.push(
      ...wrap(
        `${gaps.length - GAPS_SHOWN} more gaps: ${options.all ? 'below' : 'add --all'}`,
        options.columns,
        ' ',
      ),
    )
  return lines
}

function gapLines(
  gap: AssessedRequirement,
  number: number,
  options: ReportOptions,
  chalk: ChalkInstance,
): string[] {
  const { columns } = options
  const figures = `${gap.importance}  ${haveAndNeed(gap)}  +${formatPoints(gap.points.atStake)}`
  const name = `${padStart(String(number), 2)} ${cleanText(gap.text)}`
  const { brief, profile } = places(gap)
  const demand = gap.demand ? ` In ${gap.demand.percent} % of ${gap.demand.sample ?? 'the'} postings.` : ''
  return [
    ...columnsOf([[name, gap.importance === 'critical' ? chalk.yellow(figures) : figures]], columns, ' '),
    ...wrap(
      `${gapReason(gap, options.all ? undefined : PARTS_SHOWN)}${demand} (${gap.claims.length > 0 ? `${profile}; ` : ''}${brief})`,
      columns,
      '    ',
    ).map((line) => cleanText(line)),
  ]
}

const position: Block = ({ assessment, chalk, options }) => {
  const rows: [string, string][] = assessment.experience.map((one) => [
    cleanText(one.what),
    `you ${one.have === null ? 'not stated' : one.have}, role ${formatYears(one) ?? 'not stated'}: ${yearsWord(one.result, one.difference)}`,
  ])
  return [
    ` ${chalk.bold('YEARS AND PAY')}`,
    ...columnsOf([...rows, ['Pay', payWord(assessment)]], options.columns, '   '),
  ]
}

function yearsWord(result: Assessment['experience'][number]['result'], difference: number | null): string {
  const years = difference === null ? '' : `${Math.round(Math.abs(difference) * 10) / 10}`
  const words = {
    short: `${years} short`,
    'in-range': 'in range',
    above: 'above the range',
    'not-stated-in-profile': 'not compared',
    'not-stated-in-brief': 'not compared',
  }
  return words[result]
}

function payWord({ salary }: Assessment): string {
  if (salary.result !== 'placed' || salary.percentOfBand === null) return cleanText(salary.reason)
  const band = `${formatMoney(salary.min ?? 0, salary.currency)}–${formatMoney(salary.max ?? 0, salary.currency)}${salary.maxOpenEnded ? '+' : ''}`
  const percent = Math.round(salary.percentOfBand)
  const where = percent < 0 ? 'below' : percent > 100 ? 'above' : `${percent} % of the way through`
  return `${formatMoney(salary.have ?? 0, salary.currency)} is ${where} ${band}${salary.region ? ` (${cleanText(salary.region)})` : ''}`
}

const kpis: Block = ({ assessment, chalk, options }) => {
  if (assessment.kpis.length === 0) return []
  const rows = assessment.kpis.map((kpi): [string, string] => [
    `${cleanText(kpi.name)} (${cleanText(kpi.target ?? 'no target stated')})`,
    kpi.result.replaceAll('-', ' '),
  ])
  return [` ${chalk.bold('KPIS')} the role is measured on`, ...columnsOf(rows, options.columns, '   ')]
}

const decisions: Block = ({ assessment, chalk, options }) => {
  if (assessment.decisionRights.length === 0) return []
  const rows = assessment.decisionRights.map((right): [string, string] => [
    `${right.scope}: ${cleanText(right.text)}`,
    right.result.replaceAll('-', ' '),
  ])
  return [` ${chalk.bold('DECISION RIGHTS')}`, ...columnsOf(rows, options.columns, '   ')]
}

const strengths: Block = ({ assessment, chalk, options }) => {
  if (assessment.strengths.length === 0) return []
  const rows = assessment.strengths.map((one): [string, string] => [
    cleanText(one.text),
    `you ${one.have}, needs ${one.expected}${one.proven ? '' : ', nothing shown yet'}`,
  ])
  return [` ${chalk.bold('STRENGTHS')}`, ...columnsOf(rows, options.columns, '   ')]
}

const everything: Block = ({ assessment, chalk, options }) => {
  const lines = [` ${chalk.bold('ALL REQUIREMENTS')}`]
  for (const section of assessment.sections) {
    lines.push(`   ${chalk.bold(SECTION_TITLES[section.id])}`)
    const rows = assessment.requirements
      .filter((one) => one.section === section.id)
      .map((one): [string, string] => [
        `${statusMark(one.status, options.ascii)} ${cleanText(one.text)}`,
        `${gapWord(one.kind)}  ${formatPoints(one.points.earned)} / ${formatPoints(one.points.possible)}`,
      ])
    lines.push(...columnsOf(rows, options.columns, '     '))
  }
  return lines
}

const nextSteps: Block = ({ assessment, chalk, options }) => {
  const shown = options.all ? assessment.nextSteps : assessment.nextSteps.slice(0, 3)
  if (shown.length === 0) return []
  const lines = wrap(
    `${chalk.bold('NEXT STEPS')}, the most points for the least effort first`,
    options.columns,
    ' ',
  )
  for (const step of shown) {
    const when = step.phase === 'beyond' ? 'later' : step.phase
    lines.push(
      ...wrap(
        `${cleanText(step.action)} (+${formatPoints(step.gain)}, score then ${formatScore(step.scoreAfter)})`,
        options.columns,
        `   ${padEnd(when, 9)}`,
        '            ',
      ),
    )
    const [proof] = step.proof
    if (proof)
      lines.push(
        ...wrap(
          `show: ${cleanText(proof.text)} (${proof.at.file}:${proof.at.line})`,
          options.columns,
          '            ',
        ),
      )
  }
  return lines
}

const unknown: Block = ({ assessment, chalk, options }) => {
  const open = assessment.requirements.filter((one) => one.status === 'not-assessed')
  const lines: string[] = []
  if (open.length > 0) {
    const bySection = assessment.sections
      .filter((section) => section.counts.notAssessed > 0)
      .map((section) => `${section.counts.notAssessed} in ${inSentence(SECTION_TITLES[section.id])}`)
    lines.push(
      ...wrap(
        `${chalk.bold('NOT ASSESSED')} (the profile says nothing; not counted as gaps)`,
        options.columns,
        ' ',
      ),
    )
    lines.push(...wrap(`${bySection.join(', ')}. Questions to ask yourself: --all`, options.columns, '   '))
    if (options.all)
      for (const { question } of assessment.questions)
        lines.push(...wrap(`? ${cleanText(question)}`, options.columns, '   ', '     '))
  }
  const silent = notStatedWords(assessment)
  if (silent.length > 0)
    lines.push(
      ...wrap(`Not stated in the brief, so not counted: ${silent.join(', ')}`, options.columns, ' ', '   '),
    )
  return lines
}

const unmatched: Block = ({ assessment, chalk, options }) => {
  if (assessment.unmatchedClaims.length === 0) return []
  const rows = assessment.unmatchedClaims.flatMap((claim) => {
    const near = claim.nearest ? ` Nearest: ${cleanText(claim.nearest.text)}?` : ''
    return wrap(
      `${cleanText(claim.name)} (${claim.at.file}:${claim.at.line}).${near}`,
      options.columns,
      '   ',
      '     ',
    )
  })
  return [` ${chalk.bold('IN YOUR PROFILE, NOT ASKED FOR HERE')}`, ...rows]
}

/** What is unknown and where to go on, under one rule: the short report should fit one screen. */
const last: Block = (page) => [...unknown(page), ...more(page)]

const more: Block = ({ assessment, options }) => {
  const { profile, role } = assessment
  const call = `${cleanText(profile.file)} --role ${role.id}`
  const hints = options.all
    ? [`As a document: arch-gap report ${call} -o gap.md`]
    : [
        `The way forward: arch-gap plan ${call}`,
        'Everything: add --all. With the same words: arch-gap report … -o gap.md for a document, arch-gap explain … for the arithmetic.',
      ]
  return hints.flatMap((hint) => wrap(hint, options.columns, ' ', '   '))
}

/** A section's name within a sentence: small, but KPI stays as it is. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.toLowerCase() : name
}

/** Left text and right text on one line; the left one is cut or, where there is no room for both, wrapped above. */
function columnsOf(rows: readonly [string, string][], columns: number, indent: string): string[] {
  return rows.flatMap(([left, right]) => {
    const room = columns - widthOf(indent) - widthOf(right) - 2
    if (room < 24)
      return [...wrap(left, columns, indent, `${indent}  `), ...wrap(right, columns, `${indent}    `)]
    return [`${indent}${padEnd(truncate(left, room), room)}  ${right}`]
  })
}
