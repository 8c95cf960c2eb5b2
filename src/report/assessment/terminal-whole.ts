import { cleanText } from '../../text/index.ts'
import { wrap } from '../layout.ts'
import { columnsOf, headed, type TerminalBlock } from './terminal-page.ts'
import { formatPoints, gapWord, SECTION_TITLES, statusMark } from './words.ts'

/** Readiness by the interview scorecard's dimensions. */
export const dimensionsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.dimensions.length === 0) return []
  const rows = assessment.dimensions.map((one): [string, string] => [
    cleanText(one.dimension),
    `${one.score === null ? 'not assessed' : `${Math.round(one.score)} %`}${one.weight === null ? '' : `, weight ${one.weight} %`}, ${one.requirementIds.length} requirements`,
  ])
  return [...headed(page, 'INTERVIEW SCORECARD'), ...columnsOf(rows, options.columns, '   ')]
}

export const kpisBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.kpis.length === 0) return []
  const rows = assessment.kpis.map((kpi): [string, string] => [
    `${cleanText(kpi.name)} (${cleanText(kpi.target ?? 'no target stated')})`,
    kpi.result.replaceAll('-', ' '),
  ])
  return [...headed(page, 'KPIS', 'the role is measured on'), ...columnsOf(rows, options.columns, '   ')]
}

export const decisionsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.decisionRights.length === 0) return []
  const rows = assessment.decisionRights.map((right): [string, string] => [
    `${right.scope}: ${cleanText(right.text)}`,
    right.result.replaceAll('-', ' '),
  ])
  return [...headed(page, 'DECISION RIGHTS'), ...columnsOf(rows, options.columns, '   ')]
}

export const strengthsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.strengths.length === 0) return []
  const rows = assessment.strengths.map((one): [string, string] => [
    cleanText(one.text),
    `you ${one.have}, needs ${one.expected}${one.proven ? '' : ', nothing shown yet'}`,
  ])
  return [...headed(page, 'STRENGTHS'), ...columnsOf(rows, options.columns, '   ')]
}

/** Every requirement with its result and points, by section. */
export const everythingBlock: TerminalBlock = (page) => {
  const { assessment, options, chalk } = page
  const lines = headed(page, 'ALL REQUIREMENTS')
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

/** Claims that this role does not ask for, and what they may have meant. */
export const unmatchedBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
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
  return [...headed(page, 'IN YOUR PROFILE, NOT ASKED FOR HERE'), ...rows]
}
