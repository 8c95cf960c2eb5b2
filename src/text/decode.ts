/** Why bytes are no text: `offset` and `line` (both of the first bad byte; lines from 1). */
export interface DecodeProblem {
  reason: string
  offset: number
  line: number
}

/**
 * Bytes → text. UTF-8 with or without a byte order mark, and UTF-16 with one, are read; anything else is
 * refused with the place of the first bad byte, because replaced characters would be invented text.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: DecodeProblem } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(swapBytes(bytes), 'utf-16le')
  const nul = bytes.indexOf(0)
  if (nul >= 0) return problem(bytes, nul, 'is not a text file: it holds a NUL byte')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = firstInvalidUtf8(bytes)
    return problem(bytes, offset, `is not valid UTF-8: unexpected byte 0x${hex(bytes[offset])}`)
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): { text: string } | { problem: DecodeProblem } {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const nul = text.indexOf('\0')
    if (nul < 0) return { text }
    return problem(bytes, 2 + nul * 2, 'is not a text file: it holds a NUL character')
  } catch {
    return problem(
      bytes,
      Math.max(0, bytes.length - 1),
      'is not valid UTF-16: it ends within a character or holds half a pair',
    )
  }
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes)
  for (let i = 0; i + 1 < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0
    swapped[i + 1] = bytes[i] ?? 0
  }
  return swapped
}

function problem(bytes: Uint8Array, offset: number, reason: string): { problem: DecodeProblem } {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++
  return { problem: { reason, offset, line } }
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0').toUpperCase()
}

/** Offset of the first byte that cannot stand where it stands (WHATWG ranges: no overlong forms, no surrogates). */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return Math.max(0, bytes.length - 1)
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  const second = bytes[i + 1] ?? 0
  if (length === 0 || i + length > bytes.length) return 0
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
