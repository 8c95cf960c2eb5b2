import type { Ranking } from '../../model/index.ts'
import { formatPoints, formatScore, gapWord, rangeWord } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'

/** Every role by readiness, the nearest next step first, with the three biggest gaps of each. */
export function rankingBlocks(ranking: Ranking): Block[] {
  const { profile, roles, leftOut } = ranking
  return [
    title(`Roles for ${profile.name}, the nearest next step first`),
    ...table(
      'Roles by readiness',
      [
        { head: 'role', grow: true },
        { head: 'verdict' },
        { head: 'score', right: true },
        { head: 'range' },
        { head: 'next verdict', grow: true },
      ],
      roles.map((one) => [
        `${one.role.title}${one.relation === 'current' ? ' (yours today)' : ''}`,
        one.verdict,
        formatScore(one.readiness.score),
        rangeWord(one.readiness) ?? '–',
        one.toNextVerdict
          ? `${one.toNextVerdict.goal} with ${one.toNextVerdict.requirements} ${one.toNextVerdict.requirements === 1 ? 'gap' : 'gaps'} closed`
          : '–',
      ]),
    ),
    ...(roles.length > 0 && roles.every(({ verdict }) => verdict === 'EARLY')
      ? [
          paragraph(
            'None of these roles is near yet: for each the profile meets less than half of what is asked.',
          ),
        ]
      : []),
    ...roles.flatMap((one): Block[] => [
      heading(one.role.title),
      ...list('bullet', [
        ...one.gaps.map(
          (gap) => `${gap.text} (${gap.importance}, ${gapWord(gap.kind)}, +${formatPoints(gap.atStake)})`,
        ),
        ...(one.nextStep === null ? [] : [`First: ${one.nextStep}`]),
        `In full: arch-gap assess ${profile.file} --role ${one.role.id}`,
      ]),
    ]),
    ...(leftOut.length === 0
      ? []
      : [
          heading('Left out'),
          ...list(
            'bullet',
            leftOut.map((one) => `${one.title}: ${one.reason}`),
          ),
        ]),
    ...(roles.length === 0 ? [paragraph('No role could be scored; see the reasons above.')] : []),
  ]
}
