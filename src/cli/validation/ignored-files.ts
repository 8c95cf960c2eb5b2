import type { Ignore } from 'ignore'
import type { Context } from '../context.ts'
import { readInput } from '../read-input.ts'
import { absolute, isInside, parentOf, readable, relativeTo } from './paths.ts'
import { foldersUpwards } from './project-root.ts'

const IGNORE_FILES = ['.gitignore', '.arch-gap-ignore']
const MAX_IGNORE_BYTES = 100_000

/** One ignore file, or the list in the settings; its patterns hold below its folder. */
interface IgnoreRules {
  folder: string
  patterns: Ignore
}

/**
 * Which files below a folder are to be left out: by ignore files from the repository's root down to the file, with git's
 * own rules, and by the settings. A deeper file wins over a higher one.
 * @param folder absolute
 * @param files paths below it, as listed
 */
export async function ignoredFiles(
  context: Context,
  folder: string,
  files: readonly string[],
  settings: { folder: string; patterns: readonly string[] },
): Promise<(file: string) => boolean> {
  const above = (await foldersUpwards(context.io, folder)).reverse()
  const below = files
    .filter((file) => IGNORE_FILES.some((name) => file.endsWith(`/${name}`)))
    .map((file) => parentOf(absolute(file, folder)))
  const rules: IgnoreRules[] = []
  for (const place of new Set([...above, ...below.sort()])) rules.push(...(await rulesIn(context, place)))
  if (settings.patterns.length > 0) {
    rules.push({ folder: settings.folder, patterns: await patternsOf(settings.patterns) })
  }
  return (file) => isIgnored(absolute(file, folder), rules)
}

function isIgnored(file: string, rules: readonly IgnoreRules[]): boolean {
  let ignored = false
  for (const { folder, patterns } of rules) {
    if (!isInside(folder, file)) continue
    const result = patterns.test(relativeTo(folder, file))
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}

async function rulesIn(context: Context, folder: string): Promise<IgnoreRules[]> {
  const rules: IgnoreRules[] = []
  for (const name of IGNORE_FILES) {
    const path = readable(absolute(name, folder), context.io.cwd)
    if ((await context.io.stat(path))?.kind !== 'file') continue
    const { text } = await readInput(context, path, MAX_IGNORE_BYTES)
    rules.push({ folder, patterns: await patternsOf(text) })
  }
  return rules
}

/** The reader of ignore files is loaded where there is one. */
async function patternsOf(patterns: string | readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore')
  return ignore().add(patterns)
}
