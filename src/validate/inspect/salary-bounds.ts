import type { Section } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'
import { nodesOfType, nodeText, placeOfNode, treeNodes } from './nodes.ts'
import { offsetsOf, placeOfStretch } from './place-within.ts'

/** A line such as `**Min:** $165,000` of our own form. */
export interface SalaryBound {
  bound: 'min' | 'median' | 'max'
  /** What stands behind the colon. */
  text: string
  position: Position
}

const LINE = /^(min(?:imum)?|median|max(?:imum)?)\s*:\s*(.+)$/i

/** The lines of the salary section that state a bound, whether an amount can be read in them or not. */
export function salaryBounds(sections: readonly Section[], source: string): SalaryBound[] {
  const own = sections.filter(({ id }) => id === 'salary').flatMap(({ nodes }) => treeNodes(nodes))
  return nodesOfType(own, 'paragraph').flatMap((line) => {
    const [, label = '', text] = LINE.exec(nodeText(line)) ?? []
    if (text === undefined) return []
    const bound = label.toLowerCase().slice(0, 3)
    const place = placeOfNode(line)
    const position = valuePlace(place, source)
    return [{ bound: bound === 'min' ? 'min' : bound === 'max' ? 'max' : 'median', text, position }]
  })
}

/** Place of what stands behind the label, emphasis around the label left out. */
function valuePlace(line: Position, source: string): Position {
  const { from, to } = offsetsOf(line)
  const written = source.slice(from, to).trimEnd()
  const end = from + written.length
  const value = written.replace(/^[^:]*:[\s*_]*/, '')
  return placeOfStretch(source, line, end - value.length, end)
}
