import { lastAtOrBefore } from './line-index.ts'

/** A text made from parts of an original, such as the value of a JSON string, which knows where each character came from. */
export interface MappedText {
  text: string
  /** Offset in the original of an offset in `text`. */
  originalOffset(offset: number): number
}

export interface MappedTextBuilder {
  /** Adds a piece whose first character stands at `original`; the following ones stand right behind it there. */
  append(piece: string, original: number): void
  build(): MappedText
}

export function createMappedTextBuilder(): MappedTextBuilder {
  const pieces: string[] = []
  const starts: number[] = []
  const shifts: number[] = []
  let length = 0
  return {
    append(piece, original) {
      if (piece === '') return
      if (shifts.at(-1) !== original - length) {
        starts.push(length)
        shifts.push(original - length)
      }
      pieces.push(piece)
      length += piece.length
    },
    build: () => ({
      text: pieces.join(''),
      originalOffset: (offset) => offset + (shifts[lastAtOrBefore(starts, offset)] ?? 0),
    }),
  }
}

/** A whole text as its own original. */
export function mapWholeText(text: string): MappedText {
  return { text, originalOffset: (offset) => offset }
}
