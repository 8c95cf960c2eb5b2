import { cleanText } from '../../text/index.ts'
import { wrap } from '../layout.ts'
import { headed, type TerminalBlock, wholeColumns } from './terminal-page.ts'
import { distanceWord, formatPoints, gapWord, SECTION_TITLES, statusMark } from './words.ts'

/** Readiness by the interview scorecard's dimensions, each with the requirements it is taken from. */
export const dimensionsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.dimensions.length === 0) return []
  const nameOf = new Map(assessment.requirements.map(({ id, text }) => [id, text]))
  return [
    ...headed(page, 'INTERVIEW SCORECARD', 'each dimension with the requirements it is taken from'),
    ...assessment.dimensions.flatMap(({ dimension, score, weight, requirementIds }) => {
      const share = score === null ? 'not assessed' : `${Math.round(score)} %`
      const names = requirementIds.map((id) => cleanText(nameOf.get(id) ?? id))
      return [
        ...wholeColumns(
          [[cleanText(dimension), `${share}${weight === null ? '' : `, weight ${weight} %`}`]],
          options.columns,
          '   ',
        ),
        ...(names.length === 0 ? [] : wrap(names.join('; '), options.columns, '     ')),
      ]
    }),
  ]
}

/** Education, certificates and backgrounds one by one; they carry no points of their own. */
export const qualificationsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  const rows = [
    ...assessment.education.map((one) => ['education', one] as const),
    ...assessment.certifications.map((one) => ['certificate', one] as const),
    ...assessment.backgrounds.map((one) => ['background', one] as const),
  ].map(([what, { asked, prevalence, status, have }]): [string, string] => [
    `${what}: ${cleanText(asked)}${prevalence === null ? '' : ` (${cleanText(prevalence)})`}${have.length === 0 ? '' : `; you: ${have.map(({ text }) => cleanText(text)).join(', ')}`}`,
    status.replaceAll('-', ' '),
  ])
  if (rows.length === 0) return []
  return [
    ...headed(page, 'EDUCATION, CERTIFICATES, BACKGROUNDS', 'compared, no points of their own'),
    ...wholeColumns(rows, options.columns, '   '),
  ]
}

/** Each KPI with its target and what was shown for it, with the distance where both are numbers. */
export const kpisBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.kpis.length === 0) return []
  return [
    ...headed(page, 'KPIS', 'the role is measured on'),
    ...assessment.kpis.flatMap((kpi) => [
      ...wholeColumns(
        [
          [
            `${cleanText(kpi.name)} (${cleanText(kpi.target ?? 'no target stated')})`,
            kpi.result.replaceAll('-', ' '),
          ],
        ],
        options.columns,
        '   ',
      ),
      ...(kpi.shown === null
        ? []
        : wrap(
            `you: ${cleanText(kpi.shown)}: ${cleanText(`${kpi.reason}${distanceWord(kpi)}`)}`,
            options.columns,
            '     ',
          )),
    ]),
  ]
}

/** Each decision of the role by scope, what the person decides today, and the step up. */
export const decisionsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.decisionRights.length === 0) return []
  return [
    ...headed(page, 'DECISION RIGHTS'),
    ...assessment.decisionRights.flatMap((right) => {
      const today = right.held ? `you: ${cleanText(right.held.text)}` : ''
      const step = right.stepUp === null ? '' : `step up: ${cleanText(right.stepUp)}`
      const notes = [today, step].filter((part) => part !== '').join('; ')
      return [
        ...wholeColumns(
          [[`${right.scope}: ${cleanText(right.text)}`, right.result.replaceAll('-', ' ')]],
          options.columns,
          '   ',
        ),
        ...(notes === '' ? [] : wrap(notes, options.columns, '     ')),
      ]
    }),
  ]
}

/** Budget, vendors, delivery, hiring and compliance: what the role may, and what the person may today. */
export const authorityBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.authority.length === 0) return []
  return [
    ...headed(page, 'AUTHORITY'),
    ...assessment.authority.flatMap(({ area, asked, have }) =>
      wrap(
        `${area ?? 'other'}: ${cleanText(asked)}; you: ${cleanText(have ?? 'not stated')}`,
        options.columns,
        '   ',
        '     ',
      ),
    ),
  ]
}

export const strengthsBlock: TerminalBlock = (page) => {
  const { assessment, options } = page
  if (assessment.strengths.length === 0) return []
  const rows = assessment.strengths.map((one): [string, string] => [
    cleanText(one.text),
    `you ${one.have}, needs ${one.expected}${one.proven ? '' : ', nothing shown yet'}`,
  ])
  return [...headed(page, 'STRENGTHS'), ...wholeColumns(rows, options.columns, '   ')]
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
    lines.push(...wholeColumns(rows, options.columns, '     '))
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
