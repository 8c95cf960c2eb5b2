import { createLineIndex } from '../../source/index.ts'
import { nodesOfType, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

const RANGE = /(?<![\d.,–—-])(\d{1,2})\s?[–—-]\s?(\d{1,2})(?![\d.,]*\d)(\+?)/gu

/** `18–12 years` is read by nobody as what was meant, and by this tool not at all. */
export const experienceRange = defineRule({
  meta: {
    id: 'experience-range',
    severity: 'error',
    description: 'Years of experience rise from the lower to the upper end',
    kinds: ['role', 'market'],
    forms: 'any',
  },
  *check({ sections, document: { text } }) {
    const own = sections.filter(({ id }) => id === 'experience' || id === 'market-experience')
    for (const node of nodesOfType(
      own.flatMap(({ nodes }) => treeNodes(nodes)),
      'text',
    )) {
      const from = node.position?.start.offset ?? 0
      for (const match of text.slice(from, node.position?.end.offset ?? 0).matchAll(RANGE)) {
        const [whole, low = '', high = '', plus = ''] = match
        if (Number(high) >= Number(low) || /^24\D+7$/.test(whole)) continue
        const start = from + match.index
        yield {
          message: `Unexpected range ${whole}, expected the lower figure first`,
          position: createLineIndex(text).positionAt(start, start + whole.length),
          hint: `Write ${high}–${low}${plus}.`,
        }
      }
    }
  },
})
