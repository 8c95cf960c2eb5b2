import type { Io } from '../../io/index.ts'
import { absolute, isInside, parentOf, readable, withSlashes } from './paths.ts'

/** Folders from `start` (absolute) upwards, itself first, as far as the root of the repository; only itself outside of one. */
export async function foldersUpwards(io: Io, start: string): Promise<string[]> {
  const folders: string[] = []
  for (let folder = start; ; folder = parentOf(folder)) {
    folders.push(folder)
    const git = folder === '/' ? '/.git' : `${folder}/.git`
    if ((await io.stat(readable(git, io.cwd))) !== null) return folders
    if (parentOf(folder) === folder) break
  }
  // Outside of a repository nothing says where a project ends; what lies above the current folder is not asked.
  return isInside(io.cwd, start) ? folders.filter((folder) => isInside(io.cwd, folder)) : [start]
}

/** The folder that paths in CI reports are relative to: what the CI says, else the repository, else the current folder. */
export async function projectRoot(io: Io): Promise<string> {
  for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
    const stated = io.env[name]
    if (stated === undefined || stated === '') continue
    const folder = absolute(withSlashes(stated, io.cwd), io.cwd)
    if (isInside(folder, io.cwd)) return folder
  }
  const folders = await foldersUpwards(io, io.cwd)
  return folders.at(-1) ?? io.cwd
}
