import type { DiagnosticFormat } from '../../report/diagnostics/index.ts'
import type { Options } from '../command.ts'
import { UsageError } from '../errors.ts'
import { chooseFormat } from '../write-output.ts'

/** A format, and the file it goes to; null for standard output. */
export interface ReportTarget {
  format: DiagnosticFormat
  file: string | null
}

const ENDINGS = { txt: 'stylish', json: 'json', sarif: 'sarif', xml: 'junit' } as const

/** What `--format` (repeatable, `FORMAT` or `FORMAT:FILE`) and `-o` ask for. Only one report may go to each place. */
export function reportTargets(options: Options): ReportTarget[] {
  const output = options.text('output')
  const asked = options.list('format').map(parseTarget)
  if (asked.length === 0) return [{ format: chooseFormat(null, output, ENDINGS, 'stylish'), file: output }]
  const targets = asked.map(({ format, file }) => ({ format, file: file ?? output }))
  const places = targets.map(({ file }) => (file === '-' ? null : file))
  const twice = places.find((place, at) => places.indexOf(place) !== at)
  if (twice !== undefined) {
    throw new UsageError(
      `Two formats go to ${twice ?? 'standard output'}`,
      'Give all but one a file of their own: --format stylish --format sarif:report.sarif',
    )
  }
  if (output !== null && asked.every(({ file }) => file !== null)) {
    throw new UsageError(`Nothing is left for --output ${output}`, 'Every --format names a file already.')
  }
  return targets
}

function parseTarget(value: string): ReportTarget {
  const cut = value.indexOf(':')
  if (cut < 0) return { format: value as DiagnosticFormat, file: null }
  const file = value.slice(cut + 1)
  if (file === '') {
    throw new UsageError(`Unexpected --format ${value}, expected a file behind the colon`)
  }
  return { format: value.slice(0, cut) as DiagnosticFormat, file }
}
