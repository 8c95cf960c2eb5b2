export { SOURCE_FORMS, type SourceFormEntry } from './forms.ts'
export { DEFAULT_LIMITS, type Limits } from './limits/index.ts'
export { createLineIndex, type LineIndex } from './line-index.ts'
export { loadSource } from './load-source.ts'
export type { ReadOptions } from './prepare-source.ts'
export { readSource } from './read-source.ts'
export { roleTitle } from './role-title.ts'
export type {
  FrontMatter,
  ReadResult,
  SourceDocument,
  SourceForm,
} from './source-document.ts'
