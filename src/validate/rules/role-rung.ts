import { defineRule } from '../rule.ts'

/** Without tier and rank a role has no place in its track: nobody can ask for "senior", and nothing is higher or lower. */
export const roleRung = defineRule({
  meta: {
    id: 'role-rung',
    severity: 'error',
    description: 'A role states its tier and rank within the track',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ document: { frontMatter } }) {
    if (frontMatter === null) return
    for (const [key, example] of [
      ['tier', 'senior'],
      ['rank', '2'],
    ] as const) {
      if (frontMatter.data[key] != null) continue
      yield {
        message: `Missing ${key}, expected one in every role brief`,
        position: frontMatter.positionOf([key], 'key'),
        hint: `Add a line such as "${key}: ${example}".`,
      }
    }
  },
})
