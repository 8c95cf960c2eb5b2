import type { Diagnostic, RoleBrief } from '../../model/index.ts'
import {
  DEFAULT_IMPORT_LIMITS,
  type Imported,
  type ImportInput,
  importProfile,
  isExportTable,
} from '../../profile/import/index.ts'
import { mergeInto, parseProfile, writeProfile } from '../../profile/index.ts'
import { cleanText } from '../../text/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { printFindings } from '../print-findings.ts'
import { byteLimit, wholeFile } from '../read-input.ts'
import { nextStep, writeNew } from './new-file.ts'
import { saidNothingOf } from './said-nothing-of.ts'
import { schemaHint, schemaPathFor } from './schema-path.ts'

/** A zipped export may carry pictures and messages; they are read past, never unpacked. */
const MAX_SOURCE_BYTES = 64_000_000
/** Lines of a list of notes that are shown. */
const MAX_NOTES = 40
const MAX_NOTE = 400

/** `init --from FILE`: a JSON Resume, LinkedIn export or CV as a profile, and what was read and what was not. */
export async function initFrom(
  context: Context,
  source: string,
  target: string,
  role: RoleBrief | null,
  options: Options,
): Promise<number> {
  if (source !== '-' && target !== '-' && (await context.io.isSameFile(source, target)))
    throw new UsageError(`${cleanText(target)} is what is read from`, 'Name another file with -o.')
  const stated = options.text('maxBytes')
  const limits = stated === null ? {} : { textBytes: byteLimit(stated, MAX_SOURCE_BYTES) }
  const imported = importProfile(await readSource(context, source, options), { limits })
  if (imported.profile === null) throw new DocumentError(imported.diagnostics)
  await printFindings(context, imported.diagnostics)
  const schemaPath = await schemaPathFor(context, target)
  const written = writeProfile(imported.profile, {
    schemaPath,
    heading: [
      ...schemaHint(schemaPath),
      `Made from ${cleanText(source)} (${FORM_NAMES[imported.form ?? 'cv']}). Claims are yours to check: give each a level and evidence.`,
    ],
    commentary: imported.commentary,
  })
  await writeNew(context, target, await withQuestions(written, role, source))
  await context.note(told(imported))
  await context.note(nextStep(target, role?.id ?? null))
  return EXIT.ok
}

const FORM_NAMES = { 'json-resume': 'JSON Resume', linkedin: 'LinkedIn data export', cv: 'CV' } as const

/** Adds what the role asks for beyond the import, as comments. What was written must read back, whatever was in the source. */
async function withQuestions(text: string, role: RoleBrief | null, source: string): Promise<string> {
  const { profile, diagnostics } = parseProfile(text, 'profile.yaml')
  if (profile === null) throw new DocumentError(diagnostics.slice(0, 1).map((one) => ofSource(one, source)))
  if (role === null) return text
  return mergeInto(text, 'profile.yaml', await saidNothingOf(profile, role))?.text ?? text
}

/** A limit of the profile reader that the source went past; the line is one of a text that nobody has seen. */
function ofSource({ ruleId, message }: Diagnostic, source: string): Diagnostic {
  return wholeFile(
    ruleId,
    cleanText(source),
    `What was read makes no profile: ${message}`,
    'Shorten it, or write the profile by hand.',
  )
}

async function readSource({ io }: Context, source: string, options: Options): Promise<ImportInput> {
  const maxBytes = byteLimit(options.text('maxBytes'), MAX_SOURCE_BYTES)
  if (source === '-') return { kind: 'file', name: '<stdin>', bytes: await io.readStdin(maxBytes) }
  if ((await io.stat(source))?.kind !== 'folder')
    return { kind: 'file', name: source, bytes: await io.readFile(source, maxBytes) }
  const names = await io.listFiles(source)
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const name of names) {
    const path = `${source.replace(/\/$/, '')}/${name}`
    const bytes = isExportTable(name)
      ? await io.readFile(path, DEFAULT_IMPORT_LIMITS.unpackedBytes)
      : new Uint8Array()
    files.push({ name, bytes })
  }
  return { kind: 'folder', name: source, files }
}

function told({ notes }: Imported): string {
  const list = (title: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const more = lines.length > MAX_NOTES ? [`  and ${lines.length - MAX_NOTES} more`] : []
    return [
      title,
      ...lines
        .slice(0, MAX_NOTES)
        .map((line) => `  ${line.length > MAX_NOTE ? `${line.slice(0, MAX_NOTE)}…` : line}`),
      ...more,
    ]
  }
  return [
    ...list('Read:', notes.read),
    ...list('Not read:', notes.notRead),
    ...list('Please check:', notes.warnings),
  ].join('\n')
}
