import type { AssessedRequirement, Assessment } from '../../model/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { formatMoney, formatYears } from '../money.ts'
import { sectionBar } from './bar.ts'
import { payWord } from './pay-word.ts'
import {
  distanceWord,
  formatPoints,
  formatScore,
  gapReason,
  gapWord,
  haveAndNeed,
  headline,
  notStatedWords,
  proofWord,
  ratedGaps,
  SECTION_TITLES,
} from './words.ts'

const TOP_GAPS = 5
type Part = (assessment: Assessment) => string[]

/**
 * The whole assessment as Markdown to paste into a pull request or a one-to-one document: no images, no HTML but folding, nothing from
 * a document can become markup. No clock and no width: the same assessment gives the same bytes.
 */
export function renderMarkdown(assessment: Assessment): string {
  const parts: Part[] = [
    head,
    sections,
    topGaps,
    nextSteps,
    experience,
    kpis,
    decisions,
    strengths,
    dimensions,
    unknown,
    allRequirements,
    computed,
    inputs,
  ]
  const blocks = parts.map((part) => part(assessment)).filter((lines) => lines.length > 0)
  return defuseLogCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

const text = escapeMarkdown

/** A value in backquotes; a backquote inside would end it, so it becomes an apostrophe. */
function code(value: string): string {
  return `\`${value.replace(/[`|\r\n]/g, "'")}\``
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, i) => (right.includes(i) ? '-:' : '-'))), ...rows.map(line)]
}

const head: Part = (assessment) => {
  const { profile, role, policy, market } = assessment
  const { verdict, score, range, assessed } = headline(assessment)
  const count = (status: string): string =>
    String(assessment.requirements.filter((one) => one.status === status).length)
  const gaps = String(ratedGaps(assessment).length)
  return [
    `# Gap report: ${text(profile.name)} → ${text(role.title)}`,
    '',
    `**${[verdict, score].join(' · ')}**${range === '' ? '' : ` (${range})`}: ${assessed}.`,
    ...assessment.verdictReasons.flatMap((reason) => ['', text(reason)]),
    '',
    ...table(
      ['Requirements', 'Met', 'Gap', 'Not assessed', 'Not stated in the brief'],
      [
        [
          String(assessment.readiness.total),
          count('met'),
          gaps,
          count('not-assessed'),
          `${notStatedWords(assessment).length} topics`,
        ],
      ],
      [0, 1, 2, 3],
    ),
    '',
    'Legend: **met** covered at the level needed or above · **gap** assessed and short · **not assessed** the profile says nothing about the whole subject · **not stated** the brief does not say. Only met and gap enter the score.',
    ...(policy.custom
      ? ['', `Weights: policy ${text(policy.name)} ${text(policy.version)}, not the one that ships.`]
      : []),
    ...(policy.strict ? ['', 'Strict: claims without evidence count half.'] : []),
    ...(market
      ? ['', `Demand: ${text(market.title)}, ${market.sample ?? 'unstated number of'} postings.`]
      : []),
  ]
}

const sections: Part = (assessment) => [
  '## Score by section',
  '',
  ...table(
    ['Section', '', 'Score', 'Points', 'Met', 'Range'],
    assessment.sections.map((section) => [
      SECTION_TITLES[section.id],
      code(sectionBar(section, 20, false)),
      section.score === null ? 'no score' : `${Math.round(section.score)} %`,
      `${formatPoints(section.points.earned)} / ${formatPoints(section.points.possible)}`,
      `${section.counts.met} of ${section.counts.total}${section.counts.notAssessed > 0 ? `, ${section.counts.notAssessed} not assessed` : ''}`,
      `${Math.round(section.low)}–${Math.round(section.high)} %`,
    ]),
    [2, 3],
  ),
  '',
  '`█` met · `?` not assessed, may go either way · `░` gap',
]

const topGaps: Part = (assessment) => {
  const gaps = ratedGaps(assessment)
  if (gaps.length === 0) return ['## Gaps', '', 'None among what was assessed.']
  const top = gaps.slice(0, TOP_GAPS)
  return [
    '## Top gaps, by points to gain',
    '',
    ...table(
      ['#', 'Requirement', 'Importance', 'Have → need', 'Points', 'Brief', 'Profile'],
      top.map((gap, i) => [
        String(i + 1),
        text(gap.text),
        gap.importance,
        haveAndNeed(gap),
        `+${formatPoints(gap.points.atStake)}`,
        code(`${gap.at.file}:${gap.at.line}`),
        profilePlaces(gap),
      ]),
      [0, 4],
    ),
    ...top.flatMap((gap, i) => ['', ...gapParagraph(gap, i + 1, assessment)]),
  ]
}

function gapParagraph(gap: AssessedRequirement, number: number, assessment: Assessment): string[] {
  const step = assessment.nextSteps.find((one) => one.requirementId === gap.id)
  const notes = [
    `**${number}. ${text(gap.text)}** (${gapWord(gap.kind)}). ${text(gapReason(gap))}`,
    ...(gap.demand ? [demandSentence(gap.demand)] : []),
    ...gap.claims
      .slice(0, 3)
      .map(
        (claim) =>
          `You wrote: “${text(claim.name)}” (${code(`${claim.at.file}:${claim.at.line}`)}). ${text(claim.explanation)}`,
      ),
    ...(step?.proof ?? [])
      .slice(0, 2)
      .map((proof) => `Would prove it: ${text(proof.text)} (${code(`${proof.at.file}:${proof.at.line}`)}).`),
  ]
  return [notes.join(' ')]
}

function demandSentence({ percent, count, sample }: NonNullable<AssessedRequirement['demand']>): string {
  const of = sample === null ? 'the postings analysed' : `${sample} postings`
  return `Asked for in ${percent} % of ${of}${count === null ? '' : ` (${count})`}.`
}

function profilePlaces(one: AssessedRequirement): string {
  const lines = [...new Set(one.claims.map((claim) => `${claim.at.file}:${claim.at.line}`))].slice(0, 3)
  return lines.length === 0 ? '–' : lines.map(code).join(' ')
}

const nextSteps: Part = ({ nextSteps: steps }) => {
  if (steps.length === 0) return []
  const lines = ['## Next steps', '', 'One step after the other; times are a rule of thumb, not a promise.']
  for (const phase of ['30 days', '60 days', '90 days', 'beyond'] as const) {
    const inPhase = steps.filter((step) => step.phase === phase)
    if (inPhase.length === 0) continue
    lines.push('', `**${phase === 'beyond' ? 'Later' : phase}**`, '')
    for (const step of inPhase) {
      lines.push(
        `- [ ] ${text(step.action)} (+${formatPoints(step.gain)}, score then ${formatScore(step.scoreAfter)}, ${step.verdictAfter})`,
      )
      for (const proof of step.proof)
        lines.push(
          `  - ${proofWord(step)}: ${text(proof.text)} (${code(`${proof.at.file}:${proof.at.line}`)})`,
        )
    }
  }
  return lines
}

const experience: Part = (assessment) => {
  const years = assessment.experience.map((one) => [
    text(one.what),
    one.have === null ? 'not stated' : `${one.have}${one.derived ? ' (from positions)' : ''}`,
    text(one.raw ?? formatYears(one) ?? 'not stated'),
    `${one.result.replaceAll('-', ' ')}${one.difference === null || one.result === 'in-range' ? '' : ` by ${Math.round(Math.abs(one.difference) * 10) / 10}`}`,
  ])
  const statements = [
    ...assessment.education.map((one) => ['Education', one] as const),
    ...assessment.certifications.map((one) => ['Certificate', one] as const),
    ...assessment.backgrounds.map((one) => ['Background', one] as const),
  ].map(([what, one]) => [
    what,
    one.have.length === 0 ? '–' : one.have.map((have) => text(have.text)).join('; '),
    `${text(one.asked)}${one.prevalence ? ` (${text(one.prevalence)})` : ''}`,
    one.status.replaceAll('-', ' '),
  ])
  return [
    '## Experience and pay',
    '',
    ...table(['What', 'You', 'Role', 'Result'], [...years, payRow(assessment), ...statements]),
  ]
}

function payRow(assessment: Assessment): string[] {
  const { salary } = assessment
  const { currency, min, median, max, maxOpenEnded, region, basis } = salary
  const band =
    min === null && max === null
      ? 'not stated'
      : [
          `${min === null ? '?' : formatMoney(min, currency)}–${max === null ? '?' : formatMoney(max, currency)}${maxOpenEnded ? '+' : ''}`,
          ...(median === null ? [] : [`median ${formatMoney(median, currency)}`]),
          ...(basis === null ? [] : [basis]),
          ...(region === null ? [] : [text(region)]),
          ...(salary.extras.length > 0 ? [`plus ${salary.extras.map(text).join(', ')}`] : []),
        ].join(', ')
  return [
    'Pay a year',
    salary.have === null ? 'not stated' : formatMoney(salary.have, salary.currency),
    band,
    text(salary.result === 'placed' ? `${payWord(assessment)}. ${salary.reason}` : salary.reason),
  ]
}

const kpis: Part = ({ kpis: results }) =>
  results.length === 0
    ? []
    : [
        '## KPIs of the role',
        '',
        ...table(
          ['KPI', 'Target', 'You showed', 'Result'],
          results.map((kpi) => [
            text(kpi.name),
            text(kpi.target ?? 'not stated'),
            text(kpi.shown ?? '–'),
            `${kpi.result.replaceAll('-', ' ')}: ${text(`${kpi.reason}${distanceWord(kpi)}`)}`,
          ]),
        ),
      ]

const decisions: Part = ({ decisionRights, authority }) => [
  ...(decisionRights.length === 0
    ? []
    : [
        '## Decision rights',
        '',
        ...table(
          ['Scope', 'The role decides', 'Today', 'Step up'],
          decisionRights.map((right) => [
            right.scope,
            text(right.text),
            `${right.result.replaceAll('-', ' ')}${right.held ? `: ${text(right.held.text)}` : ''}`,
            text(right.stepUp ?? '–'),
          ]),
        ),
      ]),
  ...(authority.length === 0
    ? []
    : [
        '',
        '**Authority**',
        '',
        ...table(
          ['Area', 'The role', 'You today'],
          authority.map((one) => [one.area ?? 'other', text(one.asked), text(one.have ?? 'not stated')]),
        ),
      ]),
]

const strengths: Part = ({ strengths: list }) =>
  list.length === 0
    ? []
    : [
        '## Strengths',
        '',
        ...table(
          ['Requirement', 'You', 'Needs', 'Shown'],
          list.map((one) => [
            text(one.text),
            String(one.have),
            String(one.expected),
            one.proven ? 'yes' : 'nothing yet',
          ]),
          [1, 2],
        ),
      ]

const dimensions: Part = ({ dimensions: list, requirements }) =>
  list.length === 0
    ? []
    : [
        '## Interview scorecard',
        '',
        ...table(
          ['Dimension', 'Weight', 'Readiness', 'Taken from'],
          list.map((one) => [
            text(one.dimension),
            one.weight === null ? 'not stated' : `${one.weight} %`,
            one.score === null ? 'not assessed' : `${Math.round(one.score)} %`,
            one.requirementIds
              .map((id) => text(requirements.find((requirement) => requirement.id === id)?.text ?? id))
              .join('; '),
          ]),
          [1, 2],
        ),
      ]

const unknown: Part = (assessment) => {
  const lines = ['## What is unknown']
  const silent = notStatedWords(assessment)
  if (silent.length > 0)
    lines.push('', `**Not stated in the brief** (never counted): ${silent.map(text).join(' · ')}`)
  if (assessment.questions.length > 0) {
    lines.push(
      '',
      '**Not assessed.** Questions to ask yourself:',
      '',
      ...assessment.questions.map((one) => `- ${text(one.question)}`),
    )
  }
  if (assessment.unmatchedClaims.length > 0) {
    lines.push('', '**In the profile, not asked for by this role:**', '')
    for (const claim of assessment.unmatchedClaims) {
      const near = claim.nearest ? ` Did you mean ${text(claim.nearest.text)}?` : ''
      lines.push(`- ${text(claim.name)} (${code(`${claim.at.file}:${claim.at.line}`)}).${near}`)
    }
  }
  return lines.length === 1 ? [] : lines
}

const allRequirements: Part = (assessment) => [
  '## All requirements',
  '',
  ...table(
    ['Requirement', 'Section', 'Importance', 'Result', 'Have → need', 'Points', 'Brief', 'Profile'],
    assessment.requirements.map((one) => [
      text(one.text),
      SECTION_TITLES[one.section],
      one.importance,
      gapWord(one.kind),
      haveAndNeed(one),
      `${formatPoints(one.points.earned)} / ${formatPoints(one.points.possible)}`,
      code(`${one.at.file}:${one.at.line}`),
      profilePlaces(one),
    ]),
    [5],
  ),
]

const computed: Part = (assessment) => [
  '<details><summary>How the score is computed</summary>',
  '',
  'Each requirement has a share of 100 points, by its section, importance and the demand in postings. It earns that share times coverage times level held by level needed, never more than all of it.',
  'Requirements that are not assessed leave the sum; the low end of the range counts them as gaps, the high end as met. Every weight stands in docs/scoring.md; `arch-gap explain` derives each number.',
  '',
  `Assessed: ${Math.round(assessment.readiness.assessedShare * 100)} % of the weight. Policy: ${text(assessment.policy.name)} ${text(assessment.policy.version)}.`,
  '',
  '</details>',
]

const inputs: Part = ({ role, profile, asOf }) => [
  '---',
  '',
  `Inputs: ${code(role.file)} (${role.version}${role.asOf ? `, as of ${role.asOf}` : ''}), ${code(profile.file)} (${profile.version})${asOf ? `, counted to ${asOf}` : ''}. For planning, not for hiring decisions.`,
]
