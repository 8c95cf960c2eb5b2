import { isPageNoise } from '../page-noise.ts'
import type { Line } from './read-lines.ts'
import { DOCUMENT_WORDS, ROLE_NOUN, SECTION_NAME } from './role-words.ts'
import { findSectionLines } from './section-lines.ts'

export interface ArticleLines {
  /** The line with the document's title, if one was found. */
  title: Line | null
  lines: Line[]
  /** Which of `lines` begin a numbered section. */
  sections: ReadonlySet<Line>
}

const MAX_TITLE = 160

/** The lines of the article: from behind its title to its end, without the page around it and between its parts. */
export function articleLines(all: readonly Line[]): ArticleLines {
  const sections = findSectionLines(all)
  const first = all.findIndex((line) => sections.has(line))
  const titleAt = findTitle(all, first < 0 ? Math.min(all.length, 60) : first, first >= 0)
  const from = first >= 0 ? first : titleAt + 1
  const lines = withoutNoise(all.slice(from, articleEnd(all, from, sections)))
  return { title: all[titleAt] ?? null, lines, sections }
}

/** The last line before the text that reads like the title of a role document, else the first that names a role. */
function findTitle(all: readonly Line[], before: number, numbered: boolean): number {
  const able = (line: Line | undefined) =>
    line?.kind === 'plain' &&
    line.text.length <= MAX_TITLE &&
    !/[.!?]$/.test(line.text) &&
    !isPageNoise(line.text)
  for (let at = before - 1; at >= 0; at -= 1) {
    const text = all[at]?.text ?? ''
    if (able(all[at]) && DOCUMENT_WORDS.test(text) && ROLE_NOUN.test(text)) return at
  }
  const named = (line: Line) => able(line) && ROLE_NOUN.test(line.text) && line.text.split(/\s+/).length <= 10
  const found = all.slice(0, before).findIndex(named)
  if (found >= 0) return found
  return numbered
    ? -1
    : all.slice(0, before).findIndex((line) => line.kind !== 'blank' && isPageNoise(line.text)) - 1
}

/** Where the article ends: the last section stops where, behind its list or table, lines follow that are neither. */
function articleEnd(all: readonly Line[], from: number, sections: ReadonlySet<Line>): number {
  const numbered = all.findLastIndex((line) => sections.has(line))
  const named = sections.size > 0 ? -1 : all.findLastIndex(isSectionName)
  const lastSection = Math.max(numbered, named)
  const start = Math.max(lastSection, from)
  let structured = false
  let begun = false
  for (let at = start + 1; at < all.length; at += 1) {
    const line = all[at]
    if (line === undefined || line.kind === 'blank') continue
    const noise = line.kind === 'plain' && isPageNoise(line.text)
    // An advertisement between the last heading and its text ends nothing.
    if (noise && !begun) continue
    begun = true
    if (line.kind !== 'plain') structured = true
    else if (noise) return withoutTail(all, at, start)
    else if (structured && lastSection >= 0 && isLoose(all, at)) return at
    else if (isRow(all, at)) structured = true
  }
  return all.length
}

function isSectionName({ kind, text }: Line): boolean {
  return kind === 'plain' && SECTION_NAME.test(text)
}

/** Titles and slogans right before a button belong to it. */
function withoutTail(all: readonly Line[], end: number, start: number): number {
  let at = end
  while (at - 1 > start) {
    const before = all[at - 1]
    if (before === undefined) break
    const ends = before.kind === 'plain' && (/[.:;]$/.test(before.text) || isRow(all, at - 1))
    if (before.kind !== 'blank' && (before.kind !== 'plain' || ends)) break
    at -= 1
  }
  return at
}

/** Lines right under one another are rows of a table. */
function isRow(all: readonly Line[], at: number): boolean {
  return all[at - 1]?.kind === 'plain' && (all[at - 2]?.kind === 'plain' || all[at + 1]?.kind === 'plain')
}

/** A line alone behind a blank one, with no list or table of its own below. */
function isLoose(all: readonly Line[], at: number): boolean {
  if (all[at - 1]?.kind !== 'blank') return false
  const next = all.slice(at + 1, at + 4).find(({ kind }) => kind !== 'blank')
  const table = all[at + 1]?.kind === 'plain' && all[at + 2]?.kind === 'plain'
  return !table && (next === undefined || next.kind === 'plain')
}

const NEAR = 3

/** Takes out noise, and the few plain lines that stand between two lines of it. */
function withoutNoise(lines: readonly Line[]): Line[] {
  const noise = lines.map(({ kind, text }) => kind === 'plain' && isPageNoise(text))
  for (let at = 0; at < lines.length; at += 1) {
    if (noise[at] !== true) continue
    let plain = 0
    for (let next = at + 1; next < lines.length && plain <= NEAR; next += 1) {
      if (noise[next] === true) {
        noise.fill(true, at, next)
        break
      }
      if (lines[next]?.kind === 'plain') plain += 1
      else if (lines[next]?.kind !== 'blank') break
    }
  }
  return lines.filter((_, index) => noise[index] !== true)
}
