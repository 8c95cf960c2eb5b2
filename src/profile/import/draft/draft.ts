import type { Evidence, Proficiency, ProfileFile } from '../../../model/index.ts'
import { cleanText } from '../../../text/index.ts'
import type { ImportNotes } from '../imported.ts'

type Filled<K extends keyof ProfileFile> = NonNullable<ProfileFile[K]>
export type WrittenPosition = NonNullable<Filled<'experience'>['positions']>[number]
export type WrittenCertification = Exclude<Filled<'certifications'>[number], string>
export type WrittenEducation = Filled<'education'>[number]

export interface GatheredSkill {
  name: string
  level: Proficiency | null
  years: number | undefined
  evidence: Evidence[]
}

/** A profile as an import gathers it; the `add…` functions beside it fit text to what a profile takes. */
export interface Draft {
  readonly notes: ImportNotes
  readonly commentary: Map<string, string[]>
  readonly positions: WrittenPosition[]
  readonly highlights: Filled<'highlights'>
  readonly skills: GatheredSkill[]
  readonly skillByKey: Map<string, number>
  /** How each level in words was read, with the skills that had it. */
  readonly levels: Map<string, string[]>
  /** Skills that stood there again with nothing new. */
  readonly repeated: Set<string>
  readonly certifications: WrittenCertification[]
  readonly education: WrittenEducation[]
  name: string | null
  headline: string | null
  readonly maxEntries: number
  entries: number
  dropped: number
}

/** An empty draft. `maxEntries` caps all lists together; what is over it is counted and named as not read. */
export function createDraft(maxEntries: number): Draft {
  return {
    notes: { read: [], notRead: [], warnings: [] },
    commentary: new Map(),
    positions: [],
    highlights: [],
    skills: [],
    skillByKey: new Map(),
    levels: new Map(),
    repeated: new Set(),
    certifications: [],
    education: [],
    name: null,
    headline: null,
    maxEntries,
    entries: 0,
    dropped: 0,
  }
}

/** Takes one place of those left; false, and counted, where none is. */
export function takePlace(draft: Draft): boolean {
  if (draft.entries < draft.maxEntries) {
    draft.entries++
    return true
  }
  draft.dropped++
  return false
}

/** Comment lines beside an entry, for what has no key of its own. */
export function remark(draft: Draft, path: string, text: string | undefined): void {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '')
  if (lines.length > 0) draft.commentary.set(path, [...(draft.commentary.get(path) ?? []), ...lines])
}

/** Skills named in one note. */
const MAX_NAMES = 30

/** The profile as a person would write it: empty parts left out, each skill in the shortest form that says all. */
export function finishDraft(draft: Draft): ProfileFile {
  for (const [note, names] of draft.levels) {
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''
    draft.notes.warnings.push(`${note}: ${names.slice(0, MAX_NAMES).join(', ')}${more}`)
  }
  const repeated = [...draft.repeated]
  if (repeated.length > 0) {
    const more = repeated.length > MAX_NAMES ? ` and ${repeated.length - MAX_NAMES} more` : ''
    draft.notes.warnings.push(
      `Named more than once, taken once: ${repeated.slice(0, MAX_NAMES).join(', ')}${more}`,
    )
  }
  if (draft.name === null) draft.notes.warnings.push('No name was found; write yours into the first key')
  if (draft.dropped > 0)
    draft.notes.notRead.push(
      `${draft.dropped} entries over the limit of ${draft.maxEntries} that an import takes`,
    )
  const { headline, positions, highlights, skills, certifications, education } = draft
  return {
    name: draft.name ?? 'Your name',
    ...(headline ? { headline } : {}),
    ...(positions.length > 0 ? { experience: { positions } } : {}),
    ...(highlights.length > 0 ? { highlights } : {}),
    ...(skills.length > 0 ? { skills: skills.map(shortest) } : {}),
    ...(certifications.length > 0
      ? { certifications: certifications.map((one) => (Object.keys(one).length === 1 ? one.name : one)) }
      : {}),
    ...(education.length > 0 ? { education } : {}),
  }
}

function shortest({ name, level, years, evidence }: GatheredSkill): Filled<'skills'>[number] {
  if (years === undefined && evidence.length === 0) return level === null ? name : { [name]: level }
  return {
    name,
    ...(level === null ? {} : { level }),
    ...(years === undefined ? {} : { years }),
    ...(evidence.length > 0 ? { evidence } : {}),
  }
}
