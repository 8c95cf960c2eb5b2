import type { At, Claim, ClaimKind, Diagnostic, Evidence, Profile, ProfileFile } from '../model/index.ts'
import { AUTHORITY_AREAS, DECISION_SCOPES, PROFICIENCY_STEPS } from '../model/index.ts'
import { cleanText, hasUnsafeCharacters } from '../text/index.ts'
import type { YamlDocument } from '../yaml/index.ts'
import { modestLevel } from './modest-level.ts'
import type { ParsedProfile } from './parse-profile.ts'
import { deriveYears } from './years.ts'

type SkillEntry = NonNullable<ProfileFile['skills']>[number]
type Path = readonly (string | number)[]

/** Everything that turns one written profile into the used one carries these along. */
interface Reading {
  file: string
  document: YamlDocument
  diagnostics: Diagnostic[]
}

/** The many written forms made one; what is not stated becomes null, never a default. */
export function toProfile(
  data: ProfileFile,
  file: string,
  document: YamlDocument,
  asOf: string | null,
): Omit<ParsedProfile, 'countedTo'> {
  const reading: Reading = { file, document, diagnostics: [] }
  const at = (...path: Path): At => ({ file, line: document.lineOf(path) })
  const text = (value: string, ...path: Path): string => cleaned(reading, value, path)
  const optional = (value: string | number | undefined, ...path: Path): string | null =>
    value === undefined ? null : text(String(value), ...path)
  const amount = (value: string | number | undefined, ...path: Path): string | number | null =>
    typeof value === 'number' ? value : optional(value, ...path)
  const positions = (data.experience?.positions ?? []).map((position, i) => ({
    title: text(position.title, 'experience', 'positions', i, 'title'),
    organisation: optional(position.organisation, 'experience', 'positions', i, 'organisation'),
    start: optional(position.start, 'experience', 'positions', i, 'start'),
    end: optional(position.end, 'experience', 'positions', i, 'end'),
    highlights: (position.highlights ?? []).map((highlight, k) => ({
      text: text(highlight, 'experience', 'positions', i, 'highlights', k),
      at: at('experience', 'positions', i, 'highlights', k),
    })),
    at: at('experience', 'positions', i),
  }))
  const achievements = (data.achievements ?? []).map((entry, i) => ({
    id: `achievement-${i + 1}`,
    metric: text(entry.metric, 'achievements', i, 'metric'),
    from: amount(entry.from, 'achievements', i, 'from'),
    to: amount(entry.to, 'achievements', i, 'to'),
    value: amount(entry.value, 'achievements', i, 'value'),
    unit: optional(entry.unit, 'achievements', i, 'unit'),
    period: optional(entry.period, 'achievements', i, 'period'),
    what: optional(entry.what, 'achievements', i, 'what'),
    link: optional(entry.link, 'achievements', i, 'link'),
    date: optional(entry.date, 'achievements', i, 'date'),
    at: at('achievements', i),
  }))
  // Scopes that hold nothing say nothing; an empty list in brackets says that there is none.
  const statesDecisions = DECISION_SCOPES.some((scope) => data.decisions?.[scope] != null)
  const decisions = statesDecisions
    ? DECISION_SCOPES.flatMap((scope) =>
        (data.decisions?.[scope] ?? []).map((entry, i) => ({
          id: `decision-${scope}-${i + 1}`,
          scope,
          text: text(entry, 'decisions', scope, i),
          at: at('decisions', scope, i),
        })),
      )
    : null
  const certifications = (data.certifications ?? []).map((entry, i) => ({
    name: text(typeof entry === 'string' ? entry : entry.name, 'certifications', i),
    date: typeof entry === 'string' ? null : optional(entry.date, 'certifications', i, 'date'),
    expires: typeof entry === 'string' ? null : optional(entry.expires, 'certifications', i, 'expires'),
    at: at('certifications', i),
  }))
  const claims: Claim[] = [
    ...(data.skills ?? []).flatMap((entry, i) => claimsFrom(entry, 'skill', ['skills', i], reading)),
    ...(data.tools ?? []).flatMap((entry, i) => claimsFrom(entry, 'tool', ['tools', i], reading)),
    ...certifications.map((entry, i) =>
      bareClaim(`certificate-${i + 1}`, 'certificate', entry.name, entry.at),
    ),
    ...achievements.map((entry) =>
      bareClaim(
        `claim-${entry.id}`,
        'achievement',
        entry.what ? `${entry.metric}: ${entry.what}` : entry.metric,
        entry.at,
      ),
    ),
    ...(decisions ?? []).map((entry) => bareClaim(`claim-${entry.id}`, 'decision', entry.text, entry.at)),
    ...positions.flatMap((position, i) =>
      position.highlights.map((entry, k) =>
        bareClaim(`highlight-${i + 1}-${k + 1}`, 'highlight', entry.text, entry.at),
      ),
    ),
    ...(data.highlights ?? []).map((entry, i) =>
      bareClaim(
        `highlight-${i + 1}`,
        'highlight',
        text(typeof entry === 'string' ? entry : entry.what, 'highlights', i),
        at('highlights', i),
      ),
    ),
  ]
  const years = deriveYears(data.experience, asOf)
  const profile: Profile = {
    file,
    name: text(data.name, 'name'),
    headline: optional(data.headline, 'headline'),
    current: {
      title: optional(data.current?.title, 'current', 'title'),
      track: data.current?.track ?? null,
      tier: data.current?.tier ?? null,
    },
    experience: { ...years, positions, at: data.experience ? at('experience') : null },
    claims,
    aliases: Object.keys(data.aliases ?? {}).map((alias) => ({
      alias: text(alias, 'aliases', alias),
      means: text(data.aliases?.[alias] ?? '', 'aliases', alias),
      at: at('aliases', alias),
    })),
    achievements,
    decisions,
    authority: AUTHORITY_AREAS.flatMap((area) => {
      const value = data.authority?.[area]
      return value === undefined
        ? []
        : [{ area, text: text(value, 'authority', area), at: at('authority', area) }]
    }),
    certifications,
    education: (data.education ?? []).map((entry, i) => ({
      degree: text(entry.degree, 'education', i, 'degree'),
      field: optional(entry.field, 'education', i, 'field'),
      at: at('education', i),
    })),
    compensation: data.compensation
      ? {
          base: data.compensation.base ?? null,
          total: data.compensation.total ?? null,
          currency: data.compensation.currency,
          region: optional(data.compensation.region, 'compensation', 'region'),
          at: at('compensation'),
        }
      : null,
    target: {
      role: optional(data.target?.role, 'target', 'role'),
      by: optional(data.target?.by, 'target', 'by'),
    },
  }
  const isWhole = reading.diagnostics.every(({ severity }) => severity !== 'error')
  return { profile: isWhole ? profile : null, diagnostics: reading.diagnostics }
}

function claimsFrom(entry: SkillEntry, kind: ClaimKind, path: Path, reading: Reading): Claim[] {
  const at: At = { file: reading.file, line: reading.document.lineOf(path) }
  const id = `${kind}-${Number(path[1]) + 1}`
  if (typeof entry === 'string') return [ratedByWords(bareClaim(id, kind, cleaned(reading, entry, path), at))]
  if (!isWholeForm(entry)) {
    if (Object.keys(entry).length === 0)
      reading.diagnostics.push({
        ...mistakeAt(reading, path),
        message:
          'Unexpected entry without a key, expected a name, "name: level", or keys name, level, evidence',
      })
    return Object.entries(entry).map(([name, level], i) =>
      ratedByWords({
        ...bareClaim(i === 0 ? id : `${id}-${i + 1}`, kind, cleaned(reading, name, [...path, name]), at),
        proficiency: level === null ? null : proficiencyOf(level),
      }),
    )
  }
  return [
    ratedByWords({
      id,
      kind,
      name: cleaned(reading, entry.name, [...path, 'name']),
      proficiency: entry.level === undefined ? null : proficiencyOf(entry.level),
      lastUsed: entry.lastUsed === undefined ? null : String(entry.lastUsed),
      years: entry.years ?? null,
      evidence: (entry.evidence ?? []).map((one, i) => evidenceFrom(one, reading, [...path, 'evidence', i])),
      at,
    }),
  ]
}

type WholeForm = Extract<SkillEntry, { name: string }>

/** `{ name: "Terraform" }` is the whole form, not a skill called "name" with a strange level. */
function isWholeForm(entry: object): entry is WholeForm {
  return 'name' in entry && typeof entry.name === 'string'
}

function bareClaim(id: string, kind: ClaimKind, name: string, at: At): Claim {
  return { id, kind, name, proficiency: null, lastUsed: null, years: null, evidence: [], at }
}

/** Without a level, one that the name says in words: whoever writes `Kubernetes (learning)` does not work alone with it. */
function ratedByWords(claim: Claim): Claim {
  return claim.proficiency === null ? { ...claim, proficiency: modestLevel(claim.name) } : claim
}

function evidenceFrom(entry: string | Evidence, reading: Reading, path: Path): Evidence {
  if (typeof entry === 'string') return { what: cleaned(reading, entry, path) }
  const link = entry.link === undefined ? {} : { link: cleaned(reading, entry.link, [...path, 'link']) }
  return { ...entry, ...link, what: cleaned(reading, entry.what, [...path, 'what']) }
}

function proficiencyOf(level: number | string): number {
  return typeof level === 'number'
    ? level
    : (PROFICIENCY_STEPS.find((step) => step.word === level)?.value ?? 0)
}

function mistakeAt({ file, document }: Reading, path: Path): Omit<Diagnostic, 'message'> {
  return { ruleId: 'profile-schema', severity: 'error', file, position: document.positionOf(path) }
}

/**
 * Cleans a value and warns where something a reader cannot see was taken out of it. Blanks alone say as little as an empty text,
 * which the schema refuses.
 */
function cleaned(reading: Reading, value: string, path: Path): string {
  const text = cleanText(value).trim()
  if (hasUnsafeCharacters(value)) {
    reading.diagnostics.push({
      ruleId: 'unsafe-characters',
      severity: 'warning',
      message: 'Unexpected invisible, control or broken characters, they were left out or replaced',
      file: reading.file,
      position: reading.document.positionOf(path),
      hint: 'Type the value again by hand.',
    })
  } else if (text === '')
    reading.diagnostics.push({
      ...mistakeAt(reading, path),
      message: 'Unexpected blanks alone, expected some text',
    })
  return text || '(blank)'
}
