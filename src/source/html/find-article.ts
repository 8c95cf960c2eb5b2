import type { Element, Root } from 'hast'
import { classesOf, elementsIn, isElement, propertyOf } from './parse-html.ts'

/** Class names that themes give to the text of a post. */
const CONTENT_NAMES =
  /^(?:entry-content|post-content|article-content|article-body|post-body|page-content|job-description|jobdescription|job-details|posting|wp-block-post-content|td-post-content|markdown-body|prose|rich-text|content-body|main-content)$/i

const HEADING = /^h[1-6]$/
const HEADING_WEIGHT = 80
/** Share of the page's substance that a container must hold to be taken for the article. */
const ENOUGH = 0.55

/**
 * The part of a page that is its article: an element marked as such (`article`, `main`, the content of a post) with more
 * than half of the page's headings and text, else the innermost container that still holds most of both.
 */
export function findArticle(root: Root): Root | Element {
  const substance = new Map<Root | Element, number>()
  const all = measure(root, substance)
  if (all === 0) return root
  const share = (element: Root | Element) => (substance.get(element) ?? 0) / all
  const marked = [...substance.keys()].filter((node): node is Element => isElement(node) && isMarked(node))
  // Document order: of nested ones the innermost that has enough comes last.
  const best = marked.filter((element) => share(element) >= ENOUGH).at(-1)
  return innermost(best ?? root, share)
}

/** Adds up headings and running text for every container; text in links does not count. */
function measure(node: Root | Element, substance: Map<Root | Element, number>): number {
  substance.set(node, 0)
  let sum = isElement(node) && HEADING.test(node.tagName) ? HEADING_WEIGHT : 0
  for (const child of node.children) {
    if (child.type === 'text') sum += child.value.trim().length
    else if (isElement(child) && child.tagName !== 'link-text' && child.tagName !== 'head') {
      sum += measure(child, substance)
    }
  }
  substance.set(node, sum)
  return sum
}

function isMarked(element: Element): boolean {
  return (
    ['article', 'main'].includes(element.tagName) ||
    propertyOf(element, 'role') === 'main' ||
    propertyOf(element, 'itemProp') === 'articleBody' ||
    classesOf(element).some((name) => CONTENT_NAMES.test(name))
  )
}

const BLOCKS = new Set(['body', 'html', 'main', 'article', 'section', 'div', 'center'])

/** Goes down as long as one container alone holds almost all of it. */
function innermost(from: Root | Element, share: (element: Root | Element) => number): Root | Element {
  let node = from
  for (;;) {
    const whole = share(node)
    const inner = elementsIn(node).find((child) => BLOCKS.has(child.tagName) && share(child) >= whole * 0.9)
    if (inner === undefined) return node
    node = inner
  }
}
