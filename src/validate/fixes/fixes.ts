import type { Fix } from './fix.ts'
import { frontMatterOrder } from './front-matter-order.ts'
import { headingName } from './heading-name.ts'
import { importanceMarker } from './importance-marker.ts'
import { sectionOrder } from './section-order.ts'
import { tableAlignment } from './table-alignment.ts'

/** Every fix, in the order they run. */
export const FIXES: readonly Fix[] = [
  headingName,
  sectionOrder,
  importanceMarker,
  tableAlignment,
  frontMatterOrder,
]
