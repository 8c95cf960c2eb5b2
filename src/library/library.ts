import type { Brief, MarketBrief, RoleBrief } from '../model/index.ts'
import { nearestName } from '../text/index.ts'

/** The briefs at hand, roles in order of track and rank. */
export interface Library {
  roles: readonly RoleBrief[]
  markets: readonly MarketBrief[]
}

export type RoleResolution =
  | { kind: 'found'; role: RoleBrief }
  | { kind: 'ambiguous'; candidates: readonly RoleBrief[] }
  | { kind: 'unknown'; nearest: readonly string[] }

/** Later briefs replace earlier ones of the same id, so that a team's own version of a shipped brief wins. */
export function createLibrary(briefs: readonly Brief[]): Library {
  const byId = new Map(briefs.map((brief) => [`${brief.kind} ${brief.id}`, brief]))
  const all = [...byId.values()]
  return {
    roles: all.filter((brief) => brief.kind === 'role').sort(byTrackAndRank),
    markets: all.filter((brief) => brief.kind === 'market').sort((a, b) => compareText(a.id, b.id)),
  }
}

/** The posting analysis of a track, or null. A market never speaks for another track. */
export function marketFor(library: Library, track: string | null): MarketBrief | null {
  return (track !== null && library.markets.find((market) => market.track === track)) || null
}

/**
 * Finds the one role a person means: id, title (any case), tier within the given track, tier alone, in this order.
 * Nothing is guessed: several answers are all named, none gives the nearest names.
 */
export function resolveRole(library: Library, query: string, track: string | null): RoleResolution {
  const wanted = query.trim().toLowerCase()
  const within = track === null ? library.roles : library.roles.filter((role) => role.track === track)
  const steps: ((role: RoleBrief) => boolean)[] = [
    (role) => role.id === wanted,
    (role) => role.title.toLowerCase() === wanted,
  ]
  for (const matches of steps) {
    const found = library.roles.filter(matches)
    if (found.length > 0) return oneOf(found)
  }
  for (const pool of [within, library.roles]) {
    const found = pool.filter((role) => role.tier === wanted)
    if (found.length > 0) return oneOf(found)
  }
  return { kind: 'unknown', nearest: nearestRoles(library, wanted) }
}

function oneOf(found: readonly RoleBrief[]): RoleResolution {
  const [role] = found
  return found.length === 1 && role ? { kind: 'found', role } : { kind: 'ambiguous', candidates: found }
}

function nearestRoles(library: Library, wanted: string): string[] {
  const names = library.roles.flatMap((role) => [role.id, role.title, role.tier ?? role.id])
  const near = nearestName(wanted, names)
  const hits = library.roles.filter(
    (role) => near !== null && [role.id, role.title, role.tier].includes(near),
  )
  return (hits.length > 0 ? hits : library.roles).map((role) => role.id)
}

function byTrackAndRank(a: RoleBrief, b: RoleBrief): number {
  return (
    compareText(a.track ?? '', b.track ?? '') || (a.rank ?? 99) - (b.rank ?? 99) || compareText(a.id, b.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
