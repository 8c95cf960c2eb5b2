import type { Rule } from '../rule.ts'

/** Every rule, in the order of docs/rules. */
export const RULES: readonly Rule[] = []
