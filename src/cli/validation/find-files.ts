import { IoError } from '../../io/index.ts'
import { cleanText } from '../../text/index.ts'
import { isBriefName } from '../brief-name.ts'
import type { Context } from '../context.ts'
import { ignoredFiles } from './ignored-files.ts'
import { absolute, isAbsolute, readable, withSlashes } from './paths.ts'

export interface FoundFile {
  /** Path to read it by and to show; `-` for standard input. */
  path: string
  /** Absolute path, by which files are told apart and ordered. */
  id: string
}

export interface FoundFiles {
  files: FoundFile[]
  /** Arguments that gave no file, with the reason. */
  notChecked: { path: string; reason: string }[]
  /** Every file came from a folder or a pattern, so that what is missing among them does not exist. */
  complete: boolean
}

export interface FindOptions {
  /** Patterns of the settings, relative to their folder. */
  ignore: { folder: string; patterns: readonly string[] }
  /** false: ignore files and settings do not hold. */
  useIgnore: boolean
}

const GLOB = /[*?{[]|[!@+]\(/

/**
 * The files that the arguments of a call mean: files as they are named, Markdown files below folders, files that match a glob,
 * `-`. A pattern that begins with `!` takes files out again. Each file once, in the order of their paths.
 */
export async function findFiles(
  context: Context,
  args: readonly string[],
  options: FindOptions,
): Promise<FoundFiles> {
  const { cwd } = context.io
  const found = new Map<string, FoundFile>()
  const notChecked: FoundFiles['notChecked'] = []
  let complete = args.length > 0
  const without = args.filter((arg) => arg.startsWith('!') && arg.length > 1)
  const excluded = await matcherOf(without.map((arg) => arg.slice(1)))
  for (const arg of args.filter((one) => !without.includes(one))) {
    try {
      const { files, single } = await filesOf(context, withSlashes(arg, cwd), options)
      if (single) complete = false
      for (const path of files) {
        const shown = path === '-' ? path : readable(absolute(path, cwd), cwd)
        if (path === '-' || !excluded(shown))
          found.set(absolute(path, cwd), { path: shown, id: absolute(path, cwd) })
      }
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      complete = false
      notChecked.push({ path: cleanText(arg), reason })
    }
  }
  const files = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { files, notChecked, complete }
}

/** Loaded only where there is a pattern; none match anything. */
async function matcherOf(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  return picomatch([...patterns])
}

/** An argument that gives no file, with the reason in words. */
class NoFile extends Error {}

function reasonOf(error: unknown): string | null {
  if (error instanceof NoFile) return error.message
  return error instanceof IoError && error.problem !== 'broken-pipe' ? error.message : null
}

async function filesOf(
  context: Context,
  arg: string,
  options: FindOptions,
): Promise<{ files: string[]; single: boolean }> {
  if (arg === '') throw new NoFile('the path is empty')
  if (arg === '-') return { files: [arg], single: true }
  const path = readable(absolute(arg, context.io.cwd), context.io.cwd)
  const info = await context.io.stat(path)
  if (info?.kind === 'folder') {
    const below = await filesBelow(context, path, (name) => isBriefName(name), options)
    return { files: orThrow(below, 'the folder holds no brief (a file that ends in .md)'), single: false }
  }
  // What is there but no ordinary file is named by reading it.
  if (info !== null) return { files: [path], single: true }
  if (!GLOB.test(arg)) throw new NoFile('there is no such file or folder')
  const pattern = isAbsolute(arg) ? arg : arg.replace(/^(?:\.\/)+/, '')
  const { default: picomatch } = await import('picomatch')
  const { base } = picomatch.scan(pattern)
  if (base !== '' && (await context.io.stat(base))?.kind !== 'folder') {
    throw new NoFile(`no file matches the pattern, there is no folder ${cleanText(base)}`)
  }
  const matches = picomatch(pattern)
  const wantsKind = /\.[^/]*$/.test(pattern)
  const below = await filesBelow(
    context,
    base === '' ? '.' : base,
    (name) => (wantsKind || isBriefName(name)) && matches(base === '' ? name : `${base}/${name}`),
    options,
  )
  return { files: orThrow(below, 'no file matches the pattern'), single: false }
}

interface Below {
  files: string[]
  ignored: number
}

function orThrow({ files, ignored }: Below, otherwise: string): string[] {
  if (files.length > 0) return files
  if (ignored === 0) throw new NoFile(otherwise)
  throw new NoFile(`all files found (${ignored}) are ignored; --no-ignore checks them all the same`)
}

async function filesBelow(
  context: Context,
  folder: string,
  wanted: (name: string) => boolean,
  { ignore, useIgnore }: FindOptions,
): Promise<Below> {
  const all = await context.io.listFiles(folder)
  const candidates = all.filter(wanted)
  const isIgnored = useIgnore
    ? await ignoredFiles(context, absolute(folder, context.io.cwd), all, ignore)
    : () => false
  const kept = candidates.filter((name) => !isIgnored(name))
  const prefix = folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`
  return { files: kept.map((name) => prefix + name), ignored: candidates.length - kept.length }
}
