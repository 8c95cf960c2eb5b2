export * from './assessment.ts'
export * from './brief.ts'
export {
  type CheckedFile,
  checkedFileSchema,
  type LadderData,
  type LadderMarket,
  type LadderRole,
} from './checked-file.ts'
export * from './comparison.ts'
export * from './config.ts'
export * from './diagnostic.ts'
export * from './explanation.ts'
export * from './front-matter.ts'
export * from './interpret-schemas.ts'
export * from './market-brief.ts'
export * from './place.ts'
export * from './plan.ts'
export * from './policy.ts'
export * from './profile.ts'
export {
  type Evidence,
  evidenceSchema,
  type ProfileFile,
  profileFileSchema,
  skillEntrySchema,
} from './profile-file.ts'
export * from './progress.ts'
export * from './ranking.ts'
export * from './requirement.ts'
export * from './role-brief.ts'
export * from './rule-info.ts'
export * from './scales.ts'
export * from './team.ts'
export * from './vocabulary.ts'
