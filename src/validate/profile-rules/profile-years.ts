import { defineProfileRule } from './profile-rule.ts'

/** A part of the years cannot be more than all of them. */
export const profileYears = defineProfileRule({
  meta: {
    id: 'profile-years',
    severity: 'error',
    description: 'No special years of experience are more than the years in total',
  },
  *check({ profile: { experience, file }, placeOf }) {
    const { totalYears, derived } = experience
    // Years added up from positions may miss some; only a stated total can be contradicted.
    if (totalYears === null || derived.includes('totalYears')) return
    for (const key of ['aiYears', 'crossTeamYears'] as const) {
      const years = experience[key]
      if (years === null || years <= totalYears) continue
      const total = placeOf(['experience', 'totalYears'], experience.at)
      const isDerived = derived.includes(key)
      yield {
        message: isDerived
          ? `Unexpected totalYears ${totalYears}, expected at least the ${years} that positions add up to for ${key}`
          : `Unexpected ${key} ${years}, expected no more than totalYears ${totalYears}`,
        position: isDerived ? total : placeOf(['experience', key], experience.at),
        hint: 'Check both figures.',
        ...(isDerived ? {} : { related: [{ message: 'total here', file, position: total }] }),
      }
    }
  },
})
