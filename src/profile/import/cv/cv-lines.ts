/** One statement of a CV: wrapped lines joined, marks of Markdown taken off. */
export interface CvLine {
  kind: 'heading' | 'bullet' | 'text' | 'row'
  /** 1–6 for a Markdown heading, 0 for a line that only looks like one. */
  depth: number
  text: string
  /** Line number from 1. */
  line: number
}

const HEADING = /^(#{1,6})[ \t]+(.{1,300})$/
const BULLET = /^[ \t]*(?:[-*+•·‣▪◦–—]|\d{1,2}[.)])[ \t]+(\S.*)$/u
const RULE = /^[ \t]*(?:[-*_=] ?){3,}[ \t]*$/
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]{3,}\|?[ \t]*$/

/** Splits a CV into headings, bullets, table rows and lines of text. Linear in the length of the text. */
export function readCvLines(text: string): CvLine[] {
  const lines = text.split(/\r\n|[\n\r]/)
  const found: CvLine[] = []
  let canContinue = false
  for (const [i, raw] of lines.entries()) {
    const line = raw.trimEnd()
    if (line.trim() === '') {
      canContinue = false
      continue
    }
    if (RULE.test(line) || (line.includes('|') && TABLE_RULE.test(line))) {
      const before = found.at(-1)
      if (/^[ \t]*[=-]{3,}/.test(line) && before?.kind === 'text' && before.line === i)
        before.kind = 'heading'
      canContinue = false
      continue
    }
    const last = found.at(-1)
    const isIndented = /^[ \t]{2,}\S/.test(line)
    if (canContinue && last && !BULLET.test(line) && continues(last, isIndented)) {
      last.text = `${last.text} ${plain(line)}`
      continue
    }
    found.push(lineOf(line, i + 1))
    canContinue = found.at(-1)?.kind !== 'heading'
  }
  return found
}

/** A bullet goes on with indented lines; any list goes on behind a comma. */
function continues(last: CvLine, isIndented: boolean): boolean {
  return (last.kind === 'bullet' && isIndented) || (last.kind !== 'row' && last.text.endsWith(','))
}

function lineOf(line: string, number: number): CvLine {
  const heading = HEADING.exec(line)
  if (heading)
    return {
      kind: 'heading',
      depth: heading[1]?.length ?? 1,
      text: plain(heading[2] ?? '').replace(/[ #]+$/, ''),
      line: number,
    }
  const bullet = BULLET.exec(line)
  if (bullet) return { kind: 'bullet', depth: 0, text: plain(bullet[1] ?? ''), line: number }
  if (/^[ \t]*\|/.test(line)) return { kind: 'row', depth: 0, text: line.trim(), line: number }
  const isBold = /^[ \t]*(?:\*\*|__)[^*_]{1,200}(?:\*\*|__):?$/.test(line)
  return { kind: isBold ? 'heading' : 'text', depth: 0, text: plain(line), line: number }
}

/** Text without emphasis, code marks and link targets; addresses are kept where the link says nothing else. */
export function plain(text: string): string {
  return text
    .replace(
      /!?\[([^\][]{0,300})\]\(([^()\s]{0,500})\)/g,
      (_, label: string, target: string) => label || target,
    )
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/(^|[\s(])[*_]([^*_]{1,300})[*_](?=$|[\s).,;:])/g, '$1$2')
    .trim()
}
