import type { Diagnostic } from '../../../model/index.ts'
import { cleanText } from '../../../text/index.ts'
import { createDraft, type Draft, finishDraft } from '../draft/index.ts'
import { type Imported, type ImportFile, type ImportLimits, refused } from '../imported.ts'
import { importFinding } from '../line-column.ts'
import { type CsvTable, readCsv } from './read-csv.ts'
import { readZip } from './read-zip.ts'
import { EXPORT_TABLES, type ExportTable } from './tables.ts'

/** Reads a zipped export; only the tables that matter are unpacked. */
export function importLinkedInZip(bytes: Uint8Array, file: string, limits: ImportLimits): Imported {
  const zip = readZip(bytes, isWanted, limits)
  if ('problem' in zip) {
    return refused(
      importFinding(
        'import-syntax',
        'error',
        zip.problem,
        file,
        null,
        'Unpack it yourself and give the folder.',
      ),
    )
  }
  if (zip.files.length === 0) return refused(noTables(file, zip.others))
  return importTables(zip.files, zip.others, file, limits)
}

/** Reads an unpacked export; `files` may hold anything, only known tables are looked at. */
export function importLinkedInFiles(
  files: readonly ImportFile[],
  folder: string,
  limits: ImportLimits,
): Imported {
  const tables = files.filter(({ name }) => isWanted(name))
  const others = files.filter(({ name }) => !isWanted(name)).map(({ name }) => cleanText(name))
  return tables.length === 0
    ? refused(noTables(folder, others))
    : importTables(tables, others, folder, limits)
}

/** Whether a file of an export, by its name, is one that is read. */
export function isWanted(name: string): boolean {
  return tableFor(name) !== undefined
}

/** The table that a single CSV file holds by its heading line, for a file that was renamed; null where it is none. */
export function tableByHeading(file: ImportFile): string | null {
  const { columns } = readCsv(file)
  const has = (column: string): boolean => columns.some((name) => name.toLowerCase() === column.toLowerCase())
  const telling = new Map([
    ['positions.csv', ['Company Name', 'Title', 'Started On']],
    ['certifications.csv', ['Name', 'Authority', 'Started On']],
    ['education.csv', ['School Name', 'Degree Name']],
    ['profile.csv', ['First Name', 'Headline']],
  ])
  for (const [name, needed] of telling) if (needed.every(has)) return name
  return columns.length === 1 && has('Name') ? 'skills.csv' : null
}

function tableFor(name: string): ExportTable | undefined {
  const base = name.split(/[/\\]/).at(-1)?.toLowerCase()
  return EXPORT_TABLES.find(({ file }) => file === base)
}

function importTables(
  files: readonly ImportFile[],
  others: readonly string[],
  source: string,
  limits: ImportLimits,
): Imported {
  const draft = createDraft(limits.entries)
  const diagnostics: Diagnostic[] = []
  for (const table of EXPORT_TABLES) {
    for (const file of files.filter(({ name }) => tableFor(name) === table)) {
      if (file.bytes.length > limits.unpackedBytes) {
        diagnostics.push(
          importFinding(
            'import-limit',
            'warning',
            `The file is larger than the limit of ${limits.unpackedBytes} bytes`,
            cleanText(file.name),
            null,
          ),
        )
        draft.notes.notRead.push(`${cleanText(file.name)}: too large`)
      } else diagnostics.push(...importTable(table, file, draft))
    }
  }
  if (others.length > 0)
    draft.notes.notRead.push(
      `${others.length === 1 ? '1 other file' : `${others.length} other files`}, not opened: ${shortList(others)}`,
    )
  if (diagnostics.length > 0 && draft.entries === 0 && draft.name === null)
    return refused(
      ...diagnostics,
      importFinding('import-form', 'error', 'Nothing in the export could be read', source, null),
    )
  const profile = finishDraft(draft)
  return { profile, form: 'linkedin', commentary: draft.commentary, notes: draft.notes, diagnostics }
}

function importTable(table: ExportTable, file: ImportFile, draft: Draft): Diagnostic[] {
  const name = cleanText(file.name)
  const csv = readCsv(file)
  const has = (column: string): boolean =>
    csv.columns.some((one) => one.toLowerCase() === column.toLowerCase())
  if (!has(table.needs)) {
    draft.notes.notRead.push(`${name}: it has no column "${table.needs}"`)
    const found = csv.columns.filter((column) => column !== '').slice(0, 6)
    return [
      ...csv.diagnostics,
      importFinding(
        'import-form',
        'warning',
        `Unexpected columns ${found.join(', ') || '(none)'}, expected "${table.needs}" among them`,
        name,
        null,
        'The file was not read.',
      ),
    ]
  }
  for (const row of csv.rows) table.read(row, draft)
  draft.notes.read.push(`${name}: ${csv.rows.length} ${table.becomes[csv.rows.length === 1 ? 0 : 1]}`)
  tellColumns(table, csv, name, draft)
  return csv.diagnostics
}

/** Columns that hold something and have no key: kept as comments, or left where they are. */
function tellColumns(table: ExportTable, csv: CsvTable, name: string, draft: Draft): void {
  const filled = (columns: readonly string[]) =>
    columns.filter((column) => csv.rows.some((row) => row.cell(column) !== null))
  const kept = filled(table.comments ?? [])
  const left = filled([
    ...(table.unread ?? []),
    ...csv.columns.filter((column) => !knownColumns(table).has(column.toLowerCase())),
  ])
  if (kept.length > 0)
    draft.notes.notRead.push(`${name}: ${kept.join(', ')} (kept as a comment; a profile has no key for it)`)
  if (left.length > 0) draft.notes.notRead.push(`${name}: ${left.join(', ')} (not copied)`)
}

/** Columns a table asks for: gathered by reading an empty row, so that the list cannot fall behind the code. */
function knownColumns(table: ExportTable): ReadonlySet<string> {
  const asked = new Set(
    [...(table.comments ?? []), ...(table.unread ?? [])].map((column) => column.toLowerCase()),
  )
  const spy = {
    cell: (column: string): null => {
      asked.add(column.toLowerCase())
      return null
    },
  }
  table.read(spy, createDraft(1))
  return asked
}

function noTables(source: string, others: readonly string[]): Diagnostic {
  const isWord = others.some((name) => name.startsWith('word/'))
  return importFinding(
    'import-form',
    'error',
    isWord
      ? 'The file is a Word document, which is not read'
      : 'There is none of Skills.csv, Positions.csv, Certifications.csv, Education.csv, Profile.csv in it',
    source,
    null,
    isWord
      ? 'Save it as plain text or Markdown and give that.'
      : 'Give the data export as LinkedIn sends it, zipped or unpacked.',
  )
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ')
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown
}
