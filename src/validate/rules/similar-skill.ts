import { areNearNames, prepareName, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Skills compared with each other; briefs have a few dozen. */
const MOST = 300

/** Two names for one thing count twice as well, and are harder to see. */
export const similarSkill = defineRoleRule({
  meta: {
    id: 'similar-skill',
    severity: 'warning',
    description: 'No two skills are nearly the same',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    const names = draft.skills.slice(0, MOST).map(({ name }) => prepareName(name))
    for (const [index, name] of names.entries()) {
      const before = names.slice(0, index)
      // The same name is a finding of another rule.
      if (before.some(({ key }) => key === name.key)) continue
      const first = before.findIndex((other) => areNearNames(other, name))
      const other = before[first]
      if (other === undefined) continue
      const place = placeOf(`skills.${first}.name`)
      yield {
        message: `Unexpected ${shown(name.text)}, nearly the same as ${shown(other.text)} on line ${place.start.line}`,
        position: placeOf(`skills.${index}.name`),
        hint: 'Make them one, or name what sets them apart.',
        related: [{ message: 'nearly the same here', file: document.file, position: place }],
      }
    }
  },
})
