const ANSI =
  /[\u001b\u009b](?:\][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|[[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~])/g
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu
const PLAIN = /^[\x20-\x7e]*$/
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const ZWJ_OUTSIDE_EMOJI = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
const MARK_PILE = /(\p{M}{4})\p{M}+/gu

/**
 * Makes a string from any input safe to show anywhere: one line, no terminal sequences, no control,
 * bidirectional or invisible characters, no piles of combining marks, well-formed, NFC. Text that was
 * ordinary comes back unchanged.
 */
export function cleanText(text: string): string {
  // Nearly all text is this, and the expressions below take V8 longer to compile than a document takes to read.
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(ANSI, '')
    .replace(BREAKS, ' ')
    .replace(INVISIBLE, '')
    .replace(ZWJ_OUTSIDE_EMOJI, '')
    .replace(MARK_PILE, '$1')
    .normalize('NFC')
}

/** Whether cleaning would take anything out of the text but line breaks and tabs, or replace halves of characters that an escape left. */
export function hasUnsafeCharacters(text: string): boolean {
  if (PLAIN.test(text)) return false
  return !text.isWellFormed() || cleanText(text) !== text.replace(BREAKS, ' ').normalize('NFC')
}
