import * as z from 'zod'
import { slugSchema } from './front-matter.ts'
import { PROFICIENCY_STEPS } from './scales.ts'

const nameSchema = z.string().min(1).max(200)
const textSchema = z.string().min(1).max(2000)
const yearsSchema = z.number().min(0).max(60)

/** A year, month or day as text; YAML dates stay text so that nothing is shifted by a time zone. */
const looseDateSchema = z
  .union([
    z.int().min(1950).max(2100),
    z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Expected 2026, 2026-04 or 2026-04-13'),
  ])
  .describe('Year, month or day: 2026, 2026-04 or 2026-04-13')

const levelWordSchema = z.enum(PROFICIENCY_STEPS.map((step) => step.word))
const levelSchema = z
  .union([z.int().min(0).max(5), levelWordSchema])
  .describe(
    `Proficiency: ${PROFICIENCY_STEPS.map((step) => `${step.value} ${step.word} (${step.meaning})`).join(', ')}`,
  )
  .meta({ examples: [3, 'leading'] })

const linkSchema = z.url({ protocol: /^https?$/ }).describe('http or https address')

export const evidenceSchema = z
  .strictObject({
    what: textSchema.describe('Something checkable: a system shipped, a document, a talk'),
    link: linkSchema.optional(),
    date: looseDateSchema.optional(),
  })
  .describe('Something checkable that supports a claim')
export type Evidence = z.infer<typeof evidenceSchema>

const claimObjectSchema = z.strictObject({
  name: nameSchema.describe('The skill in your own words'),
  level: levelSchema.optional(),
  lastUsed: looseDateSchema.optional(),
  years: yearsSchema.optional().describe('Years of use; shown, never turned into proficiency'),
  evidence: z.array(z.union([textSchema, evidenceSchema])).optional(),
})

const shorthandSchema = z.record(nameSchema, levelSchema.nullable()).describe('Shorthand "Kubernetes: 4"')

export const skillEntrySchema = z
  .union([nameSchema, claimObjectSchema, shorthandSchema])
  .describe('A bare name, a "name: level" pair, or the whole form')
  .meta({ examples: ['Terraform', { Kubernetes: 4 }, { name: 'Retrieval-augmented generation', level: 3 }] })

const positionSchema = z.strictObject({
  title: nameSchema,
  organisation: nameSchema.optional(),
  start: looseDateSchema.optional(),
  end: z.union([looseDateSchema, z.literal('present')]).optional(),
  ai: z
    .boolean()
    .optional()
    .describe('The work was on AI or machine-learning systems; counts towards aiYears'),
  crossTeam: z.boolean().optional().describe('The work reached across teams; counts towards crossTeamYears'),
  highlights: z.array(textSchema).nullish().describe('What you did and what came of it'),
})

const amountSchema = z.union([z.number(), z.string().min(1).max(60)])

const achievementSchema = z.strictObject({
  metric: nameSchema.describe('What was measured').meta({ examples: ['Inference cost per 1K requests'] }),
  from: amountSchema.optional().describe('Value before'),
  to: amountSchema.optional().describe('Value after'),
  value: amountSchema.optional().describe('Value held, where there is no before and after'),
  unit: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ examples: ['percent', 'USD', 'days'] }),
  period: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ examples: ['2 quarters'] }),
  what: textSchema.optional().describe('What you did'),
  link: linkSchema.optional(),
  date: looseDateSchema.optional(),
})

/**
 * A profile as a person types it. Only `name` and one claim are required. A key that holds a list or further keys may stand
 * empty, so that a template works while most of it is still commented out: empty says nothing.
 */
export const profileFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: nameSchema
      .describe('Your name, or any name you like in reports')
      .meta({ examples: ['Ada Ferreira'] }),
    headline: textSchema.optional().describe('One line on what you do'),
    current: z
      .strictObject({
        title: nameSchema.optional(),
        track: slugSchema.optional(),
        tier: slugSchema.optional(),
      })
      .nullish()
      .describe('What you are today; the track settles which role "--role senior" means'),
    experience: z
      .strictObject({
        totalYears: yearsSchema
          .optional()
          .describe('Years of professional work in the field; derived from positions if left out'),
        aiYears: yearsSchema.optional().describe('Years on AI or machine-learning systems'),
        crossTeamYears: yearsSchema.optional().describe('Years of shaping architecture across teams'),
        positions: z.array(positionSchema).nullish(),
      })
      .nullish(),
    highlights: z
      .array(z.union([textSchema, evidenceSchema]))
      .nullish()
      .describe('What else you did, outside a position: projects, talks, awards, volunteering'),
    skills: z.array(skillEntrySchema).nullish().describe('What you can do, technical and soft alike'),
    tools: z.array(skillEntrySchema).nullish().describe('Tools you use; same forms as skills'),
    aliases: z
      .record(nameSchema, nameSchema)
      .nullish()
      .describe('Your own names for things: "Project Orion": Retrieval-augmented generation'),
    achievements: z.array(achievementSchema).nullish().describe('Results in numbers where you have them'),
    decisions: z
      .strictObject({
        independent: z.array(textSchema).nullish().describe('What you decide alone today'),
        team: z.array(textSchema).nullish().describe('What you decide with a team or board'),
        manager: z.array(textSchema).nullish().describe('What your manager approves'),
        executive: z.array(textSchema).nullish().describe('What executives approve on your proposal'),
      })
      .nullish(),
    authority: z
      .strictObject({
        budget: textSchema.optional(),
        vendor: textSchema.optional(),
        delivery: textSchema.optional(),
        hiring: textSchema.optional(),
        compliance: textSchema.optional(),
        architecture: textSchema.optional(),
      })
      .nullish()
      .describe('What you may do today, in a word or a sentence: none, influences, leads-evaluation, owns …'),
    certifications: z
      .array(
        z.union([
          nameSchema,
          z.strictObject({
            name: nameSchema,
            date: looseDateSchema.optional(),
            expires: looseDateSchema.optional(),
            link: linkSchema.optional(),
          }),
        ]),
      )
      .nullish(),
    education: z
      .array(
        z.strictObject({
          degree: nameSchema,
          field: nameSchema.optional(),
          institution: nameSchema.optional(),
          end: looseDateSchema.optional(),
        }),
      )
      .nullish(),
    compensation: z
      .strictObject({
        base: z.number().min(0).optional().describe('Base pay a year'),
        total: z.number().min(0).optional().describe('Base plus bonus and equity a year'),
        currency: z.string().regex(/^[A-Z]{3}$/, 'Expected a three-letter code such as USD'),
        region: nameSchema.optional(),
      })
      .nullish()
      .describe('Only used where a brief states pay; leave it out if you like'),
    target: z
      .strictObject({ role: nameSchema.optional(), by: looseDateSchema.optional() })
      .nullish()
      .describe('The role you are heading for'),
  })
  .describe('What one person states about themselves')
export type ProfileFile = z.infer<typeof profileFileSchema>
