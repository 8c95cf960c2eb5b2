import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const fragmentParser = unified().use(rehypeParse, { fragment: true }).freeze()
const pageParser = unified().use(rehypeParse, { fragment: false }).freeze()

/** Parses scanned HTML. `fragment`: the content of a post; otherwise a whole page with a head. */
export function parseHtml(html: string, fragment: boolean): Root {
  return (fragment ? fragmentParser : pageParser).parse(html)
}

/** Text with its character references resolved, once, and its markup left out. */
export function decodeHtmlText(html: string): string {
  return textOf(parseHtml(html, true)).replace(/\s+/g, ' ').trim()
}

/** All text of a node, blocks and line breaks set apart by a line end. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return node.children.map(textOf).join('')
}

export function isElement(node: Root | RootContent, ...names: string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

export function classesOf(element: Element): string[] {
  const value = element.properties['className']
  return Array.isArray(value) ? value.map(String) : []
}

export function propertyOf(element: Element, name: string): string | null {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

export function elementsIn(parent: Root | Element): Element[] {
  return (parent.children as readonly RootContent[]).filter((child) => child.type === 'element')
}
