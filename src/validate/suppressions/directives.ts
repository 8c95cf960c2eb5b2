import type { Position } from '../../model/index.ts'
import type { SourceDocument } from '../../source/index.ts'
import { createLineIndex, type LineIndex } from '../../source/on-demand/index.ts'
import { nodesOfType, offsetsOf, placeOfNode, treeNodes } from '../inspect/index.ts'

export const DIRECTIVE_WORDS = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
  'disable-file',
] as const
export type DirectiveWord = (typeof DIRECTIVE_WORDS)[number]

/** A comment such as `<!-- arch-gap-disable-next-line kpi-target agreed with the works council -->`. */
export interface Directive {
  /** What stands behind `arch-gap-`, known or not. */
  word: string
  rules: { id: string; position: Position }[]
  /** Whether it says why. */
  hasReason: boolean
  position: Position
}

const MARK = 'arch-gap-'

/** Offsets in the text. */
interface Stretch {
  from: number
  to: number
}

/**
 * The comments of a document that speak to arch-gap: HTML comments in the body, and `# arch-gap-…` lines in the front matter.
 * A comment within a code block is an example of one and does nothing.
 */
export function readDirectives({ text, tree, frontMatter, form }: SourceDocument): Directive[] {
  if (!text.includes(MARK) || form === 'html' || form === 'wordpress-json') return []
  const lines = createLineIndex(text)
  // Front matter stands before all else, and nodes in the order of the document.
  return [
    ...(frontMatter === null ? [] : yamlDirectives(text, lines, offsetsOf(frontMatter.position))),
    ...nodesOfType(treeNodes(tree.children), 'html').flatMap((node) =>
      htmlDirectives(text, lines, offsetsOf(placeOfNode(node))),
    ),
  ]
}

/** The `# arch-gap-…` lines of a YAML text. */
export function readYamlDirectives(text: string): Directive[] {
  return text.includes(MARK) ? yamlDirectives(text, createLineIndex(text), { from: 0, to: text.length }) : []
}

function htmlDirectives(text: string, lines: LineIndex, { from, to }: Stretch): Directive[] {
  const block = text.slice(from, to)
  const found: Directive[] = []
  let close = 0
  for (let open = block.indexOf('<!--'); open >= 0; open = block.indexOf('<!--', close + 3)) {
    close = block.indexOf('-->', open + 4)
    if (close < 0) break
    const inside = { from: from + open + 4, to: from + close }
    found.push(...parseDirective(text, lines, inside, { from: from + open, to: from + close + 3 }))
  }
  return found
}

function yamlDirectives(text: string, lines: LineIndex, { from, to }: Stretch): Directive[] {
  const comments = text.slice(from, to).matchAll(/^([ \t]*)#[^\r\n]*/gm)
  return [...comments].flatMap(({ 0: whole, 1: indent = '', index }) => {
    const hash = from + index + indent.length
    const end = from + index + whole.length
    return parseDirective(text, lines, { from: hash + 1, to: end }, { from: hash, to: end })
  })
}

/** `arch-gap-WORD rule[, rule] reason` inside a comment; nothing where the comment is not for arch-gap. */
function parseDirective(text: string, lines: LineIndex, inside: Stretch, comment: Stretch): Directive[] {
  const tokens = [...text.slice(inside.from, inside.to).matchAll(/\S+/g)]
  const [head, ...rest] = tokens.map((match) => ({ text: match[0], at: inside.from + match.index }))
  if (!head?.text.startsWith(MARK)) return []
  const names: typeof rest = []
  for (const token of rest) {
    if (isSeparator(token.text)) break
    names.push(token)
    if (!token.text.endsWith(',')) break
  }
  const rules = names.flatMap((token) =>
    [...token.text.matchAll(/[^,]+/g)].map((part) => {
      const at = token.at + part.index
      return { id: part[0], position: lines.positionAt(at, at + part[0].length) }
    }),
  )
  const reason = rest.slice(names.length).filter((token, at) => at > 0 || !isSeparator(token.text))
  return [
    {
      word: head.text.slice(MARK.length),
      rules,
      hasReason: reason.length > 0,
      position: lines.positionAt(comment.from, comment.to),
    },
  ]
}

/** What people write between the rules and the reason. */
function isSeparator(token: string): boolean {
  return /^[-–—:]+$/.test(token)
}
