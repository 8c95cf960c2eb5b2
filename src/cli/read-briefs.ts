import { type Extraction, extractBrief } from '../extract/index.ts'
import { type Brief, type Diagnostic, interpretSchemas, type RoleBrief } from '../model/index.ts'
import type { SourceForm } from '../source/index.ts'
import { DEFAULT_LIMITS } from '../source/limits/index.ts'
import { loadSource } from '../source/on-demand/index.ts'
import { validateBrief } from '../validate/index.ts'
import { isBriefName } from './brief-name.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { DocumentError, UsageError } from './errors.ts'
import { readLimits } from './limits.ts'
import { requireNoErrors } from './load-library.ts'
import { eachWithProgress } from './progress.ts'
import { byteLimit, readInput } from './read-input.ts'

export interface ReadDocument {
  file: string
  extractions: Extraction[]
  /** Findings about the file as a whole; those of a document are in its extraction. */
  diagnostics: readonly Diagnostic[]
}

/** Bytes a document may have; UTF-8 needs up to four for a character. */
const MAX_DOCUMENT_BYTES = DEFAULT_LIMITS.documentCharacters * 4

/** Reads a file (or `-`) in any source form up to the drafts in it. Unreadable text is a finding, an unreadable path an IoError. */
export async function readDocument(context: Context, path: string, options: Options): Promise<ReadDocument> {
  interpretSchemas()
  try {
    const { file, text } = await readInput(
      context,
      path,
      byteLimit(options.text('maxBytes'), MAX_DOCUMENT_BYTES),
      options.text('stdinFilename') ?? '<stdin>',
    )
    const form = options.text('from') as SourceForm | null
    const source = await loadSource(text, file, {
      limits: readLimits(options),
      ...(form === null ? {} : { form }),
    })
    return { file, extractions: source.documents.map(extractBrief), diagnostics: source.diagnostics }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { file: path, extractions: [], diagnostics: error.diagnostics }
  }
}

/** All valid briefs below a folder; throws with every finding when one of them is an error. */
export async function readBriefFolder(context: Context, folder: string, options: Options): Promise<Brief[]> {
  const info = await context.io.stat(folder)
  if (info?.kind !== 'folder')
    throw new UsageError(`There is no folder ${folder}`, 'Give --briefs a folder with brief files.')
  const names = (await context.io.listFiles(folder)).filter(isBriefName)
  if (names.length === 0)
    throw new UsageError(`The folder ${folder} holds no brief`, 'Briefs are files that end in .md.')
  const briefs: Brief[] = []
  const findings: Diagnostic[] = []
  await eachWithProgress(context, 'Reading briefs', names, async (name) => {
    const { brief, diagnostics } = await readOne(context, `${folder.replace(/\/$/, '')}/${name}`, options)
    findings.push(...diagnostics)
    if (brief) briefs.push(brief)
  })
  requireNoErrors(findings)
  return briefs
}

async function readOne(
  context: Context,
  path: string,
  options: Options,
): Promise<{ brief: Brief | null; diagnostics: Diagnostic[] }> {
  // A source form or a size asked for is that of --role, not of the folder's briefs.
  const limitsOnly: Options = {
    text: () => null,
    flag: () => false,
    list: (name) => (name === 'limit' ? options.list(name) : []),
  }
  const document = await readDocument(context, path, limitsOnly)
  const [extraction] = document.extractions
  if (!extraction) return { brief: null, diagnostics: [...document.diagnostics] }
  const validated = validateBrief(extraction, {})
  return { brief: validated.brief, diagnostics: [...document.diagnostics, ...validated.diagnostics] }
}

/** The one role that a document describes, in whatever form it is; `asked` is what stood behind --role. */
export async function readRoleDocument(
  context: Context,
  asked: string,
  options: Options,
): Promise<{ role: RoleBrief; diagnostics: Diagnostic[] }> {
  const document = await readDocument(context, asked, options)
  const results = document.extractions.map((extraction) => validateBrief(extraction, {}))
  const diagnostics = [...document.diagnostics, ...results.flatMap((result) => result.diagnostics)]
  requireNoErrors(diagnostics)
  const roles = results.map((result) => result.brief).filter((brief) => brief?.kind === 'role')
  const [role] = roles
  if (role && roles.length === 1) return { role, diagnostics }
  if (roles.length > 1)
    throw new UsageError(
      `${asked} holds ${roles.length} roles`,
      'Import the one you want with: arch-gap import',
    )
  throw new UsageError(
    `${asked} describes no role`,
    'A role needs a title and at least responsibilities or skills; see arch-gap extract.',
  )
}
