import type { MovedRequirement, Progress } from '../../model/index.ts'
import { formatScore } from '../assessment/words.ts'
import { type Block, heading, paragraph, table, title } from '../document/index.ts'

const OPEN_SHOWN = 5

/** What moved between two moments, and whether the person, the role or the policy did. */
export function progressBlocks(progress: Progress, all: boolean): Block[] {
  const { before, after, changed, score } = progress
  const causes = [
    changed.person ? 'the profile changed' : 'the profile is the same',
    changed.role ? roleChange(progress) : 'the role is the same',
    changed.policy ? 'the policy changed' : 'the policy is the same',
    ...(changed.market ? ['the posting analysis changed'] : []),
  ]
  return [
    title(`Progress: ${after.profile.name} → ${after.role.title}`),
    paragraph(
      `${before.verdict} ${formatScore(before.readiness.score)} → ${after.verdict} ${formatScore(after.readiness.score)}${score.change === null ? '' : ` (${signed(score.change)})`}`,
      true,
    ),
    paragraph(`Between the two, ${causes.join(', ')}.`),
    ...(before.profile.name === after.profile.name
      ? []
      : [
          paragraph(
            `The names differ: ${before.profile.name} before, ${after.profile.name} after. Progress is meant for one person.`,
          ),
        ]),
    ...(Object.values(changed).includes(true) || !score.change
      ? []
      : [
          paragraph(
            'What changed is how this version of arch-gap matches; assess both anew to compare them.',
          ),
        ]),
    ...(score.byPerson === null || !changed.person || (!changed.role && !changed.policy && !changed.market)
      ? []
      : [
          paragraph(
            `Of the change ${signed(score.byPerson)} is the person's, ${signed(score.byOthers ?? 0)} comes from the rest.`,
          ),
        ]),
    ...moved('Gained', progress.gained),
    ...moved('Lost', progress.lost),
    ...moved('Newly assessed', progress.newlyAssessed),
    ...moved('No longer assessed', progress.noLongerAssessed),
    ...moved('Added to the role', progress.added),
    ...moved('Removed from the role', progress.removed),
    ...moved(
      `Still open (${progress.stillOpen.length})`,
      all ? progress.stillOpen : progress.stillOpen.slice(0, OPEN_SHOWN),
    ),
    ...(all || progress.stillOpen.length <= OPEN_SHOWN
      ? []
      : [paragraph(`${progress.stillOpen.length - OPEN_SHOWN} more are still open: add --all`)]),
  ]
}

function roleChange({ before, after }: Progress): string {
  return before.role.id === after.role.id
    ? 'the role changed'
    : `the role is another (${before.role.title} before)`
}

function moved(text: string, rows: readonly MovedRequirement[]): Block[] {
  if (rows.length === 0) return []
  const status = (value: string | null): string => value?.replace('-', ' ') ?? '–'
  const points = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  return [
    heading(text),
    ...table(
      text,
      [
        { head: 'requirement', grow: true },
        { head: 'before' },
        { head: 'after' },
        { head: 'points', right: true },
      ],
      rows.map((one) => [
        one.text,
        status(one.statusBefore),
        status(one.statusAfter),
        `${points(one.pointsBefore)} → ${points(one.pointsAfter)}`,
      ]),
    ),
  ]
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`
}
