import { matchesIn, nodesOfType, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Of other ranges, such as 24-7, nobody knows whether they fall. A range right behind a label is one of years, too. */
const RANGE =
  /(?<![\d.,–—-])(\d{1,2})\s?[–—-]\s?(\d{1,2})(?![\d.,]*\d)(\+?)(?=(\s*(?:years?|yrs?|yoe)\b)?)/giu

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
      for (const { match, position } of matchesIn(node, text, RANGE)) {
        const [whole, low, high, plus, years] = match
        const isYears = years !== undefined || match.input.slice(0, match.index).trim() === ''
        if (!isYears || Number(high) >= Number(low)) continue
        yield {
          message: `Unexpected range ${whole}, expected the lower figure first`,
          position,
          hint: `Write ${high}–${low}${plus}.`,
        }
      }
    }
  },
})
