import type { Config, RuleSetting } from '../../model/index.ts'
import { CONFIG_FILE, parseConfig, parseRuleOption, type Severities } from '../../validate/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError, UsageError } from '../errors.ts'
import { readInput } from '../read-input.ts'
import { absolute, isInside, parentOf, readable, relativeTo, withSlashes } from './paths.ts'
import { foldersUpwards } from './project-root.ts'

const MAX_CONFIG_BYTES = 100_000

/** What the settings of a run come to. */
export interface Settings {
  config: Config
  /** Folder of the config file, absolute; the current folder where there is none. */
  folder: string
  /** Severities for one file (absolute path): config, then its overrides, then --rule. */
  severitiesOf(file: string): Severities
}

/** The config file of --config, or the nearest upwards from the current folder; --rule wins over it. A mistake in it throws. */
export async function readSettings(context: Context, options: Options): Promise<Settings> {
  const { io } = context
  const path = await configPath(context, options)
  const config = path === null ? {} : await readConfig(context, path)
  const folder = path === null ? io.cwd : parentOf(absolute(withSlashes(path, io.cwd), io.cwd))
  const typed = ruleOptions(options)
  const overrides = await overridesOf(config)
  return {
    config,
    folder,
    severitiesOf: (file) => {
      const own = isInside(folder, file) ? relativeTo(folder, file) : file
      const fitting = overrides.filter(({ matches }) => matches(own)).map(({ rules }) => rules)
      return Object.assign(Object.create(null), config.rules, ...fitting, typed) as Severities
    },
  }
}

/** The matcher of patterns is loaded only where there are some. */
async function overridesOf({
  overrides = [],
}: Config): Promise<{ matches: (file: string) => boolean; rules: Severities }[]> {
  if (overrides.length === 0) return []
  const { default: picomatch } = await import('picomatch')
  return overrides.map(({ files, rules }) => ({ matches: picomatch(files, { dot: true }), rules }))
}

async function configPath({ io }: Context, options: Options): Promise<string | null> {
  const stated = options.text('config')
  if (stated !== null) return stated
  if (options.flag('noConfig')) return null
  for (const folder of await foldersUpwards(io, io.cwd)) {
    const path = readable(absolute(CONFIG_FILE, folder), io.cwd)
    if ((await io.stat(path))?.kind === 'file') return path
  }
  return null
}

async function readConfig(context: Context, path: string): Promise<Config> {
  const { file, text } = await readInput(context, path, MAX_CONFIG_BYTES)
  const { config, diagnostics } = parseConfig(text, file)
  if (config === null) throw new DocumentError(diagnostics)
  return config
}

function ruleOptions(options: Options): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = Object.create(null)
  for (const value of options.list('rule')) {
    const read = parseRuleOption(value)
    if ('message' in read) throw new UsageError(read.message, read.hint)
    rules[read.id] = read.setting
  }
  return rules
}
