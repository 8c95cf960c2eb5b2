import type { LadderRule } from '../ladder-rule.ts'

/** Every rule across files, in the order of docs/rules. */
export const LADDER_RULES: readonly LadderRule[] = []
