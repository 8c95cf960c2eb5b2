import { defineRule } from '../rule.ts'

const KEYS: Readonly<Record<'role' | 'market', readonly string[]>> = {
  role: ['sample', 'period'],
  market: ['tier', 'rank'],
}

/** A key that belongs to the other kind of brief has no effect, and mostly means that the kind is wrong. */
export const kindKeys = defineRule({
  meta: {
    id: 'kind-keys',
    severity: 'warning',
    description: 'Front matter has no keys of the other kind of brief',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ document: { frontMatter }, draft: { kind } }) {
    if (frontMatter === null) return
    const other = kind === 'role' ? 'market' : 'role'
    for (const key of KEYS[kind]) {
      if (!Object.hasOwn(frontMatter.data, key)) continue
      yield {
        message: `Unexpected key ${key} in a ${kind} brief, expected it in ${other} briefs only`,
        position: frontMatter.positionOf([key], 'key'),
        hint: `Remove the line, or write "kind: ${other}".`,
      }
    }
  },
})
