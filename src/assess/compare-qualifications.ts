import type { Profile, RoleBrief } from '../model/index.ts'
import { quickPattern } from '../text/index.ts'
import type { MatchDecision, Matcher, MatchRequirement } from './matcher.ts'
import { nth } from './nth.ts'
import { type StatementComparison, statement } from './statement.ts'

/** Certificates by name. None of them carries points: a certificate counts, as a claim, for the skill it examines. */
export function compareCertifications(
  brief: RoleBrief,
  profile: Profile,
  match: Matcher,
  { asked: requirements, asOf }: { asked: readonly MatchRequirement[]; asOf: string | null },
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
    requirements,
    held.map(({ text }, i) => ({ id: `held-${i}`, kind: 'certificate', text })),
  )
  return asked.map((one, i) => {
    const { decisions } = nth(matches.requirements, i)
    const found = decisions.map((decision) => {
      const own = nth(held, Number(decision.claimId.slice('held-'.length)))
      return { own, whole: answers(decision) && !own.lapsed }
    })
    return statement(
      one,
      found.map(({ own }) => own),
      found.some(({ whole }) => whole),
      held.length === 0,
    )
  })
}

/**
 * One of the certificates a statement lists, or one of the kind it names, is what it asks for. A lapsed one is shown as
 * related only.
 */
function answers({ label, facet, how, score }: MatchDecision): boolean {
  return label === 'full' || facet !== null || (how === 'part-of' && score >= MIN_KIND_SCORE)
}

/** From which certainty a certificate is of the kind asked for. */
const MIN_KIND_SCORE = 0.85

const DEGREES: readonly { rank: number; pattern: (text: string) => RegExp }[] = [
  { rank: 3, pattern: quickPattern(/\b(?:ph\.? ?d|doctorate|doctoral|dr\.?)(?![\p{L}])/iu) },
  {
    rank: 2,
    pattern: quickPattern(/\b(?:master(?:['’]?s)?|m\.?sc?\.?|m\.?eng\.?|mba|m\.?tech)(?![\p{L}])/iu),
  },
  {
    rank: 1,
    pattern: quickPattern(
      /\b(?:bachelor(?:['’]?s)?|b\.?sc?\.?|b\.?eng\.?|b\.?tech|b\.?a\.?|undergraduate)(?![\p{L}])/iu,
    ),
  },
]

/** Degrees by rank and field: held where both fit, related where only the degree is known to. */
export function compareEducation(brief: RoleBrief, profile: Profile): StatementComparison[] {
  return (brief.qualifications?.education ?? []).map(({ text, at }) => {
    const wanted = Math.min(
      ...DEGREES.filter(({ pattern }) => pattern(text).test(text)).map(({ rank }) => rank),
    )
    const asked = { text, prevalence: null, at }
    const own = profile.education.map(({ degree, field, at: line }) => ({
      have: { text: field === null ? degree : `${degree}, ${field}`, at: line },
      rank: Math.max(
        0,
        ...DEGREES.filter(({ pattern }) => pattern(degree).test(degree)).map(({ rank }) => rank),
      ),
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
