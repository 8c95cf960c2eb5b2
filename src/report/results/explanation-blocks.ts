import type { Explanation } from '../../model/index.ts'
import { formatPoints, headline, SECTION_TITLES } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'

/** How every number came about: the sum first, then each requirement from what is asked to its points. */
export function explanationBlocks(explanation: Explanation, all: boolean): Block[] {
  const { profile, role, requirements, sections, sum, figures } = explanation
  const { verdict, score, range, assessed } = headline(explanation)
  return [
    title(`How it came about: ${profile.name} → ${role.title}`),
    paragraph(`${[verdict, score, range].filter((part) => part !== '').join(', ')}; ${assessed}.`),
    ...explanation.verdictReasons.map((reason) => paragraph(reason)),
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
    ...requirements.flatMap((one): Block[] => [
      heading(`${one.text} (${one.status.replace('-', ' ')})`),
      ...list(
        'bullet',
        one.lines.map(
          (line) => `${line.step}: ${line.text}${line.at ? ` (${line.at.file}:${line.at.line})` : ''}`,
        ),
      ),
    ]),
    ...(all || requirements.length === 0 ? figuresBlocks(figures) : []),
    paragraph(
      `Policy ${explanation.policy.name} ${explanation.policy.version}. Every weight and threshold: add --all, or see docs/scoring.md.`,
    ),
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
    typeof one === 'object' && one !== null
      ? flatten(one, `${prefix}${key}.`)
      : [[`${prefix}${key}`, typeof one === 'number' ? String(one) : formatValue(one)]],
  )
}

function formatValue(value: unknown): string {
  return typeof value === 'number' ? formatPoints(value) : String(value)
}
