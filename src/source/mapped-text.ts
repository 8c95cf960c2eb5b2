import { lastAtOrBefore } from './line-index.ts'

/** A text made from parts of an original, such as the value of a JSON string, which knows where each character came from. */
export interface MappedText {
  text: string
  /** Offset in the original of an offset in `text`. */
  originalOffset(offset: number): number
  /** Offset in the original behind the character before an offset in `text`; that character may be a longer escape there. */
  originalEnd(offset: number): number
}

export interface MappedTextBuilder {
  /**
   * Adds a piece whose first character stands at `original`; the following ones stand right behind it there.
   * @param length of the piece in the original, where its last character is longer there
   */
  append(piece: string, original: number, length?: number): void
  build(): MappedText
}

export function createMappedTextBuilder(): MappedTextBuilder {
  const pieces: string[] = []
  const starts: number[] = []
  const shifts: number[] = []
  const extras: number[] = []
  let length = 0
  return {
    append(piece, original, originalLength = piece.length) {
      if (piece === '') return
      if (shifts.at(-1) !== original - length || extras.at(-1) !== 0) {
        starts.push(length)
        shifts.push(original - length)
        extras.push(0)
      }
      extras[extras.length - 1] = originalLength - piece.length
      pieces.push(piece)
      length += piece.length
    },
    build: () => mapped(pieces.join(''), starts, shifts, extras),
  }
}

function mapped(
  text: string,
  starts: readonly number[],
  shifts: readonly number[],
  extras: readonly number[],
): MappedText {
  const originalOffset = (offset: number) => offset + (shifts[lastAtOrBefore(starts, offset)] ?? 0)
  return {
    text,
    originalOffset,
    originalEnd: (offset) => {
      if (offset <= 0) return originalOffset(0)
      const part = lastAtOrBefore(starts, offset - 1)
      const isLast = offset === (starts[part + 1] ?? text.length)
      return offset + (shifts[part] ?? 0) + (isLast ? (extras[part] ?? 0) : 0)
    },
  }
}

/** A whole text as its own original. */
export function mapWholeText(text: string): MappedText {
  return { text, originalOffset: (offset) => offset, originalEnd: (offset) => offset }
}
