import type { Nodes, Root, RootContent } from 'mdast'
import { isPageNoise } from './page-noise.ts'

/** Headings of what a site puts behind, or into, an article. */
const PAGE_HEADING =
  /^(?:related (?:posts?|articles?|jobs?|roles?|content|reading|stories|blogs?|links?)|similar (?:posts?|jobs?|roles?)|recommended(?: (?:posts?|reading|articles?|for you))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested.*)|more (?:from|posts|articles|jobs).*|read (?:more|next)|next (?:article|post)|previous (?:article|post)|popular posts?|latest posts?|recent posts?|trending.*|(?:\d+ )?comments?(?: \(\d+\))?|\d+ (?:responses|thoughts|replies).*|leave a (?:reply|comment).*|post a comment|join the (?:discussion|conversation)|(?:subscribe|newsletter|sign up|stay updated|get updates|follow us|connect with us|join our).*|share(?: this(?: .*)?| on .*)?|about the author|author(?: bio)?|written by .*|(?:post )?tags?|categories|archives|search|menu|navigation|sponsored(?: .*)?|advertis(?:ement|ing|ements)(?: .*)?|certification courses?|our (?:courses|services|partners|trainings?)|(?:table of )?contents|explore (?:hospitals|courses|our|more).*|find (?:the )?(?:best|trusted|top) .*|(?:download|get) (?:our|the) app|cookie.*|privacy policy|disclaimer|copyright.*)[:.!?…]*$/i

/** Whether a heading belongs to the page around an article, not to the article. */
export function isPageHeading(text: string): boolean {
  return PAGE_HEADING.test(text.replace(/\s+/g, ' ').trim())
}

/** Takes out the sections of a tree that belong to the page around the article, each with all below it. */
export function dropPageSections(tree: Root): void {
  const kept: RootContent[] = []
  let droppedDepth: number | null = null
  for (const node of tree.children) {
    if (node.type === 'heading' && (droppedDepth === null || node.depth <= droppedDepth)) {
      droppedDepth = isPageHeading(plainText(node)) ? node.depth : null
    }
    if (droppedDepth === null && !isNoise(node)) kept.push(node)
  }
  tree.children = kept
}

const SHORTCODE = /^\[\/?[a-z][\w-]*(?:\s[^\]]*)?\]$/i
const LONGEST_NOISE = 200

/** A paragraph that is a button, a slogan or a mark for the site's own machinery. */
function isNoise(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const text = plainText(node).replace(/\s+/g, ' ').trim()
  return SHORTCODE.test(text) || (text.length > 3 && text.length <= LONGEST_NOISE && isPageNoise(text))
}

/** All text of a node, a line break as a blank. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node && node.type !== 'html') return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
