import type { OptionDefinition } from '../command.ts'

export const ROLE: OptionDefinition = {
  flags: '--role <role>',
  description: 'role id, title or tier, or a document that describes it',
}
export const LIBRARY_OPTIONS: readonly OptionDefinition[] = [
  { flags: '--briefs <folder>', description: 'add the briefs of a folder (repeatable)', repeatable: true },
  { flags: '--no-builtin', description: 'leave out the briefs that ship' },
  { flags: '--track <track>', description: 'track that a tier such as "senior" belongs to' },
]
export const OUTPUT: OptionDefinition = {
  flags: '-o, --output <file>',
  description: 'write to a file, whole or not at all',
}
export const AS_OF: OptionDefinition = {
  flags: '--as-of <date>',
  description: 'date to count from, such as 2026-04-13',
}
export const REDACT: OptionDefinition = {
  flags: '--redact <what>',
  description: 'leave out of the report: name, pay, employers (separated by commas)',
}
export const MAX_BYTES: OptionDefinition = {
  flags: '--max-bytes <n>',
  description: 'largest input file read',
}
export const LIMIT: OptionDefinition = {
  flags: '--limit <name=n>',
  description: 'raise or lower a limit that a finding names (repeatable)',
  repeatable: true,
}
export const FROM: OptionDefinition = {
  flags: '--from <form>',
  description: 'source form of the document, instead of detecting it',
  choices: [
    'brief',
    'research-brief',
    'posting-analysis',
    'markdown',
    'wordpress-json',
    'html',
    'pasted-text',
  ],
}

export const ASSESSMENT_FORMATS = ['terminal', 'markdown', 'html', 'json'] as const
export const ASSESSMENT_ENDINGS = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  txt: 'terminal',
} as const

export function format(choices: readonly string[], what = 'output format'): OptionDefinition {
  return { flags: '--format <format>', description: `${what}: ${choices.join(', ')}`, choices }
}

export const TEAM_FORMATS = [...ASSESSMENT_FORMATS, 'csv'] as const
export const TEAM_ENDINGS = { ...ASSESSMENT_ENDINGS, csv: 'csv' } as const
