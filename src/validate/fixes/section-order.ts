import type { Extraction, Section } from '../../extract/index.ts'
import { layoutOf } from '../brief-layout.ts'
import { offsetsOf, rankIn } from '../inspect/index.ts'
import { readDirectives } from '../suppressions/index.ts'
import { type Fix, lineEndOf } from './fix.ts'

interface Block {
  section: Section
  rank: number
  /** All that stands in it, comments above its heading included. */
  text: string
}

/** Sections in the order of docs/writing-briefs.md. One that nobody knows stays behind the one it follows. */
export const sectionOrder: Fix = {
  ruleId: 'section-order',
  changes: [],
  mends: (extraction) => {
    const { document, sections } = extraction
    const { text } = document
    // A stretch between disable and enable would come to hold other sections.
    if (readDirectives(document).some(({ word }) => word === 'disable' || word === 'enable')) return []
    const headed = sections.filter(({ heading }) => heading?.depth === 2)
    const starts = headed.map(({ position }) => startOf(text, offsetsOf(position).from))
    const blocks = blocksOf(extraction, headed, starts)
    const sorted = [...blocks].sort((a, b) => a.rank - b.rank)
    const wrong = blocks.find((block, at) => (blocks[at - 1] ?? block).rank > block.rank)
    if (wrong === undefined) return []
    const [start = 0] = starts
    const end = lineEndOf(text)
    const moved = sorted.map((block) => block.text).join(end + end)
    return [{ position: wrong.section.position, edits: [{ start, end: text.trimEnd().length, text: moved }] }]
  },
}

function blocksOf(
  { draft, document }: Extraction,
  headed: readonly Section[],
  starts: readonly number[],
): readonly Block[] {
  const layout = layoutOf(draft.kind)
  let rank = -1
  return headed.map((section, at) => {
    const own = rankIn(layout, section)
    if (own >= 0) rank = own
    return { section, rank, text: document.text.slice(starts[at], starts[at + 1]).trimEnd() }
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
