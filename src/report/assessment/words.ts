import type { AssessedRequirement, Assessment, GapKind, SectionId, Status, Step } from '../../model/index.ts'

/** Section names as reports print them. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  'must-have': 'Must-have skills',
  soft: 'Soft skills',
  advanced: 'Advanced skills',
  kpis: 'KPI evidence',
  'decision-rights': 'Decision rights',
  tools: 'Common tools',
  'good-to-have': 'Good-to-have skills',
  emerging: 'Emerging skills',
}

const GAP_WORDS: Readonly<Record<GapKind, string>> = {
  missing: 'missing',
  partial: 'partly covered',
  'below-proficiency': 'below the level needed',
  unproven: 'held, nothing shown for it',
  'not-assessed': 'not assessed',
}

export function gapWord(kind: GapKind | null): string {
  return kind === null ? 'met' : GAP_WORDS[kind]
}

/** One mark a status, always beside its word, so that nothing depends on colour or a font. */
export function statusMark(status: Status, ascii: boolean): string {
  const marks: Record<Status, string> = ascii
    ? { met: '+', partial: '~', missing: '-', 'not-assessed': '?' }
    : { met: '✓', partial: '◐', missing: '✗', 'not-assessed': '?' }
  return marks[status]
}

/** Points with one decimal, as tables show them; the JSON has both. */
export function formatPoints(points: number): string {
  return points.toFixed(1)
}

/** The headline number is whole: a decimal would claim a precision that the figures do not have. Never rounded up: 84.99 is not READY. */
export function formatScore(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score))
}

export interface Headline {
  verdict: string
  score: string
  range: string
  assessed: string
}

/** Low and high end of the score, as `63–74`; null where everything is assessed, so that there is one score and no range. */
export function rangeWord({ low, high, assessed, total }: Assessment['readiness']): string | null {
  return low === null || high === null || assessed === total ? null : `${Math.floor(low)}–${Math.ceil(high)}`
}

/** The first line of every report. */
export function headline({ verdict, readiness }: Pick<Assessment, 'verdict' | 'readiness'>): Headline {
  const { score, assessed, total } = readiness
  const open = total - assessed
  const range = rangeWord(readiness)
  return {
    verdict,
    score: score === null ? 'no score' : `${formatScore(score)} / 100`,
    range: score === null || range === null ? '' : `range ${range}`,
    assessed:
      open === 0
        ? `all ${total} requirements assessed`
        : `${assessed} of ${total} requirements assessed, ${open} the profile says nothing about`,
  }
}

/** Gaps that were rated, most points to gain first; the same points in the order of the brief. */
export function ratedGaps({ requirements }: Assessment): AssessedRequirement[] {
  return requirements
    .filter((one) => one.status === 'partial' || one.status === 'missing')
    .sort((a, b) => b.points.atStake - a.points.atStake || a.at.line - b.at.line)
}

/** What is there and what is asked, in a few words: `1 → 4`, `none → 3`, `notes only → 4`, `75 % covered`, or `75 % covered, 2.6 → 4`. */
export function haveAndNeed(one: AssessedRequirement): string {
  if (one.expected === null) return gapWord(one.kind)
  if (one.proficiency === null) return `${one.claims.length > 0 ? 'notes only' : 'none'} → ${one.expected}`
  const step = `${one.proficiencyStated ? '' : 'taken as '}${formatLevel(one.proficiency)} → ${one.expected}`
  if (one.coverage >= 1) return step
  const covered = `${Math.floor(one.coverage * 100)} % covered`
  return one.proficiency < one.expected ? `${covered}, ${step}` : covered
}

export function formatLevel(level: number): string {
  return Number.isInteger(level) ? String(level) : level.toFixed(1)
}

/** Why the points are not all there, in a sentence or two; of the parts not covered at most `most` are named, the rest counted. */
export function gapReason(one: AssessedRequirement, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = []
  if (one.kind === 'not-assessed') return ''
  if (one.kind === 'missing') {
    return one.claims.length > 0 ? 'You rated it none.' : 'Nothing in the profile names it.'
  }
  const noted = new Set(one.proficiency === null ? one.claims.flatMap(({ facet }) => facet ?? []) : [])
  const uncovered = one.missingFacets.filter((facet) => !noted.has(facet))
  if (uncovered.length > 0) parts.push(`Not covered: ${firstOf(uncovered, most)}.`)
  if (one.expected !== null && one.proficiency === null && one.claims.length > 0)
    parts.push('The rest is only in your notes of experience: name it under skills, with a level.')
  if (one.expected !== null && one.proficiency !== null && one.proficiency < one.expected) {
    const need = `${one.expected} is ${one.expectedStated ? 'stated' : 'expected'}`
    const taken = one.proficiencyStated ? '' : ', in part taken where no level is stated'
    parts.push(`Level ${formatLevel(one.proficiency)}${taken}; ${need}.`)
  }
  if (one.kind === 'unproven') parts.push('Nothing shown for it.')
  if (parts.length === 0 && one.coverage < 1) parts.push('Only a part of the subject is named.')
  return parts.join(' ')
}

/** Parts of a requirement named in the short report. */
const PARTS_NAMED = 3

/** The reason beside figures that say already which level is short: a few words, at most three parts by name. */
export function shortReason(one: AssessedRequirement): string {
  if (one.kind === 'not-assessed') return ''
  if (one.kind === 'missing') return one.claims.length > 0 ? 'rated none' : 'nothing in the profile names it'
  if (one.kind === 'unproven' && one.proficiency !== null) return 'nothing shown for it'
  if (one.expected !== null && one.proficiency === null && one.claims.length > 0)
    return 'only in notes of experience: name it under skills, with a level'
  if (one.missingFacets.length > 0) return `not covered: ${firstOf(one.missingFacets, PARTS_NAMED)}`
  return one.coverage < 1 ? 'only a part of the subject is named' : ''
}

/** How many postings ask for it, of how many; empty where no posting analysis speaks of it. */
export function demandWord({ demand }: Pick<AssessedRequirement, 'demand'>): string {
  return demand ? `asked for in ${demand.percent} % of ${demand.sample ?? 'the'} postings` : ''
}

/** The lines behind a requirement, beside a title that names both files: `profile :12, :30, brief :101`. */
export function linesBehind(one: AssessedRequirement, { profile, role }: Assessment): string {
  const own = one.claims.slice(0, 3)
  const short = own.every(({ at }) => at.file === profile.file) && one.at.file === role.file
  if (!short) {
    const { brief, profile: named } = places(one)
    return `${one.claims.length > 0 ? `${named}, ` : ''}${brief}`
  }
  const lines = [...new Set(own.map(({ at }) => at.line))].sort((a, b) => a - b)
  return `${lines.length > 0 ? `profile :${lines.join(', :')}, ` : ''}brief :${one.at.line}`
}

/** All names, or the first ones and how many more there are; one more is named too, it takes no more room. */
function firstOf(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** Places behind a requirement: line of the brief, first lines of the profile, as `profile.yaml:12, :30`. */
export function places(one: AssessedRequirement): { brief: string; profile: string } {
  const byFile = new Map<string, Set<number>>()
  for (const { at } of one.claims.slice(0, 3))
    byFile.set(at.file, new Set([...(byFile.get(at.file) ?? []), at.line]))
  const profile = [...byFile].map(
    ([file, lines]) => `${file}:${[...lines].sort((a, b) => a - b).join(', :')}`,
  )
  return { brief: `${one.at.file}:${one.at.line}`, profile: profile.join('; ') || 'no line' }
}

/** How far a KPI is short, where both are numbers of one kind: `, short by 6 percentage points`. */
export function distanceWord({ result, distance, unit }: Assessment['kpis'][number]): string {
  if (result !== 'short' || distance === null) return ''
  const counted = unit === 'percent' ? 'percentage points' : (unit ?? '')
  return `, short by ${Math.round(Math.abs(distance) * 100) / 100} ${counted}`.trimEnd()
}

/** A level on the way is not proven by what proves the last one; it leads there. */
export function proofWord({ closes }: Pick<Step, 'closes'>): string {
  return closes ? 'Would prove it' : 'Leads to'
}

/** Topics a person would look for in a role; what else a brief leaves out (a horizon, a summary table) is no news to them. */
const TOPICS: Readonly<Record<string, string>> = {
  experience: 'years of experience',
  salary: 'pay',
  marketDemand: 'market demand',
  skills: 'skills',
  tools: 'tools',
  kpis: 'KPIs',
  decisionRights: 'decision rights',
  authority: 'authority',
  deliverables: 'deliverables',
  milestones: 'milestones',
  qualifications: 'education and certificates',
  careerPath: 'career path',
  hiring: 'hiring signals',
}

/** What the brief leaves open, as a reader says it. */
export function notStatedWords({ notStated }: { notStated: readonly string[] }): string[] {
  return notStated.flatMap((key) => TOPICS[key] ?? [])
}
