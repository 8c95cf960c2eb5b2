import type { Importance, Position } from '../../model/index.ts'
import type { Item } from '../content/items.ts'
import type { Line } from '../content/lines.ts'
import { withoutFullStop } from '../content/text-of.ts'
import { findDetailLabel } from '../headings/detail-labels.ts'
import { type FoundMarker, findImportance, parseImportance } from '../values/importance.ts'
import { parseLevel } from '../values/level.ts'

/** What one list item says of a skill. */
export interface SkillFacts {
  name: string
  importance: Importance | null
  stated: string | null
  level: number | null
  description: string | null
  use: string | null
  /** A marker that is labelled as one but cannot be read. */
  unread: string | null
  position: Position | undefined
}

const SEPARATOR = /^\s*(?:[:：.,;|]|[–—-](?=\s|$))\s*/

/** A tick or picture in front of a name. */
const SYMBOL = /^(?:(?:\p{Extended_Pictographic}|[\u2713\u2714\u2611]|\uFE0F|\u200D)\s*)+/u

/**
 * Name: the bold part where the item begins with one, else what stands before the marker, else the whole line. Behind it
 * comes the description; labelled lines say the rest.
 */
export function readSkillItem(item: Item): SkillFacts {
  const marker = findImportance(item.head.whole, stopsOf(item.head))
  const { name, rest } = splitHead(item.head, marker)
  const facts: SkillFacts = {
    name,
    importance: marker?.importance ?? null,
    stated: marker?.stated ?? null,
    level: marker?.level ?? null,
    description: null,
    use: null,
    unread: null,
    position: item.position,
  }
  const descriptions = rest === '' ? [] : [rest]
  const uses: string[] = []
  for (const line of item.details) readDetail(line, facts, descriptions, uses)
  facts.description = descriptions.length === 0 ? null : descriptions.join(' ')
  facts.use = uses.length === 0 ? null : uses.join(' ')
  return facts
}

/** Ends of bold parts, and of the brackets right behind a bold name: `**Ropes** (Critical) of hemp`. */
function stopsOf({ whole, bold }: Line): number[] {
  const stops = bold.map(({ end }) => end)
  const [first] = bold
  if (first === undefined || !isLeadIn(whole.slice(0, first.start))) return stops
  for (let more = nextBracket(whole, first.end); more !== null; more = nextBracket(whole, more.end))
    stops.push(more.end)
  return stops
}

/** Nothing that says anything stands in front of a name. */
function isLeadIn(text: string): boolean {
  return text.replace(SYMBOL, '').replace(SEPARATOR, '').trim() === ''
}

function readDetail(line: Line, facts: SkillFacts, descriptions: string[], uses: string[]): void {
  const label = line.label === null ? null : findDetailLabel(line.label)
  if (label === 'importance') {
    const marker = parseImportance(line.text)
    if (marker === null) facts.unread = line.text
    else
      Object.assign(facts, {
        importance: marker.importance,
        stated: marker.stated ?? facts.stated,
        level: marker.level ?? facts.level,
      })
  } else if (label === 'level') {
    facts.level = parseLevel(line.text) ?? facts.level
    if (parseLevel(line.text) === null) descriptions.push(line.whole)
  } else if (label === 'use' || label === 'shows') uses.push(line.text)
  else if (label === 'strong') uses.push(line.whole)
  else if (label === 'description' || label === 'why') descriptions.push(line.text)
  else if (line.whole !== '') {
    const marker = parseImportance(line.whole)
    if (marker !== null && facts.importance === null)
      Object.assign(facts, { importance: marker.importance, stated: marker.stated })
    else descriptions.push(line.whole)
  }
}

/** The name of a line, and what stands behind it. */
export function splitHead(line: Line, marker: FoundMarker | null): { name: string; rest: string } {
  const named = boldName(line, marker)
  if (named !== null) return named
  const { whole } = line
  if (marker === null) return { name: withoutFullStop(whole), rest: '' }
  const before = whole.slice(0, marker.start).trim()
  const after = whole.slice(marker.end)
  if (before === '') return { name: withoutFullStop(after.replace(SEPARATOR, '').trim()), rest: '' }
  return { name: trimName(before), rest: after.replace(SEPARATOR, '').trim() }
}

/** `**Name** (marker): rest`, `**Name (marker)** – rest`, `(marker) **Name**`. Bold in the middle of a sentence is no name. */
function boldName(line: Line, marker: FoundMarker | null): { name: string; rest: string } | null {
  const { whole } = line
  const bold = line.bold.find(
    ({ start, end }) => !(marker !== null && start >= marker.start && end <= marker.end),
  )
  if (bold === undefined) return null
  const lead = whole.slice(0, bold.start)
  const leads = marker !== null && marker.start === 0 ? lead.slice(Math.min(marker.end, lead.length)) : lead
  if (!isLeadIn(leads)) return null
  const inside = cut(whole, bold.start, bold.end, marker)
  let end = Math.max(bold.end, marker !== null && marker.start <= bold.end ? marker.end : bold.end)
  let name = inside
  // Brackets of its own right behind the bold part belong to the name: `**Cloud** (AWS/GCP) (Critical): …`.
  for (let more = nextBracket(whole, end); more !== null; more = nextBracket(whole, end)) {
    const isMarker = marker !== null && more.start >= marker.start && more.end <= marker.end
    if (!isMarker) name += ` ${whole.slice(more.start, more.end)}`
    end = more.end
  }
  const rest =
    marker !== null && marker.start >= end ? cut(whole, end, whole.length, marker) : whole.slice(end)
  const between = marker !== null && marker.start >= end ? whole.slice(end, marker.start).trim() : ''
  if (between !== '' && !SEPARATOR.test(between)) return null
  const isNamed =
    rest.trim() === '' ||
    SEPARATOR.test(rest) ||
    /[:：]$/.test(inside) ||
    (marker !== null && marker.end >= end)
  if (!isNamed || trimName(name) === '') return null
  return { name: trimName(name), rest: rest.replace(SEPARATOR, '').trim() }
}

function nextBracket(text: string, from: number): { start: number; end: number } | null {
  const found = /^\s*(\([^()]{1,80}\)|\[[^[\]]{1,80}\])/.exec(text.slice(from, from + 100))
  if (found === null) return null
  const end = from + found[0].length
  return { start: end - (found[1]?.length ?? 0), end }
}

/** A stretch of the text without the part of the marker that lies in it. */
function cut(text: string, start: number, end: number, marker: FoundMarker | null): string {
  if (marker === null || marker.end <= start || marker.start >= end) return text.slice(start, end)
  return `${text.slice(start, Math.max(start, marker.start))}${text.slice(Math.min(end, marker.end), end)}`
}

function trimName(name: string): string {
  return withoutFullStop(
    name
      .replace(SYMBOL, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\s*(?:[:：,;]|\s[–—-])$/, ''),
  )
}
