import { type Io, IoError } from '../io/index.ts'
import type { Diagnostic } from '../model/index.ts'
import { cleanText, defuseLogCommands } from '../text/index.ts'
import { VERSION } from '../version.ts'
import { wantsColor } from './context.ts'
import { DocumentError, EXIT, UsageError } from './errors.ts'
import { requireShortArguments } from './longest-argument.ts'

/** Runs one command line and gives the exit code. Throws nothing; every failure is a sentence on stderr. */
export async function run(io: Io): Promise<number> {
  try {
    return await runProgram(io)
  } catch (error) {
    try {
      return await report(io, error)
    } catch {
      return EXIT.failure // Not even stderr can be written to; the code is all that is left to say.
    }
  }
}

async function runProgram(io: Io): Promise<number> {
  // Asked for by scripts and editors all the time, so that nothing is loaded for it.
  if (io.args.length === 1 && ['-v', '--version'].includes(io.args[0] ?? '')) {
    await io.stdout.write(`${VERSION}\n`)
    return EXIT.ok
  }
  requireShortArguments(io.args)
  const { CommanderError, createProgram } = await import('./program.ts')
  const { program, code } = createProgram(io, VERSION)
  const printed: string[] = []
  program.configureOutput({
    writeOut: (text) => printed.push(text),
    writeErr: () => {},
    getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
    getErrHelpWidth: () => Math.min(io.stdout.columns, 100),
    getOutHasColors: () => false,
    outputError: () => {},
  })
  for (const command of program.commands) command.copyInheritedSettings(program)
  if (io.args.length === 0) {
    await io.stderr.write(program.helpInformation())
    await io.stderr.write('\nStart with: arch-gap assess --demo\n')
    return EXIT.failure
  }
  try {
    await program.parseAsync([...io.args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  } finally {
    if (printed.length > 0) await io.stdout.write(printed.join(''))
  }
  return code() ?? EXIT.ok
}

async function report(io: Io, error: unknown): Promise<number> {
  if (error instanceof IoError && error.problem === 'broken-pipe') return EXIT.ok
  if (error instanceof DocumentError) {
    await io.stderr.write(await renderFindings(io, error.diagnostics))
    return EXIT.problems
  }
  if (error instanceof UsageError) return say(io, error.message, error.hint)
  if (error instanceof IoError) return say(io, error.message, null)
  const { CommanderError } = await import('./program.ts')
  if (error instanceof CommanderError) {
    const { usageHint, usageSentence } = await import('./usage-hints.ts')
    return say(io, usageSentence(io, error), usageHint(io, error))
  }
  return internalError(io, error)
}

async function say(io: Io, message: string, hint: string | null): Promise<number> {
  const lines = (hint ?? '').split('\n').filter((line) => line !== '')
  const text = [`arch-gap: ${cleanText(message)}`, ...lines.map((line) => `  ${cleanText(line)}`)].join('\n')
  await io.stderr.write(defuseLogCommands(`${text}\n`))
  return EXIT.failure
}

async function renderFindings(io: Io, diagnostics: readonly Diagnostic[]): Promise<string> {
  const { diagnosticReporters } = await import('../report/diagnostics/index.ts')
  return diagnosticReporters.stylish([...diagnostics], {
    color: wantsColor(io, 'stderr', {}),
    columns: io.stderr.columns,
    sources: new Map(),
  })
}

/** A bug. No stack and nothing from the documents, which may be personal, unless --debug asks for the stack. */
async function internalError(io: Io, error: unknown): Promise<number> {
  const kind = error instanceof Error ? error.name : typeof error
  await io.stderr.write(
    [
      `arch-gap: internal error (${cleanText(kind)}). This is a mistake in arch-gap, not in your files.`,
      '  Please report it with the command you ran and the version (arch-gap --version); leave out personal data.',
      '  Run again with --debug to see where it happened.',
      '',
    ].join('\n'),
  )
  if (io.args.includes('--debug') && error instanceof Error)
    await io.stderr.write(`${error.stack ?? error.message}\n`)
  return EXIT.failure
}
