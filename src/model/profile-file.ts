import * as z from 'zod'
import { described } from './described.ts'
import { slugSchema } from './slug.ts'
import { PROFICIENCY_STEPS } from './vocabulary.ts'

const nameSchema = z.string().min(1).max(200)
const textSchema = z.string().min(1).max(2000)
const yearsSchema = z.number().min(0).max(60)

/** A year, month or day as text; YAML dates stay text so that nothing is shifted by a time zone. */
const looseDateSchema = z
  .union([
    z.int().min(1950).max(2100),
    z
      .string()
      .regex(
        /^(?:19[5-9]\d|20\d{2}|2100)(?:-\d{2}(?:-\d{2})?)?$/,
        'Expected 2026, 2026-04 or 2026-04-13, from 1950 to 2100',
      ),
  ])
  .meta({ description: 'Year, month or day: 2026, 2026-04 or 2026-04-13', examples: [2026, '2026-04'] })

const levelWordSchema = z.enum(PROFICIENCY_STEPS.map((step) => step.word))
const levelSchema = z
  .union([z.int().min(0).max(5), levelWordSchema])
  .describe(
    `Proficiency: ${PROFICIENCY_STEPS.map((step) => `${step.value} ${step.word} (${step.meaning})`).join(', ')}`,
  )
  .meta({ examples: [3, 'leading'] })

const linkSchema = described(
  z.url({ protocol: /^https?$/ }),
  'http or https address',
  'https://example.org/talk',
)

export const evidenceSchema = z
  .strictObject({
    what: described(
      textSchema,
      'Something checkable: a system shipped, a document, a talk',
      'Shipped the support assistant to 30k users',
    ),
    link: linkSchema.optional(),
    date: looseDateSchema.optional(),
  })
  .describe('Something checkable that supports a claim')
export type Evidence = z.infer<typeof evidenceSchema>

const claimObjectSchema = z.strictObject({
  name: described(nameSchema, 'The skill in your own words', 'Retrieval-augmented generation'),
  level: levelSchema.optional(),
  lastUsed: looseDateSchema.optional(),
  years: described(yearsSchema.optional(), 'Years of use; shown, never turned into proficiency', 4),
  evidence: described(
    z.array(z.union([textSchema, evidenceSchema])).optional(),
    'What would prove it: a sentence, or what, link and date',
    ['Shipped the support assistant to 30k users'],
  ),
})

const shorthandSchema = z.record(nameSchema, levelSchema.nullable()).describe('Shorthand "Kubernetes: 4"')

export const skillEntrySchema = z
  .union([nameSchema, claimObjectSchema, shorthandSchema])
  .describe('A bare name, a "name: level" pair, or the whole form')
  .meta({ examples: ['Terraform', { Kubernetes: 4 }, { name: 'Retrieval-augmented generation', level: 3 }] })

const positionSchema = z.strictObject({
  title: described(nameSchema, 'What you were called', 'Staff ML platform engineer'),
  organisation: described(nameSchema.optional(), 'Where', 'Northwind'),
  start: described(looseDateSchema.optional(), 'When it began', '2021-03'),
  end: described(
    z.union([looseDateSchema, z.literal('present')]).optional(),
    'When it ended; present, or left out, where it goes on',
    '2024-06',
    'present',
  ),
  ai: described(
    z.boolean().optional(),
    'The work was on AI or machine-learning systems; counts towards aiYears',
    true,
  ),
  crossTeam: described(
    z.boolean().optional(),
    'The work reached across teams; counts towards crossTeamYears',
    true,
  ),
  highlights: described(z.array(textSchema).nullish(), 'What you did and what came of it', [
    'Chaired the design authority for 14 teams',
  ]),
})

const amountSchema = z.union([z.number(), z.string().min(1).max(60)])

const achievementSchema = z.strictObject({
  metric: described(nameSchema, 'What was measured', 'Inference cost per 1K requests'),
  from: described(amountSchema.optional(), 'Value before', 1.9),
  to: described(amountSchema.optional(), 'Value after', 1.2),
  value: described(amountSchema.optional(), 'Value held, where there is no before and after', 99.9),
  unit: described(z.string().min(1).max(60).optional(), 'What the values count', 'percent', 'USD', 'days'),
  period: described(z.string().min(1).max(100).optional(), 'How long it took, or held', '2 quarters'),
  what: described(textSchema.optional(), 'What you did', 'Moved serving to batched requests'),
  link: linkSchema.optional(),
  date: looseDateSchema.optional(),
})

const decisionsSchema = z.strictObject({
  independent: described(z.array(textSchema).nullish(), 'What you decide alone today', [
    'Serving pattern per use case',
  ]),
  team: described(z.array(textSchema).nullish(), 'What you decide with a team or board', [
    'New vector store as a standard',
  ]),
  manager: described(z.array(textSchema).nullish(), 'What your manager approves', ['Hiring of contractors']),
  executive: described(z.array(textSchema).nullish(), 'What executives approve on your proposal', [
    'Change of cloud provider',
  ]),
})

const authoritySchema = z.strictObject({
  budget: described(textSchema.optional(), 'What you may do about money', 'influences'),
  vendor: described(textSchema.optional(), 'What you may do about vendors', 'leads-evaluation'),
  delivery: described(textSchema.optional(), 'What you may do about releases', 'approves release gates'),
  hiring: described(textSchema.optional(), 'What you may do about hiring', 'interviews'),
  compliance: described(textSchema.optional(), 'What you may do about compliance', 'none'),
  architecture: described(textSchema.optional(), 'What you may do about architecture', 'owns'),
})

const certificationSchema = z.strictObject({
  name: described(nameSchema, 'The certificate as it is called', 'TOGAF 9'),
  date: described(looseDateSchema.optional(), 'When you got it', '2024-05'),
  expires: described(looseDateSchema.optional(), 'When it runs out', '2027-05'),
  link: linkSchema.optional(),
})

const educationSchema = z.strictObject({
  degree: described(nameSchema, 'The degree', 'MSc'),
  field: described(nameSchema.optional(), 'The subject', 'Computer science'),
  institution: described(nameSchema.optional(), 'Where', 'University of Somewhere'),
  end: described(looseDateSchema.optional(), 'When you finished', 2012),
})

/** More than anybody is paid in any currency. */
const paySchema = z.number().min(0).max(1e12)

const compensationSchema = z.strictObject({
  base: described(paySchema.optional(), 'Base pay a year', 215000),
  total: described(paySchema.optional(), 'Base plus bonus and equity a year', 260000),
  currency: described(
    z.string().regex(/^[A-Z]{3}$/, 'Expected a three-letter code such as USD'),
    'Three-letter code of the currency',
    'USD',
  ),
  region: described(nameSchema.optional(), 'Where the pay is earned', 'US'),
})

const experienceSchema = z.strictObject({
  totalYears: described(
    yearsSchema.optional(),
    'Years of professional work in the field; derived from positions if left out',
    11,
  ),
  aiYears: described(yearsSchema.optional(), 'Years on AI or machine-learning systems', 5),
  crossTeamYears: described(yearsSchema.optional(), 'Years of shaping architecture across teams', 4),
  positions: described(z.array(positionSchema).nullish(), 'Where you worked; order does not matter', [
    { title: 'Staff ML platform engineer', organisation: 'Northwind', start: '2021-03' },
  ]),
})

/**
 * A profile as a person types it. Only `name` and one claim are required. A key that holds a list or further keys may stand
 * empty, so that a template works while most of it is still commented out: empty says nothing.
 */
export const profileFileSchema = z
  .strictObject({
    $schema: described(
      z.string().optional(),
      'Where the schema of this file is, for editors',
      './schemas/profile.schema.json',
    ),
    name: described(nameSchema, 'Your name, or any name you like in reports', 'Ada Ferreira'),
    headline: described(textSchema.optional(), 'One line on what you do', 'Staff ML platform engineer'),
    current: described(
      z
        .strictObject({
          title: described(nameSchema.optional(), 'What you are called today', 'Staff Engineer'),
          track: described(slugSchema.optional(), 'Family of roles you are in', 'ai-architect'),
          tier: described(slugSchema.optional(), 'Rung within the track', 'senior'),
        })
        .nullish(),
      'What you are today; the track settles which role "--role senior" means',
      { title: 'Staff Engineer', track: 'ai-architect', tier: 'senior' },
    ),
    experience: described(experienceSchema.nullish(), 'Years of work, stated or counted from positions', {
      totalYears: 11,
      aiYears: 5,
    }),
    highlights: described(
      z.array(z.union([textSchema, evidenceSchema])).nullish(),
      'What else you did, outside a position: projects, talks, awards, volunteering',
      ['Talk on retrieval at a local meetup'],
    ),
    skills: described(z.array(skillEntrySchema).nullish(), 'What you can do, technical and soft alike', [
      'Terraform',
      { Kubernetes: 4 },
    ]),
    tools: described(z.array(skillEntrySchema).nullish(), 'Tools you use; same forms as skills', ['Argo CD']),
    aliases: described(
      z.record(nameSchema, nameSchema).nullish(),
      'Your own names for things: "Project Orion": Retrieval-augmented generation',
      { 'Project Orion': 'Retrieval-augmented generation' },
    ),
    achievements: described(z.array(achievementSchema).nullish(), 'Results in numbers where you have them', [
      { metric: 'Inference cost per 1K requests', from: 1.9, to: 1.2, unit: 'USD' },
    ]),
    decisions: described(decisionsSchema.nullish(), 'What you decide today, and who else has to agree', {
      independent: ['Serving pattern per use case'],
    }),
    authority: described(
      authoritySchema.nullish(),
      'What you may do today, in a word or a sentence: none, influences, leads-evaluation, owns …',
      { budget: 'influences', hiring: 'interviews' },
    ),
    certifications: described(
      z.array(z.union([nameSchema, certificationSchema])).nullish(),
      'Certificates you hold: a name, or name, date and expiry',
      ['TOGAF 9'],
    ),
    education: described(z.array(educationSchema).nullish(), 'Degrees', [
      { degree: 'MSc', field: 'Computer science' },
    ]),
    compensation: described(
      compensationSchema.nullish(),
      'Only used where a brief states pay; leave it out if you like',
      { base: 215000, currency: 'USD', region: 'US' },
    ),
    target: described(
      z
        .strictObject({
          role: described(nameSchema.optional(), 'Id, title or tier of the role', 'principal-ai-architect'),
          by: described(looseDateSchema.optional(), 'When you want to be there', '2027-06'),
        })
        .nullish(),
      'The role you are heading for',
      { role: 'principal-ai-architect', by: '2027-06' },
    ),
  })
  .describe('What one person states about themselves')
export type ProfileFile = z.infer<typeof profileFileSchema>
