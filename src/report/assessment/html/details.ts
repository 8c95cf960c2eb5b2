import { type Cell, table } from '../../html/build.ts'
import { formatMoney, formatYears } from '../../money.ts'
import { distanceWord } from '../words.ts'
import { rangeChart } from './charts.ts'
import { type Part, section } from './section.ts'

export const position: Part = (assessment) => {
  const years = assessment.experience.map((one): Cell[] => [
    one.what,
    one.have === null ? 'not stated' : `${one.have}${one.derived ? ' (from positions)' : ''}`,
    one.raw ?? formatYears(one) ?? 'not stated',
    `${one.result.replaceAll('-', ' ')}${one.difference === null || one.result === 'in-range' ? '' : ` by ${Math.round(Math.abs(one.difference) * 10) / 10}`}`,
  ])
  const { salary } = assessment
  const band =
    salary.min === null && salary.max === null
      ? 'not stated'
      : `${salary.min === null ? '?' : formatMoney(salary.min, salary.currency)}–${salary.max === null ? '?' : formatMoney(salary.max, salary.currency)}${salary.maxOpenEnded ? '+' : ''}${salary.median === null ? '' : `, median ${formatMoney(salary.median, salary.currency)}`}`
  const statements = [...assessment.education, ...assessment.certifications, ...assessment.backgrounds].map(
    (one): Cell[] => [
      one.asked,
      one.have.map((have) => have.text).join('; ') || '–',
      one.prevalence ?? 'stated',
      one.status.replaceAll('-', ' '),
    ],
  )
  return section(
    'ag-h-position',
    'Experience and pay',
    rangeChart(assessment),
    ...table(
      'Years and pay',
      ['What', 'You', 'Role', 'Result'],
      [
        ...years,
        [
          'Pay a year',
          salary.have === null ? 'not stated' : formatMoney(salary.have, salary.currency),
          band,
          salary.reason,
        ],
      ],
    ),
    ...table(
      'Education, certificates and backgrounds',
      ['The role names', 'You', 'How it is asked', 'Result'],
      statements,
    ),
  )
}

export const kpis: Part = ({ kpis: list }) =>
  section(
    'ag-h-kpis',
    'KPIs of the role',
    ...table(
      'What the role is measured on',
      ['KPI', 'Target', 'You showed', 'Result'],
      list.map((kpi) => [
        kpi.name,
        kpi.target ?? 'not stated',
        kpi.shown ?? '–',
        `${kpi.result.replaceAll('-', ' ')}: ${kpi.reason}${distanceWord(kpi)}`,
      ]),
    ),
  )

export const decisions: Part = ({ decisionRights, authority }) =>
  section(
    'ag-h-decisions',
    'Decision rights and authority',
    ...table(
      'Decisions by scope',
      ['Scope', 'The role decides', 'Today', 'Step up'],
      decisionRights.map((right) => [
        right.scope,
        right.text,
        `${right.result.replaceAll('-', ' ')}${right.held ? `: ${right.held.text}` : ''}`,
        right.stepUp ?? '–',
      ]),
    ),
    ...table(
      'Authority',
      ['Area', 'The role', 'You today'],
      authority.map((one) => [one.area ?? 'other', one.asked, one.have ?? 'not stated']),
    ),
  )

export const strengths: Part = ({ strengths: list }) =>
  section(
    'ag-h-strengths',
    'Strengths',
    ...table(
      'At or above what is needed',
      ['Requirement', 'You', 'Needs', 'Shown'],
      list.map((one) => [
        one.text,
        String(one.have),
        String(one.expected),
        one.proven ? 'yes' : 'nothing yet',
      ]),
      [1, 2],
    ),
  )

export const dimensions: Part = ({ dimensions: list }) =>
  section(
    'ag-h-dimensions',
    'Interview scorecard',
    ...table(
      'Readiness by dimension',
      ['Dimension', 'Weight', 'Readiness', 'Requirements'],
      list.map((one) => [
        one.dimension,
        one.weight === null ? 'not stated' : `${one.weight} %`,
        one.score === null ? 'not assessed' : `${Math.round(one.score)} %`,
        String(one.requirementIds.length),
      ]),
      [1, 2, 3],
    ),
  )
