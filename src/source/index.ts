export { SOURCE_FORMS } from './forms.ts'
export { DEFAULT_LIMITS, type Limits } from './limits/index.ts'
export { createLineIndex, type LineIndex } from './line-index.ts'
export { parseMarkdown } from './markdown.ts'
export { readSource } from './read-source.ts'
export { roleTitle } from './role-title.ts'
export type {
  FrontMatter,
  ReadResult,
  SourceDocument,
  SourceForm,
  SourceFormReader,
} from './source-document.ts'
