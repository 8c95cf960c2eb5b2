import { areNearNames, prepareName, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Decisions compared with each other; briefs have a dozen. */
const MOST = 200

/** A decision in two scopes leaves open who decides. */
export const duplicateDecision = defineRoleRule({
  meta: {
    id: 'duplicate-decision',
    severity: 'warning',
    description: 'A decision stands once, in one scope',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    const rights = draft.decisionRights
      .slice(0, MOST)
      .map((right) => ({ ...right, name: prepareName(right.text) }))
    for (const [index, right] of rights.entries()) {
      const firstIndex = rights.findIndex((other, at) => at < index && areNearNames(other.name, right.name))
      const first = rights[firstIndex]
      if (first === undefined) continue
      const place = placeOf(`decisionRights.${firstIndex}.text`)
      yield {
        message:
          first.scope === right.scope
            ? `Unexpected second entry of the decision ${shown(right.text)}, first on line ${place.start.line}`
            : `Unexpected decision ${shown(right.text)} in scope ${right.scope}, expected it in ${first.scope} only`,
        position: placeOf(`decisionRights.${index}.text`),
        hint:
          first.scope === right.scope
            ? 'Keep one of the two.'
            : 'Keep it in one scope, or say what sets the two apart.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
