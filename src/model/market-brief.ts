import * as z from 'zod'
import { identitySchema } from './front-matter.ts'
import { atSchema } from './place.ts'
import { itemSchema } from './role-brief.ts'

/** Share of postings that name something; `percent` as the document prints it. */
export const marketSkillSchema = z.strictObject({
  name: z.string().min(1),
  count: z.int().min(0).nullable(),
  percent: z.number().min(0).nullable(),
  category: z.string().nullable(),
  notes: z.string().nullable(),
  at: atSchema,
})
export type MarketSkill = z.infer<typeof marketSkillSchema>

export const marketBriefSchema = z.strictObject({
  kind: z.literal('market'),
  ...identitySchema.shape,
  sample: z.int().min(1).nullable().describe('Number of postings analysed'),
  period: z.string().nullable(),
  regions: z.array(z.string()),
  industries: z.array(z.string()),
  organisationSize: z.string().nullable(),
  teamSize: z.string().nullable(),
  skills: z.array(marketSkillSchema),
  technologies: z.array(
    z.strictObject({
      category: z.string(),
      tools: z.array(z.string()),
      count: z.int().min(0).nullable(),
      notes: z.string().nullable(),
      at: atSchema,
    }),
  ),
  themes: z.array(
    z.strictObject({
      theme: z.string(),
      examples: z.string().nullable(),
      count: z.int().min(0).nullable(),
      at: atSchema,
    }),
  ),
  experience: z
    .strictObject({
      years: z
        .strictObject({
          min: z.number().nullable(),
          max: z.number().nullable(),
          openEnded: z.boolean(),
          raw: z.string(),
          at: atSchema,
        })
        .nullable(),
      education: z.array(itemSchema),
      certifications: z.array(itemSchema),
      statements: z.array(itemSchema),
    })
    .nullable(),
  insights: z.array(itemSchema),
  notStated: z.array(z.string()),
})
export type MarketBrief = z.infer<typeof marketBriefSchema>
