import { IoError } from '../io/index.ts'
import type { Diagnostic } from '../model/index.ts'
import { cleanText, decodeText } from '../text/index.ts'
import type { Context } from './context.ts'
import { DocumentError, UsageError } from './errors.ts'

export interface InputText {
  /** Path as given; `<stdin>` for `-`. */
  file: string
  text: string
  /** What was read. */
  bytes: Uint8Array
}

/**
 * Reads one document as text. A path that cannot be read throws IoError (exit 2); bytes that are no text, or more of them
 * than `maxBytes`, throw a DocumentError with the finding (exit 1).
 */
export async function readInput(
  context: Context,
  path: string,
  maxBytes: number,
  stdinName = '<stdin>',
): Promise<InputText> {
  const file = path === '-' ? stdinName : cleanText(path)
  if (path === '-' && context.io.stdinIsTTY) await context.note('Reading from the terminal; end with Ctrl-D.')
  if (path !== '-') context.inputs.add(path)
  const bytes = await readBytes(context, path, file, maxBytes)
  const decoded = decodeText(bytes)
  if ('text' in decoded) return { file, text: decoded.text, bytes }
  const { reason, offset, line } = decoded.problem
  throw new DocumentError([
    wholeFile('file-encoding', file, `The file ${reason} (byte ${offset})`, 'Save it as UTF-8 text.', line),
  ])
}

async function readBytes(
  context: Context,
  path: string,
  file: string,
  maxBytes: number,
): Promise<Uint8Array> {
  try {
    return path === '-' ? await context.io.readStdin(maxBytes) : await context.io.readFile(path, maxBytes)
  } catch (error) {
    if (!(error instanceof IoError) || error.problem !== 'too-large') throw error
    throw new DocumentError([
      wholeFile(
        'file-too-large',
        file,
        `The file is larger than the limit of ${maxBytes.toLocaleString('en')} bytes`,
        'Split it, or raise the limit with --max-bytes.',
      ),
    ])
  }
}

export function wholeFile(ruleId: string, file: string, message: string, hint: string, line = 1): Diagnostic {
  return {
    ruleId,
    severity: 'error',
    message,
    file,
    position: { start: { line, column: 1 }, end: { line, column: 1 } },
    hint,
  }
}

/** A whole number of bytes from `--max-bytes`, or the default. */
export function byteLimit(value: string | null, fallback: number): number {
  if (value === null) return fallback
  if (!/^\d{1,12}$/.test(value) || Number(value) === 0) {
    throw new UsageError(
      `Unexpected --max-bytes ${cleanText(value)}, expected a number of bytes such as 4000000`,
    )
  }
  return Number(value)
}
