import type { Diagnostic, ProfileFile } from '../../model/index.ts'

/** One file as it was read: its name is shown and compared, never used as a path. */
export interface ImportFile {
  name: string
  bytes: Uint8Array
}

/** A single file, or a folder of files as a data export unpacks to. */
export type ImportInput =
  | ({ kind: 'file' } & ImportFile)
  | { kind: 'folder'; name: string; files: readonly ImportFile[] }

export const IMPORT_FORMS = ['json-resume', 'linkedin', 'cv'] as const
export type ImportForm = (typeof IMPORT_FORMS)[number]

/** What a person is told at the end: nothing of the source may be in none of the three. */
export interface ImportNotes {
  /** What stands in the profile now, by part of the source. */
  read: string[]
  /** What does not, and why. */
  notRead: string[]
  /** What was decided on the way, such as a level in words turned into a figure. */
  warnings: string[]
}

/** Comment lines by place in the profile file, such as `skills.3`: what has no key of its own stands beside its entry. */
export type Commentary = ReadonlyMap<string, readonly string[]>

export interface Imported {
  /** null where a finding is an error: the source could not be read at all. */
  profile: ProfileFile | null
  /** null where the content is of no known form. */
  form: ImportForm | null
  commentary: Commentary
  notes: ImportNotes
  /** Mistakes in the source, each at its place. */
  diagnostics: Diagnostic[]
}

export interface ImportLimits {
  /** Bytes of a file that is read as text. */
  textBytes: number
  /** Entries of a zip file, read or not. */
  zipEntries: number
  /** Bytes of one unpacked file, and of all packed ones together that are read. */
  unpackedBytes: number
  packedBytes: number
  /** Entries of all lists of the profile together. */
  entries: number
}

export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  textBytes: 4_000_000,
  zipEntries: 2000,
  unpackedBytes: 8_000_000,
  packedBytes: 1_000_000,
  entries: 2000,
}

/** The answer where nothing could be read. */
export function refused(...diagnostics: Diagnostic[]): Imported {
  return {
    profile: null,
    form: null,
    commentary: new Map(),
    notes: { read: [], notRead: [], warnings: [] },
    diagnostics,
  }
}
