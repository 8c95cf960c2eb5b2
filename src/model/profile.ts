import * as z from 'zod'
import { atSchema } from './place.ts'
import { evidenceSchema } from './profile-file.ts'
import { proficiencySchema } from './scales.ts'
import { AUTHORITY_AREAS, DECISION_SCOPES } from './vocabulary.ts'

/** Where in a profile a claim comes from; matching weighs the kinds differently. */
export const CLAIM_KINDS = ['skill', 'tool', 'certificate', 'achievement', 'decision', 'highlight'] as const
export const claimKindSchema = z.enum(CLAIM_KINDS)
export type ClaimKind = z.infer<typeof claimKindSchema>

/** One stated skill with its proficiency. `proficiency` null: not stated. An explicit 0 is a rated "none". */
export const claimSchema = z.strictObject({
  id: z.string().describe('Stable within the profile, such as skill-3'),
  kind: claimKindSchema,
  name: z.string().min(1),
  proficiency: proficiencySchema.nullable(),
  lastUsed: z.string().nullable(),
  years: z.number().nullable(),
  evidence: z.array(evidenceSchema),
  at: atSchema,
})
export type Claim = z.infer<typeof claimSchema>

export const achievementSchema = z.strictObject({
  id: z.string(),
  metric: z.string(),
  from: z.union([z.number(), z.string()]).nullable(),
  to: z.union([z.number(), z.string()]).nullable(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  what: z.string().nullable(),
  link: z.string().nullable(),
  date: z.string().nullable(),
  at: atSchema,
})
export type Achievement = z.infer<typeof achievementSchema>

/** A profile as the code reads it: every form made one, every claim with its line. Null: not stated. */
export const profileSchema = z.strictObject({
  file: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  current: z.strictObject({
    title: z.string().nullable(),
    track: z.string().nullable(),
    tier: z.string().nullable(),
  }),
  experience: z.strictObject({
    totalYears: z.number().nullable(),
    aiYears: z.number().nullable(),
    crossTeamYears: z.number().nullable(),
    derived: z.array(z.string()).describe('Which of the figures were computed from positions'),
    positions: z.array(
      z.strictObject({
        title: z.string(),
        organisation: z.string().nullable(),
        start: z.string().nullable(),
        end: z.string().nullable(),
        highlights: z.array(z.strictObject({ text: z.string(), at: atSchema })),
        at: atSchema,
      }),
    ),
    at: atSchema.nullable(),
  }),
  claims: z.array(claimSchema).describe('Skills, tools and certificates, and highlights as unproven notes'),
  aliases: z.array(z.strictObject({ alias: z.string(), means: z.string(), at: atSchema })),
  achievements: z.array(achievementSchema),
  decisions: z
    .array(z.strictObject({ id: z.string(), scope: z.enum(DECISION_SCOPES), text: z.string(), at: atSchema }))
    .nullable()
    .describe('null: the profile says nothing of decisions'),
  authority: z.array(z.strictObject({ area: z.enum(AUTHORITY_AREAS), text: z.string(), at: atSchema })),
  certifications: z.array(
    z.strictObject({
      name: z.string(),
      date: z.string().nullable(),
      expires: z.string().nullable(),
      at: atSchema,
    }),
  ),
  education: z.array(z.strictObject({ degree: z.string(), field: z.string().nullable(), at: atSchema })),
  compensation: z
    .strictObject({
      base: z.number().nullable(),
      total: z.number().nullable(),
      currency: z.string(),
      region: z.string().nullable(),
      at: atSchema,
    })
    .nullable(),
  target: z.strictObject({ role: z.string().nullable(), by: z.string().nullable() }),
})
export type Profile = z.infer<typeof profileSchema>
