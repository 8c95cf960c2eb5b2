/**
 * The library: every stage from a document to a report, as plain functions. Nothing here touches the world; read the text, hand it in,
 * and write what comes out. A test lists these exports, and semantic versioning holds for them.
 *
 * @packageDocumentation
 */
export {
  type AssessContext,
  assess,
  compareRoles,
  DEFAULT_POLICY,
  explain,
  type Override,
  type PlanOptions,
  parseWhatIf,
  plan,
  progress,
  rankRoles,
  type TeamOptions,
  team,
} from './assess/index.ts'
export { builtinKnowledge, builtinLibrary } from './builtin/index.ts'
export { type Extraction, extractBrief } from './extract/index.ts'
export { createLibrary, type Library, marketFor, type RoleResolution, resolveRole } from './library/index.ts'
export {
  type Knowledge,
  type MatchClaim,
  type Matches,
  type MatchRequirement,
  matchClaims,
} from './match/index.ts'
export type {
  Assessment,
  Brief,
  Comparison,
  Diagnostic,
  Explanation,
  MarketBrief,
  Plan,
  Policy,
  Profile,
  ProfileFile,
  Progress,
  Ranking,
  RoleBrief,
  Team,
} from './model/index.ts'
export {
  type Imported,
  type ImportInput,
  type ImportOptions,
  importProfile,
} from './profile/import/index.ts'
export { type ParsedProfile, parseProfile, writeProfile } from './profile/index.ts'
export { renderBriefMarkdown } from './report/brief-markdown/index.ts'
export { assessmentReporters, type ReportOptions, renderTeam, type TeamFormat } from './report/index.ts'
export {
  DEFAULT_LIMITS,
  type Limits,
  readSource,
  type SourceDocument,
  type SourceForm,
} from './source/index.ts'
export { type Validated, type ValidateOptions, validateBrief } from './validate/index.ts'
