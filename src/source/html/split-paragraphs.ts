import type { Element, ElementContent, Root } from 'hast'
import { elementsIn, isElement, propertyOf, textOf } from './parse-html.ts'
import { spanOf } from './place.ts'

const CONTAINERS = new Set([
  'div',
  'section',
  'article',
  'main',
  'body',
  'header',
  'center',
  'details',
  'figure',
])
const INLINE = new Set(['strong', 'b', 'em', 'i', 'br', 'time', 'code', 'link-text'])

/** Text that stands loose in a container becomes paragraphs; an empty line made of two breaks ends one. */
export function splitParagraphs(parent: Root | Element): void {
  const made: ElementContent[] = []
  let loose: ElementContent[] = []
  const close = () => {
    made.push(...paragraphsOf(loose))
    loose = []
  }
  const isContainer = parent.type === 'root' || CONTAINERS.has(parent.tagName)
  for (const child of parent.children as ElementContent[]) {
    const tag = child.type === 'element' ? child.tagName : child.type
    if (tag === 'p' && child.type === 'element') {
      close()
      made.push(...(hasEmptyLine(child.children) ? paragraphsOf(child.children) : [child]))
    } else if (isContainer && (tag === 'text' || INLINE.has(tag))) loose.push(child)
    else {
      close()
      made.push(child)
    }
  }
  close()
  parent.children = made as typeof parent.children
  for (const child of parent.children) if (isElement(child) && child.tagName !== 'p') splitParagraphs(child)
}

function paragraphsOf(nodes: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    if (isEmptyLine(nodes, index)) groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups
    .map(trimmed)
    .filter((group) => group.some((node) => textOf(node).trim() !== ''))
    .map((children) => {
      const span = spanOf(children)
      const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children }
      return span === undefined ? paragraph : { ...paragraph, position: span }
    })
}

/** A break with only blanks between it and the break before. */
function isEmptyLine(nodes: readonly ElementContent[], index: number): boolean {
  const own = nodes[index]
  if (own === undefined || !isElement(own, 'br')) return false
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = nodes[at]
    if (node === undefined) return false
    if (isElement(node, 'br')) return true
    if (textOf(node).trim() !== '') return false
  }
  return false
}

function hasEmptyLine(nodes: readonly ElementContent[]): boolean {
  return nodes.some((_, index) => isEmptyLine(nodes, index))
}

function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent) => textOf(node).trim() === ''
  const first = nodes.findIndex((node) => !isBlank(node))
  const last = nodes.findLastIndex((node) => !isBlank(node))
  return first < 0 ? [] : nodes.slice(first, last + 1)
}

/**
 * Elements that only play the part of a heading, and the titles of parts that fold: these are sections where there are at
 * least as many of them as real headings of the second depth.
 */
export function markHeadings(article: Root | Element): void {
  const count = countTags(article)
  markIn(article, (count.get('summary') ?? 0) >= (count.get('h2') ?? 0) ? 'h2' : 'h3')
}

function countTags(node: Root | Element, counts = new Map<string, number>()): Map<string, number> {
  for (const child of elementsIn(node)) {
    counts.set(child.tagName, (counts.get(child.tagName) ?? 0) + 1)
    countTags(child, counts)
  }
  return counts
}

function markIn(parent: Root | Element, folded: 'h2' | 'h3'): void {
  for (const child of elementsIn(parent)) {
    if (propertyOf(child, 'role') === 'heading') {
      const level = Number(propertyOf(child, 'ariaLevel') ?? 2)
      child.tagName = `h${level >= 1 && level <= 6 ? Math.floor(level) : 2}`
    } else if (child.tagName === 'summary') {
      child.tagName = child.children.some((inner) => isElement(inner, 'h1', 'h2', 'h3', 'h4'))
        ? 'div'
        : folded
    }
    markIn(child, folded)
  }
}
