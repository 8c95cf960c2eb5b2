import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Assessment } from '../../../model/index.ts'
import { place, say, table } from '../../html/build.ts'
import { htmlPage } from '../../html/page-shell.ts'
import {
  formatPoints,
  formatScore,
  gapReason,
  gapWord,
  haveAndNeed,
  headline,
  notStatedWords,
  ratedGaps,
  SECTION_TITLES,
} from '../words.ts'
import { gapChart, sectionChart } from './charts.ts'
import { decisions, dimensions, kpis, position, strengths } from './details.ts'
import { requirements } from './requirements-table.ts'
import { type Part, section } from './section.ts'

/**
 * The assessment as one self-contained page: no address is loaded, the policy in its head allows exactly its own style and script, and
 * everything from a document stands in text nodes. Whole without the script; prints; dark and light by the reader's setting.
 */
export function renderHtml(assessment: Assessment): string {
  const title = `Gap report: ${say(assessment.profile.name)} → ${say(assessment.role.title)}`
  const parts: Part[] = [
    summary,
    sections,
    gaps,
    plan,
    position,
    requirements,
    kpis,
    decisions,
    strengths,
    dimensions,
    unknown,
    computed,
  ]
  return htmlPage(
    title,
    [h('h1', title), ...parts.flatMap((part) => part(assessment)), footer(assessment)],
    'sortable',
  )
}

const summary: Part = (assessment) => {
  const { verdict, score, range, assessed } = headline(assessment)
  const { policy, market } = assessment
  const notes = [
    ...assessment.verdictReasons,
    ...(policy.custom ? [`Weights: policy ${policy.name} ${policy.version}, not the one that ships.`] : []),
    ...(policy.strict ? ['Strict: claims without evidence count half.'] : []),
    ...(market ? [`Demand: ${market.title}, ${market.sample ?? 'an unstated number of'} postings.`] : []),
  ]
  return [
    h('p', { className: ['headline'] }, [
      h('span', { className: ['verdict'] }, verdict),
      ' ',
      h('span', { className: ['score'] }, score),
      ' ',
      ...(range === '' ? [] : [h('span', range), ' ']),
      h('span', { className: ['soft'] }, assessed),
    ]),
    ...notes.map((note) => h('p', say(note))),
  ]
}

const sections: Part = (assessment) =>
  section(
    'ag-h-sections',
    'Score by section',
    sectionChart(assessment),
    ...table(
      'Points by section; they add up to the score',
      ['Section', 'Score', 'Earned', 'Possible', 'Met', 'Not assessed', 'Range'],
      assessment.sections.map((one) => [
        SECTION_TITLES[one.id],
        one.score === null ? 'no score' : `${Math.round(one.score)} %`,
        one.points.earned.toFixed(2),
        one.points.possible.toFixed(2),
        `${one.counts.met} of ${one.counts.total}`,
        String(one.counts.notAssessed),
        one.counts.notAssessed === 0 ? '–' : `${Math.round(one.low)}–${Math.round(one.high)} %`,
      ]),
      [1, 2, 3, 4, 5, 6],
    ),
  )

const gaps: Part = (assessment) => {
  const list = ratedGaps(assessment)
  if (list.length === 0) return section('ag-h-gaps', 'Gaps', h('p', 'None among what was assessed.'))
  return section(
    'ag-h-gaps',
    'Top gaps, by points to gain',
    gapChart(list),
    ...table(
      'The ten biggest gaps',
      ['Requirement', 'Importance', 'Kind', 'Have → need', 'Points', 'Why'],
      list
        .slice(0, 10)
        .map((gap) => [
          gap.text,
          gap.importance,
          gapWord(gap.kind),
          haveAndNeed(gap),
          `+${formatPoints(gap.points.atStake)}`,
          gapReason(gap),
        ]),
      [4],
    ),
  )
}

const plan: Part = ({ nextSteps }) => {
  if (nextSteps.length === 0) return []
  const phases = ['30 days', '60 days', '90 days', 'beyond'] as const
  return section(
    'ag-h-plan',
    'Next steps',
    h('p', { className: ['soft'] }, 'Effort is counted in steps of proficiency, a rule of thumb.'),
    ...phases.flatMap((phase) => {
      const steps = nextSteps.filter((step) => step.phase === phase)
      const [first] = steps
      if (first === undefined) return []
      return [
        h('h3', phase === 'beyond' ? 'Beyond' : phase),
        h(
          'ol',
          { className: ['plan'], start: nextSteps.indexOf(first) + 1 },
          steps.map((step) =>
            h('li', [
              `${say(step.action)} (+${formatPoints(step.gain)}, score then ${formatScore(step.scoreAfter)}, ${step.verdictAfter})`,
              ...(step.proof.length === 0
                ? []
                : [
                    h(
                      'ul',
                      step.proof.map((proof) =>
                        h('li', ['Would prove it: ', say(proof.text), ' (', place(proof.at), ')']),
                      ),
                    ),
                  ]),
            ]),
          ),
        ),
      ]
    }),
  )
}

const unknown: Part = (assessment) => {
  const silent = notStatedWords(assessment)
  const { questions, unmatchedClaims } = assessment
  return section(
    'ag-h-unknown',
    'What is unknown',
    silent.length === 0
      ? null
      : h('p', `Not stated in the brief, never counted: ${silent.map(say).join(', ')}.`),
    ...(questions.length === 0
      ? []
      : [
          h('h3', 'Not assessed: questions to ask yourself'),
          h(
            'ul',
            questions.map((one) => h('li', say(one.question))),
          ),
        ]),
    ...(unmatchedClaims.length === 0
      ? []
      : [
          h('h3', 'In the profile, not asked for by this role'),
          h(
            'ul',
            unmatchedClaims.map((claim) =>
              h('li', [
                say(claim.name),
                ' (',
                place(claim.at),
                ')',
                ...(claim.nearest ? [` Did you mean ${say(claim.nearest.text)}?`] : []),
              ]),
            ),
          ),
        ]),
  )
}

const computed: Part = ({ readiness, policy }) =>
  section(
    'ag-h-computed',
    'How the score is computed',
    h(
      'p',
      'Each requirement has a share of 100 points, by its section, importance and the demand in postings. It earns that share times coverage times level held by level needed, never more than all of it. Requirements that are not assessed leave the sum; the low end of the range counts them as gaps, the high end as met.',
    ),
    h(
      'p',
      `Assessed: ${Math.round(readiness.assessedShare * 100)} % of the weight. Policy: ${say(policy.name)} ${say(policy.version)}.`,
    ),
  )

function footer({ role, profile, asOf }: Assessment): Element {
  return h('footer', [
    h('p', [
      'Inputs: ',
      h('code', say(role.file)),
      ` (${role.version}${role.asOf ? `, as of ${role.asOf}` : ''}), `,
      h('code', say(profile.file)),
      ` (${profile.version})${asOf ? `, counted to ${asOf}` : ''}.`,
    ]),
    h('p', 'For planning, not for hiring decisions. Made on your machine; this page loads nothing.'),
  ])
}
