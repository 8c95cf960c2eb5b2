import type { Team } from '../../model/index.ts'
import { defuseLogCommands } from '../../text/index.ts'

/** People × requirements as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function teamCsv({ people, requirements }: Team): string {
  const head = ['requirement', 'section', 'importance', 'weight', 'state', ...people.map(({ name }) => name)]
  const rows = requirements.map((one) => [
    one.text,
    one.section,
    one.importance,
    String(one.weight),
    one.state,
    ...one.people.map((cell) => `${cell.status}${cell.proficiency === null ? '' : ` ${cell.proficiency}`}`),
  ])
  return defuseLogCommands(`${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`)
}

function csvCell(value: string): string {
  const plain = value.replace(/[\r\n\t]+/g, ' ')
  const safe = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain
  return /[",;\s']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
