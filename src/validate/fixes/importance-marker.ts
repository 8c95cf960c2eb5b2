import type { Extraction, Section } from '../../extract/index.ts'
import {
  childrenOf,
  offsetsOf,
  placeOfNode,
  placeOfStretch,
  type TreeNode,
  treeNodes,
} from '../inspect/index.ts'
import type { Fix, Mend } from './fix.ts'

const WORDS: ReadonlyMap<string, string> = new Map([
  ['critical', 'Critical'],
  ['important', 'Important'],
  ['optional', 'Optional'],
  ['contextual', 'Contextual'],
  ['context-specific', 'Context-specific'],
  ['context specific', 'Context-specific'],
  ['emerging', 'Emerging'],
])

/** Markers of importance behind a skill's bold name: ` (Critical)`, capital first letter, one blank in front, none inside. */
export const importanceMarker: Fix = {
  ruleId: 'importance-marker',
  changes: ['skills.*.importanceStated'],
  mends: ({ sections, document }) =>
    sections
      .filter(({ id }) => id === 'skills' || id === 'soft-skills')
      .flatMap((one) => inSection(one, document)),
}

function inSection({ nodes, children }: Section, document: Extraction['document']): Mend[] {
  return [
    ...treeNodes(nodes).flatMap((node) => inNode(node, document)),
    ...children.flatMap((child) => inSection(child, document)),
  ]
}

function inNode(node: TreeNode, document: Extraction['document']): Mend[] {
  const children = childrenOf(node)
  if (node.type === 'list' || node.type === 'listItem')
    return children.flatMap((child) => inNode(child, document))
  const [name] = children
  return node.type === 'paragraph' && name?.type === 'strong' ? behindName(name, node, document.text) : []
}

function behindName(name: TreeNode, line: TreeNode, text: string): Mend[] {
  const place = placeOfNode(name)
  const start = offsetsOf(place).to
  const behind = text.slice(start, offsetsOf(placeOfNode(line)).to)
  const [whole = '', inside = ''] = /^[ \t]*\(([^()\r\n]{1,80})\)(?:[ \t]*(?=[:.]))?/.exec(behind) ?? []
  const marker = tidy(inside)
  const better = ` (${marker})`
  if (marker === null || whole === better) return []
  const end = start + whole.length
  return [{ position: placeOfStretch(text, place, start, end), edits: [{ start, end, text: better }] }]
}

/** The inside of a marker with its words capitalised and evenly spaced; null where a part of it is no word of a marker. */
function tidy(inside: string): string | null {
  const parts = inside.split(/([,/])/)
  const words = parts.map((part, at) => (at % 2 === 1 ? (part === ',' ? ', ' : ' / ') : tidyPart(part)))
  return words.includes(null) ? null : words.join('')
}

function tidyPart(part: string): string | null {
  const text = part.replace(/[ \t]+/g, ' ').trim()
  const level = /^level ?([0-5])$/i.exec(text)
  return level ? `level ${level[1]}` : (WORDS.get(text.toLowerCase()) ?? null)
}
