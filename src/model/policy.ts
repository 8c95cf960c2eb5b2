import * as z from 'zod'
import { SECTION_IDS } from './vocabulary.ts'

const share = z.number().min(0).max(1)
const weight = z.number().min(0).max(1000)
const level = z.int().min(0).max(5)
const effort = z.number().min(0.1).max(100)

const byImportance = z.strictObject({
  critical: weight,
  important: weight,
  optional: weight,
  contextual: weight,
})
const levelsByImportance = z.strictObject({
  critical: level,
  important: level,
  optional: level,
  contextual: level,
})

/**
 * Every weight and threshold that decides a number, in one place. The figures are judgements of the
 * project, published in docs/scoring.md, and may be replaced as a whole with `--weights FILE`.
 */
export const policySchema = z.strictObject({
  name: z.string().min(1).max(100),
  version: z.string().min(1).max(40),
  sections: z
    .record(z.enum(SECTION_IDS), weight)
    .describe('Weight of each section; shared out over the sections the role has'),
  importance: byImportance.describe('Weight of a requirement by importance'),
  expected: z
    .strictObject({ default: levelsByImportance, byTier: z.record(z.string(), levelsByImportance) })
    .describe(
      'Expected proficiency by importance where the brief states none; a tier named in byTier has its own',
    ),
  demand: z
    .strictObject({ neutral: share, slope: z.number().min(0).max(2) })
    .describe('Weight factor from postings: 1 + slope × (share of postings − neutral); no market brief: 1'),
  credit: z
    .strictObject({
      unstatedProficiency: level.describe('What a claim without proficiency counts as'),
      certificate: level.describe('What a certificate alone counts as'),
      highlightCap: share.describe('Most that notes of experience alone can earn'),
      unprovenStrict: share.describe('Factor for claims without evidence under --strict'),
      shownNotComparable: share.describe(
        'Credit for a KPI with an achievement that cannot be compared as numbers',
      ),
      decisionStepBelow: share.describe('Credit for a decision right held one scope below'),
    })
    .describe('How claims turn into credit between 0 and 1'),
  verdict: z
    .strictObject({
      ready: z.number().min(0).max(100),
      near: z.number().min(0).max(100),
      building: z.number().min(0).max(100),
      minimumAssessed: share.describe('Below this share of assessed weight no verdict is given'),
      capStepsShort: z
        .int()
        .min(1)
        .max(5)
        .describe('A critical requirement this many steps short holds the verdict at BUILDING'),
    })
    .describe('From which score each verdict is given'),
  plan: z
    .strictObject({
      monthsPerStep: z
        .array(z.number().min(0.1).max(100))
        .length(5)
        .describe('Months that a step to level 1, 2, 3, 4 and 5 takes; groups a plan'),
      kpiSteps: effort.describe('Effort of bringing one KPI to its target, in steps'),
      decisionSteps: effort.describe('Effort of coming to hold one decision right, in steps'),
      evidenceSteps: effort.describe('Effort of showing evidence for something held, in steps'),
    })
    .describe('Rules of thumb for effort; they order and group a plan and never touch the score'),
})
export type Policy = z.infer<typeof policySchema>
