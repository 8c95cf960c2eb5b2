import type {
  At,
  Change,
  DecisionChange,
  DecisionRight,
  Kpi,
  KpiChange,
  Prevalence,
  Tool,
  ToolChange,
} from '../model/index.ts'
import { boundsOf } from './compare-target.ts'
import { counterparts, type Entry } from './counterparts.ts'
import { AUTHORITY } from './judge-decisions.ts'
import type { Matcher } from './matcher.ts'

/** KPIs of two roles; a target counts as raised only where both are numbers of one kind. */
export function compareKpis(from: readonly Kpi[], to: readonly Kpi[], match: Matcher): KpiChange[] {
  const asEntry = (kpi: Kpi) => ({ ...kpi, text: kpi.name })
  const { byNew, dropped, ...near } = counterparts(from.map(asEntry), to.map(asEntry), 'kpi', match)
  const changes = to.map((kpi): KpiChange => {
    const found = byNew.get(kpi.id)
    const judged = found ? judgeTarget(found.entry, kpi) : null
    return {
      change: judged?.change ?? 'new',
      name: kpi.name,
      counterpart: place(found?.entry),
      nearest: place(near.nearestOld.get(kpi.id)),
      from: found?.entry.target?.raw ?? null,
      to: kpi.target?.raw ?? null,
      reason: judged?.reason ?? nothingFor('old'),
      at: kpi.at,
    }
  })
  const gone = dropped.map(
    (kpi): KpiChange => ({
      change: 'dropped',
      name: kpi.name,
      counterpart: null,
      nearest: place(near.nearestNew.get(kpi.id)),
      from: kpi.target?.raw ?? null,
      to: null,
      reason: nothingFor('new'),
      at: kpi.at,
    }),
  )
  return [...changes, ...gone]
}

/** An entry of the other role, as a result names it. */
export function place(entry: { text: string; at: At } | null | undefined): { text: string; at: At } | null {
  return entry ? { text: entry.text, at: entry.at } : null
}

/** Why something is new or dropped. */
export function nothingFor(other: 'old' | 'new'): string {
  return `nothing in the ${other} role stands for it`
}

function judgeTarget(old: Kpi, kpi: Kpi): { change: Change; reason: string } {
  const [was, is] = [old, kpi].map((one) => (one.target ? boundsOf(one.target, one) : null))
  const sameKind =
    old.target?.unit === kpi.target?.unit &&
    old.target?.relative === kpi.target?.relative &&
    old.target?.period === kpi.target?.period
  if (!was || !is || !sameKind) {
    const same = old.target?.raw === kpi.target?.raw
    return { change: 'kept', reason: same ? 'the same target' : 'the targets do not compare as numbers' }
  }
  const harder =
    was.low !== null && is.low !== null
      ? is.low - was.low
      : was.high !== null && is.high !== null
        ? was.high - is.high
        : 0
  const change = harder > 0 ? 'raised' : harder < 0 ? 'lowered' : 'kept'
  return { change, reason: `${old.target?.raw} becomes ${kpi.target?.raw}` }
}

/** Decision rights of two roles: raised where the new role decides with less approval than the old. */
export function compareDecisionRights(
  from: readonly DecisionRight[],
  to: readonly DecisionRight[],
  match: Matcher,
): DecisionChange[] {
  const { byNew, dropped, ...near } = counterparts(from, to, 'decision', match)
  const changes = to.map((right): DecisionChange => {
    const old = byNew.get(right.id)?.entry ?? null
    const more = old === null ? 0 : AUTHORITY[right.scope] - AUTHORITY[old.scope]
    return {
      change: old === null ? 'new' : more > 0 ? 'raised' : more < 0 ? 'lowered' : 'kept',
      text: right.text,
      counterpart: place(old),
      nearest: place(near.nearestOld.get(right.id)),
      from: old?.scope ?? null,
      to: right.scope,
      at: right.at,
    }
  })
  const gone = dropped.map(
    ({ id, text, scope, at }): DecisionChange => ({
      change: 'dropped',
      text,
      counterpart: null,
      nearest: place(near.nearestNew.get(id)),
      from: scope,
      to: null,
      at,
    }),
  )
  return [...changes, ...gone]
}

/** Tools of two roles: raised where one becomes more common. */
export function compareTools(from: readonly Tool[], to: readonly Tool[], match: Matcher): ToolChange[] {
  const { byNew, dropped } = counterparts(from.map(toolEntry), to.map(toolEntry), 'tool', match)
  const changes = to.map((tool, i): ToolChange => {
    const old = byNew.get(`tool-${i}`)?.entry.tool ?? null
    const more = old === null ? 0 : spread(tool) - spread(old)
    return {
      change: old === null ? 'new' : more > 0 ? 'raised' : more < 0 ? 'lowered' : 'kept',
      name: tool.name,
      counterpart: old && place({ text: old.name, at: old.at }),
      from: old?.prevalence ?? null,
      to: tool.prevalence,
      at: tool.at,
    }
  })
  const gone = dropped.map(
    ({ tool }): ToolChange => ({
      change: 'dropped',
      name: tool.name,
      counterpart: null,
      from: tool.prevalence,
      to: null,
      at: tool.at,
    }),
  )
  return [...changes, ...gone]
}

function toolEntry(tool: Tool, i: number): Entry & { tool: Tool } {
  return { id: `tool-${i}`, text: tool.name, at: tool.at, tool }
}

const SPREAD: Record<Prevalence, number> = { common: 2, optional: 1, 'context-specific': 0 }

/** How common a tool is, by the first marker; a tool without one counts as optional. */
function spread({ prevalences }: Tool): number {
  return SPREAD[prevalences[0] ?? 'optional']
}
