import type { ReportOptions } from '../report/index.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'

const MIN_COLUMNS = 40
const MAX_COLUMNS = 160

/** Width and colour of the terminal where the product goes to one; a file or pipe always gets 80 plain columns. */
export function reportOptions(context: Context, options: Options, output: string | null): ReportOptions {
  const toTerminal = output === null && context.io.stdout.isTTY
  return {
    color: output === null && context.color.stdout,
    columns: toTerminal ? Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, context.io.stdout.columns)) : 80,
    ascii: options.flag('ascii'),
    all: options.flag('all'),
  }
}
