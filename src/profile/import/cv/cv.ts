import {
  addCertification,
  addEducation,
  addHighlight,
  addProse,
  createDraft,
  type Draft,
  finishDraft,
  setHeadline,
  setName,
} from '../draft/index.ts'
import { type Imported, type ImportLimits, refused } from '../imported.ts'
import { importFinding } from '../line-column.ts'
import { type CvLine, readCvLines } from './cv-lines.ts'
import { addCvPositions } from './cv-positions.ts'
import { type CvSection, cvSection } from './cv-sections.ts'
import { addCvSkills, splitOutsideBrackets } from './cv-skills.ts'

const MAX_LINES = 20_000
const MAX_LINE = 20_000
const CONTACT = /@|https?:|www\.|linkedin\.|github\.|(?:\+?\d[\d ()./-]{6,20}\d)/i

interface Part {
  section: CvSection | 'top'
  heading: string | null
  line: number
  lines: CvLine[]
}

/** Reads a CV as Markdown or plain text: its skills section and its bullets become claims without evidence. */
export function importCv(text: string, file: string, limits: ImportLimits): Imported {
  const lines = text.split(/\r\n|[\n\r]/)
  const long = lines.findIndex((line) => line.length > MAX_LINE)
  if (lines.length > MAX_LINES || long >= 0) {
    const what =
      long >= 0
        ? `A line is longer than the limit of ${MAX_LINE} characters`
        : `The file has more than the limit of ${MAX_LINES} lines`
    const at = { line: long + 1 || MAX_LINES, column: 1 }
    return refused(
      importFinding(
        'import-limit',
        'error',
        what,
        file,
        { start: at, end: at },
        'Give the text of the CV alone.',
      ),
    )
  }
  const parts = partsOf(readCvLines(text))
  const draft = createDraft(limits.entries)
  for (const part of parts) readPart(part, draft)
  if (draft.entries === 0) {
    return refused(
      importFinding(
        'import-form',
        'error',
        'Nothing in the file reads like a CV',
        file,
        null,
        'Give it headings such as Skills and Experience, and bullets below them.',
      ),
    )
  }
  if (!parts.some(({ section }) => section === 'skills'))
    draft.notes.warnings.push(
      'No skills section was found; bullets alone are weak claims, so add skills with a level',
    )
  const profile = finishDraft(draft)
  return { profile, form: 'cv', commentary: draft.commentary, notes: draft.notes, diagnostics: [] }
}

/** Lines by section. A heading of no known section stays where it is; a plain line counts as heading where it is a known name. */
function partsOf(lines: readonly CvLine[]): Part[] {
  const parts: Part[] = [{ section: 'top', heading: null, line: 1, lines: [] }]
  for (const line of lines) {
    const isShort = line.text.length <= 50
    const section = line.kind === 'heading' || (line.kind === 'text' && isShort) ? cvSection(line.text) : null
    if (section) parts.push({ section, heading: line.text.replace(/:$/, ''), line: line.line, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

function readPart(part: Part, draft: Draft): void {
  const what = READERS[part.section](part, draft)
  if (what !== null) draft.notes.read.push(`${nameOf(part)}: ${what}`)
}

function nameOf({ heading, line }: Part): string {
  return heading === null ? 'Top of the file' : `${heading} (line ${line})`
}

/** Reads the lines of one section into the draft; gives what became of them, null where that is said elsewhere. */
type PartReader = (part: Part, draft: Draft) => string | null

const READERS: Record<Part['section'], PartReader> = {
  top: ({ lines }, draft) => readTop(lines, draft),
  summary: asHighlights(''),
  skills: ({ lines }, draft) => count(addCvSkills(draft, lines), 'skill'),
  experience: ({ lines }, draft) => {
    const { positions, highlights } = addCvPositions(draft, lines)
    if (positions > 0)
      draft.notes.warnings.push(
        `Check the ${count(positions, 'position')}: title and organisation were told apart by their words and order`,
      )
    return `${count(positions, 'position')}, ${count(highlights, 'highlight')}`
  },
  education: ({ lines }, draft) => {
    for (const { text } of lines)
      addDated(text, (degree, end) => addEducation(draft, { degree, field: null, institution: null, end }))
    return `${count(lines.length, 'line')} as education`
  },
  certifications: ({ lines }, draft) => {
    for (const { text } of lines) addDated(text, (name, date) => addCertification(draft, { name, date }))
    return count(lines.length, 'certificate')
  },
  languages: ({ lines }, draft) => {
    for (const item of lines.flatMap(({ text }) => splitOutsideBrackets(text)))
      addHighlight(draft, { what: `Language: ${item}` })
    return `${count(lines.length, 'line')} as highlights`
  },
  projects: asHighlights('Project: '),
  awards: asHighlights('Award: '),
  publications: asHighlights('Publication: '),
  volunteering: asHighlights('Volunteer: '),
  unread: (part, draft) => {
    draft.notes.notRead.push(
      `${nameOf(part)}: ${count(part.lines.length, 'line')} that an assessment has no use for`,
    )
    return null
  },
}

function asHighlights(label: string): PartReader {
  return ({ lines }, draft) => {
    let added = 0
    for (const { text, kind } of lines) added += addProse(draft, kind === 'row' ? cells(text) : text, label)
    return count(added, 'highlight')
  }
}

/** Name, headline and contact details stand above the first section; other text there is prose about the person. */
function readTop(lines: readonly CvLine[], draft: Draft): string | null {
  const contact: number[] = []
  let prose = 0
  for (const { text, kind, line } of lines) {
    const isContact = CONTACT.test(text) && text.length <= 200
    if (isContact) contact.push(line)
    else if (draft.name === null && kind !== 'bullet' && text.length <= 80)
      setName(
        draft,
        text.replace(
          /^(?:curriculum vitae|lebenslauf|cv|r[ée]sum[ée])(?![\p{L}\p{N}])(?: of| von)?[\s:–—-]*/iu,
          '',
        ),
      )
    else if (draft.headline === null && kind !== 'bullet' && text.length <= 200) setHeadline(draft, text)
    else prose += addProse(draft, text)
  }
  const read = [
    draft.name && 'name',
    draft.headline && 'headline',
    prose > 0 && count(prose, 'highlight'),
  ].filter(Boolean)
  if (contact.length > 0)
    draft.notes.notRead.push(`Contact details on line ${contact.join(', ')} (an assessment needs none)`)
  return read.length > 0 ? read.join(', ') : null
}

/** Text and the last year or date in it, which is taken off where it stands at the end. */
function addDated(text: string, add: (what: string, date: string | null) => void): void {
  const dated = /^(.{2,300}?)[\s,(–—-]+((?:\p{L}{3,10}\.? )?\d{4}(?:-\d{2})?)\)?\.?$/u.exec(text)
  if (dated?.[1] && dated[2])
    add(dated[1].replace(/[\s,(]*(?:\d{4}|\p{L}{3,10}\.? \d{4})$/u, '').trim() || dated[1], dated[2])
  else add(text, null)
}

function cells(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ')
}

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`
}
