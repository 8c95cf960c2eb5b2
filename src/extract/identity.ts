import {
  isAsOf,
  isHorizon,
  isId,
  isPeriod,
  isRank,
  isSample,
  isSoundSource,
  isTier,
  isTitle,
  isTrack,
} from '../generated/brief-acceptance.ts'
import type { Brief, BriefFrontMatter, Position } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import { roleTitle } from '../source/on-demand/index.ts'
import { oneLine } from './content/text-of.ts'
import { sourceBySchema } from './odd-source.ts'
import type { Places } from './places.ts'
import { slugOf } from './slug.ts'

export type Identity = Pick<
  Brief,
  'kind' | 'id' | 'title' | 'track' | 'tier' | 'rank' | 'asOf' | 'sources' | 'horizon'
> & {
  sample: number | null
  period: string | null
}

const POSTING_TITLE =
  /^(?:job (?:posting|market|ad)s?|postings?|market) (?:analysis|research|review|survey|snapshot)(?: workbook)?\s*(?:[:–—-]\s*(.*))?$/i
/** Words of a title that name a seniority; a team lead leads a team, the word is no rung there. */
const TIERS =
  /\b(junior|associate|mid(?:-level)?|senior|sr\.?|staff|principal|lead|distinguished|chief)\b(?=.)(?!\s*$)/gi
const ROLE_NOUN =
  /\b(?:architect|engineer|manager|lead|scientist|analyst|developer|director|head|consultant|administrator|specialist|officer)s?\b/i

/** Who the document is about: front matter where there is one, else its title. What neither says is null. */
export function readIdentity(
  document: SourceDocument,
  heading: { text: string; position: Position } | null,
  places: Places,
): Identity {
  const { frontMatter, form } = document
  const kind = kindOf(document, heading?.text ?? '')
  const written = heading?.text ?? document.title ?? ''
  const title = oneLine(readValue(document, 'title', isTitle) ?? titleOf(written, kind)).slice(0, 200)
  const derived = deriveFromTitle(roleNameOf(title), kind)
  const isOurs = form === 'brief' && frontMatter !== null
  const identity: Identity = {
    kind,
    id: readValue(document, 'id', isId) ?? derived.id,
    title: title === '' ? 'Untitled' : title,
    track: readValue(document, 'track', isTrack) ?? (isOurs ? null : derived.track),
    tier: kind === 'market' ? null : (readValue(document, 'tier', isTier) ?? (isOurs ? null : derived.tier)),
    rank: readValue(document, 'rank', isRank) ?? null,
    asOf: readValue(document, 'asOf', isAsOf) ?? document.origin.date,
    sources: readSources(document),
    horizon: readValue(document, 'horizon', isHorizon) ?? null,
    sample: readValue(document, 'sample', isSample) ?? null,
    period: readValue(document, 'period', isPeriod) ?? null,
  }
  notePlaces(document, heading?.position, places)
  reportTitle(title, document, heading?.position, places)
  return identity
}

function kindOf({ frontMatter, form }: SourceDocument, title: string): 'role' | 'market' {
  const stated = frontMatter?.data['kind']
  if (stated === 'role' || stated === 'market') return stated
  if (stated !== undefined) return 'role'
  return form === 'posting-analysis' || (form === 'markdown' && POSTING_TITLE.test(title)) ? 'market' : 'role'
}

/** A value of the front matter, where it has the shape the model wants. */
function readValue<Key extends keyof BriefFrontMatter>(
  { frontMatter }: SourceDocument,
  key: Key,
  hasShape: (value: unknown) => boolean,
): BriefFrontMatter[Key] | undefined {
  if (frontMatter === null || !Object.hasOwn(frontMatter.data, key)) return undefined
  const value = frontMatter.data[key]
  return hasShape(value) ? (value as BriefFrontMatter[Key]) : undefined
}

/** A source as the model wants it, null for anything else. */
function readSource(entry: unknown): Brief['sources'][number] | null {
  return isSoundSource(entry) ? (entry as Brief['sources'][number]) : sourceBySchema(entry)
}

/** The role a title names; the title of a posting analysis stays as it is. */
function titleOf(written: string, kind: 'role' | 'market'): string {
  return kind === 'market' ? written : roleTitle(written)
}

function roleNameOf(title: string): string {
  const posting = POSTING_TITLE.exec(title)
  return posting === null ? title.replace(/,? job market$/i, '') : (posting[1] ?? title)
}

/** Id, track and tier from the words of a title: `Senior AI Architect` → senior, ai-architect. */
export function deriveFromTitle(
  title: string,
  kind: 'role' | 'market',
): { id: string; track: string | null; tier: string | null } {
  const words = [...title.matchAll(TIERS)].map(([word]) =>
    word
      .toLowerCase()
      .replace(/^sr\.?$/, 'senior')
      .replace(/-level$/, ''),
  )
  const rest = slugOf(title.replace(TIERS, ' '))
  const tier = words.length > 0 ? words.join('-') : /\barchitect$/i.test(title.trim()) ? 'architect' : null
  const slug = slugOf(title)
  const id = kind === 'market' ? `market-${slug || 'untitled'}` : slug || 'untitled'
  return {
    id,
    track: rest === '' || POSTING_TITLE.test(title) ? null : rest,
    tier: kind === 'market' ? null : tier,
  }
}

function cleanSource({ title, url, ...rest }: Brief['sources'][number]): Brief['sources'][number] {
  return { title: oneLine(title), ...(url === undefined ? {} : { url: oneLine(url) }), ...rest }
}

/** YAML reads a year alone as a number. */
function withTextDate(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('date' in entry)) return entry
  return typeof entry.date === 'number' ? { ...entry, date: String(entry.date) } : entry
}

/** Sources of the front matter; a document from the web is its own source. */
function readSources({ frontMatter, origin, title }: SourceDocument): Brief['sources'] {
  const listed = frontMatter?.data['sources']
  if (Array.isArray(listed)) {
    return listed.flatMap((entry: unknown) => {
      const source = readSource(withTextDate(entry))
      return source === null ? [] : [cleanSource(source)]
    })
  }
  if (origin.url === null && origin.date === null) return []
  const own = { title: oneLine(title ?? 'Original document').slice(0, 200) || 'Original document' }
  const source = readSource({
    ...own,
    ...(origin.url === null ? {} : { url: origin.url }),
    ...(origin.date === null ? {} : { date: origin.date }),
  })
  return [source ?? own]
}

function notePlaces({ frontMatter }: SourceDocument, heading: Position | undefined, places: Places): void {
  for (const key of ['id', 'title', 'track', 'tier'] as const) places.set(key, heading)
  if (frontMatter === null) return
  for (const key of [
    'kind',
    'id',
    'title',
    'track',
    'tier',
    'rank',
    'asOf',
    'sources',
    'horizon',
    'sample',
    'period',
  ]) {
    if (Object.hasOwn(frontMatter.data, key)) places.set(key, frontMatter.positionOf([key]))
  }
  const sources = frontMatter.data['sources']
  if (!Array.isArray(sources)) return
  for (const index of sources.keys()) {
    for (const key of ['title', 'url', 'date'])
      places.set(`sources.${index}.${key}`, frontMatter.positionOf(['sources', index, key]))
    places.set(`sources.${index}`, frontMatter.positionOf(['sources', index]))
  }
}

function reportTitle(
  title: string,
  { frontMatter }: SourceDocument,
  position: Position | undefined,
  places: Places,
): void {
  const place = position ?? frontMatter?.position
  if (title === '') {
    places.report({
      ruleId: 'no-title',
      severity: 'error',
      message: 'Unexpected document without a title, expected the name of a role',
      hint: 'Begin it with a line such as "# Senior AI Architect".',
      position: place,
    })
  }
  const parts = title.split(/ (?:\/|\||or|and|&) |;/i)
  if (parts.length < 2 || !parts.every((part) => ROLE_NOUN.test(part))) return
  places.report({
    ruleId: 'several-roles-in-title',
    severity: 'warning',
    message: `Unexpected title of ${parts.length} roles: "${title.slice(0, 80)}"; it is read as one`,
    hint: 'Write one brief for each role.',
    position: place,
  })
}
