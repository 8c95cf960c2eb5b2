import type { Claim, Profile, Requirement } from '../model/index.ts'
import { PROFICIENCY_STEPS } from '../model/index.ts'
import { cleanText } from '../text/index.ts'

/** A level assumed for something, as `--what-if "finops=4"` names it. */
export interface Override {
  name: string
  proficiency: number
}

/** As in a profile: nothing longer is the name of a skill or tool. */
const LONGEST_NAME = 200

/** Reads `finops=4, eu ai act=3`. What cannot be read is named, each in a sentence for the person who typed it. */
export function parseWhatIf(text: string): { overrides: Override[]; problems: string[] } {
  const overrides: Override[] = []
  const problems: string[] = []
  for (const part of cleanText(text)
    .split(',')
    .map((one) => one.trim())) {
    const split = part.lastIndexOf('=')
    const name = part.slice(0, Math.max(0, split)).trim()
    const proficiency = levelOf(part.slice(split + 1).trim())
    if (part === '') continue
    if (split < 1 || name === '')
      problems.push(`Unexpected “${part}”, expected a name and a level such as finops=4`)
    else if (name.length > LONGEST_NAME)
      problems.push(
        `Unexpected name of ${name.length} characters, “${name.slice(0, 40).trim()} …”, expected at most ${LONGEST_NAME}`,
      )
    else if (proficiency === null) problems.push(`Unexpected level in “${part}”, expected 0–5`)
    else if (overrides.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      problems.push(`Unexpected second level for “${name}”, expected one for each`)
    else overrides.push({ name, proficiency })
  }
  if (overrides.length === 0 && problems.length === 0)
    problems.push('Expected at least one assumption such as finops=4')
  return { overrides, problems }
}

function levelOf(text: string): number | null {
  const step = PROFICIENCY_STEPS.find(
    ({ value, word }) => String(value) === text || word === text.toLowerCase(),
  )
  return step?.value ?? null
}

/**
 * The profile as it would be: a claim of that name takes the level assumed; a requirement's id or text becomes a claim
 * of the whole requirement; anything else becomes a claim in the words typed. The given profile is left alone.
 */
export function applyWhatIf(
  profile: Profile,
  overrides: readonly Override[],
  requirements: readonly Requirement[],
): Profile {
  let claims: Claim[] = [...profile.claims]
  for (const [i, { name, proficiency }] of overrides.entries()) {
    const wanted = name.toLowerCase()
    const own = claims.some((claim) => isRated(claim) && claim.name.toLowerCase() === wanted)
    if (own) {
      claims = claims.map((claim) =>
        isRated(claim) && claim.name.toLowerCase() === wanted ? { ...claim, proficiency } : claim,
      )
      continue
    }
    const requirement = requirements.find(({ id, text }) => id === wanted || text.toLowerCase() === wanted)
    claims.push({
      id: `what-if-${i + 1}`,
      kind: requirement?.section === 'tools' ? 'tool' : 'skill',
      name: requirement?.text ?? name,
      proficiency,
      lastUsed: null,
      years: null,
      evidence: [],
      at: { file: profile.file, line: 1 },
    })
  }
  return { ...profile, claims }
}

function isRated({ kind }: Claim): boolean {
  return kind === 'skill' || kind === 'tool'
}
