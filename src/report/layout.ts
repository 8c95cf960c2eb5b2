import { displayWidth } from '../text/index.ts'

/** Width in terminal cells: wide characters count two, marks none. */
export function widthOf(text: string): number {
  return displayWidth(text)
}

/** Made when a text is cut: it costs more than most reports. */
let segmenter: Intl.Segmenter | null = null

/** At most `cells` wide, cut between characters a reader sees as one, with … where something is missing. */
export function truncate(text: string, cells: number): string {
  if (text.length <= cells && widthOf(text) <= cells) return text
  const start = text.slice(0, Math.max(0, cells - 1))
  // Plain characters cannot be cut apart; a mark may follow the last one, so one more has to be plain too.
  if (/^[ -~]*$/.test(text.slice(0, Math.max(0, cells)))) return cells <= 0 ? '' : `${start}…`
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let kept = ''
  let width = 0
  for (const { segment } of segmenter.segment(text.slice(0, cells * 8))) {
    const next = width + widthOf(segment)
    if (next > cells - 1) break
    kept += segment
    width = next
  }
  return cells <= 0 ? '' : `${kept}…`
}

export function padEnd(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - widthOf(text)))
}

export function padStart(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - widthOf(text))) + text
}

/** Breaks text at spaces into lines of at most `cells`; a longer word is cut. The first line is indented by `first`, others by `rest`. */
export function wrap(text: string, cells: number, first = '', rest = first): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const indent = (): string => (lines.length === 0 ? first : rest)
  for (const word of text.split(/ +/)) {
    const room = cells - widthOf(indent())
    const width = widthOf(word)
    if (line !== '' && used + 1 + width > room) {
      lines.push(indent() + line)
      line = ''
      used = 0
    }
    const shown = width > room ? truncate(word, Math.max(1, cells - widthOf(indent()))) : word
    used += (line === '' ? 0 : 1) + widthOf(shown)
    line = line === '' ? shown : `${line} ${shown}`
  }
  return [...lines, indent() + line]
}
