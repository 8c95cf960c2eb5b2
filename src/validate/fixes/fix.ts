import type { Extraction } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'

/** Characters from `start` to `end` (exclusive, offsets in the text) become `text`. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Edits that belong together, with the finding they mend. */
export interface Mend {
  /** Where the finding stands; a comment that disables the rule there keeps the text as it is. */
  position: Position
  edits: readonly TextEdit[]
}

/** Mends findings that have one right answer which needs no thought. One file a fix, one line in its table. */
export interface Fix {
  /** The rule whose findings it mends; set to off, it does nothing. */
  ruleId: string
  /** Keys of an extracted brief that the fix is about; nothing else of the brief may change by it. */
  changes: readonly string[]
  /** In the order of the text. */
  mends(extraction: Extraction): Mend[]
}

/** The text after all edits, which come in its order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return [...parts, text.slice(at)].join('')
}

/** The line end the text uses: that of its first line. */
export function lineEndOf(text: string): string {
  const [, end = '\n'] = text.split(/(\r\n|\r|\n)/, 2)
  return end
}
