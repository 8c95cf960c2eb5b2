import type { OptionDefinition } from '../command.ts'
import { AS_OF, FROM, LIMIT, MAX_BYTES, OUTPUT } from './shared-options.ts'

export const DIAGNOSTIC_FORMATS = [
  'stylish',
  'compact',
  'json',
  'sarif',
  'github',
  'junit',
  'gitlab',
] as const

/** Options of `validate`; those every command has (--quiet, --color) are not among them. */
export const VALIDATE_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--format <format>',
    description: `${DIAGNOSTIC_FORMATS.join(', ')}; FORMAT:FILE writes a file (repeatable)`,
    choices: DIAGNOSTIC_FORMATS,
    repeatable: true,
  },
  OUTPUT,
  { flags: '--max-warnings <n>', description: 'exit 1 when there are more warnings' },
  { flags: '--max-findings <n>', description: 'findings shown of one file (default: 20), in stylish only' },
  {
    flags: '--rule <id=severity>',
    description: 'off, info, warning or error (repeatable)',
    repeatable: true,
  },
  { flags: '--cache', description: 'keep results and check only what has changed since' },
  {
    flags: '--cache-location <file>',
    description: 'where results are kept (default: .arch-gap-cache); implies --cache',
  },
  { flags: '--list-rules', description: 'name every rule with its severity, and check nothing' },
  { flags: '--fix', description: 'mend in the files what is mechanical, then check' },
  { flags: '--fix-dry-run', description: 'print what --fix would change as a diff' },
  {
    flags: '--profile <file>',
    description: 'check a profile with the same findings (repeatable)',
    repeatable: true,
  },
  {
    flags: '--briefs <folder>',
    description: 'check this folder where no path is given (repeatable)',
    repeatable: true,
  },
  { flags: '--config <file>', description: 'settings, instead of the nearest arch-gap.config.yaml' },
  { flags: '--no-config', description: 'use no settings file' },
  { flags: '--no-ignore', description: 'check what .gitignore and .arch-gap-ignore leave out too' },
  { flags: '--stdin-filename <name>', description: 'name for standard input in findings' },
  FROM,
  AS_OF,
  MAX_BYTES,
  LIMIT,
]
