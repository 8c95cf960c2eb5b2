import type { AssessedRequirement, Assessment } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { padEnd, padStart, widthOf, wrap } from '../layout.ts'
import { formatYears } from '../money.ts'
import { sectionBar } from './bar.ts'
import { payWord } from './pay-word.ts'
import { columnsOf, headed, type Page, type TerminalBlock, wholeColumns, wrapUpTo } from './terminal-page.ts'
import {
  demandWord,
  formatPoints,
  formatScore,
  gapReason,
  haveAndNeed,
  headline,
  linesBehind,
  notStatedWords,
  ratedGaps,
  SECTION_TITLES,
  shortReason,
} from './words.ts'

/** Gaps and steps the short report shows: what one can keep in mind. */
const GAPS_SHOWN = 5
const STEPS_SHOWN = 3

/** Who, for which role, and the two files that lines such as `profile :12` lie in. */
export const titleBlock: TerminalBlock = ({ assessment, chalk, options }) => {
  const { profile, role, policy, market } = assessment
  const notes = [
    `Lines: profile ${cleanText(profile.file)}, brief ${cleanText(role.file)}`,
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
    ...wrap(notes.join('; '), options.columns),
  ]
}

/** The verdict, the number and each condition behind it. */
export const verdictBlock: TerminalBlock = (page) => {
  const { assessment, chalk, options } = page
  const { verdict: word, score, range, assessed } = headline(assessment)
  const first = [word, score, range].filter((part) => part !== '').join('   ')
  const lines =
    widthOf(first) + widthOf(assessed) + 8 <= options.columns
      ? headed(page, first, assessed)
      : [...headed(page, first), ...wrap(assessed, options.columns, ' ')]
  for (const reason of reasonsOf(assessment, options.all)) {
    lines.push(...wrap(cleanText(reason), options.columns, ' ', '   '))
  }
  return lines.map((line) => line.replace(word, chalk.bold(word)))
}

/** Each condition in full; in the short report what holds the verdict is one sentence. */
function reasonsOf({ verdictReasons, holds }: Assessment, all: boolean): string[] {
  const [band = '', ...held] = verdictReasons
  if (all || held.length < 2) return [...verdictReasons]
  const names = holds.map(({ text, have, expected }) => `${text} (${have} of ${expected})`)
  return [
    band,
    `Held at BUILDING by ${held.length} critical requirements far below their level: ${names.join(', ')}.`,
  ]
}

/** Bars and points a section; the points add up to the score. */
export const sectionsBlock: TerminalBlock = (page) => {
  const { assessment, options, wide } = page
  const { ascii, columns } = options
  const cells = columns >= 110 ? 30 : Math.min(20, columns - 60)
  const legend = ascii ? '# met  . gap  ? not assessed' : '█ met  ░ gap  ? not assessed'
  const sum = assessment.readiness.score === null || columns < 78 ? '' : '  points add up to the score'
  const lines = headed(page, 'SECTIONS', `${wide ? legend : ''}${sum}`)
  for (const section of assessment.sections) {
    const { counts, points } = section
    const name = SECTION_TITLES[section.id]
    const open = counts.notAssessed > 0 ? `, ${counts.notAssessed} ?` : ''
    const met =
      section.score === null && counts.notAssessed > 0
        ? `${counts.total} not assessed`
        : `${counts.met} of ${counts.total} met${open}`
    const share = section.score === null ? '–' : `${Math.round(section.score)} %`
    if (!wide) lines.push(...wrap(`${name}: ${share}, ${met}`, columns, ' ', '   '))
    else {
      const figures =
        section.score === null
          ? 'no score'
          : `${padStart(formatPoints(points.earned), 4)} / ${formatPoints(points.possible)}`
      lines.push(
        ` ${padEnd(name, 20)}  ${sectionBar(section, cells, ascii)} ${padStart(share, 6)}  ${padStart(figures, 11)}  ${met}`,
      )
    }
  }
  return lines
}

/** The biggest gaps, each with the reason and the lines it rests on. */
export const topGapsBlock: TerminalBlock = (page) => {
  const { assessment } = page
  const gaps = ratedGaps(assessment)
  const { requirements } = assessment
  const count = (status: string): number => requirements.filter((one) => one.status === status).length
  const counts = `${count('met')} met, ${count('not-assessed')} not assessed`
  if (gaps.length === 0) return headed(page, 'GAPS', `none among what was assessed; ${counts}`)
  const shown = gaps.slice(0, GAPS_SHOWN)
  return [
    ...headed(page, 'TOP GAPS', `${shown.length} of ${gaps.length}, by points to gain; ${counts}`),
    ...shown.flatMap((gap, i) => gapLines(gap, i + 1, page)),
  ]
}

function gapLines(gap: AssessedRequirement, number: number, { options, chalk, assessment }: Page): string[] {
  const { columns, all } = options
  const figures = `${gap.importance}  ${haveAndNeed(gap)}  +${formatPoints(gap.points.atStake)}`
  const name = `${padStart(String(number), 2)} ${cleanText(gap.text)}`
  const reason = all ? gapReason(gap) : shortReason(gap)
  const rest = [reason, demandWord(gap), linesBehind(gap, assessment)].filter((part) => part !== '')
  const text = cleanText(rest.join(' · '))
  return [
    ...columnsOf([[name, gap.importance === 'critical' ? chalk.yellow(figures) : figures]], columns, ' '),
    ...wrap(text, columns, '    '),
  ]
}

/** Years one by one, and the place in the band of pay. */
export const positionBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  const rows = assessment.experience.map((one): [string, string] => [
    cleanText(one.what),
    `you ${one.have === null ? 'not stated' : one.have}, role ${formatYears(one) ?? 'not stated'}: ${yearsWord(one.result, one.difference)}`,
  ])
  return [
    ...headed(page, 'YEARS AND PAY', 'compared, never in the score'),
    ...wholeColumns(rows, options.columns, '   '),
    ...wrap(`Pay: ${cleanText(payWord(assessment))}`, options.columns, '   ', '     '),
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

/** What to do first, each with what it gains and what of the role would show it. */
export const nextStepsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  const shown = options.all ? assessment.nextSteps : assessment.nextSteps.slice(0, STEPS_SHOWN)
  if (shown.length === 0) return []
  const indent = '            '
  const lines = headed(page, 'NEXT STEPS', 'most points for the least effort first; times by rule of thumb')
  for (const step of shown) {
    const gain = `(+${formatPoints(step.gain)}, score then ${formatScore(step.scoreAfter)})`
    const when = `   ${padEnd(step.phase === 'beyond' ? 'later' : step.phase, 9)}`
    lines.push(...wrap(`${cleanText(step.action)} ${gain}`, options.columns, when, indent))
    const [proof] = step.proof
    // A level on the way shows in less than what shows the whole; the plan names where it leads.
    if (!proof || !(step.closes || options.all)) continue
    const place = `(${proof.at.file === assessment.role.file ? `brief :${proof.at.line}` : `${proof.at.file}:${proof.at.line}`})`
    const show = `${step.closes ? 'show' : 'leads to'} ${place}: ${cleanText(proof.text)}`
    lines.push(
      ...(options.all ? wrap(show, options.columns, indent) : wrapUpTo(1, show, options.columns, indent)),
    )
  }
  return lines
}

/** What was not assessed and what the brief leaves open. */
export const unknownBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  const open = assessment.sections.filter(({ counts }) => counts.notAssessed > 0)
  const words = notStatedWords(assessment)
  const silent = words.length === 0 ? '' : `Not stated in the brief, so not counted: ${words.join(', ')}`
  if (open.length === 0) {
    return [
      ...headed(page, 'NOT ASSESSED', 'nothing: the profile speaks to every subject'),
      ...(silent === '' ? [] : wrap(silent, options.columns, ' ', '   ')),
    ]
  }
  const { file } = assessment.profile
  const counts = open.map(({ id, counts }) => `${counts.notAssessed} in ${inSentence(SECTION_TITLES[id])}`)
  const answer = options.all ? [] : [`Answer: arch-gap init --role ${assessment.role.id} --into ${file}`]
  const questions = options.all ? assessment.questions.map(({ question }) => question) : []
  return [
    ...headed(page, 'NOT ASSESSED', 'the profile says nothing of it; not counted as gaps'),
    ...wrap(`${counts.join(', ')}. ${answer.map(cleanText).join('')}`.trim(), options.columns, ' ', '   '),
    ...questions.flatMap((question) => wrap(`? ${cleanText(question)}`, options.columns, '   ', '     ')),
    ...(silent === '' ? [] : wrap(silent, options.columns, ' ', '   ')),
  ]
}

/** Where to go on. */
export const moreBlock: TerminalBlock = ({ assessment, options }) => {
  const { profile, role, verdict } = assessment
  const file = cleanText(profile.file)
  const call = `${file} --role ${role.id}`
  const hints = options.all
    ? [`As a document: arch-gap report ${call} -o gap.md`]
    : [
        ...(verdict === 'EARLY' ? [`Far off? The role nearest to you: arch-gap rank ${file}`] : []),
        // Without a score there is nothing to plan; the questions above come first.
        ...(verdict === 'NOT COMPUTED' ? [] : [`The way forward: arch-gap plan ${call}`]),
        'Years, pay and the rest: --all · a document: arch-gap report · figures: explain',
      ]
  return hints.flatMap((hint) => wrap(hint, options.columns, ' ', '   '))
}

/** A section's name within a sentence: small, but KPI stays as it is. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.toLowerCase() : name
}
