import { firstDay, isPossibleDate, shown } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Content cannot have been taken from a document that did not exist yet. */
export const sourceDate = defineRule({
  meta: {
    id: 'source-date',
    severity: 'warning',
    description: 'No source is younger than the date the content was true',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    if (draft.asOf === null) return
    for (const [index, { title, date }] of draft.sources.entries()) {
      if (date === undefined || !isPossibleDate(date) || firstDay(date) <= draft.asOf) continue
      yield {
        message: `Unexpected date ${date} of the source ${shown(title)}, expected none after asOf ${draft.asOf}`,
        position: placeOf(`sources.${index}.date`),
        hint: 'Check the date, or raise asOf once the content is checked against the source.',
        related: [{ message: 'asOf here', file: document.file, position: placeOf('asOf') }],
      }
    }
  },
})
