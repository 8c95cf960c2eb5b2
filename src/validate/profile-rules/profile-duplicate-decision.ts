import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineProfileRule } from './profile-rule.ts'

/** Who decides alone does not decide with others. */
export const profileDuplicateDecision = defineProfileRule({
  meta: {
    id: 'profile-duplicate-decision',
    severity: 'warning',
    description: 'A decision stands once, in one scope',
  },
  *check({ profile, placeOf }) {
    const decisions = (profile.decisions ?? []).map((decision) => ({
      ...decision,
      path: ['decisions', decision.scope, Number(decision.id.split('-').at(-1)) - 1],
    }))
    for (const { entry, first } of repeatsOf(decisions, ({ text }) => normalizeName(text))) {
      yield {
        message:
          entry.scope === first.scope
            ? `Unexpected second entry of the decision ${shown(entry.text)}`
            : `Unexpected decision ${shown(entry.text)} in scope ${entry.scope}, expected it in ${first.scope} only`,
        position: placeOf(entry.path, entry.at),
        hint: 'Keep it where it is decided today.',
        related: [{ message: 'first here', file: profile.file, position: placeOf(first.path, first.at) }],
      }
    }
  },
})
