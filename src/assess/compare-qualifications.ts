import type { Assessment, At, Profile, RoleBrief } from '../model/index.ts'
import type { Matcher } from './matcher.ts'

type StatementComparison = Assessment['education'][number]
type Have = StatementComparison['have'][number]

interface Asked {
  text: string
  prevalence: string | null
  at: At
}

/** Certificates by name. None of them carries points: a certificate counts, as a claim, for the skill it examines. */
export function compareCertifications(
  brief: RoleBrief,
  profile: Profile,
  match: Matcher,
  asOf: string | null,
): StatementComparison[] {
  const asked = (brief.qualifications?.certifications ?? []).map(({ name, prevalence, at }) => ({
    text: name,
    prevalence,
    at,
  }))
  const held = profile.certifications.map((one) => ({
    text: one.name,
    at: one.at,
    lapsed: asOf !== null && one.expires !== null && one.expires < asOf.slice(0, one.expires.length),
  }))
  const matches = match(
    asked.map(({ text }, i) => ({ id: `certificate-${i}`, text, kind: 'technical' })),
    held.map(({ text }, i) => ({ id: `held-${i}`, kind: 'certificate', text })),
  )
  return asked.map((one, i) => {
    const decisions = matches.requirements[i]?.decisions ?? []
    const found = decisions.flatMap((decision) => {
      const own = held[Number(decision.claimId.slice('held-'.length))]
      // One of the certificates a statement lists is what it asks for; a lapsed one is shown as related only.
      return own
        ? [{ own, whole: (decision.label === 'full' || decision.facet !== null) && !own.lapsed }]
        : []
    })
    return statement(
      one,
      found.map(({ own }) => own),
      found.some(({ whole }) => whole),
      held.length === 0,
    )
  })
}

/** Backgrounds against the titles of positions: held where a title carries every word of one the brief names. */
export function compareBackgrounds(brief: RoleBrief, profile: Profile): StatementComparison[] {
  const titles: Have[] = profile.experience.positions.map(({ title, at }) => ({ text: title, at }))
  const { title } = profile.current
  if (title !== null && !titles.some((one) => one.text === title)) {
    titles.push({ text: title, at: profile.experience.at ?? { file: profile.file, line: 1 } })
  }
  return (brief.qualifications?.backgrounds ?? []).map(({ text, at }) => {
    const alternatives = titlesIn(text)
    const graded = titles.map((one) => ({
      one,
      share: Math.max(0, ...alternatives.map((asked) => carries(one.text, asked))),
    }))
    const related = graded.filter(({ share }) => share >= 0.5).map(({ one }) => one)
    const whole = graded.some(({ share }) => share === 1)
    return statement({ text, prevalence: null, at }, related, whole, titles.length === 0)
  })
}

/** "ML Platform Architect / MLOps Lead with …": the titles before the qualifier, one an alternative. */
function titlesIn(text: string): string[][] {
  const [head = text] = text.split(
    /\b(?:with|who|in a|in an|moving|having|responsible|specializing|specialising)\b|[(,;:]/i,
  )
  return head
    .split(' / ')
    .map(wordsOf)
    .filter((words) => words.length > 0)
}

function carries(title: string, asked: readonly string[]): number {
  const own = new Set(wordsOf(title))
  // "Senior/Lead" is one word or the other.
  const met = asked.filter((word) => word.split('/').some((one) => own.has(one)))
  return met.length / asked.length
}

const FILLER: ReadonlySet<string> = new Set(['and', 'or', 'of', 'the', 'a', 'an', 'for', 'to', 'strong'])

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\/[\p{L}\p{N}]+)*/gu) ?? []
  return words.filter((word) => !FILLER.has(word))
}

const DEGREES: readonly { rank: number; pattern: RegExp }[] = [
  { rank: 3, pattern: /\b(?:ph\.? ?d|doctorate|doctoral|dr\.?)(?![\p{L}])/iu },
  { rank: 2, pattern: /\b(?:master(?:['’]?s)?|m\.?sc?\.?|m\.?eng\.?|mba|m\.?tech)(?![\p{L}])/iu },
  {
    rank: 1,
    pattern: /\b(?:bachelor(?:['’]?s)?|b\.?sc?\.?|b\.?eng\.?|b\.?tech|b\.?a\.?|undergraduate)(?![\p{L}])/iu,
  },
]

/** Degrees by rank and field: held where both fit, related where only the degree is known to. */
export function compareEducation(brief: RoleBrief, profile: Profile): StatementComparison[] {
  return (brief.qualifications?.education ?? []).map(({ text, at }) => {
    const wanted = Math.min(...DEGREES.filter(({ pattern }) => pattern.test(text)).map(({ rank }) => rank))
    const asked = { text, prevalence: null, at }
    const own = profile.education.map(({ degree, field, at: line }) => ({
      have: { text: field === null ? degree : `${degree}, ${field}`, at: line },
      rank: Math.max(0, ...DEGREES.filter(({ pattern }) => pattern.test(degree)).map(({ rank }) => rank)),
      fits: fieldFits(text, field ?? degree),
    }))
    const ranked = own.filter(({ rank }) => rank >= wanted)
    return statement(
      asked,
      ranked.map(({ have }) => have),
      ranked.some(({ fits }) => fits),
      profile.education.length === 0,
    )
  })
}

const FIELDS: readonly RegExp[] = [
  /\b(?:computer science|computing|informatics|software engineering)\b/i,
  /\b(?:engineering|electrical|electronics|mechanical)\b/i,
  /\b(?:machine learning|artificial intelligence|ai|ml|data science|statistics)\b/i,
  /\b(?:business|management|mba)\b/i,
]

/** A statement that names no field accepts any; the field must else be one of those it names. */
function fieldFits(asked: string, field: string): boolean {
  const named = FIELDS.filter((pattern) => pattern.test(asked))
  return named.length === 0 || named.some((pattern) => pattern.test(field))
}

function statement(
  asked: Asked,
  have: readonly Have[],
  whole: boolean,
  silent: boolean,
): StatementComparison {
  return {
    asked: asked.text,
    prevalence: asked.prevalence,
    status: silent ? 'not-stated-in-profile' : whole ? 'held' : have.length > 0 ? 'related' : 'not-shown',
    have: have.map(({ text, at }) => ({ text, at })),
    at: asked.at,
  }
}
