import * as z from 'zod'
import { marketBriefSchema } from './market-brief.ts'
import { roleBriefSchema } from './role-brief.ts'

/** A document that describes a role or a job market, as `extract` prints it. */
export const briefSchema = z.discriminatedUnion('kind', [roleBriefSchema, marketBriefSchema])
export type Brief = z.infer<typeof briefSchema>
