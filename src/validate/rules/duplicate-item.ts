import type { ItemGroup, RoleBrief } from '../../model/index.ts'
import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

interface Entry {
  text: string
  path: string
}

/** The same line twice in a section: mostly a line that was moved and stayed where it was. */
export const duplicateItem = defineRoleRule({
  meta: {
    id: 'duplicate-item',
    severity: 'warning',
    description: 'No list of a section says the same thing twice',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    for (const list of listsOf(draft)) {
      for (const { entry, first } of repeatsOf(list, ({ text }) => normalizeName(text))) {
        const place = placeOf(first.path)
        yield {
          message: `Unexpected second entry of ${shown(entry.text)}, first on line ${place.start.line}`,
          position: placeOf(entry.path),
          hint: 'Keep one of the two.',
          related: [{ message: 'first here', file: document.file, position: place }],
        }
      }
    }
  },
})

const GROUPED = ['activities', 'stakeholders', 'environment', 'risks', 'variants', 'automation'] as const
const LISTS = {
  qualifications: ['education', 'backgrounds', 'domain', 'leadership'],
  careerPath: ['feeder', 'next', 'adjacent', 'promotionSkills', 'evolution'],
  hiring: ['signals', 'assess', 'exercises', 'strong', 'weak', 'redFlags'],
} as const

/** Lists in which a line stands once. Groups of one section are one list, parts with a meaning of their own are not. */
function listsOf(draft: RoleBrief): Entry[][] {
  const { qualifications, careerPath, hiring } = draft
  return [
    entries('responsibilities', draft.responsibilities),
    entries('deliverables', draft.deliverables),
    entries('outcomes', draft.outcomes),
    ...draft.milestones.map(({ items }, index) => entries(`milestones.${index}.items`, items)),
    ...GROUPED.map((key) => inGroups(key, draft[key])),
    ...LISTS.qualifications.map((key) => entries(`qualifications.${key}`, qualifications?.[key] ?? [])),
    ...LISTS.careerPath.map((key) => entries(`careerPath.${key}`, careerPath?.[key] ?? [])),
    ...LISTS.hiring.map((key) => entries(`hiring.${key}`, hiring?.[key] ?? [])),
  ]
}

function entries(path: string, list: readonly { text: string }[]): Entry[] {
  return list.map(({ text }, index) => ({ text, path: `${path}.${index}` }))
}

function inGroups(key: string, groups: readonly ItemGroup[]): Entry[] {
  return groups.flatMap(({ items }, index) => entries(`${key}.${index}.items`, items))
}
