import { cleanText, decodeText } from '../../text/index.ts'
import { importCv } from './cv/cv.ts'
import {
  DEFAULT_IMPORT_LIMITS,
  type Imported,
  type ImportFile,
  type ImportInput,
  type ImportLimits,
  refused,
} from './imported.ts'
import { importJsonResume } from './json-resume/json-resume.ts'
import { importFinding } from './line-column.ts'
import { importLinkedInFiles, importLinkedInZip, isWanted, tableByHeading } from './linkedin/linkedin.ts'

export interface ImportOptions {
  limits?: Partial<ImportLimits>
}

/**
 * Turns what a person already has into a profile: a JSON Resume, a LinkedIn data export (folder, zip or one of its tables), or
 * a CV as Markdown or text. The form is told by the content. Nothing is lost silently: what has no key becomes a comment or a
 * highlight, or is named in `notes.notRead`. Mistakes in the source are findings; only an unreadable source gives no profile.
 */
export function importProfile(input: ImportInput, options: ImportOptions = {}): Imported {
  const limits = { ...DEFAULT_IMPORT_LIMITS, ...options.limits }
  if (input.kind === 'folder') return importLinkedInFiles(input.files, cleanText(input.name), limits)
  const file = cleanText(input.name)
  if (startsWith(input.bytes, 'PK\u0003\u0004') || startsWith(input.bytes, 'PK\u0005\u0006'))
    return importLinkedInZip(input.bytes, file, limits)
  if (startsWith(input.bytes, '%PDF-')) return refused(notText(file, 'a PDF'))
  if (input.bytes.length > limits.textBytes) {
    const message = `The file is larger than the limit of ${limits.textBytes.toLocaleString('en')} bytes`
    return refused(importFinding('import-limit', 'error', message, file, null, 'Raise it with --max-bytes.'))
  }
  const decoded = decodeText(input.bytes)
  if ('problem' in decoded) {
    const at = { line: decoded.problem.line, column: 1 }
    return refused(
      importFinding(
        'import-syntax',
        'error',
        `The file ${decoded.problem.reason}`,
        file,
        { start: at, end: at },
        'Save it as UTF-8 text.',
      ),
    )
  }
  return importText(decoded.text.replace(/^\ufeff/, ''), file, input, limits)
}

function importText(text: string, file: string, input: ImportFile, limits: ImportLimits): Imported {
  const start = text.trimStart().slice(0, 200).toLowerCase()
  if (start === '') return refused(importFinding('import-form', 'error', 'The file is empty', file, null))
  // A file called .json is one with a mistake where it begins otherwise, such as with a comment; saying where helps more than reading on.
  if (start.startsWith('{') || start.startsWith('[') || /\.json$/i.test(input.name))
    return importJsonResume(text, file, limits)
  if (start.startsWith('<!doctype html') || start.startsWith('<html'))
    return refused(notText(file, 'a web page'))
  const table = isWanted(input.name) ? input.name : tableByHeading(input)
  if (table !== null) return importLinkedInFiles([{ name: table, bytes: input.bytes }], file, limits)
  if (/^name:/m.test(text) && /^(?:skills|experience):/m.test(text)) {
    return refused(
      importFinding(
        'import-form',
        'error',
        'The file is a profile already',
        file,
        null,
        'Assess it, or fill it up with: arch-gap init --into FILE --role ROLE',
      ),
    )
  }
  return importCv(text, file, limits)
}

function notText(file: string, what: string) {
  return importFinding(
    'import-form',
    'error',
    `The file is ${what}, which is not read`,
    file,
    null,
    'Save it as plain text or Markdown and give that.',
  )
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((char, i) => bytes[i] === char.charCodeAt(0))
}
