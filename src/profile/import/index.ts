export { type ImportOptions, importProfile } from './import-profile.ts'
export {
  DEFAULT_IMPORT_LIMITS,
  type Imported,
  type ImportFile,
  type ImportForm,
  type ImportInput,
  type ImportLimits,
  type ImportNotes,
} from './imported.ts'
export { isWanted as isExportTable } from './linkedin/linkedin.ts'
