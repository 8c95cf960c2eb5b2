import { type Extraction, extractBrief } from '../../extract/index.ts'
import type { Brief } from '../../model/index.ts'
import { readSource } from '../../source/index.ts'
import { RULE_TABLE } from '../rule-table.ts'
import { type Severities, settingOf } from '../severities.ts'
import { createSuppressions, readDirectives } from '../suppressions/index.ts'
import { applyEdits, type Fix, type Mend } from './fix.ts'
import { FIXES } from './fixes.ts'

export interface Fixed {
  text: string
  /** How many findings were mended. */
  count: number
}

/** One fix may lay open what another one mends; more rounds than this have never been needed. */
const MAX_ROUNDS = 4

/**
 * A brief with everything mended that is mechanical; a document in any other form comes back as it is. Each fix is
 * held to its word: what the brief says is extracted before and after, and a fix that changed more than it is about is
 * taken back. Fixing the result again changes nothing.
 *
 * @param options.fixes which ones; all there are where not given
 */
export function fixText(
  text: string,
  file: string,
  options: { severities?: Severities; fixes?: readonly Fix[] } = {},
): Fixed {
  const { severities, fixes = FIXES } = options
  const start = extract(text, file)
  if (start === null) return { text, count: 0 }
  let state: State = { text, count: 0, extraction: start }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = fixes.reduce((before, fix) => runFix(fix, before, file, severities), state)
    if (next === state) break
    state = next
  }
  return { text: state.text, count: state.count }
}

interface State extends Fixed {
  /** What the text says. */
  extraction: Extraction
}

/** The state after one fix; the very same where it has nothing to do. */
function runFix(fix: Fix, before: State, file: string, severities: Severities | undefined): State {
  const { extraction } = before
  const mends = wanted(fix, fix.mends(extraction), extraction, severities)
  const text = applyEdits(
    before.text,
    mends.flatMap(({ edits }) => edits),
  )
  if (text === before.text) return before
  const after = extract(text, file)
  if (after === null || factsOf(after.draft, fix.changes) !== factsOf(extraction.draft, fix.changes))
    return before
  return { text, count: before.count + mends.length, extraction: after }
}

function extract(text: string, file: string): Extraction | null {
  const { documents } = readSource(text, file, { form: 'brief' })
  const [document] = documents
  if (document === undefined || documents.length > 1 || document.frontMatter === null) return null
  return extractBrief(document)
}

/** The mends whose rule is not off and not disabled where they are. */
function wanted(
  { ruleId }: Fix,
  mends: readonly Mend[],
  { document }: Extraction,
  severities: Severities | undefined,
): readonly Mend[] {
  if (settingOf(ruleId, severities) === 'off') return []
  const { file, text } = document
  const suppressions = createSuppressions(readDirectives(document), file, text, RULE_TABLE)
  return suppressions.apply(mends.map((mend) => ({ ...mend, ruleId })))
}

/** What a brief says, places and all that may change left out, as text to compare. */
function factsOf(draft: Brief, changes: readonly string[]): string {
  const mayChange = new Set(changes)
  const strip = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => strip(one, `${path}.*`))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const own = path === '' ? key : `${path}.${key}`
      return key === 'at' || mayChange.has(own) ? [] : [[key, strip(one, own)] as const]
    })
    return Object.fromEntries(entries)
  }
  return JSON.stringify(strip(draft, ''))
}
