import type { Evidence } from '../../../model/index.ts'
import { cleanText } from '../../../text/index.ts'
import { readLevel } from '../read-level.ts'
import { type Draft, remark, takePlace } from './draft.ts'
import { type DraftEvidence, fitEvidence, fitName } from './fit.ts'

export interface DraftSkill {
  name: string
  /** As written; read into the scale, or named as not read. */
  level?: string | null
  years?: number | undefined
  evidence?: DraftEvidence
  comment?: string | undefined
}

/** A skill as a claim. One that is there already (in any case) gains what is new; its first level stands. */
export function addSkill(draft: Draft, entry: DraftSkill): void {
  const name = fitName(draft, entry.name, 'The name of a skill')
  if (name === '') return
  const { level, comment } = levelOf(draft, name, entry.level)
  const evidence = evidenceOf(draft, entry.evidence)
  const key = name.toLowerCase()
  const at = draft.skillByKey.get(key)
  const known = at === undefined ? undefined : draft.skills[at]
  if (known) {
    if (level !== null && known.level !== null && known.level !== level)
      draft.notes.warnings.push(`${name} stands twice with different levels; the first one counts`)
    if (level === null && entry.years === undefined && evidence.length === 0 && !entry.comment && !comment)
      draft.repeated.add(known.name)
    known.level ??= level
    known.years ??= entry.years
    known.evidence.push(...evidence)
    remark(draft, `skills.${at}`, [entry.comment, comment].join('\n'))
    return
  }
  if (!takePlace(draft)) return
  draft.skills.push({ name, level, years: entry.years, evidence })
  draft.skillByKey.set(key, draft.skills.length - 1)
  remark(draft, `skills.${draft.skills.length - 1}`, [entry.comment, comment].join('\n'))
}

function levelOf(draft: Draft, name: string, written: string | null | undefined) {
  const text = cleanText(written ?? '').trim()
  if (text === '') return { level: null, comment: '' }
  const read = readLevel(text)
  if (read) {
    const note = `Level "${text}" was read as ${read.level}, ${read.meaning}`
    const names = draft.levels.get(note) ?? []
    names.push(name)
    draft.levels.set(note, names)
    return { level: read.level, comment: `level "${text}" read as ${read.level}` }
  }
  draft.notes.notRead.push(
    `${name}: level "${text}" is no known word for a step of the scale; give it a level from 0 to 5`,
  )
  return { level: null, comment: `level as written: ${text}` }
}

function evidenceOf(draft: Draft, entry: DraftEvidence | undefined): Evidence[] {
  const fitted = entry ? fitEvidence(draft, entry) : null
  return fitted ? [fitted.evidence, ...fitted.more.map((what) => ({ what }))] : []
}
