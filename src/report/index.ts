export { type AssessmentReporter, assessmentReporters } from './assessment/index.ts'
export { type LibraryListing, libraryReporters } from './library/index.ts'
export type { ReportOptions } from './report-options.ts'
