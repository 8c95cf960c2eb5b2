import { cleanText } from '../../../text/index.ts'
import { cut, splitProse } from '../split-prose.ts'
import { type Draft, remark, takePlace } from './draft.ts'
import { type DraftEvidence, fitEvidence, fitName, MAX_TEXT } from './fit.ts'

/** Something done outside a position, with its link and date where there are any. */
export function addHighlight(draft: Draft, entry: DraftEvidence, comment?: string): void {
  const fitted = fitEvidence(draft, entry)
  if (fitted === null || !takePlace(draft)) return
  const { evidence, more } = fitted
  draft.highlights.push(Object.keys(evidence).length > 1 ? evidence : evidence.what)
  remark(draft, `highlights.${draft.highlights.length - 1}`, comment)
  for (const rest of more) if (takePlace(draft)) draft.highlights.push(rest)
}

/** Prose and bullets, one highlight a statement. Gives how many there were. */
export function addProse(draft: Draft, text: string, prefix = ''): number {
  const statements = splitProse(text)
  for (const statement of statements) addHighlight(draft, { what: `${prefix}${statement}` })
  return statements.length
}

export function setName(draft: Draft, text: string | null): void {
  if (text?.trim()) draft.name = fitName(draft, text, 'The name') || null
}

/** The first line says what somebody does; anything past the limit becomes a highlight. */
export function setHeadline(draft: Draft, text: string | null): void {
  const [first, ...rest] = cut(cleanText(text ?? '').trim(), MAX_TEXT)
  draft.headline = first ?? null
  for (const more of rest) addHighlight(draft, { what: more })
}
