import * as z from 'zod'

/** How much a requirement counts, most first. A brief's "required" counts as critical, "preferred" as optional. */
export const IMPORTANCES = ['critical', 'important', 'optional', 'contextual'] as const
export const importanceSchema = z.enum(IMPORTANCES)
export type Importance = z.infer<typeof importanceSchema>

/** The six steps of proficiency; the index is the value. */
export const PROFICIENCY_STEPS = [
  { value: 0, word: 'none', meaning: 'no experience with it' },
  { value: 1, word: 'aware', meaning: 'knows what it is and when it is used' },
  { value: 2, word: 'guided', meaning: 'works with guidance' },
  { value: 3, word: 'independent', meaning: 'works alone' },
  { value: 4, word: 'leading', meaning: "leads others and sets the team's practice" },
  { value: 5, word: 'setting', meaning: "sets the organisation's practice" },
] as const
export const proficiencySchema = z.int().min(0).max(5)
/** 0 none · 1 aware · 2 with guidance · 3 alone · 4 leads others · 5 sets the organisation's practice. */
export type Proficiency = z.infer<typeof proficiencySchema>

export const SKILL_KINDS = ['technical', 'strategic', 'soft'] as const
export const SKILL_GROUPS = [
  'required',
  'preferred',
  'must-have',
  'good-to-have',
  'advanced',
  'emerging',
  'soft',
] as const
export const DECISION_SCOPES = ['independent', 'team', 'manager', 'executive'] as const
export const AUTHORITY_AREAS = [
  'budget',
  'vendor',
  'delivery',
  'hiring',
  'compliance',
  'architecture',
] as const
export const PREVALENCES = ['common', 'optional', 'context-specific'] as const
export const FREQUENCIES = [
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'per-release',
  'continuous',
] as const

export type SkillKind = (typeof SKILL_KINDS)[number]
export type SkillGroup = (typeof SKILL_GROUPS)[number]
export type DecisionScope = (typeof DECISION_SCOPES)[number]
export type AuthorityArea = (typeof AUTHORITY_AREAS)[number]
export type Prevalence = (typeof PREVALENCES)[number]
export type Frequency = (typeof FREQUENCIES)[number]
