import { nodeText, placeOfNode, shown, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** People read the heading, the tool reads the front matter; they name the same role. */
export const titleHeading = defineRule({
  meta: {
    id: 'title-heading',
    severity: 'warning',
    description: 'The first heading is the title, the same as in the front matter',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ document, placeOf }) {
    const title = document.frontMatter?.data['title']
    if (typeof title !== 'string' || title.trim() === '') return
    const [first] = treeNodes(document.tree.children).filter(({ type }) => type === 'heading')
    if (first === undefined || first.depth !== 1) {
      yield {
        message: `Missing title heading, expected # ${shown(title)}`,
        position: first === undefined ? placeOf('title') : placeOfNode(first),
        hint: 'Put it right behind the front matter.',
      }
    } else if (plain(nodeText(first)) !== plain(title)) {
      yield {
        message: `Unexpected title ${shown(nodeText(first))}, expected ${shown(title)} as in the front matter`,
        position: placeOfNode(first),
        hint: 'Make the two the same.',
        related: [{ message: 'title here', file: document.file, position: placeOf('title') }],
      }
    }
  },
})

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
