import type { Assessment } from '../../model/index.ts'
import type { ReportOptions } from '../report-options.ts'

/** An assessment → text. Pure: the same assessment and options give the same bytes. */
export type AssessmentReporter = (assessment: Assessment, options: ReportOptions) => string

const renderJson: AssessmentReporter = (assessment) => `${JSON.stringify(assessment, null, 2)}\n`

/** Every format an assessment can be printed in; each is loaded when it is asked for, so that none costs the others start-up time. */
export const assessmentReporters: Record<
  'terminal' | 'markdown' | 'html' | 'json',
  () => Promise<AssessmentReporter>
> = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/index.ts')).renderHtml,
  json: async () => renderJson,
}
