import { readDate } from '../read-date.ts'
import { splitProse } from '../split-prose.ts'
import { type Draft, remark, takePlace } from './draft.ts'
import { fitDate, fitName } from './fit.ts'

export interface DraftPosition {
  title: string | null
  organisation: string | null
  start: string | null
  end: string | null
  /** Prose or bullets; each statement becomes a highlight. */
  statements: readonly string[]
  comment?: string | undefined
}

/** A position of paid work. Missing or unreadable dates are said, because years are added up from them. */
export function addPosition(draft: Draft, entry: DraftPosition): void {
  if (!takePlace(draft)) return
  const label = [entry.title, entry.organisation].filter((part) => part?.trim()).join(', ') || 'A position'
  const title = fitName(draft, entry.title, 'The title of a position')
  const organisation = fitName(draft, entry.organisation, 'The organisation of a position')
  const statements = entry.statements.flatMap(splitProse).filter(() => takePlace(draft))
  const isPresent = entry.end !== null && readDate(entry.end) === 'present'
  const end = isPresent ? { end: 'present' as const } : fitDate(draft, 'end', entry.end, label)
  const start = fitDate(draft, 'start', entry.start, label)
  draft.positions.push({
    title: title || '(title not stated)',
    ...(organisation ? { organisation } : {}),
    ...start,
    ...end,
    ...(statements.length > 0 ? { highlights: statements } : {}),
  })
  if (title === '') draft.notes.warnings.push(`${label} has no title; write what you were there`)
  if (start.start === undefined)
    draft.notes.warnings.push(`${label} has no start; years cannot be added up until it has one`)
  else if (!entry.end?.trim()) draft.notes.warnings.push(`${label} has no end and counts up to today`)
  const path = `experience.positions.${draft.positions.length - 1}`
  remark(draft, path, entry.comment)
  if (entry.start?.trim() && start.start === undefined)
    remark(draft, path, `start as written: ${entry.start}`)
  if (entry.end?.trim() && end.end === undefined) {
    remark(draft, path, `end as written: ${entry.end}`)
    draft.notes.warnings.push(`${label} counts up to today until it has an end`)
  }
}
