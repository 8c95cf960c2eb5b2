// The fixed words of the model, apart from the schemas: who needs a word only does not load zod.

/** How much a requirement counts, most first. A brief's "required" counts as critical, "preferred" as optional. */
export const IMPORTANCES = ['critical', 'important', 'optional', 'contextual'] as const

/** The six steps of proficiency; the index is the value. */
export const PROFICIENCY_STEPS = [
  { value: 0, word: 'none', meaning: 'no experience with it' },
  { value: 1, word: 'aware', meaning: 'knows what it is and when it is used' },
  { value: 2, word: 'guided', meaning: 'works with guidance' },
  { value: 3, word: 'independent', meaning: 'works alone' },
  { value: 4, word: 'leading', meaning: "leads others and sets the team's practice" },
  { value: 5, word: 'setting', meaning: "sets the organisation's practice" },
] as const

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

/** What a brief calls each group of skills in a heading; soft skills have a section of their own. */
export const SKILL_GROUP_HEADINGS = {
  required: 'Required',
  preferred: 'Preferred',
  'must-have': 'Must-have',
  'good-to-have': 'Good-to-have',
  advanced: 'Advanced',
  emerging: 'Emerging',
} as const

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

export const VERDICTS = ['READY', 'NEAR', 'BUILDING', 'EARLY', 'NOT COMPUTED'] as const

export const PHASES = ['30 days', '60 days', '90 days', 'beyond'] as const

/** Parts of a role that carry points, in report order. Their weights stand in the policy. */
export const SECTION_IDS = [
  'must-have',
  'soft',
  'advanced',
  'kpis',
  'decision-rights',
  'tools',
  'good-to-have',
  'emerging',
] as const

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** Keys of the front matter of a brief, in their order. */
export const FRONT_MATTER_KEYS = [
  'kind',
  'id',
  'title',
  'track',
  'tier',
  'rank',
  'asOf',
  'horizon',
  'sample',
  'period',
  'sources',
] as const
