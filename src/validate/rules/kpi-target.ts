import { nameWords, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** What a target says when it says nothing: a wish, a praise, a promise to think of one later. */
const WISH =
  /^(?:to )?(?:improv\w*|enhanc\w*|optimi[sz]\w*|ensur\w*|strengthen\w*|better|promot\w*|foster\w*|driv(?:e|ing)|deliver\w*|provid\w*|support\w*|be\b|meet\w*|high|good|great|excellent|strong|best|world[- ]class|low|as)\b/i
const EMPTY = new Set(
  'tbd tba tbc n a na none todo depend dependent context specific appropriate needed later open quality performance value efficiency target good great high low best better excellent strong improve improvement possible practicable'.split(
    ' ',
  ),
)

/** A KPI is a number to hold results against; without a target that can be measured it is a topic. */
export const kpiTarget = defineRoleRule({
  meta: {
    id: 'kpi-target',
    severity: 'warning',
    description: 'Every KPI has a target that can be measured',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, target }] of draft.kpis.entries()) {
      if (target === null) {
        yield {
          message: `Missing target of ${shown(name)}, expected a figure or a trend`,
          position: placeOf(`kpis.${index}.name`),
          hint: 'Write what good looks like: ≥ 90%, < 4 hours median, downward trend.',
        }
        continue
      }
      const hasFigure = target.value !== null || /\d/.test(target.raw)
      const isEmpty = nameWords(target.raw).every((word) => EMPTY.has(word))
      if (hasFigure || target.direction !== null || !(isEmpty || WISH.test(target.raw))) continue
      yield {
        message: `Unexpected target ${shown(target.raw)} of ${shown(name)}, expected one that can be measured`,
        position: placeOf(`kpis.${index}.target`),
        hint: 'Write a figure with its unit, or at least a trend: ≥ 90%, < 4 hours median, downward trend.',
      }
    }
  },
})
