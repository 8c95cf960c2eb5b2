import type { Explanation } from '../../model/index.ts'
import { headline, SECTION_TITLES } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'

/** How every number came about: the sum first, then each requirement from what is asked to its points. */
export function explanationBlocks(explanation: Explanation, all: boolean): Block[] {
  const { profile, role, requirements, figures } = explanation
  const { verdict, score, range, assessed } = headline(explanation)
  const named = requirements.length > 0 && requirements.length < explanation.readiness.total
  const withFigures = all || requirements.length === 0
  return [
    title(`How it came about: ${profile.name} → ${role.title}`),
    paragraph(`${[verdict, score, range].filter((part) => part !== '').join(', ')}; ${assessed}.`),
    ...(named && !all ? [] : sumBlocks(explanation)),
    ...requirements.flatMap((one): Block[] => [
      heading(`${one.text} (${one.status.replace('-', ' ')})`),
      ...list(
        'bullet',
        one.lines.map(
          (line) => `${line.step}: ${line.text}${line.at ? ` (${line.at.file}:${line.at.line})` : ''}`,
        ),
      ),
    ]),
    ...(withFigures ? figuresBlocks(figures) : []),
    paragraph(
      `Policy ${explanation.policy.name} ${explanation.policy.version}. ${withFigures ? 'What each weight and threshold means' : `${named ? 'The whole sum, and every' : 'Every'} weight and threshold: add --all. What they mean`}: docs/scoring.md.`,
    ),
  ]
}

/** The verdict's conditions, and the sum over the sections. */
function sumBlocks({ verdictReasons, sections, sum }: Explanation): Block[] {
  return [
    ...verdictReasons.map((reason) => paragraph(reason)),
    ...table(
      'Points by section',
      [
        { head: 'section' },
        { head: 'earned', right: true },
        { head: 'possible', right: true },
        { head: 'met' },
      ],
      sections.map((one) => [
        SECTION_TITLES[one.id],
        one.points.earned.toFixed(2),
        one.points.possible.toFixed(2),
        `${one.counts.met} of ${one.counts.total}`,
      ]),
    ),
    paragraph(sum),
  ]
}

function figuresBlocks(figures: Explanation['figures']): Block[] {
  const rows = flatten(figures).map(([name, value]) => [name, value])
  return [
    heading('Every weight and threshold'),
    ...table(
      'Policy',
      [
        { head: 'name', grow: true },
        { head: 'value', right: true },
      ],
      rows,
    ),
  ]
}

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? flatten(one, `${prefix}${key}.`)
      : [[`${prefix}${key}`, formatValue(one)]],
  )
}

function formatValue(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}
