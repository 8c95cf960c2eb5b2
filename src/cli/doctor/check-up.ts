import type { Library } from '../../library/index.ts'
import { parseProfile } from '../../profile/index.ts'
import { cleanText } from '../../text/index.ts'
import { CONFIG_FILE } from '../../validate/index.ts'
import { VERSION } from '../../version.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError } from '../errors.ts'
import { loadLibrary } from '../load-library.ts'
import { readInput } from '../read-input.ts'
import { absolute, readable } from '../validation/paths.ts'
import { readSettings } from '../validation/read-config.ts'

/** One thing looked at: fine, not there (which may be fine), or wrong. */
export interface CheckResult {
  what: 'version' | 'node' | 'briefs' | 'profile' | 'answers' | 'settings'
  state: 'ok' | 'none' | 'wrong'
  text: string
  hint: string | null
}

/** The oldest Node that works, as package.json says. */
const OLDEST_NODE = [20, 19] as const
const MAX_PROFILE_BYTES = 1_000_000

/** Looks at everything a run depends on. Reads only. */
export async function checkUp(
  context: Context,
  profile: string | null,
  options: Options,
): Promise<CheckResult[]> {
  return [
    { what: 'version', state: 'ok', text: `arch-gap ${VERSION}`, hint: null },
    checkNode(context.io.nodeVersion),
    ...(await checkBriefs(context, options)),
    await checkProfile(context, profile),
    ...(await checkAnswers(context, profile)),
    await checkSettings(context, options),
  ]
}

function checkNode(version: string): CheckResult {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOldEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  return {
    what: 'node',
    state: isOldEnough ? 'ok' : 'wrong',
    text: `Node ${version}`,
    hint: isOldEnough ? null : `arch-gap needs Node ${OLDEST_NODE.join('.')} or later.`,
  }
}

/** The briefs that ship, then each folder by itself, so that one broken folder does not hide the others. */
async function checkBriefs(context: Context, options: Options): Promise<CheckResult[]> {
  const only = (noBuiltin: boolean, folders: readonly string[]): Options => ({
    text: () => null,
    flag: (name) => name === 'noBuiltin' && noBuiltin,
    list: (name) => (name === 'briefs' ? folders : []),
  })
  const results: CheckResult[] = []
  if (!options.flag('noBuiltin'))
    results.push(counted('Briefs that ship', await loadLibrary(context, only(false, []))))
  for (const folder of options.list('briefs')) {
    const shown = `Briefs in ${cleanText(folder)}`
    try {
      results.push(counted(shown, await loadLibrary(context, only(true, [folder]))))
    } catch (error) {
      results.push({
        what: 'briefs',
        state: 'wrong',
        text: `${shown}: ${reason(error)}`,
        hint: `See: arch-gap validate ${cleanText(folder)}`,
      })
    }
  }
  return results
}

function counted(what: string, { roles, markets }: Library): CheckResult {
  const names = [...roles.map(({ id }) => id), ...markets.map(({ id }) => id)]
  return {
    what: 'briefs',
    state: names.length > 0 ? 'ok' : 'none',
    text: `${what}: ${roles.length} roles, ${markets.length} ${markets.length === 1 ? 'market' : 'markets'}`,
    hint: names.map(cleanText).join('\n') || null,
  }
}

async function checkProfile(context: Context, stated: string | null): Promise<CheckResult> {
  const path = stated ?? (await found(context, ['profile.yaml', 'profile.yml']))
  if (path === null)
    return {
      what: 'profile',
      state: 'none',
      text: 'Profile: no profile.yaml here',
      hint: 'Make one with: arch-gap init',
    }
  const shown = cleanText(path)
  try {
    const { file, text } = await readInput(context, path, MAX_PROFILE_BYTES)
    const { profile, diagnostics } = parseProfile(text, file, { asOf: context.io.today() })
    if (profile === null) throw new DocumentError(diagnostics)
    const rated = profile.claims.filter(({ proficiency }) => proficiency !== null).length
    const target = profile.target.role === null ? '' : `, target ${profile.target.role}`
    return {
      what: 'profile',
      state: 'ok',
      text: `Profile ${shown}: ${profile.name}, ${profile.claims.length === 1 ? '1 claim' : `${profile.claims.length} claims`}, ${rated} with a level${target}`,
      hint: null,
    }
  } catch (error) {
    return {
      what: 'profile',
      state: 'wrong',
      text: `Profile ${shown}: ${reason(error)}`,
      hint: `See: arch-gap validate --profile ${shown}`,
    }
  }
}

async function checkAnswers(context: Context, stated: string | null): Promise<CheckResult[]> {
  const path = await found(context, [`${stated ?? 'profile.yaml'}.draft`])
  return path === null
    ? []
    : [
        {
          what: 'answers',
          state: 'ok',
          text: `Answers kept in ${cleanText(path)}`,
          hint: 'Go on with: arch-gap init',
        },
      ]
}

async function checkSettings(context: Context, options: Options): Promise<CheckResult> {
  try {
    const { config, folder } = await readSettings(context, options)
    const isThere = Object.keys(config).length > 0
    return {
      what: 'settings',
      state: isThere ? 'ok' : 'none',
      text: isThere
        ? `Settings: ${cleanText(readable(absolute(CONFIG_FILE, folder), context.io.cwd))}`
        : `Settings: no ${CONFIG_FILE}, none needed`,
      hint: null,
    }
  } catch (error) {
    return { what: 'settings', state: 'wrong', text: `Settings: ${reason(error)}`, hint: null }
  }
}

async function found(context: Context, names: readonly string[]): Promise<string | null> {
  for (const name of names) if ((await context.io.stat(name))?.kind === 'file') return name
  return null
}

/** Why something could not be used, in one line; only bugs are passed on. */
function reason(error: unknown): string {
  if (error instanceof DocumentError) {
    const [first] = error.diagnostics
    const more = error.diagnostics.length > 1 ? ` (and ${error.diagnostics.length - 1} more)` : ''
    const place = first
      ? `${cleanText(first.file)}:${first.position.start.line}:${first.position.start.column} `
      : ''
    return `${place}${cleanText(first?.message ?? 'it cannot be read')}${more}`
  }
  if (error instanceof Error && (error.name === 'UsageError' || error.name === 'IoError'))
    return cleanText(error.message)
  throw error
}
