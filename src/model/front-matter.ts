import * as z from 'zod'
import { described } from './described.ts'
import { slugSchema } from './slug.ts'

export { slugSchema } from './slug.ts'

export const dateSchema = z.iso
  .date('Expected a date such as 2026-04-13')
  .regex(/^(?:19[5-9]|20\d|2100)/, 'Expected a date from 1950 to 2100')

const sourceDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Expected 2026, 2026-04 or 2026-04-13')

export const sourceSchema = z.strictObject({
  title: described(
    z.string().min(1).max(200),
    'Name of the document the brief was written from',
    'Principal AI Architect, role blueprint',
  ),
  url: described(
    z.url({ protocol: /^https?$/ }).optional(),
    'Where it can be read, http or https',
    'https://example.org/role',
  ),
  date: described(sourceDateSchema.optional(), 'When it was published', '2026-04-13'),
})

/** As people write it: YAML reads a year alone as a number. */
const writtenSourceSchema = sourceSchema.extend({
  date: described(
    z.union([sourceDateSchema, z.int().min(1000).max(9999)]).optional(),
    'When it was published: year, month or day',
    '2026-04-13',
  ),
})

/** What identifies a brief. A document without front matter leaves null what it does not say. */
export const identitySchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1).max(200),
  track: slugSchema.nullable(),
  tier: slugSchema.nullable(),
  rank: z.int().min(1).max(20).nullable().describe('Order of the tiers within a track, lowest first'),
  asOf: dateSchema.nullable(),
  sources: z.array(sourceSchema),
  horizon: z.string().max(200).nullable(),
})

/** Front matter of a brief file as a maintainer writes it. */
export const briefFrontMatterSchema = z
  .strictObject({
    kind: z
      .enum(['role', 'market'])
      .default('role')
      .describe('role describes a role; market an analysis of job postings'),
    id: slugSchema
      .describe('Permanent id, unique over all briefs')
      .meta({ examples: ['principal-ai-architect'] }),
    title: z
      .string()
      .min(1)
      .max(200)
      .describe('The role as people say it')
      .meta({ examples: ['Principal AI Architect'] }),
    track: slugSchema.describe('Family of roles').meta({ examples: ['ai-architect'] }),
    tier: slugSchema
      .optional()
      .describe('Rung within the track; a role needs one')
      .meta({ examples: ['senior', 'principal'] }),
    rank: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe('Order of the tiers within the track, 1 lowest; a role needs one')
      .meta({ examples: [2] }),
    asOf: dateSchema.describe('Date the content was true').meta({ examples: ['2026-04-13'] }),
    horizon: z
      .string()
      .max(200)
      .optional()
      .describe('How settled the role is')
      .meta({ examples: ['emerging'] }),
    sample: z
      .int()
      .min(1)
      .optional()
      .describe('Market only: number of postings analysed')
      .meta({ examples: [20] }),
    period: z
      .string()
      .max(40)
      .optional()
      .describe('Market only: when the postings were published')
      .meta({ examples: ['2024–2025'] }),
    sources: described(z.array(writtenSourceSchema).min(1), 'Documents the facts come from', [
      { title: 'Principal AI Architect, role blueprint', date: '2026-04-13' },
    ]),
  })
  .describe('Front matter of an arch-gap brief')
export type BriefFrontMatter = z.infer<typeof briefFrontMatterSchema>
