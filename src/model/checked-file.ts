import * as z from 'zod'
import { diagnosticSchema } from './diagnostic.ts'
import { marketBriefSchema } from './market-brief.ts'
import { positionSchema } from './place.ts'
import { roleBriefSchema, skillSchema } from './role-brief.ts'

const identity = { id: true, title: true, track: true, tier: true, rank: true, asOf: true } as const

/** What rules across files read of a role; nothing that keeps a document's tree alive. */
export const ladderRoleSchema = roleBriefSchema
  .pick({ kind: true, ...identity, experience: true, salary: true })
  .extend({ skills: z.array(skillSchema.pick({ id: true, name: true, group: true, importance: true })) })
export type LadderRole = z.infer<typeof ladderRoleSchema>

export const ladderMarketSchema = marketBriefSchema.pick({ kind: true, ...identity, sample: true })
export type LadderMarket = z.infer<typeof ladderMarketSchema>

/** One brief for the rules across files, with what its disabling comments have silenced so far. */
export const ladderDataSchema = z.strictObject({
  file: z.string(),
  brief: z.discriminatedUnion('kind', [ladderRoleSchema, ladderMarketSchema]),
  /** Places that may be asked for, packed in lines. */
  places: z.string(),
  /** The place of what has none of its own. */
  fallback: positionSchema,
  comments: z.strictObject({
    silences: z.array(
      z.strictObject({
        ruleId: z.string(),
        from: z.int().min(1),
        /** Last line; null where it holds to the end of the file. */
        to: z.int().min(1).nullable(),
        position: positionSchema,
        word: z.string(),
        used: z.boolean(),
      }),
    ),
    /** Comments that enable what nothing disables. */
    idle: z.array(positionSchema),
  }),
})
export type LadderData = z.infer<typeof ladderDataSchema>

/** Everything a check of one file has found, without its text: what threads hand over and a cache keeps. */
export const checkedFileSchema = z.strictObject({
  file: z.string(),
  diagnostics: z.array(diagnosticSchema),
  ladder: z.array(ladderDataSchema),
  /** Lines with findings, by number. */
  lines: z.array(z.tuple([z.int().min(1), z.string()])),
})
export type CheckedFile = z.infer<typeof checkedFileSchema>
