import type { Position, RoleBrief } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import type { Section } from './extraction.ts'
import type { Places } from './places.ts'

/** What an extractor of a role's section works on: it reads its section and fills its part of the draft. */
export interface RoleContext {
  document: SourceDocument
  draft: RoleBrief
  places: Places
  skillId: (name: string) => string
  kpiId: (name: string) => string
}

export type SectionExtractor = (section: Section, context: RoleContext) => void

/** Adds an entry to a list of the draft and notes where it and its fields stand. */
export function add<Entry>(
  { places }: { places: Places },
  path: string,
  list: Entry[],
  entry: Entry,
  position: Position | undefined,
  fields: Readonly<Record<string, Position | undefined>> = {},
): void {
  const own = `${path}.${list.length}`
  list.push(entry)
  places.set(own, position)
  for (const [field, place] of Object.entries(fields)) places.set(`${own}.${field}`, place ?? position)
}
