import type { AssessedRequirement, Assessment } from '../model/index.ts'
import { movedBy } from './prerequisites.ts'

/** Requirements met with a stated proficiency, furthest above the expected level first, then by weight. */
export function strengthsOf(
  requirements: readonly AssessedRequirement[],
  grounds: ReadonlyMap<string, readonly string[]>,
): Assessment['strengths'] {
  const strong = requirements.flatMap((one) =>
    one.status === 'met' && one.proficiency !== null && one.proficiencyStated && one.expected !== null
      ? [{ one, have: one.proficiency, expected: one.expected }]
      : [],
  )
  const order = (a: (typeof strong)[number], b: (typeof strong)[number]) =>
    b.have - b.expected - (a.have - a.expected) ||
    Number(b.one.proven) - Number(a.one.proven) ||
    b.one.weight - a.one.weight
  return strong.sort(order).map(({ one, have, expected }) => ({
    requirementId: one.id,
    text: one.text,
    have,
    expected,
    proven: one.proven,
    backs: movedBy(one.id, requirements, grounds),
  }))
}
