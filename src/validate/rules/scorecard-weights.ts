import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Room for weights such as 33.3 %. */
const TOLERANCE = 0.5

/** Weights are shares of one whole. */
export const scorecardWeights = defineRoleRule({
  meta: {
    id: 'scorecard-weights',
    severity: 'error',
    description: 'Weights of the hiring scorecard stand in every row or in none, and add up to 100 %',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, placeOf }) {
    const scorecard = draft.hiring?.scorecard ?? []
    const weighted = scorecard.flatMap(({ weight }, index) => (weight === null ? [] : [{ weight, index }]))
    const [first] = weighted
    if (first === undefined) return
    if (weighted.length < scorecard.length) {
      for (const [index, { weight, dimension }] of scorecard.entries()) {
        if (weight !== null) continue
        yield {
          message: `Missing weight of ${shown(dimension)}, expected one in every row or in none`,
          position: placeOf(`hiring.scorecard.${index}.dimension`),
          hint: 'Write it in percent, such as 20%.',
        }
      }
      return
    }
    const sum = Math.round(weighted.reduce((total, { weight }) => total + weight, 0) * 100) / 100
    if (Math.abs(sum - 100) <= TOLERANCE) return
    yield {
      message: `Unexpected sum of weights ${sum} %, expected 100 %`,
      position: placeOf(`hiring.scorecard.${first.index}.weight`),
      hint: `Change the weights by ${Math.abs(Math.round((100 - sum) * 100) / 100)} points in total.`,
    }
  },
})
