import { unifiedDiff } from '../../report/diagnostics/index.ts'
import { decodeText } from '../../text/index.ts'
import { fixText } from '../../validate/fixes/index.ts'
import type { Context } from '../context.ts'
import { isUnreadable, MAX_DOCUMENT_BYTES } from './check-file.ts'
import type { FoundFile } from './find-files.ts'
import type { Settings } from './read-config.ts'

export interface FixResult {
  /** Files that were changed, or would be. */
  files: number
  /** Findings mended in them. */
  count: number
  /** With `dryRun`: the changes as a unified diff; else empty. */
  diff: string
}

const BOM = '\ufeff'

/** Mends what is mechanical in brief files and writes them back, each whole or not at all; with `dryRun` only says how. */
export async function fixFiles(
  context: Context,
  files: readonly FoundFile[],
  settings: Settings,
  dryRun: boolean,
): Promise<FixResult> {
  const result: FixResult = { files: 0, count: 0, diff: '' }
  for (const { path, id } of files) {
    const before = path === '-' ? null : await textOf(context, path)
    if (before === null) continue
    const mark = before.startsWith(BOM) ? BOM : ''
    const { text, count } = fixText(before.slice(mark.length), path, {
      severities: settings.severitiesOf(id),
    })
    if (count === 0) continue
    result.files += 1
    result.count += count
    if (dryRun) result.diff += unifiedDiff(path, before.slice(mark.length), text)
    else await context.io.writeFile(path, mark + text)
  }
  return result
}

/** The text of a file that would be written back as it was read: UTF-8 only. What cannot be read is said when it is checked. */
async function textOf(context: Context, path: string): Promise<string | null> {
  try {
    const bytes = await context.io.readFile(path, MAX_DOCUMENT_BYTES)
    const decoded = decodeText(bytes)
    if (!('text' in decoded)) return null
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? BOM : ''
    const text = mark + decoded.text.replace(/^\ufeff/, '')
    const again = new TextEncoder().encode(text)
    const same = again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
    return same ? text : null
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}
