import { type CommandDefinition, defineCommand } from '../command.ts'
import { format, LIBRARY_OPTIONS, LIMIT, MAX_BYTES, OUTPUT, ROLE } from './shared-options.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** Commands that get somebody started and keep a set-up in order. */
export const FIRST_STEPS: readonly CommandDefinition[] = [
  defineCommand({
    name: 'init',
    summary: 'a profile to fill in, by conversation, from a role or from a CV',
    args: [],
    options: [
      { ...ROLE, description: 'role whose requirements are asked one by one' },
      {
        flags: '--from <file>',
        description:
          'start from a JSON Resume, a LinkedIn export (folder or zip), or a CV as Markdown or text',
      },
      {
        flags: '--into <file>',
        description: 'add to a profile, as comments, what the role asks for and it lacks',
      },
      {
        flags: '-o, --output <file>',
        description: 'file to write (default: profile.yaml), - for standard output',
      },
      { flags: '--yes', description: 'ask nothing: write a commented template' },
      { flags: '--force', description: 'write over a file that is there' },
      ...LIBRARY_OPTIONS,
      MAX_BYTES,
      LIMIT,
    ],
    examples: [
      'arch-gap init --role principal-ai-architect',
      'arch-gap init --from resume.json --role principal',
      'arch-gap init --into profile.yaml --role principal',
    ],
    load: async () => (await import('./init.ts')).initCommand,
  }),
  defineCommand({
    name: 'doctor',
    summary: 'version, briefs, profile and settings, and the state they are in',
    args: [{ syntax: '[profile]', description: 'your profile (default: profile.yaml)' }],
    options: [
      format(['terminal', 'json']),
      OUTPUT,
      ...LIBRARY_OPTIONS.filter(({ flags }) => !flags.startsWith('--track')),
    ],
    examples: ['arch-gap doctor', 'arch-gap doctor people/ada.yaml --briefs our-roles'],
    load: async () => (await import('./doctor.ts')).doctorCommand,
  }),
  defineCommand({
    name: 'completion',
    summary: 'completion of commands, options and roles in your shell',
    args: [{ syntax: '<shell>', description: SHELLS.join(', '), choices: SHELLS }],
    options: [OUTPUT, ...LIBRARY_OPTIONS.filter(({ flags }) => !flags.startsWith('--track'))],
    examples: [
      'source <(arch-gap completion bash)',
      'arch-gap completion zsh > ~/.zfunc/_arch-gap',
      'arch-gap completion fish > ~/.config/fish/completions/arch-gap.fish',
    ],
    load: async () => (await import('./completion.ts')).completionCommand,
  }),
]
