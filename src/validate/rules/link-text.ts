import { nodesOfType, nodeText, placeOfNode, shown, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

const EMPTY =
  /^(?:(?:click |see |look |read |find it )?here|click|link|this(?: (?:link|page|article|document))?|(?:read |learn |see )?more|details|source|website|page)[.…!]?$/i

/** "Here" tells a reader, and a screen reader, nothing of where a link leads. */
export const linkText = defineRule({
  meta: {
    id: 'link-text',
    severity: 'warning',
    description: 'The text of a link says where it leads',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ document: { tree } }) {
    for (const node of nodesOfType(treeNodes(tree.children), 'link', 'linkReference')) {
      const text = nodeText(node)
      const hasImage = nodesOfType([node], 'image', 'imageReference').length > 0
      if ((text !== '' || hasImage) && !EMPTY.test(text)) continue
      yield {
        message:
          text === ''
            ? 'Missing text of a link, expected the name of what it leads to'
            : `Unexpected link text ${shown(text)}, expected the name of what it leads to`,
        position: placeOfNode(node),
        hint: 'Write the title of the page between the square brackets.',
      }
    }
  },
})
