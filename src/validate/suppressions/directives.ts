import type { Position } from '../../model/index.ts'
import type { SourceDocument } from '../../source/index.ts'
import { createLineIndex, type LineIndex } from '../../source/on-demand/index.ts'

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
  reason: string
  position: Position
}

interface Node {
  type: string
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
  children?: Node[]
}

const MARK = 'arch-gap-'

/**
 * The comments of a document that speak to arch-gap: HTML comments in the body, and `# arch-gap-…` lines in the front matter.
 * A comment within a code block is an example of one and does nothing.
 */
export function readDirectives({ text, tree, frontMatter, form }: SourceDocument): Directive[] {
  if (!text.includes(MARK) || form === 'html' || form === 'wordpress-json') return []
  const lines = createLineIndex(text)
  const found: Directive[] = []
  if (frontMatter !== null) {
    const { start, end } = frontMatter.position
    found.push(...yamlDirectives(text, lines, start.offset ?? 0, end.offset ?? 0))
  }
  const nodes: Node[] = [tree]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.children) nodes.push(...node.children)
    if (node.type !== 'html') continue
    found.push(
      ...htmlDirectives(text, lines, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    )
  }
  return found.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0))
}

/** The `# arch-gap-…` lines of a YAML text. */
export function readYamlDirectives(text: string): Directive[] {
  return text.includes(MARK) ? yamlDirectives(text, createLineIndex(text), 0, text.length) : []
}

function htmlDirectives(text: string, lines: LineIndex, from: number, to: number): Directive[] {
  const found: Directive[] = []
  for (let open = text.indexOf('<!--', from); open >= 0 && open < to; ) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0 || close > to) break
    const directive = parseDirective(text, lines, open + 4, close, open, close + 3)
    if (directive) found.push(directive)
    open = text.indexOf('<!--', close + 3)
  }
  return found
}

function yamlDirectives(text: string, lines: LineIndex, from: number, to: number): Directive[] {
  const found: Directive[] = []
  const block = text.slice(from, to)
  for (const match of block.matchAll(/^[ \t]*#([^\r\n]*)/gm)) {
    const hash = from + match.index + match[0].indexOf('#')
    const end = from + match.index + match[0].length
    const directive = parseDirective(text, lines, hash + 1, end, hash, end)
    if (directive) found.push(directive)
  }
  return found
}

/** `arch-gap-WORD rule[, rule] reason` between two offsets; null where the comment is not for arch-gap. */
function parseDirective(
  text: string,
  lines: LineIndex,
  from: number,
  to: number,
  start: number,
  end: number,
): Directive | null {
  const tokens = [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    at: from + match.index,
  }))
  const [head, ...rest] = tokens
  if (!head?.text.startsWith(MARK)) return null
  const rules: Directive['rules'] = []
  let next = 0
  for (let more = true; more && next < rest.length; next += 1) {
    const token = rest[next]
    if (token === undefined || isSeparator(token.text)) break
    more = token.text.endsWith(',')
    for (const part of token.text.matchAll(/[^,]+/g)) {
      const at = token.at + part.index
      rules.push({ id: part[0], position: lines.positionAt(at, at + part[0].length) })
    }
  }
  const words = rest.slice(next).map((token) => token.text)
  const reason = (isSeparator(words[0] ?? '') ? words.slice(1) : words).join(' ')
  return { word: head.text.slice(MARK.length), rules, reason, position: lines.positionAt(start, end) }
}

/** What people write between the rules and the reason. */
function isSeparator(token: string): boolean {
  return /^[-–—:]+$/.test(token)
}
