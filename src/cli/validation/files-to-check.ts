import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { type FoundFiles, findFiles } from './find-files.ts'
import { absolute, readable } from './paths.ts'
import type { Settings } from './read-config.ts'

/** The files of a call: its paths and profiles; else the --briefs folders; else those of the settings; else the briefs that ship. */
export async function filesToCheck(
  context: Context,
  args: readonly string[],
  options: Options,
  { config, folder }: Settings,
): Promise<FoundFiles> {
  const { io } = context
  const typed = [...args, ...options.list('profile')]
  const ignore = { folder, patterns: config.ignore ?? [] }
  const useIgnore = !options.flag('noIgnore')
  if (typed.length > 0) return findFiles(context, typed, { ignore, useIgnore })
  const folders = options.list('briefs')
  if (folders.length > 0) return findFiles(context, folders, { ignore, useIgnore })
  if (config.paths !== undefined) {
    const paths = config.paths.map((path) => fromFolder(path, folder, io.cwd))
    return findFiles(context, paths, { ignore, useIgnore })
  }
  // The program's own folder is often below an ignored node_modules.
  const shipped = readable(`${io.bundledFolder()}/briefs`, io.cwd)
  return findFiles(context, [shipped], { ignore, useIgnore: false })
}

function fromFolder(path: string, folder: string, cwd: string): string {
  const not = path.startsWith('!') ? '!' : ''
  return not + readable(absolute(path.slice(not.length), folder), cwd)
}
