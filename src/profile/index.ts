export { ASKED_GROUPS, type Asked, type AskedGroup, askedOf } from './asked.ts'
export { type ImportOptions, importProfile } from './import/import-profile.ts'
export {
  DEFAULT_IMPORT_LIMITS,
  type Imported,
  type ImportFile,
  type ImportForm,
  type ImportInput,
  type ImportLimits,
  type ImportNotes,
} from './import/imported.ts'
export { isWanted as isExportTable } from './import/linkedin/linkedin.ts'
export { type Merged, mergeInto } from './merge-into.ts'
export { type ParsedProfile, parseProfile } from './parse-profile.ts'
export { proficiencyLines } from './proficiency-comment.ts'
export { profileTemplate, type TemplateOptions } from './template.ts'
export { type WriteOptions, writeProfile } from './write-profile.ts'
