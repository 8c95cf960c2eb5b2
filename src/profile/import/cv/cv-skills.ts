import { addHighlight, addSkill, type Draft } from '../draft/index.ts'
import { readLevel } from '../read-level.ts'
import type { CvLine } from './cv-lines.ts'

/** A statement longer than this is no name of a skill; it becomes a highlight. */
const LONGEST_NAME = 120
const YEARS = /^(\d{1,2})\+? ?(?:years?|yrs?|jahre|ans)$/i

/** The lines of a skills section: bullets, comma lists behind a category, table rows, levels in words. Gives how many skills. */
export function addCvSkills(draft: Draft, lines: readonly CvLine[]): number {
  let added = 0
  let category: string | null = null
  let levelColumn = false
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'heading') {
      category = line.text.replace(/:$/, '')
      continue
    }
    if (line.kind === 'row' && lines[i - 1]?.kind !== 'row') {
      const [first = '', second = ''] = cellsOf(line)
      levelColumn = LEVEL_COLUMN.test(second)
      if (levelColumn || NAME_COLUMN.test(first)) continue
    }
    const items = line.kind === 'row' ? rowItems(line, levelColumn) : listItems(line.text)
    for (const item of items) {
      if (item.name.length > LONGEST_NAME) addHighlight(draft, { what: item.name })
      else {
        addSkill(draft, { ...item, comment: item.comment ?? (category ? `under ${category}` : undefined) })
        added++
      }
    }
  }
  return added
}

interface SkillItem {
  name: string
  level?: string | null
  years?: number | undefined
  comment?: string | undefined
}

const LEVEL_COLUMN = /^(?:level|proficiency|rating|niveau|stufe)\b/i
const NAME_COLUMN = /^(?:skills?|name|technolog(?:y|ies)|tools?|areas?|categor(?:y|ies))$/i

function cellsOf({ text }: CvLine): string[] {
  return text
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/\*\*|`/g, '').trim())
}

/** The first cell names a skill and the second its level; in a table without a level column the second lists skills. */
function rowItems(line: CvLine, levelColumn: boolean): SkillItem[] {
  const [name = '', second = ''] = cellsOf(line)
  if (name === '') return []
  if (second === '') return [{ name }]
  if (levelColumn || readLevel(second)) return [{ name, level: second }]
  return listItems(second).map((item) => ({ ...item, comment: `under ${name}` }))
}

function listItems(text: string): SkillItem[] {
  const colon = text.indexOf(': ')
  const head = colon > 0 && colon <= 40 ? text.slice(0, colon).trim() : null
  const tail = head === null ? text : text.slice(colon + 2)
  const isSentence =
    tail.length > LONGEST_NAME && splitOutsideBrackets(tail).some((part) => part.split(' ').length > 6)
  if (isSentence) return [{ name: text }]
  if (head !== null && readLevel(tail) !== null) return [{ name: head, level: tail }]
  return splitOutsideBrackets(tail).map((part) => ({
    ...itemOf(part),
    ...(head === null ? {} : { comment: `under ${head}` }),
  }))
}

function itemOf(part: string): SkillItem {
  const stars = /^(.{1,200}?)[ \t]*([★●⬤]{1,5})[☆○◯]{0,4}$/u.exec(part)
  if (stars?.[1] && stars[2]) {
    const total = [...part].filter((char) => '★●⬤☆○◯'.includes(char)).length
    return { name: stars[1].trim(), level: `${[...stars[2]].length}/${Math.max(5, total)}` }
  }
  const bracket = /^([^()]{1,200})\(([^()]{1,60})\)\.?$/.exec(part)
  if (bracket?.[1] && bracket[2]) {
    const read = levelAndYears(bracket[2].split(/[,;]/))
    if (read) return { name: bracket[1].trim(), ...read }
  }
  const dash = /^(.{1,200}?)[ \t](?:[-–—:])[ \t]([^-–—:]{1,40})$/.exec(part)
  if (dash?.[1] && dash[2]) {
    const read = levelAndYears([dash[2]])
    if (read) return { name: dash[1].trim(), ...read }
  }
  return { name: part.replace(/\.$/, '') }
}

/** Level and years where every part is one of the two; null where a part is something else. */
function levelAndYears(parts: readonly string[]): { level?: string; years?: number } | null {
  const result: { level?: string; years?: number } = {}
  for (const part of parts.map((one) => one.trim())) {
    const years = YEARS.exec(part)
    if (years) result.years = Number(years[1])
    else if (readLevel(part)) result.level = part
    else return null
  }
  return result
}

/** Parts between commas, semicolons, bars and dots that are not inside brackets. */
export function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && ',;|•·'.includes(char)) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
