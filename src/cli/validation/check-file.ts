import { extractBrief } from '../../extract/index.ts'
import { IoError } from '../../io/index.ts'
import type { CheckedFile, Diagnostic, LadderData } from '../../model/index.ts'
import type { SourceForm } from '../../source/index.ts'
import { DEFAULT_LIMITS } from '../../source/limits/index.ts'
import { loadSource } from '../../source/on-demand/index.ts'
import {
  ladderBrief,
  ladderRecord,
  type Severities,
  sortDiagnostics,
  validateBrief,
  withPages,
} from '../../validate/index.ts'
import type { Context } from '../context.ts'
import { DocumentError } from '../errors.ts'
import { type RunLimits, yamlLimits } from '../limits.ts'
import { readInput } from '../read-input.ts'
import { detached } from './detached.ts'

export interface CheckOptions {
  severities: Severities
  asOf: string | null
  form: SourceForm | null
  stdinName: string
  maxBytes: number
  limits: RunLimits
  isProfile: boolean
  /** Whether the hash of what was read is wanted; null comes for what could not be read as text. */
  hashes: boolean
}

/** Bytes a document may have; UTF-8 needs up to four for a character. */
export const MAX_DOCUMENT_BYTES = DEFAULT_LIMITS.documentCharacters * 4

/** Reads and checks one file. An unreadable path throws IoError; bytes that are no text are a finding. */
export async function checkFile(
  context: Context,
  path: string,
  options: CheckOptions,
): Promise<{ checked: CheckedFile; hash: string | null }> {
  try {
    const { file, text, bytes } = await readInput(context, path, options.maxBytes, options.stdinName)
    const { diagnostics, ladder } = await (options.isProfile ? checkYaml : checkText)(text, file, options)
    const lines = linesOf(text, diagnostics, ladder)
    const checked = detached({ file, diagnostics: withPages(diagnostics), ladder, lines })
    return { checked, hash: options.hashes ? context.io.hash(bytes) : null }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const file = path === '-' ? options.stdinName : path
    const checked = { file, diagnostics: withPages(error.diagnostics), ladder: [], lines: [] }
    return { checked, hash: null }
  }
}

async function checkYaml(text: string, file: string, options: CheckOptions): Promise<Checked> {
  const { checkProfile } = await import('./check-profile.ts')
  const limits = yamlLimits(options.limits)
  return { diagnostics: checkProfile(text, file, { ...options, limits }), ladder: [] }
}

type Checked = Pick<CheckedFile, 'diagnostics' | 'ladder'>

export function isUnreadable(error: unknown): error is IoError {
  return error instanceof IoError && error.problem !== 'broken-pipe'
}

async function checkText(
  text: string,
  file: string,
  { severities, asOf, form, limits }: CheckOptions,
): Promise<Checked> {
  const source = await loadSource(text, file, { limits, ...(form === null ? {} : { form }) })
  if (source.documents.length === 0) return { diagnostics: source.diagnostics, ladder: [] }
  const checked = source.documents.map((document, index) => {
    const extraction = extractBrief(document)
    const fileDiagnostics = index === 0 ? source.diagnostics : []
    const { diagnostics, suppressions } = validateBrief(extraction, { asOf, severities, fileDiagnostics })
    return { diagnostics, ladder: { ...ladderRecord(extraction), comments: suppressions.state } }
  })
  return {
    diagnostics: sortDiagnostics(checked.flatMap(({ diagnostics }) => diagnostics)),
    ladder: checked.map(({ ladder }) => ladder),
  }
}

/** The longest part of a line that is kept for code frames and fingerprints. */
const MAX_LINE = 2_000

/** The lines that findings stand in; for briefs also those that a rule across files may still point at. */
function linesOf(
  text: string,
  diagnostics: readonly Diagnostic[],
  ladder: readonly LadderData[],
): [number, string][] {
  const wanted = new Set(diagnostics.map(({ position }) => position.start.line))
  for (const record of ladder) {
    const { placeOf } = ladderBrief(record)
    for (const path of LADDER_PATHS) wanted.add(placeOf(path).start.line)
  }
  if (wanted.size === 0) return []
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  return [...wanted].map((line) => [line, (all[line - 1] ?? '').slice(0, MAX_LINE)])
}

const LADDER_PATHS = ['id', 'track', 'tier', 'rank', 'title', 'salary', 'experience'] as const
