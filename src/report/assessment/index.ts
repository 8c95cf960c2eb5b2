import type { Assessment } from '../../model/index.ts'
import type { ReportOptions } from '../report-options.ts'
import { renderHtml } from './html/index.ts'
import { renderMarkdown } from './markdown.ts'
import { renderTerminal } from './terminal.ts'

/** An assessment → text. Pure: the same assessment and options give the same bytes. */
export type AssessmentReporter = (assessment: Assessment, options: ReportOptions) => string

const renderJson: AssessmentReporter = (assessment) => `${JSON.stringify(assessment, null, 2)}\n`

/** Every format an assessment can be printed in. */
export const assessmentReporters: Record<'terminal' | 'markdown' | 'html' | 'json', AssessmentReporter> = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
}
