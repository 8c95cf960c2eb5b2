import type { Position } from '../../model/index.ts'
import { isPossibleDate, matchesIn, nodesOfType, treeNodes } from '../inspect/index.ts'
import { defineRule, type Finding, type RuleContext } from '../rule.ts'

const DATE = /(?<![\w.-])(?:19|20)\d\d-\d\d(?:-\d\d)?(?![\w-])/g

/** Part of every date: one look at the whole text, where most briefs have none. */
const HINT = /(?:19|20)\d\d-\d\d/

/** The thirtieth of February is a slip of the pen; which day was meant, only the writer knows. */
export const impossibleDate = defineRule({
  meta: {
    id: 'impossible-date',
    severity: 'error',
    description: 'Every date is on the calendar',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check(context) {
    yield* inSources(context)
    const { text, tree, frontMatter } = context.document
    if (!HINT.test(text.slice(frontMatter?.position.end.offset))) return
    for (const node of nodesOfType(treeNodes(tree.children), 'text')) {
      for (const { match, position } of matchesIn(node, text, DATE)) {
        if (!isPossibleDate(match[0])) yield impossible(match[0], position)
      }
    }
  },
})

function* inSources({ draft, placeOf }: RuleContext): Iterable<Finding> {
  for (const [index, { date }] of draft.sources.entries()) {
    if (date !== undefined && !isPossibleDate(date)) yield impossible(date, placeOf(`sources.${index}.date`))
  }
}

function impossible(date: string, position: Position): Finding {
  return {
    message: `Unexpected date ${date}, expected one that is on the calendar`,
    position,
    hint: 'Write year, month and day as in 2026-04-13.',
  }
}
