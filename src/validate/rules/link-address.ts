import { quickPattern } from '../../text/index.ts'
import { nodesOfType, placeOfNode, placeWithin, shown, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** A brief is read in reports and other places, from which a relative address leads nowhere. */
export const linkAddress = defineRule({
  meta: {
    id: 'link-address',
    severity: 'error',
    description: 'Links and images have a whole http or https address',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ document: { tree, text } }) {
    for (const node of nodesOfType(treeNodes(tree.children), 'link', 'image', 'definition')) {
      const url = node.url ?? ''
      if (isWhole(url)) continue
      yield {
        message:
          url === ''
            ? 'Missing address of a link, expected an http or https one'
            : `Unexpected address ${shown(url)}, expected a whole http or https one`,
        position: placeWithin(text, placeOfNode(node), url),
        hint: /^www\./i.test(url) ? `Write https://${url}.` : 'Write it as https://…, or remove the link.',
      }
    }
  },
})

const HOST = quickPattern(/^https?:\/\/[^\s/?#]*[\p{L}\p{N}]/iu)

function isWhole(url: string): boolean {
  return HOST(url).test(url) && URL.canParse(url)
}
