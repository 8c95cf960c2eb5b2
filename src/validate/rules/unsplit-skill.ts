import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Commas from which on a name is a list. */
const COMMAS = 3
/** Words from which on a part of a list is a clause of a sentence rather than a thing. */
const CLAUSE_WORDS = 8
/** Longest name that is still one. */
const LENGTH = 160

/** A list that reads as a sentence has no parts to meet one by one: it is all or nothing for whoever is compared with it. */
export const unsplitSkill = defineRoleRule({
  meta: {
    id: 'unsplit-skill',
    severity: 'warning',
    description: 'A skill that names several things is written as a list that can be told apart',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, facets }] of draft.skills.entries()) {
      const commas = name.split(/,\s/).length - 1
      const longest = Math.max(0, ...facets.map(({ text }) => text.split(' ').length))
      const isLong = commas >= COMMAS || name.length > LENGTH
      if (!isLong || (facets.length > 1 && longest < CLAUSE_WORDS)) continue
      yield {
        message: `Unexpected sentence ${shown(name)}, expected a list of things`,
        position: placeOf(`skills.${index}.name`),
        hint: 'Write the subject, a colon, and the things with commas between; or several list items.',
      }
    }
  },
})
