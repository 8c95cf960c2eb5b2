import type { ReportOptions } from '../report-options.ts'
import type { Block } from './blocks.ts'

export {
  type Block,
  type Column,
  type HeatMapRow,
  heading,
  heatMap,
  type ListItem,
  list,
  paragraph,
  table,
  title,
} from './blocks.ts'
export { toAscii } from './terminal.ts'

export type ResultFormat = 'terminal' | 'markdown' | 'html' | 'json'

/** Any result in any format: `toBlocks` puts it into words once, JSON is the result itself. Formats load on use. */
export async function renderResult<R>(
  result: R,
  toBlocks: (result: R, all: boolean) => Block[],
  format: ResultFormat,
  options: ReportOptions,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'terminal':
      return (await import('./terminal.ts')).renderTerminalBlocks(toBlocks(result, options.all), options)
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdownBlocks(toBlocks(result, true))
    case 'html':
      return (await import('./html.ts')).renderHtmlBlocks(toBlocks(result, true))
  }
}
