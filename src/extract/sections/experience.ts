import type { Position, RoleBrief, Years } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import type { Line } from '../content/lines.ts'
import { splitLabel } from '../content/split-label.ts'
import { sentencesOf } from '../content/statements.ts'
import { trimEndOf } from '../content/trim.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'
import { findYears, parseYears } from '../values/years.ts'

type Experience = NonNullable<RoleBrief['experience']>

interface Clause extends Years {
  raw: string
  what: string
  /** `total` and `specialised` where the text says which it is. */
  role: 'total' | 'specialised' | null
  position: Position | undefined
}

const TOTAL_LABEL =
  /^(?:total|overall|total experience|years|years of experience|typical years of experience|experience|experience level|minimum years.*)$/i
const SPECIAL_LABEL = /^(?:speciali[sz]ed|specialist|specific|relevant)(?: experience)?$/i
/** Words of a label that say how much or how sure, of which none is the subject of years. */
const NO_SUBJECT =
  /\b(?:min(?:imum)?|at least|required?|requirements?|preferred|typical(?:ly)?|usual(?:ly)?|common(?:ly)?|mostly|expected|expectations?|range|seniority|level|career|professional|work(?:ing)?|industry|practical|hands-on|years?|experience|total|overall|junior|mid|senior|staff|principal|lead|we|you|your|ask|bring|have|need|for|of|in|the|a)\b/gi
const TOTAL_WORDS = /\b(?:in total|total|overall|altogether)\b/i
const LONGEST_LABEL = 60
const EDGE = ' ,;:(–—-'
const LAST_WORD = /\s(?:with|and|including|of which|plus|incl\.?|where|whereof|or)$/i
const LEAD_IN =
  /^[\s,:]*(?:of\s)?(?:(?:relevant|professional|hands-on|practical|proven|progressive|total|overall|work|working|industry)\s){0,3}(?:experience\b)?\s*(?:(?:in|of|with|as|on)\s)?/i

/**
 * Years of experience. Of several figures the one named total, else the largest, is the total: no part can exceed it.
 * What else is said of experience is kept word for word.
 */
export function extractExperience(section: Section, context: RoleContext): void {
  readExperience(
    groupsOf(section).flatMap((group) => [
      ...group.items.flatMap((item) => [item.head, ...item.details]),
      ...group.prose,
    ]),
    context,
  )
}

export function readExperience(lines: readonly Line[], context: RoleContext): void {
  const { draft, places } = context
  const clauses: Clause[] = []
  const experience: Experience = draft.experience ?? { total: null, specialised: [], statements: [] }
  for (const line of lines) {
    const text = line.label !== null && isYearsLabel(line.label) ? line.text : line.whole
    for (const part of sentencesOf(text)) {
      // "Total: 9 years. Relevant: 4+ as lead." is read alike as one line and as two.
      const own = splitLabel(part, LONGEST_LABEL)
      const [label, sentence] = isYearsLabel(own.label) ? [own.label, own.rest] : [line.label ?? '', part]
      const isSpecial = SPECIAL_LABEL.test(label)
      const isTotal = TOTAL_LABEL.test(label)
      const found = clausesOf(sentence, line.position, isTotal || isSpecial)
      if (isSpecial) for (const clause of found) clause.role = 'specialised'
      else if (isTotal && found[0] !== undefined && /total|overall/i.test(label)) found[0].role = 'total'
      clauses.push(...found)
      if (found.length > 0) continue
      const position = places.find(line.position, sentence)
      add(
        context,
        'experience.statements',
        experience.statements,
        { text: sentence, at: places.at(line.position) },
        position,
      )
    }
  }
  assign(clauses, experience, context)
  const isEmpty =
    experience.total === null && experience.specialised.length === 0 && experience.statements.length === 0
  draft.experience = isEmpty ? null : experience
}

function isYearsLabel(label: string): boolean {
  return TOTAL_LABEL.test(label) || SPECIAL_LABEL.test(label)
}

/** "AI: 3+ years" and "AI – 3+ years" are said of AI alone, and are no total even where there is no other figure. */
function isOfSubject(before: string, after: string): boolean {
  return after === '' && /[:–—-]\s*$/.test(before) && /\p{L}/u.test(before.replace(NO_SUBJECT, ''))
}

function assign(clauses: readonly Clause[], experience: Experience, context: RoleContext): void {
  const { places } = context
  const total = experience.total === null ? totalOf(clauses) : null
  for (const clause of clauses) {
    const { min, max, openEnded, raw, what, position } = clause
    const at = places.at(position)
    const place = places.find(position, raw)
    if (clause === total) {
      experience.total = { min, max, openEnded, raw, at }
      for (const path of ['experience.total', 'experience.total.min', 'experience.total.raw'])
        places.set(path, place)
    } else {
      const entry = { min, max, openEnded, what, raw, at }
      add(context, 'experience.specialised', experience.specialised, entry, place, { min: place, raw: place })
    }
  }
}

function totalOf(clauses: readonly Clause[]): Clause | null {
  const named = clauses.find((clause) => clause.role === 'total')
  if (named !== undefined) return named
  const open = clauses.filter((clause) => clause.role === null)
  return open.reduce<Clause | null>(
    (best, clause) => (best === null || (clause.min ?? 0) > (best.min ?? 0) ? clause : best),
    null,
  )
}

/** A sentence cut at its figures: each clause reaches from one figure to the next. */
function clausesOf(sentence: string, position: Position | undefined, isLabelled: boolean): Clause[] {
  const figures = findYears(sentence)
  if (figures.length === 0) {
    const years = isLabelled ? parseYears(sentence) : null
    const what = sentence
      .replace(/^[\s\d+.–—-]+(?:to\s[\d+]+)?/, '')
      .replace(LEAD_IN, '')
      .replace(/[\s.;]+$/, '')
    return years === null ? [] : [{ ...years, raw: sentence, what, role: null, position }]
  }
  let part: Clause['role'] = null
  return figures.map((figure, index) => {
    const next = figures[index + 1]?.start ?? sentence.length
    const from = index === 0 ? 0 : figure.start
    const isLast = index + 1 === figures.length
    const raw = isLast ? trimEndOf(sentence.slice(from), ' .;') : withoutConnector(sentence.slice(from, next))
    const after = trimEndOf(withoutConnector(sentence.slice(figure.end, next)).replace(LEAD_IN, ''), ' .;')
    const lead = sentence.slice(from, figure.start)
    const before = trimEndOf(lead, ' :–—-').trim()
    const what = untilSemicolon(after !== '' ? after : before)
    // What else is said in the same sentence is a part of that part.
    if (isOfSubject(lead, after)) part = 'specialised'
    const { min, max, openEnded } = figure
    return { min, max, openEnded, raw, what, role: TOTAL_WORDS.test(raw) ? 'total' : part, position }
  })
}

/** What follows a semicolon is another statement, which the raw text keeps. */
function untilSemicolon(text: string): string {
  return text.split(';', 1)[0]?.trim() || text
}

/** Without the ", with" that leads over to the next figure. */
function withoutConnector(text: string): string {
  return trimEndOf(trimEndOf(text, EDGE).replace(LAST_WORD, ''), EDGE).trim()
}
