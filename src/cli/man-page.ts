import type { CommandDefinition, OptionDefinition } from './command.ts'

/**
 * The manual page in roff, from the table of commands. It bears the version and no date, so that the same table gives the same
 * page on any day.
 */
export function renderManPage(
  commands: readonly CommandDefinition[],
  runOptions: readonly OptionDefinition[],
  version: string,
): string {
  return [
    `.TH ARCH\\-GAP 1 "" "arch\\-gap ${plain(version)}" "User commands"`,
    '.SH NAME',
    'arch\\-gap \\- compares your profile with what an architect role really asks',
    '.SH SYNOPSIS',
    '.B arch\\-gap',
    '.I command',
    '[\\fIarguments\\fR] [\\fIoptions\\fR]',
    '.SH DESCRIPTION',
    ...paragraph(
      'arch-gap reads briefs, which describe roles, and profiles, in which people state what they can do. It says how far a person is from a role, every gap in order, and how each number came about. Nothing leaves the machine: there is no network code. The numbers are for planning, not for hiring decisions.',
    ),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH OPTIONS OF EVERY COMMAND',
    ...runOptions.flatMap(optionLines),
    ...optionLines({ flags: '-v, --version', description: 'print the version' }),
    '.SH EXIT STATUS',
    ...term('0', 'Fine.'),
    ...term(
      '1',
      'The documents have problems: an invalid brief or profile, or a limit such as --fail-under not reached.',
    ),
    ...term(
      '2',
      'arch-gap could not do its job: wrong usage, a file that cannot be read or written, an internal error.',
    ),
    ...term('130', 'Stopped with Ctrl-C.'),
    '.SH FILES',
    ...term('profile.yaml, profile.yml', 'The profile, where a call names none.'),
    ...term('profile.yaml.draft', 'Answers of an interrupted init; removed when the profile is written.'),
    ...term('arch-gap.config.yaml', 'Settings of validate, found upwards from the current folder.'),
    '.SH ENVIRONMENT',
    ...term('NO_COLOR, FORCE_COLOR, TERM', 'Whether colour is used; --color and --no-color win over them.'),
    '',
  ].join('\n')
}

function commandLines({ name, summary, args, options, examples, notes }: CommandDefinition): string[] {
  const call = [
    'arch-gap',
    name,
    ...args.map(({ syntax }) => syntax),
    ...(options.length > 0 ? ['[options]'] : []),
  ]
  return [
    `.SS ${plain(call.join(' '))}`,
    ...paragraph(sentence(summary)),
    ...args.flatMap(({ syntax, description }) => term(syntax, sentence(description))),
    ...options.flatMap(optionLines),
    ...paragraph(examples.length === 1 ? 'Example:' : 'Examples:'),
    '.nf',
    ...examples.map((example) => plain(`  ${example}`)),
    '.fi',
    ...(notes ?? []).flatMap(paragraph),
  ]
}

function optionLines({ flags, description }: OptionDefinition): string[] {
  return term(flags, sentence(description))
}

function term(name: string, text: string): string[] {
  return ['.TP', `.B ${plain(name)}`, plain(text)]
}

function paragraph(text: string): string[] {
  return ['.PP', plain(text)]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…?!]$/.test(text) ? '' : '.'}`
}

/** roff reads backslashes everywhere, a point or apostrophe at the start of a line, and turns a hyphen into a dash. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll('"', '\\(dq')
    .replace(/^([.'])/, '\\&$1')
}
