import * as z from 'zod'
import { briefFrontMatterSchema, briefSchema, identitySchema, sourceSchema } from '../../src/model/index.ts'

const { id, title, tier, rank, asOf, horizon } = identitySchema.shape
const { track, sample, period } = briefFrontMatterSchema.shape

/** What `src/generated/brief-acceptance.ts` tells, by the names of its functions. */
export const soundBriefSchemas = {
  isSoundBrief: briefSchema,
  // Without its kind front matter is that of a role; who only wants to know whether it is sound needs no default put in.
  isSoundFrontMatter: briefFrontMatterSchema.extend({ kind: z.enum(['role', 'market']).optional() }),
  isSoundSource: sourceSchema,
  isId: id,
  isTitle: title,
  isTrack: track,
  isTier: tier,
  isRank: rank,
  isAsOf: asOf,
  isHorizon: horizon,
  isSample: sample,
  isPeriod: period,
}
