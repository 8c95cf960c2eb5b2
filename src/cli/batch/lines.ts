export interface NumberedLine {
  /** From 1. */
  number: number
  /** null where the line is longer than the limit; what is over it is not kept. */
  text: string | null
}

/** Lines of a stream as they come, blank ones left out but counted. Holds no more than one line at a time. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxCharacters: number,
): AsyncGenerator<NumberedLine> {
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
    for (const part of parts) {
      const line = take(part)
      if (line) yield line
    }
    if (rest.length > maxCharacters) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  const last = rest !== '' || tooLong ? take(rest) : null
  if (last) yield last
}
