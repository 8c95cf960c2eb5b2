import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineProfileRule } from './profile-rule.ts'

/** The same position twice at the same time is one position. */
export const profileDuplicatePosition = defineProfileRule({
  meta: {
    id: 'profile-duplicate-position',
    severity: 'warning',
    description: 'A position stands once',
  },
  *check({ profile, placeOf }) {
    const { positions } = profile.experience
    const keyOf = ({ title, organisation, start }: (typeof positions)[number]): string =>
      organisation === null || start === null
        ? ''
        : [title, organisation].map(normalizeName).concat(start).join(' | ')
    for (const { entry, index, first, firstIndex } of repeatsOf(positions, keyOf)) {
      const place = placeOf(['experience', 'positions', firstIndex, 'title'], first.at)
      yield {
        message: `Unexpected second position ${shown(entry.title)} at ${shown(entry.organisation ?? '')} from ${entry.start}, first on line ${place.start.line}`,
        position: placeOf(['experience', 'positions', index, 'title'], entry.at),
        hint: 'Keep one of the two.',
        related: [{ message: 'first here', file: profile.file, position: place }],
      }
    }
  },
})
