import { parseFrequencies } from '../../extract/index.ts'
import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const EXPECTED = 'a word such as weekly, monthly or quarterly'

/** How often a figure is looked at says how much it counts, and lets periods be compared. */
export const kpiFrequency = defineRoleRule({
  meta: {
    id: 'kpi-frequency',
    severity: 'warning',
    description: 'Every KPI says how often it is looked at, in words of the scale',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, frequency }] of draft.kpis.entries()) {
      if (frequency !== null && parseFrequencies(frequency).length > 0) continue
      yield frequency === null
        ? {
            message: `Missing frequency of ${shown(name)}, expected ${EXPECTED}`,
            position: placeOf(`kpis.${index}.name`),
            hint: 'Fill the column Frequency.',
          }
        : {
            message: `Unexpected frequency ${shown(frequency)} of ${shown(name)}, expected ${EXPECTED}`,
            position: placeOf(`kpis.${index}.frequency`),
            hint: 'Known are daily, weekly, biweekly, monthly, quarterly, semiannual, annual, per release and continuous.',
          }
    }
  },
})
