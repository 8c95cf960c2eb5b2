import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Assessment } from '../../../model/index.ts'

/** One section of the page, or nothing where there is nothing to say. */
export type Part = (assessment: Assessment) => ElementContent[]

/** A headed section; null parts are left out, and an empty section with its heading. */
export function section(id: string, title: string, ...content: (ElementContent | null)[]): ElementContent[] {
  const shown = content.filter((one) => one !== null)
  return shown.length === 0
    ? []
    : [h('section', { ariaLabelledBy: [id] }, [h('h2', { id }, title), ...shown])]
}
