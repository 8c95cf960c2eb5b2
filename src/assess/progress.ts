import type { AssessedRequirement, Assessment, MovedRequirement, Progress } from '../model/index.ts'
import { nth } from './nth.ts'
import { earnedPoints, possiblePoints } from './points.ts'
import { round2 } from './round.ts'

/**
 * What moved between two assessments of one role. The versions they carry tell apart whether the person, the role, the
 * policy or the market changed. `byPerson` is the change of the score had everything but the person stayed as before:
 * the credits of after with the weights of before; what is left is `byOthers`.
 */
export function progress(before: Assessment, after: Assessment): Progress {
  const old = new Map(before.requirements.map((one) => [one.id, one]))
  const now = new Map(after.requirements.map((one) => [one.id, one]))
  const shared = before.requirements.flatMap((was) => {
    const is = now.get(was.id)
    return is ? [{ was, is }] : []
  })
  const assessedTwice = shared.filter(({ was, is }) => isAssessed(was) && isAssessed(is))
  const moved = (pairs: typeof shared) => pairs.map(({ was, is }) => movedRequirement(was, is))
  return {
    schemaVersion: 1,
    before: momentOf(before),
    after: momentOf(after),
    changed: {
      person: before.profile.version !== after.profile.version,
      role: before.role.version !== after.role.version,
      policy: before.policy.version !== after.policy.version || before.policy.strict !== after.policy.strict,
      market: marketKey(before) !== marketKey(after),
    },
    score: scoreChange(before, after, now),
    gained: moved(assessedTwice.filter(({ was, is }) => is.credit > was.credit)),
    lost: moved(assessedTwice.filter(({ was, is }) => is.credit < was.credit)),
    stillOpen: moved(assessedTwice.filter(({ was, is }) => is.credit === was.credit && is.credit < 1)),
    newlyAssessed: moved(shared.filter(({ was, is }) => !isAssessed(was) && isAssessed(is))),
    noLongerAssessed: moved(shared.filter(({ was, is }) => isAssessed(was) && !isAssessed(is))),
    added: after.requirements.filter(({ id }) => !old.has(id)).map((is) => movedRequirement(null, is)),
    removed: before.requirements.filter(({ id }) => !now.has(id)).map((was) => movedRequirement(was, null)),
  }
}

function isAssessed({ status }: AssessedRequirement): boolean {
  return status !== 'not-assessed'
}

/** Demand factors decide, whatever the market brief is called. */
function marketKey({ requirements, market }: Assessment): string {
  return JSON.stringify([market?.id ?? null, requirements.map(({ id, demand }) => [id, demand?.factor ?? 1])])
}

function momentOf({ role, profile, asOf, policy, verdict, readiness }: Assessment): Progress['before'] {
  return { role, profile, asOf, policy, verdict, readiness }
}

function scoreChange(
  before: Assessment,
  after: Assessment,
  now: ReadonlyMap<string, AssessedRequirement>,
): Progress['score'] {
  const [was, is] = [before.readiness.score, after.readiness.score]
  if (was === null || is === null) return { change: null, byPerson: null, byOthers: null }
  const change = round2(is - was)
  const othersMoved =
    before.role.version !== after.role.version ||
    before.policy.version !== after.policy.version ||
    before.policy.strict !== after.policy.strict ||
    marketKey(before) !== marketKey(after)
  // Nothing of the person changed: what moved is the rest, if only the matching of another version of the program.
  if (before.profile.version === after.profile.version) return { change, byPerson: 0, byOthers: change }
  if (!othersMoved) return { change, byPerson: change, byOthers: 0 }
  const kept = scoreWith(before, now)
  if (kept === null) return { change, byPerson: null, byOthers: null }
  const byPerson = round2(kept - was)
  return { change, byPerson, byOthers: round2(change - byPerson) }
}

/** The score of before with the credits of after; a requirement the role dropped keeps its credit. */
function scoreWith(before: Assessment, now: ReadonlyMap<string, AssessedRequirement>): number | null {
  const rows = before.requirements.map((was) => ({
    weight: Math.round(was.weight * 100),
    is: now.get(was.id) ?? was,
  }))
  const possible = possiblePoints(
    rows.map(({ weight }) => weight),
    rows.map(({ is }) => isAssessed(is)),
  )
  if (possible.every((points) => points === 0)) return null
  return rows.reduce((sum, { is }, i) => sum + earnedPoints(nth(possible, i), is.credit), 0) / 100
}

function movedRequirement(was: AssessedRequirement | null, is: AssessedRequirement | null): MovedRequirement {
  const one = is ?? was
  if (!one) throw new Error('A moved requirement was there before or is there after')
  return {
    requirementId: one.id,
    section: one.section,
    text: one.text,
    statusBefore: was?.status ?? null,
    statusAfter: is?.status ?? null,
    creditBefore: was?.credit ?? null,
    creditAfter: is?.credit ?? null,
    pointsBefore: was?.points.earned ?? null,
    pointsAfter: is?.points.earned ?? null,
  }
}
