import { cleanText } from '../text/index.ts'

/**
 * Text from a document made safe to stand in Markdown as text, in a paragraph, list item or table cell: nothing of it becomes
 * markup, a link, HTML, a table border, a mention or an issue reference.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/@(?=\w)/g, '@<!-- -->')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1<!-- -->:')
}
