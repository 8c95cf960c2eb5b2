export { firstDay, isPossibleDate, lastDay, monthsBetween } from './dates.ts'
export { areNearNames, type PreparedName, prepareName } from './near-names.ts'
export {
  childrenOf,
  matchesIn,
  nodesOfType,
  nodeText,
  placeOfContent,
  placeOfNode,
  type TreeNode,
  treeNodes,
} from './nodes.ts'
export { nameWords, normalizeName } from './normalize-name.ts'
export { offsetsOf, placeOfStretch, placeWithin } from './place-within.ts'
export { type Repeat, repeatsOf } from './repeats.ts'
export { type SalaryBound, salaryBounds } from './salary-bounds.ts'
export { allSections, FREE_GROUPS, layoutEntry, type PlacedSection, rankIn } from './sections.ts'
export { shown } from './shown.ts'
