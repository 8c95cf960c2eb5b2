import type { Element, Root } from 'hast'
import { hasUnsafeCharacters } from '../../text/index.ts'
import { isElement, propertyOf, textOf } from './parse-html.ts'

/** What a page says of itself outside its article. */
export interface PageFacts {
  title: string | null
  url: string | null
  date: string | null
}

/** Reads title, address and date from a page's head, its first main heading and its first time mark. */
export function pageFacts(root: Root): PageFacts {
  const facts = { heading: '', ogTitle: '', title: '', url: '', date: '', time: '' }
  visitElements(root, (element) => {
    const content = propertyOf(element, 'content') ?? ''
    const key = propertyOf(element, 'property') ?? propertyOf(element, 'name') ?? ''
    if (element.tagName === 'h1') facts.heading ||= tidy(textOf(element))
    else if (element.tagName === 'title') facts.title ||= tidy(textOf(element))
    else if (element.tagName === 'time') facts.time ||= propertyOf(element, 'dateTime') ?? ''
    else if (element.tagName === 'meta' && key === 'og:title') facts.ogTitle ||= tidy(content)
    else if (element.tagName === 'meta' && key === 'og:url') facts.url ||= content
    else if (element.tagName === 'meta' && /^(?:article:published_time|date|dc\.date)$/i.test(key))
      facts.date ||= content
    else if (element.tagName === 'link' && propertyOf(element, 'rel') === 'canonical') {
      facts.url = propertyOf(element, 'href') ?? facts.url
    }
  })
  return {
    title: [facts.heading, facts.ogTitle, withoutSite(facts.title)].find((title) => title !== '') ?? null,
    url: webAddress(facts.url),
    date: dayOf(facts.date) ?? dayOf(facts.time),
  }
}

function visitElements(node: Root | Element, see: (element: Element) => void): void {
  if (isElement(node)) see(node)
  for (const child of node.children) if (isElement(child)) visitElements(child, see)
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "Title | Site", "Title - Site": what stands behind the last spaced bar or dash names the site. */
function withoutSite(title: string): string {
  const found = /^(.{3,}) [|–—·»-] [^|–—·»]{2,60}$/.exec(title)
  return found?.[1] ?? title
}

/** An http or https address as it is written, or null; with a character that nobody can see it is none. */
export function webAddress(text: string | null): string | null {
  if (text === null || hasUnsafeCharacters(text) || !/^https?:\/\/[^\s"<>]{3,1000}$/i.test(text)) return null
  return URL.canParse(text) ? text : null
}

/** The day of an ISO date or time, or null where it is none. */
export function dayOf(text: string | null): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(text ?? '')
  if (day === null) return null
  const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])]
  const lastDay = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return year > 1970 && date >= 1 && date <= lastDay ? day[0] : null
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
