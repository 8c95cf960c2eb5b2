import type { Extraction, Section } from '../../extract/index.ts'
import { layoutOf } from '../brief-layout.ts'
import { readDirectives } from '../suppressions/index.ts'
import { type Fix, lineEndOf } from './fix.ts'

interface Block {
  section: Section
  rank: number
  start: number
  end: number
}

/** Sections in the order of docs/writing-briefs.md. One that nobody knows stays behind the one it follows. */
export const sectionOrder: Fix = {
  ruleIds: ['section-order'],
  changes: [],
  mends: (extraction) => {
    const { document } = extraction
    const { text } = document
    // A stretch between disable and enable would come to hold other sections.
    if (readDirectives(document).some(({ word }) => word === 'disable' || word === 'enable')) return []
    const blocks = blocksOf(extraction)
    const sorted = [...blocks].sort((a, b) => a.rank - b.rank)
    const wrong = blocks.find((block, at) => (blocks[at - 1] ?? block).rank > block.rank)
    if (wrong === undefined) return []
    const end = lineEndOf(text)
    const start = Math.min(...blocks.map((block) => block.start))
    const moved = sorted.map((block) => text.slice(block.start, block.end).trimEnd()).join(end + end)
    return [{ position: wrong.section.position, edits: [{ start, end: text.trimEnd().length, text: moved }] }]
  },
}

function blocksOf({ sections, draft, document: { text } }: Extraction): Block[] {
  const order = layoutOf(draft.kind).map(({ id }) => id)
  const headed = sections.filter(({ heading }) => heading?.depth === 2)
  let rank = -1
  const starts = headed.map((section) => startOf(text, section.position.start.offset ?? 0))
  return headed.map((section, at) => {
    const own = order.indexOf((section.id ?? '').split('/')[0] ?? '')
    if (own >= 0) rank = own
    return { section, rank, start: starts[at] ?? 0, end: starts[at + 1] ?? text.length }
  })
}

const COMMENTS_ABOVE =
  /(?:^|[\r\n])((?:[ \t]*<!--(?:(?!-->)[^\r\n])*-->[ \t]*(?:\r\n|\r|\n))+(?:[ \t]*(?:\r\n|\r|\n))*)$/
/** Characters above a heading that are searched for comments. */
const REACH = 2_000

/** Comments in the lines above a heading belong to the heading. */
function startOf(text: string, offset: number): number {
  const above = COMMENTS_ABOVE.exec(text.slice(Math.max(0, offset - REACH), offset))
  return offset - (above?.[1]?.length ?? 0)
}
