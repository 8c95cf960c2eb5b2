import { FRONT_MATTER_KEYS, type Position } from '../../model/index.ts'
import { offsetsOf } from '../inspect/index.ts'
import type { Fix } from './fix.ts'

const ORDER: readonly string[] = FRONT_MATTER_KEYS

interface Block {
  key: string
  start: number
  end: number
}

/** Keys of the front matter in the order of its schema; each takes its comments and its indented lines along. */
export const frontMatterOrder: Fix = {
  ruleId: 'front-matter-order',
  changes: [],
  mends: ({ document: { frontMatter, text } }) => {
    if (frontMatter === null) return []
    const blocks = blocksOf(text, frontMatter.position)
    const known = Object.keys(frontMatter.data)
    // Where lines and data disagree, the mapping is written in a way that lines cannot be told apart.
    if (blocks === null || blocks.map(({ key }) => key).join() !== known.join()) return []
    const sorted = [...blocks].sort((a, b) => rankOf(a.key) - rankOf(b.key))
    const wrong = blocks.find((block, at) => block !== sorted[at])
    if (wrong === undefined) return []
    const edit = {
      start: Math.min(...blocks.map(({ start }) => start)),
      end: Math.max(...blocks.map(({ end }) => end)),
      text: sorted.map(({ start, end }) => text.slice(start, end)).join(''),
    }
    return [{ position: frontMatter.positionOf([wrong.key], 'key'), edits: [edit] }]
  },
}

function rankOf(key: string): number {
  const rank = ORDER.indexOf(key)
  return rank < 0 ? ORDER.length : rank
}

/** Top-level keys with all their lines, line ends included; null where a line belongs to none. */
function blocksOf(text: string, position: Position): Block[] | null {
  const blocks: Block[] = []
  let open: Block | null = null
  let comments: number | null = null
  const { from, to } = offsetsOf(position)
  const [fence = '', ...lines] = text.slice(from, to).split(/(?<=\r\n|\n|\r(?!\n))/)
  let at = from + fence.length
  for (const line of lines.slice(0, -1)) {
    const key = /^(?:"([^"\\]+)"|'([^']+)'|([A-Za-z_$][\w-]*))[ \t]*:(?=\s|$)/.exec(line)
    if (key) {
      open = { key: key.slice(1).join(''), start: comments ?? at, end: at + line.length }
      blocks.push(open)
      comments = null
    } else if (line.startsWith('#')) {
      // A comment at the margin speaks of the key below it.
      comments ??= at
    } else if (open !== null && comments === null && /^[\s-]/.test(line)) {
      open.end = at + line.length
    } else return null
    at += line.length
  }
  return comments === null ? blocks : null
}
