import * as z from 'zod'
import {
  type AUTHORITY_AREAS,
  type DECISION_SCOPES,
  type FREQUENCIES,
  IMPORTANCES,
  type PREVALENCES,
  type SKILL_GROUPS,
  type SKILL_KINDS,
} from './vocabulary.ts'

export const importanceSchema = z.enum(IMPORTANCES)
export type Importance = z.infer<typeof importanceSchema>

export const proficiencySchema = z.int().min(0).max(5)
/** 0 none · 1 aware · 2 with guidance · 3 alone · 4 leads others · 5 sets the organisation's practice. */
export type Proficiency = z.infer<typeof proficiencySchema>

export type SkillKind = (typeof SKILL_KINDS)[number]
export type SkillGroup = (typeof SKILL_GROUPS)[number]
export type DecisionScope = (typeof DECISION_SCOPES)[number]
export type AuthorityArea = (typeof AUTHORITY_AREAS)[number]
export type Prevalence = (typeof PREVALENCES)[number]
export type Frequency = (typeof FREQUENCIES)[number]
