import type { Extraction } from '../extract/index.ts'
import type { Brief, LadderData, LadderMarket, LadderRole, Position, Severity } from '../model/index.ts'
import { nearest, placeOfWhole } from './nearest-place.ts'
import type { Finding } from './rule.ts'

export type { LadderMarket, LadderRole }

/** One brief as rules across files see it. */
export interface LadderBrief {
  file: string
  brief: LadderRole | LadderMarket
  /** Place of a JSON path such as `rank` or `skills.3.importance`; of its nearest known parent, at last of the title. */
  placeOf(path: string): Position
}

/** A finding of a rule across files says which of them it stands in. */
export interface LadderFinding extends Finding {
  file: string
}

export interface LadderContext {
  /** All briefs of the run, in the order of their files. */
  briefs: readonly LadderBrief[]
  /** Whole folders were checked: what is not among the briefs does not exist. With single files a rule must not miss the others. */
  complete: boolean
  asOf: string | null
}

export interface LadderRule {
  meta: {
    /** Permanent, kebab-case; also the name of the rule's file and of its page docs/rules/<id>.md. */
    id: string
    severity: Severity
    description: string
  }
  check(context: LadderContext): Iterable<LadderFinding>
}

export function defineLadderRule(rule: LadderRule): LadderRule {
  return rule
}

/** Paths of which rules across files may ask the place; others have the place of what they are a part of. */
const KEPT =
  /^(?:id|title|track|tier|rank|asOf|sample|salary(?:\.\w+)?|experience(?:\.[\w.]+)?|skills\.\d+(?:\.(?:name|importance))?)$/

/** The little of an extraction that rules across files need, as plain data that a cache and other threads can hold. */
export type LadderRecord = Omit<LadderData, 'comments'>

export function ladderRecord(extraction: Extraction): LadderRecord {
  const { document, draft, positions } = extraction
  const kept = [...positions].filter(([path]) => KEPT.test(path))
  return {
    file: document.file,
    brief: summaryOf(draft),
    places: pack(kept),
    fallback: placeOfWhole(extraction),
  }
}

/** A record as rules across files see it. */
export function ladderBrief({ file, brief, places, fallback }: LadderRecord): LadderBrief {
  return { file, brief, placeOf: (path) => placeIn(places, path) ?? fallback }
}

/** Places as lines of one short text: thousands of briefs are kept at once, and few of their places are ever asked for. */
function pack(places: readonly (readonly [string, Position])[]): string {
  return places
    .map(([path, { start, end }]) =>
      [path, start.line, start.column, start.offset, end.line, end.column, end.offset].join(' '),
    )
    .join('\n')
}

/** The place of a path, or of the nearest one above it. */
function placeIn(packed: string, path: string): Position | null {
  const lines = packed.split('\n')
  const found = nearest(path, (key) => lines.find((line) => line.startsWith(`${key} `)))
  if (found === undefined) return null
  const figures = found.split(' ').slice(1)
  return { start: pointOf(figures.slice(0, 3)), end: pointOf(figures.slice(3)) }
}

function pointOf([line, column, offset]: readonly string[]): Position['start'] {
  return {
    line: Number(line),
    column: Number(column),
    ...(offset === '' ? {} : { offset: Number(offset) }),
  }
}

function summaryOf(draft: Brief): LadderRole | LadderMarket {
  const { id, title, track, tier, rank, asOf } = draft
  const identity = { id, title, track, tier, rank, asOf }
  if (draft.kind === 'market') return { kind: 'market', ...identity, sample: draft.sample }
  const { experience, salary } = draft
  const skills = draft.skills.map(({ id, name, group, importance }) => ({ id, name, group, importance }))
  return { kind: 'role', ...identity, experience, salary, skills }
}
