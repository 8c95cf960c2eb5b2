import * as z from 'zod'
import { diagnosticSchema } from './diagnostic.ts'
import { atSchema } from './place.ts'
import { claimKindSchema } from './profile.ts'
import { evidenceSchema } from './profile-file.ts'
import { sectionIdSchema } from './requirement.ts'
import { importanceSchema } from './scales.ts'
import { AUTHORITY_AREAS, DECISION_SCOPES, PHASES, VERDICTS } from './vocabulary.ts'

export const verdictSchema = z.enum(VERDICTS)
export type Verdict = z.infer<typeof verdictSchema>

export const STATUSES = ['met', 'partial', 'missing', 'not-assessed'] as const
export const statusSchema = z.enum(STATUSES)
export type Status = z.infer<typeof statusSchema>

export const GAP_KINDS = ['missing', 'partial', 'below-proficiency', 'unproven', 'not-assessed'] as const
export const gapKindSchema = z.enum(GAP_KINDS)
export type GapKind = z.infer<typeof gapKindSchema>

/** How a claim came to count for a requirement, or for one facet of it. */
export const MATCH_RELATIONS = [
  'same-words',
  'same-as',
  'part-of',
  'includes',
  'own-alias',
  'similar-words',
  'note',
] as const
export const matchRelationSchema = z.enum(MATCH_RELATIONS)

/** Points are multiples of 0.01, so that they add up to the digit. */
const points = z.number().min(0)

export const matchedClaimSchema = z.strictObject({
  claimId: z.string(),
  kind: claimKindSchema,
  name: z.string(),
  proficiency: z.int().min(0).max(5).nullable(),
  how: matchRelationSchema,
  explanation: z.string().describe('One sentence: which words matched what, and through which entry'),
  concept: z.string().nullable().describe('Id of the concept-table entry that linked the two'),
  facet: z.string().nullable().describe('The facet it meets; null where it meets the whole subject'),
  score: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
  at: atSchema,
})
export type MatchedClaim = z.infer<typeof matchedClaimSchema>

export const assessedRequirementSchema = z.strictObject({
  id: z.string(),
  section: sectionIdSchema,
  text: z.string(),
  description: z.string().nullable(),
  importance: importanceSchema,
  importanceStated: z.string().nullable(),
  demand: z
    .strictObject({
      percent: z.number(),
      count: z.number().nullable(),
      sample: z.number().nullable(),
      skill: z.string(),
      factor: z.number(),
    })
    .nullable()
    .describe('Share of postings that ask for it, with the sample size; null where no market brief fits'),
  weight: z.number().min(0).describe('Share of the whole role in percent; all requirements add up to 100'),
  expected: z.int().min(0).max(5).nullable(),
  expectedStated: z.boolean(),
  proficiency: z
    .number()
    .min(0)
    .max(5)
    .nullable()
    .describe('What the matched claims amount to; null where nothing matched'),
  proficiencyStated: z
    .boolean()
    .describe('false: at least one claim that counts had no proficiency and was taken as the policy says'),
  status: statusSchema,
  kind: gapKindSchema.nullable(),
  proven: z.boolean().describe('At least one claim that counts has evidence'),
  coverage: z.number().min(0).max(1).describe('Share of the subject that matched claims cover'),
  credit: z.number().min(0).max(1),
  arithmetic: z.string().describe('How the credit came about, in figures'),
  claims: z.array(matchedClaimSchema),
  missingFacets: z.array(z.string()),
  question: z.string().nullable().describe('What to ask oneself where the requirement is not assessed'),
  points: z.strictObject({
    possible: points.describe('0 where not assessed'),
    earned: points,
    atStake: points.describe('Points to gain by closing the gap, or by answering the question with yes'),
  }),
  at: atSchema,
})
export type AssessedRequirement = z.infer<typeof assessedRequirementSchema>

export const assessedSectionSchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string(),
  weight: z.number().describe('Share of the role in percent'),
  score: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('Percent of the points possible; null where nothing is assessed'),
  low: z.number().min(0).max(100),
  high: z.number().min(0).max(100),
  points: z.strictObject({ possible: points, earned: points }),
  counts: z.strictObject({
    total: z.int(),
    met: z.int(),
    partial: z.int(),
    missing: z.int(),
    notAssessed: z.int(),
  }),
})
export type AssessedSection = z.infer<typeof assessedSectionSchema>

const yearsComparisonSchema = z.strictObject({
  what: z.string(),
  have: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  openEnded: z.boolean(),
  result: z.enum(['short', 'in-range', 'above', 'not-stated-in-profile', 'not-stated-in-brief']),
  difference: z.number().nullable().describe('Years short of the range, or above it'),
  derived: z.boolean(),
  raw: z.string().nullable(),
  at: atSchema.nullable(),
})

const statementComparisonSchema = z.strictObject({
  asked: z.string(),
  prevalence: z.string().nullable(),
  status: z.enum(['held', 'related', 'not-shown', 'not-stated-in-profile']),
  have: z.array(z.strictObject({ text: z.string(), at: atSchema })),
  at: atSchema,
})

export const kpiResultSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  target: z.string().nullable(),
  frequency: z.string().nullable(),
  result: z.enum(['met', 'short', 'shown-not-comparable', 'nothing-shown', 'not-assessed']),
  shown: z.string().nullable().describe('The achievement in words and figures'),
  distance: z
    .number()
    .nullable()
    .describe('How far from the target, in the target’s unit; negative is short of it'),
  unit: z.string().nullable(),
  reason: z.string().describe('Why the result is what it is'),
  achievementId: z.string().nullable(),
  profileAt: atSchema.nullable(),
  at: atSchema,
})
export type KpiResult = z.infer<typeof kpiResultSchema>

export const decisionRightResultSchema = z.strictObject({
  id: z.string(),
  scope: z.enum(DECISION_SCOPES),
  text: z.string(),
  result: z
    .enum(['held', 'held-in-part', 'held-elsewhere', 'not-held', 'not-assessed'])
    .describe('held-in-part: a claim names part of it; held-elsewhere: with less authority than the role'),
  held: z.strictObject({ scope: z.enum(DECISION_SCOPES), text: z.string(), at: atSchema }).nullable(),
  stepUp: z.string().nullable().describe('What would change from today'),
  at: atSchema,
})
export type DecisionRightResult = z.infer<typeof decisionRightResultSchema>

export const salaryResultSchema = z.strictObject({
  result: z.enum(['placed', 'not-comparable', 'not-stated-in-brief', 'not-stated-in-profile']),
  reason: z.string(),
  currency: z.string().nullable(),
  region: z.string().nullable(),
  basis: z.enum(['base', 'total']).nullable(),
  have: z.number().nullable(),
  min: z.number().nullable(),
  median: z.number().nullable(),
  max: z.number().nullable(),
  maxOpenEnded: z.boolean(),
  percentOfBand: z
    .number()
    .nullable()
    .describe('0 at the minimum, 100 at the maximum; below 0 or over 100 outside the band'),
  toMedian: z.number().nullable().describe('Pay minus median, in the currency'),
  extras: z.array(z.string()),
  at: atSchema.nullable(),
})
export type SalaryResult = z.infer<typeof salaryResultSchema>

/** Another requirement a requirement has an effect on. */
const movedSchema = z.strictObject({ requirementId: z.string(), text: z.string() })

export type Phase = (typeof PHASES)[number]

export const stepSchema = z.strictObject({
  requirementId: z.string(),
  text: z.string(),
  action: z.string().describe('What to do, in one sentence'),
  from: z.number().nullable(),
  to: z.number().nullable(),
  closes: z.boolean().describe('The requirement is met with this step; false: a higher level is to follow'),
  steps: z.number().min(0).describe('Steps of proficiency, a rule of thumb for effort'),
  months: z.number().min(0).describe('What these steps take, by the rule of thumb of the policy'),
  gain: z.number().describe('Points the score gains'),
  scoreAfter: z.number().describe('Score after this and all earlier steps'),
  verdictAfter: verdictSchema,
  phase: z.enum(PHASES),
  alsoMoves: z.array(movedSchema).describe('KPIs and decision rights that build on it'),
  after: z
    .string()
    .nullable()
    .describe('Id of the requirement this step builds on, which therefore comes first'),
  proof: z
    .array(z.strictObject({ text: z.string(), from: z.string(), at: atSchema }))
    .describe("Taken from the role's own deliverables, signals, exercises and milestones"),
})
export type Step = z.infer<typeof stepSchema>

/** Which role, as every result names it. */
export const roleIdentitySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  track: z.string().nullable(),
  tier: z.string().nullable(),
  asOf: z.string().nullable(),
  file: z.string(),
  version: z.string().describe('Hash of what the brief says; where it says it changes nothing'),
})
export type RoleIdentity = z.infer<typeof roleIdentitySchema>

export const profileIdentitySchema = z.strictObject({
  name: z.string(),
  file: z.string(),
  version: z.string().describe('Hash of what the profile says'),
})
export type ProfileIdentity = z.infer<typeof profileIdentitySchema>

export const policyIdentitySchema = z.strictObject({
  name: z.string(),
  version: z.string().describe('Its own version and a hash of its figures'),
  custom: z.boolean(),
  strict: z.boolean(),
})

export const readinessSchema = z.strictObject({
  score: z.number().min(0).max(100).nullable(),
  low: z.number().min(0).max(100).nullable(),
  high: z.number().min(0).max(100).nullable(),
  assessed: z.int().describe('Requirements assessed'),
  total: z.int().describe('Requirements of the role'),
  assessedShare: z.number().min(0).max(1).describe('Share of the weight that is assessed'),
})
export type Readiness = z.infer<typeof readinessSchema>

export const questionSchema = z.strictObject({ requirementId: z.string().nullable(), question: z.string() })

/** The result of comparing one profile with one role, as `assess --format json` prints it. */
export const assessmentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  role: roleIdentitySchema,
  profile: profileIdentitySchema,
  market: z.strictObject({ id: z.string(), title: z.string(), sample: z.number().nullable() }).nullable(),
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  verdict: verdictSchema,
  verdictReasons: z.array(z.string()).describe('Conditions that decided the verdict, each a sentence'),
  holds: z.array(
    z.strictObject({ requirementId: z.string(), text: z.string(), have: z.number(), expected: z.number() }),
  ),
  readiness: readinessSchema,
  sections: z.array(assessedSectionSchema),
  requirements: z.array(assessedRequirementSchema),
  dimensions: z
    .array(
      z.strictObject({
        dimension: z.string(),
        weight: z.number().nullable(),
        score: z.number().nullable(),
        requirementIds: z.array(z.string()),
        at: atSchema,
      }),
    )
    .describe("Readiness by the interview scorecard's dimensions; empty where the brief has none"),
  experience: z.array(yearsComparisonSchema),
  education: z.array(statementComparisonSchema),
  backgrounds: z.array(statementComparisonSchema),
  certifications: z.array(statementComparisonSchema),
  salary: salaryResultSchema,
  kpis: z.array(kpiResultSchema),
  decisionRights: z.array(decisionRightResultSchema),
  authority: z.array(
    z.strictObject({
      area: z.enum(AUTHORITY_AREAS).nullable(),
      asked: z.string(),
      have: z.string().nullable(),
      haveAt: atSchema.nullable(),
      at: atSchema,
    }),
  ),
  strengths: z.array(
    z.strictObject({
      requirementId: z.string(),
      text: z.string(),
      have: z.number(),
      expected: z.number(),
      proven: z.boolean(),
      backs: z.array(movedSchema).describe('KPIs and decision rights that build on it'),
    }),
  ),
  nextSteps: z.array(stepSchema),
  notStated: z.array(z.string()).describe('Topics the brief says nothing of'),
  questions: z.array(questionSchema),
  unmatchedClaims: z.array(
    z.strictObject({
      claimId: z.string(),
      name: z.string(),
      nearest: z.strictObject({ requirementId: z.string(), text: z.string() }).nullable(),
      at: atSchema,
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
})
export type Assessment = z.infer<typeof assessmentSchema>
