import { createLibrary, type Library, marketFor, resolveRole } from '../library/index.ts'
import type { Brief, Diagnostic, MarketBrief, RoleBrief } from '../model/index.ts'
import { cleanText } from '../text/index.ts'
import type { Options } from './command.ts'
import type { Context } from './context.ts'
import { DocumentError, UsageError } from './errors.ts'

/** A role with the posting analysis of its track, and what was found wrong while reading it. */
export interface ChosenRole {
  role: RoleBrief
  market: MarketBrief | null
  diagnostics: readonly Diagnostic[]
}

/** The briefs that ship (unless --no-builtin) and those of every --briefs folder. */
export async function loadLibrary(context: Context, options: Options): Promise<Library> {
  const briefs: Brief[] = []
  if (!options.flag('noBuiltin')) {
    const { builtinBriefs } = await import('../builtin/briefs/index.ts')
    briefs.push(...(await builtinBriefs()))
  }
  for (const folder of options.list('briefs')) {
    const { readBriefFolder } = await import('./read-briefs.ts')
    briefs.push(...(await readBriefFolder(context, folder, options)))
  }
  return createLibrary(briefs)
}

/**
 * The role that `--role` means: a document where it is a path, else a role of the library. `track` is --track or the profile's
 * own. Several roles, or none, is a usage error that names what to type instead.
 */
export async function chooseRole(
  context: Context,
  options: Options,
  query: string,
  profileTrack: string | null,
  usage: string,
): Promise<ChosenRole> {
  if (
    query === '-' ||
    query.includes('/') ||
    query.includes('\\') ||
    (await context.io.stat(query))?.kind === 'file'
  ) {
    const { readRoleDocument } = await import('./read-briefs.ts')
    const { role, diagnostics } = await readRoleDocument(context, query, options)
    const library = await loadLibrary(context, options)
    return { role, market: marketFor(library, role.track), diagnostics }
  }
  const shipped = await shippedRole(options, query, profileTrack)
  if (shipped !== null) return shipped
  const library = await loadLibrary(context, options)
  const track = options.text('track') ?? profileTrack
  requireKnownTrack(library, options.text('track'))
  const resolution = resolveRole(library, query, track)
  if (resolution.kind === 'found')
    return { role: resolution.role, market: marketFor(library, resolution.role.track), diagnostics: [] }
  if (resolution.kind === 'ambiguous') {
    const lines = resolution.candidates.map((role) => `  ${usage.replace('ROLE', role.id)}    ${role.title}`)
    throw new UsageError(`${cleanText(query)} means ${lines.length} roles`, `Pick one:\n${lines.join('\n')}`)
  }
  const near = resolution.nearest.map((id) => `  ${id}`).join('\n')
  throw new UsageError(
    `There is no role ${cleanText(query)}`,
    near === ''
      ? 'No briefs are at hand; name a folder with --briefs.'
      : `Nearest:\n${near}\nAll roles: arch-gap roles`,
  )
}

/** The shipped role a name means where only shipped ones are at hand; null where more has to be looked at. */
async function shippedRole(
  options: Options,
  query: string,
  profileTrack: string | null,
): Promise<ChosenRole | null> {
  if (options.flag('noBuiltin') || options.list('briefs').length > 0 || options.text('track') !== null)
    return null
  const { builtinBriefsFor } = await import('../builtin/briefs/index.ts')
  const library = createLibrary(await builtinBriefsFor(query))
  const resolution = resolveRole(library, query, profileTrack)
  if (resolution.kind !== 'found') return null
  return { role: resolution.role, market: marketFor(library, resolution.role.track), diagnostics: [] }
}

/** A track that no role belongs to is a slip, and leaving it aside would guess. */
export function requireKnownTrack({ roles }: Library, track: string | null): void {
  if (track === null || roles.some((role) => role.track === track)) return
  const tracks = [...new Set(roles.map((role) => role.track))].sort()
  throw new UsageError(`There is no track ${cleanText(track)}`, `Tracks: ${tracks.join(', ')}`)
}

/** Throws when a finding is an error, so that nothing is built on a document that could not be read. */
export function requireNoErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some((finding) => finding.severity === 'error')) throw new DocumentError(diagnostics)
}
