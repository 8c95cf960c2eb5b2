import type { Diagnostic } from '../../../model/index.ts'
import { type JsonNode, parseJson } from '../../../text/index.ts'
import { createDraft, finishDraft } from '../draft/index.ts'
import { type Imported, type ImportLimits, refused } from '../imported.ts'
import { importFinding, pointAt } from '../line-column.ts'
import { type JsonReading, jsonFields } from './json-fields.ts'
import { SECTIONS } from './sections.ts'

/** Keys by which a JSON file is known as a JSON Resume. */
const KNOWN_BY = ['basics', 'work', 'skills', 'education', 'projects', 'certificates', 'volunteer']

/** Second keys that are placed one by one. */
const MAX_DUPLICATES = 100

/** Reads a JSON Resume (jsonresume.org, 1.0.0). Broken JSON ends it with one finding; a wrong value only loses that value. */
export function importJsonResume(text: string, file: string, limits: ImportLimits): Imported {
  const parsed = parseJson(text)
  if (parsed.mistake !== null || parsed.root === null) {
    const { message = 'The file holds no JSON', offset = 0 } = parsed.mistake ?? {}
    const place = { start: pointAt(text, offset), end: pointAt(text, offset) }
    return refused(
      importFinding('import-syntax', 'error', message, file, place, 'Export or save the file again.'),
    )
  }
  const { root } = parsed
  if (root.type !== 'object' || !KNOWN_BY.some((key) => root.members.has(key)))
    return refused(notAResume(root, file))
  const draft = createDraft(limits.entries)
  const reading: JsonReading = {
    text,
    file,
    diagnostics: parsed.duplicates
      .slice(0, MAX_DUPLICATES)
      .map(({ key, start, end, first }) =>
        importFinding(
          'import-value',
          'warning',
          `Unexpected second key ${key}, first on line ${pointAt(text, first).line}`,
          file,
          { start: pointAt(text, start), end: pointAt(text, end) },
          'The first one was read.',
        ),
      ),
    notRead: (what) => {
      if (draft.notes.notRead.at(-1) !== what) draft.notes.notRead.push(what)
    },
  }
  for (const { key } of parsed.duplicates.slice(0, MAX_DUPLICATES))
    draft.notes.notRead.push(`${key}: a second one in the same place`)
  const fields = jsonFields(reading, root, '')
  for (const section of SECTIONS) section(fields, draft)
  fields.finish()
  const profile = finishDraft(draft)
  return {
    profile,
    form: 'json-resume',
    commentary: draft.commentary,
    notes: draft.notes,
    diagnostics: reading.diagnostics.sort((a, b) => a.position.start.line - b.position.start.line),
  }
}

function notAResume(root: JsonNode, file: string): Diagnostic {
  const found =
    root.type === 'object' ? 'JSON without any section of a JSON Resume' : 'JSON that is no object'
  return importFinding(
    'import-form',
    'error',
    `Unexpected ${found}, expected ${KNOWN_BY.slice(0, 4).join(', ')} …`,
    file,
    null,
    'Give a JSON Resume (jsonresume.org), an unpacked or zipped LinkedIn export, or a CV as Markdown or text.',
  )
}
