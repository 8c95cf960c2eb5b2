import type { Extraction, Section } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'
import type { Fix, Mend } from './fix.ts'

const WORDS: Readonly<Record<string, string>> = {
  critical: 'Critical',
  important: 'Important',
  optional: 'Optional',
  contextual: 'Contextual',
  'context-specific': 'Context-specific',
  'context specific': 'Context-specific',
  emerging: 'Emerging',
}

/** Markers of importance behind a skill's bold name: ` (Critical)`, capital first letter, one blank in front, none inside. */
export const importanceMarker: Fix = {
  ruleIds: ['importance-marker'],
  changes: ['skills.*.importanceStated'],
  mends: ({ sections, document }) =>
    sections
      .filter(({ id }) => id === 'skills' || id === 'soft-skills')
      .flatMap((one) => inSection(one, document)),
}

interface Node {
  type: string
  position?: Position | undefined
  children?: Node[]
}

function inSection(section: Section, document: Extraction['document']): Mend[] {
  return [
    ...section.nodes.flatMap((node) => inNode(node as Node, document)),
    ...section.children.flatMap((child) => inSection(child, document)),
  ]
}

function inNode(node: Node, document: Extraction['document']): Mend[] {
  if (node.type === 'paragraph') {
    const [name] = node.children ?? []
    return name?.type === 'strong' ? behindName(name.position, node.position, document.text) : []
  }
  const inside = node.type === 'list' || node.type === 'listItem'
  return inside ? (node.children ?? []).flatMap((child) => inNode(child, document)) : []
}

function behindName(name: Position | undefined, line: Position | undefined, text: string): Mend[] {
  const from = name?.end.offset
  const to = line?.end.offset
  if (name === undefined || from === undefined || to === undefined) return []
  const found = /^([ \t]*)\(([^()\r\n]{1,80})\)([ \t]*(?=[:.]))?/.exec(text.slice(from, to))
  const [whole = '', , inside = ''] = found ?? []
  const marker = found === null ? null : tidy(inside)
  if (marker === null) return []
  const better = ` (${marker})`
  if (whole === better) return []
  const start = { ...name.end }
  const end = { line: start.line, column: start.column + whole.length, offset: from + whole.length }
  return [{ position: { start, end }, edits: [{ start: from, end: from + whole.length, text: better }] }]
}

/** The inside of a marker with its words capitalised and evenly spaced; null where a part of it is no word of a marker. */
function tidy(inside: string): string | null {
  const parts = inside.split(/([,/])/)
  const words = parts.map((part, at) => (at % 2 === 1 ? (part === ',' ? ', ' : ' / ') : tidyPart(part)))
  return words.includes(null) ? null : words.join('')
}

function tidyPart(part: string): string | null {
  const text = part.replace(/[ \t]+/g, ' ').trim()
  const word = WORDS[text.toLowerCase()]
  if (word !== undefined && Object.hasOwn(WORDS, text.toLowerCase())) return word
  const level = /^level ?([0-5])$/i.exec(text)
  return level ? `level ${level[1]}` : null
}
