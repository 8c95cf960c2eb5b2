import type { Brief } from '../../model/index.ts'

/** The briefs that ship with this version; each is read once. */
export async function builtinBriefs(): Promise<Brief[]> {
  const { briefIndex } = await import('../../generated/briefs/index.ts')
  return Promise.all(briefIndex.map(({ load }) => load()))
}

/**
 * Of the shipped briefs the roles that a name may mean (an id, a title or a tier, in any case) and the posting analyses of
 * their tracks. Whoever looks for one role need not read them all.
 */
export async function builtinBriefsFor(name: string): Promise<Brief[]> {
  const { briefIndex } = await import('../../generated/briefs/index.ts')
  const wanted = name.trim().toLowerCase()
  const roles = briefIndex.filter(
    ({ kind, id, title, tier }) => kind === 'role' && [id, title.toLowerCase(), tier].includes(wanted),
  )
  const tracks = new Set(roles.map(({ track }) => track))
  const markets = briefIndex.filter(({ kind, track }) => kind === 'market' && tracks.has(track))
  return Promise.all([...roles, ...markets].map(({ load }) => load()))
}
