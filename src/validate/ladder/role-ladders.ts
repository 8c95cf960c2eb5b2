import type { LadderBrief, LadderRole } from '../ladder-rule.ts'

/** A role of a ladder with its file and places. */
export interface LadderStep extends LadderBrief {
  brief: LadderRole & { rank: number; track: string }
}

/** Roles by track, each track from the lowest rank up. Roles without track or rank stand on no ladder. */
export function roleLadders(briefs: readonly LadderBrief[]): ReadonlyMap<string, LadderStep[]> {
  const ladders = new Map<string, LadderStep[]>()
  for (const entry of briefs.filter(isStep)) {
    const own = ladders.get(entry.brief.track) ?? []
    ladders.set(entry.brief.track, [...own, entry])
  }
  for (const steps of ladders.values()) steps.sort((a, b) => a.brief.rank - b.brief.rank)
  return ladders
}

/** What the nearest lower step says that says anything, and that step; null where there is none. */
export function lowerStep<Step extends LadderStep, Value>(
  steps: readonly Step[],
  step: Step,
  read: (lower: Step) => Value | null,
): { step: Step; value: Value } | null {
  for (const lower of steps.filter(({ brief }) => brief.rank < step.brief.rank).reverse()) {
    const value = read(lower)
    if (value !== null) return { step: lower, value }
  }
  return null
}

function isStep(entry: LadderBrief): entry is LadderStep {
  return entry.brief.kind === 'role' && entry.brief.rank !== null && entry.brief.track !== null
}
