import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { cleanText } from '../../text/index.ts'
import { scroll } from '../html/build.ts'
import { heatMapTable } from '../html/heat-map-table.ts'
import { htmlPage } from '../html/page-shell.ts'
import type { Block } from './blocks.ts'

/** Blocks as one self-contained page without script. */
export function renderHtmlBlocks(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? 'arch-gap'
  return htmlPage(cleanText(title), blocks.map(renderBlock), null)
}

function renderBlock(block: Block): ElementContent {
  switch (block.kind) {
    case 'title':
      return h('h1', cleanText(block.text))
    case 'heading':
      return h('h2', cleanText(block.text))
    case 'text':
      return h('p', block.strong ? h('strong', cleanText(block.text)) : cleanText(block.text))
    case 'list':
      return h(
        block.style === 'number' ? 'ol' : 'ul',
        block.items.map(({ text, notes }) =>
          h('li', [
            cleanText(text),
            ...(notes && notes.length > 0
              ? [
                  h(
                    'ul',
                    notes.map((note) => h('li', cleanText(note))),
                  ),
                ]
              : []),
          ]),
        ),
      )
    case 'heatmap':
      return scroll(block.caption, heatMapTable(block))
    case 'table': {
      const numbers = block.columns.map(({ right }) => (right ? ['number'] : []))
      return scroll(
        block.caption,
        h('table', [
          h('caption', block.caption),
          h(
            'thead',
            h(
              'tr',
              block.columns.map(({ head }, i) =>
                h('th', { scope: 'col', className: numbers[i] ?? [] }, head),
              ),
            ),
          ),
          h(
            'tbody',
            block.rows.map((cells) =>
              h(
                'tr',
                cells.map((cell, i) => h('td', { className: numbers[i] ?? [] }, cleanText(cell))),
              ),
            ),
          ),
        ]),
      )
    }
  }
}
