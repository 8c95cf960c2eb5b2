import type { Position } from '../../model/index.ts'
import { quickPattern } from '../../text/index.ts'
import type { Group } from './groups.ts'
import { textOf } from './text-of.ts'

/** A list item, paragraph line or table row as plain text. */
export interface Statement {
  text: string
  position: Position | undefined
}

/** What a group says, one entry an item; its paragraphs only where it has no items. */
export function statementsOf(group: Group): Statement[] {
  const rows = group.tables.flatMap((table) =>
    table.children.slice(1).map((row) => ({
      text: row.children
        .map((cell) => textOf(cell))
        .filter((text) => text !== '')
        .join(': '),
      position: row.position as Position | undefined,
    })),
  )
  const items = [...group.items.map(({ text, position }) => ({ text, position })), ...rows]
  const prose = group.prose.map(({ whole, position }) => ({ text: whole, position }))
  return (items.length > 0 ? items : prose).filter(({ text }) => text !== '')
}

const SENTENCE_END = quickPattern(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“(])/u)
const ABBREVIATION = quickPattern(
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|min|max|no|dr|mr|ms|st|u\.s|u\.k)|\b[\p{Lu}])\.$/iu,
)

/** Sentences of a text; a full stop after an abbreviation ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(SENTENCE_END(text))) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATION(last).test(last))
      sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
