export { type FoundTable, findTable } from './find-table.ts'
