import { salaryBounds, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const NAMES = { min: 'minimum', median: 'median', max: 'maximum' } as const
/** Less than anybody earns in a year, in any currency: the thousands were left out. */
const LEAST = 1_000

/** "Competitive" is no pay, and 165 is none a year. */
export const salaryAmount = defineRoleRule({
  meta: {
    id: 'salary-amount',
    severity: 'warning',
    description: 'Minimum, median and maximum of the pay are amounts a year, in whole units',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, sections, diagnostics, placeOf }) {
    for (const { bound, text, position } of salaryBounds(sections, document.text)) {
      const amount = draft.salary?.[bound] ?? null
      // What was tried and could not be read has a finding of its own.
      const isReported = diagnostics.some(({ position: { start } }) => start.line === position.start.line)
      if (amount === null && !isReported) {
        yield {
          message: `Unexpected ${NAMES[bound]} ${shown(text)}, expected an amount a year`,
          position,
          hint: 'Write it with its currency, such as $165,000, or leave the line out.',
        }
      } else if (amount !== null && amount < LEAST) {
        yield {
          message: `Unexpected ${NAMES[bound]} ${amount}, expected an amount a year in whole units`,
          position: placeOf(`salary.${bound}`),
          hint: 'Write the thousands: 165,000 or 165k.',
        }
      }
    }
  },
})
