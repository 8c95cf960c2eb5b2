import type { Assessment, Claim, Requirement } from '../model/index.ts'

const questions = new WeakMap<Requirement, string>()

/** The one question a not-assessed requirement turns into: what to add to the profile so that it can be assessed. */
export function questionFor(requirement: Requirement): string {
  const known = questions.get(requirement) ?? wordQuestion(requirement)
  questions.set(requirement, known)
  return known
}

function wordQuestion({ section, text }: Requirement): string {
  switch (section) {
    case 'soft':
      return `How strong are you in “${text}”? Rate it 0–5 under skills, best with one example.`
    case 'kpis':
      return `Have you moved “${text}”? Add the figures under achievements.`
    case 'decision-rights':
      return `Who decides this where you work: “${text}”? Add it under decisions, at the scope that is yours.`
    case 'tools':
      return `Do you use ${text}? Add it under tools, with your level.`
    default:
      return `How well do you know “${text}”? Rate it 0–5 under skills; 0 is an answer too.`
  }
}

/** A claim that matched nothing but came near a requirement is a question to the person, never a status. */
export function nearMissQuestions(unmatched: Assessment['unmatchedClaims']): Assessment['questions'] {
  return unmatched.flatMap(({ name, nearest }) =>
    nearest === null
      ? []
      : [
          {
            requirementId: nearest.requirementId,
            question: `Did you mean “${nearest.text}” by “${name}”? If so, say it under aliases.`,
          },
        ],
  )
}

/** Claims that count for nothing the role asks, as reports list them; notes are left out, they claim nothing. */
export function isListedClaim(claim: Claim): boolean {
  return claim.kind === 'skill' || claim.kind === 'tool' || claim.kind === 'certificate'
}
