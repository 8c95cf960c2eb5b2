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
  /** Rules whose findings it mends; set to off, all of them, it does nothing. */
  ruleIds: readonly string[]
  /** Keys of an extracted brief that the fix is about; nothing else of the brief may change by it. */
  changes: readonly string[]
  mends(extraction: Extraction): Mend[]
}

/** The text after all edits. Edits may come in any order; of two that overlap the second is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return [...parts, text.slice(at)].join('')
}

/** The line end the text uses: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
