export { type ConceptFile, type ConceptFinding, compileKnowledge } from './compile-knowledge.ts'
export { FEATURES, featuresOf } from './features.ts'
export { type CompiledKnowledge, createKnowledge, type Knowledge } from './knowledge.ts'
export { coverageOfSome, matchClaims } from './match-claims.ts'
export { matchPair, type PairMatch } from './match-pair.ts'
export { createMemory } from './memory.ts'
export { shareMemory } from './said.ts'
export { rememberRequirements, type StoredRequirements, storeRequirements } from './stored-requirements.ts'
export type {
  MatchClaim,
  MatchDecision,
  MatchedFacet,
  Matches,
  MatchLabel,
  MatchOptions,
  MatchRelation,
  MatchRequirement,
  OwnAlias,
  RequirementMatch,
} from './types.ts'
