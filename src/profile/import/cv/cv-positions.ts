import { addPosition, addProse, type Draft } from '../draft/index.ts'
import { readDate } from '../read-date.ts'
import type { CvLine } from './cv-lines.ts'

const DATE = String.raw`\d{4}[-/.](?:0?[1-9]|1[0-2])(?!\d)|\d{1,2}\/\d{4}|(?:\p{L}{3,10}\.? )?\d{4}`
const RANGE = new RegExp(
  String.raw`[([,|·*_]{0,2} ?(${DATE}) ?(?:-|–|—|to|until|bis) ?(${DATE}|\p{L}{3,12}(?:'\p{L}{3,8})?)[)\]*_]{0,2}`,
  'iu',
)
const SEPARATORS = [' at ', ' @ ', ' | ', ' — ', ' – ', ' - ', ' · ', ', '] as const

interface OpenPosition {
  headers: string[]
  start: string | null
  end: string | null
  statements: string[]
}

/** Positions found by a line with a span of time; bullets below are its highlights. Gives what was found. */
export function addCvPositions(
  draft: Draft,
  lines: readonly CvLine[],
): { positions: number; highlights: number } {
  const found = { positions: 0, highlights: 0 }
  let headers: string[] = []
  let open: OpenPosition | null = null
  const close = (): void => {
    if (open === null) return
    addPosition(draft, positionOf(open))
    found.positions++
    found.highlights += open.statements.length
    open = null
  }
  const say = (text: string): void => {
    if (open) open.statements.push(text)
    else found.highlights += addProse(draft, text)
  }
  for (const line of lines) {
    const span = line.kind === 'bullet' ? null : spanIn(line.text)
    if (span) {
      const current: OpenPosition | null = open
      const belongs = current !== null && isBare(current) && span.rest === '' && headers.length === 0
      if (belongs && current) Object.assign(current, { start: span.start, end: span.end })
      else {
        close()
        open = {
          headers: [...headers, span.rest].filter((part) => part !== ''),
          start: span.start,
          end: span.end,
          statements: [],
        }
      }
      headers = []
    } else if (line.kind === 'heading') {
      for (const text of headers) say(text)
      headers = []
      close()
      open = { headers: [line.text], start: null, end: null, statements: [] }
    } else if (line.kind === 'bullet') {
      for (const text of headers) say(text)
      headers = []
      say(line.text)
    } else headers.push(line.text)
  }
  for (const text of headers) say(text)
  close()
  return found
}

/** A heading that still waits for its dates. */
function isBare(position: OpenPosition): boolean {
  return position.start === null && position.statements.length === 0
}

function spanIn(text: string): { start: string; end: string; rest: string } | null {
  const match = RANGE.exec(text)
  const [whole = '', start = '', end = ''] = match ?? []
  if (match === null || readDate(start) === null || readDate(end) === null) return null
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`
  return { start, end, rest: rest.replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/g, '').replace(/\s+/g, ' ') }
}

/** A word that a title holds and the name of an organisation seldom does. */
const TITLE_WORD =
  /(?<!\p{L})(?:administrator|analyst|architect|consultant|coordinator|cto|ceo|developer|director|engineer|founder|head|intern|lead|leader|manager|officer|owner|president|principal|programmer|researcher|scientist|specialist|technician)(?!\p{L})/iu

/** Title first, organisation second, as most people write, unless only the second reads like a title; the rest is kept as a comment. */
function positionOf({ headers, start, end, statements }: OpenPosition) {
  const parts = headers.length === 1 ? splitOnce(headers[0] ?? '') : headers
  const [first = null, second = null, ...rest] = parts
  const isTurned = first !== null && second !== null && TITLE_WORD.test(second) && !TITLE_WORD.test(first)
  const [title, organisation] = isTurned ? [second, first] : [first, second]
  return {
    title,
    organisation,
    start,
    end,
    statements,
    ...(rest.length > 0 ? { comment: rest.join('\n') } : {}),
  }
}

function splitOnce(text: string): string[] {
  for (const separator of SEPARATORS) {
    const at = text.indexOf(separator)
    if (at > 0) return [text.slice(0, at).trim(), text.slice(at + separator.length).trim()]
  }
  return [text]
}
