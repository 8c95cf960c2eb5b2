import type { Section } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'
import { matchesIn, nodesOfType, nodeText, shown, type TreeNode, treeNodes } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const TOTAL =
  /\b(?:total (?:comp(?:ensation)?|cash|target|pay|package|rewards?)|TC|OTE|on-target earnings|(?:incl(?:uding|usive of|\.)?|with) (?:bonus(?:es)?|equity|stock|RSUs?))(?!\w)/gi

/** Base pay and total compensation differ by half; taken for each other, they put a person in the wrong place of the band. */
export const salaryBasis = defineRoleRule({
  meta: {
    id: 'salary-basis',
    severity: 'warning',
    description: 'Pay says whether it is base or total, and its lines agree with that',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, sections, placeOf }) {
    const { salary } = draft
    if (salary === null) return
    const [extra] = salary.extras
    if (salary.basis === 'total' && extra !== undefined) {
      yield {
        message: `Unexpected extra ${shown(extra.text)} beside total compensation, expected it beside base pay only`,
        position: placeOf('salary.extras.0'),
        hint: 'Total compensation holds all extras: state base pay, or leave the extras out.',
      }
    }
    if (salary.basis === 'base') {
      const found = findTotal(sections, document.text)
      if (found === null) return
      yield {
        message: `Unexpected ${shown(found.words)} in base pay, expected figures without extras`,
        position: found.position,
        hint: 'Write base pay, or "- **Basis:** total".',
      }
    }
    if (salary.basis === null && extra !== undefined) {
      yield {
        message: `Missing basis of the pay beside the extra ${shown(extra.text)}, expected base or total`,
        position: placeOf('salary'),
        hint: 'Add the line "- **Basis:** base" where the source says so.',
      }
    }
  },
})

/** The first words in a line of the section that speak of total compensation; lines about extras may. */
function findTotal(sections: readonly Section[], text: string): { words: string; position: Position } | null {
  const section = sections.find(({ id }) => id === 'salary')
  const lines = nodesOfType(treeNodes(section?.nodes ?? []), 'paragraph')
  const words = lines
    .filter((line) => !isAboutExtras(line))
    .flatMap((line) => nodesOfType([line], 'text'))
    .flatMap((node) => matchesIn(node, text, TOTAL))
  const [first] = words
  return first === undefined ? null : { words: first.match[0], position: first.position }
}

function isAboutExtras(line: TreeNode): boolean {
  return /^(?:extras?|note|source)\b/i.test(nodeText(line))
}
