export { namesColumns } from './columns.ts'
export { findEnding } from './endings.ts'
export { type FoundTable, findTable } from './find-table.ts'
