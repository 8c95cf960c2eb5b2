export interface NumberedLine {
  /** From 1. */
  number: number
  /** null where the line is longer than the limit; what is over it is not kept. */
  text: string | null
}

/**
 * Lines of a stream as they come, those of one piece of it together, blank ones left out but counted. Holds no more than a piece
 * and the line it ends in.
 */
export async function* lineGroupsOf(
  chunks: AsyncIterable<Uint8Array>,
  maxCharacters: number,
): AsyncGenerator<NumberedLine[]> {
  const decoder = new TextDecoder()
  let number = 0
  let rest = ''
  let tooLong = false
  const take = (line: string): NumberedLine | null => {
    number++
    const text = tooLong || line.length > maxCharacters ? null : line.trim()
    tooLong = false
    return text === '' ? null : { number, text }
  }
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    const lines = parts.flatMap((part) => take(part) ?? [])
    if (lines.length > 0) yield lines
    if (rest.length > maxCharacters) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  const last = rest !== '' || tooLong ? take(rest) : null
  if (last) yield [last]
}
