import { IoError } from '../../io/index.ts'
import { type CheckedFile, checkedFileSchema } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { RULE_TABLE } from '../../validate/index.ts'
import { VERSION } from '../../version.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { checkOptions } from './check-files.ts'
import type { FoundFile } from './find-files.ts'
import type { Settings } from './read-config.ts'

export const DEFAULT_CACHE = '.arch-gap-cache'
/** Results of a hundred thousand files; a larger file is none of ours. */
const MAX_CACHE_BYTES = 400_000_000
const MAGIC = 'arch-gap check cache 1'

/** Results of checks by the content of files and everything else that decides about them. */
export interface CheckCache {
  /** The result for what a file holds now; null where it is not known. */
  find(file: FoundFile): Promise<CheckedFile | null>
  /** Keeps a result for the next run. `hash` is that of what was checked. */
  keep(file: FoundFile, hash: string, checked: CheckedFile): void
  /** Writes the results of this run, whole or not at all. A cache that cannot be written is said and is no failure. */
  save(): Promise<void>
}

/**
 * The cache of a run. A file that is damaged, of another version or no cache at all counts as empty; one that does not begin as a
 * cache does is never written over. Nothing is read or written through a link, which a stranger may have left at the usual place.
 */
export async function openCache(context: Context, options: Options, settings: Settings): Promise<CheckCache> {
  const { io } = context
  const path = options.text('cacheLocation') ?? DEFAULT_CACHE
  const link = await linkWithin(context, path)
  const old = link === null ? await readCache(context, path) : 'foreign'
  const known = old === 'foreign' ? new Map<string, unknown>() : old
  const base = JSON.stringify([VERSION, RULE_TABLE])
  const keyOf = (file: FoundFile, hash: string): string =>
    io.hash(JSON.stringify([io.hash(base), file.path, checkOptions(file, options, settings), hash]))
  const kept = new Map<string, unknown>()
  let isChanged = false
  return {
    find: async (file) => {
      if (file.path === '-' || known.size === 0) return null
      const hash = await hashOf(context, file, checkOptions(file, options, settings).maxBytes)
      if (hash === null) return null
      const key = keyOf(file, hash)
      const checked = trusted(known.get(key), file)
      if (checked !== null) kept.set(key, checked)
      return checked
    },
    keep: (file, hash, checked) => {
      if (file.path === '-') return
      isChanged = true
      kept.set(keyOf(file, hash), checked)
    },
    save: async () => {
      if (!isChanged && kept.size === known.size) return
      if (link !== null) {
        await context.note(
          `${link} is a symbolic link, and a cache is never written through one; results are not kept`,
        )
        return
      }
      if (old === 'foreign') {
        await context.note(`${path} is no cache of arch-gap and stays as it is; results are not kept`)
        return
      }
      const body = JSON.stringify([...kept])
      try {
        await io.writeFile(path, `${MAGIC} ${io.hash(body)}\n${body}\n`)
      } catch (error) {
        if (!(error instanceof IoError)) throw error
        await context.note(`Results are not kept: ${error.message}`)
      }
    },
  }
}

/**
 * The first part of a path that is a link, or null. Of an absolute path only the file itself is looked at: no stranger puts the folders
 * of a machine where they are.
 */
async function linkWithin({ io }: Context, path: string): Promise<string | null> {
  try {
    if (await io.isLink(path)) return path
    if (/^(?:[\\/]|[a-z]:)/i.test(path)) return null
    for (const { index } of path.matchAll(/(?<=[^\\/.])[\\/]/g)) {
      const folder = path.slice(0, index)
      if (await io.isLink(folder)) return folder
    }
  } catch (error) {
    if (!(error instanceof IoError)) throw error // Reading or writing it says what is wrong.
  }
  return null
}

async function readCache(context: Context, path: string): Promise<Map<string, unknown> | 'foreign'> {
  const none = new Map<string, unknown>()
  try {
    if ((await context.io.stat(path)) === null) return none
    const text = new TextDecoder().decode(await context.io.readFile(path, MAX_CACHE_BYTES))
    if (!text.startsWith(MAGIC.slice(0, -1))) return text === '' ? none : 'foreign'
    const end = text.indexOf('\n')
    const body = text.slice(end + 1, -1)
    if (end < 0 || text.slice(0, end) !== `${MAGIC} ${context.io.hash(body)}`) return none
    const entries: unknown = JSON.parse(body)
    return Array.isArray(entries) ? new Map(entries.filter(isEntry)) : none
  } catch (error) {
    if (error instanceof IoError) return 'foreign'
    if (error instanceof SyntaxError) return none
    throw error
  }
}

function isEntry(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string'
}

async function hashOf(context: Context, { path }: FoundFile, maxBytes: number): Promise<string | null> {
  try {
    return context.io.hash(await context.io.readFile(path, maxBytes))
  } catch (error) {
    if (error instanceof IoError) return null // The check says what is wrong with it.
    throw error
  }
}

const RULES: ReadonlyMap<string, string> = new Map(RULE_TABLE.map(({ id, url }) => [id, url]))

/** A result as a check could have made it: of this very shape, about this file, by rules there are, in clean text. */
function trusted(entry: unknown, { path }: FoundFile): CheckedFile | null {
  if (entry === undefined) return null
  const parsed = checkedFileSchema.safeParse(entry)
  if (!parsed.success) return null
  const { file, diagnostics, ladder } = parsed.data
  const isOfFile = file === cleanText(path) && ladder.every((one) => one.file === file)
  const areOurs = diagnostics.every(
    (one) =>
      one.file === file &&
      (one.url ?? '') === (RULES.get(one.ruleId) ?? '') &&
      isClean(one.message) &&
      isClean(one.hint ?? '') &&
      (one.related ?? []).every((other) => isClean(other.message) && isClean(other.file)),
  )
  return isOfFile && areOurs ? (entry as CheckedFile) : null
}

function isClean(text: string): boolean {
  return cleanText(text) === text
}
