import { defuseLogCommands } from '../../text/index.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import type { Block } from './blocks.ts'
import { heatMapMark } from './heat-map-lines.ts'

/** Blocks as GitHub-flavoured Markdown; nothing of a text can become markup. */
export function renderMarkdownBlocks(blocks: readonly Block[]): string {
  return defuseLogCommands(`${blocks.map((block) => renderBlock(block).join('\n')).join('\n\n')}\n`)
}

function renderBlock(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${escapeMarkdown(block.text)}`]
    case 'heading':
      return [`## ${escapeMarkdown(block.text)}`]
    case 'text':
      return [block.strong ? `**${escapeMarkdown(block.text)}**` : escapeMarkdown(block.text)]
    case 'list':
      return block.items.flatMap(({ text, notes }, i) => {
        const mark = block.style === 'number' ? `${i + 1}. ` : block.style === 'task' ? '- [ ] ' : '- '
        const indent = block.style === 'number' ? '   ' : '  '
        return [
          mark + escapeMarkdown(text),
          ...(notes ?? []).map((note) => `${indent}- ${escapeMarkdown(note)}`),
        ]
      })
    case 'heatmap':
      return [
        row(['requirement', ...block.people].map(escapeMarkdown)),
        row(['-', ...block.people.map(() => '-')]),
        ...block.rows.map(({ text, cells }) => row([escapeMarkdown(text), ...cells.map(heatMapMark)])),
      ]
    case 'table':
      return [
        row(block.columns.map(({ head }) => escapeMarkdown(head))),
        row(block.columns.map(({ right }) => (right ? '-:' : '-'))),
        ...block.rows.map((cells) => row(cells.map(escapeMarkdown))),
      ]
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
