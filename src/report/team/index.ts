import type { Team } from '../../model/index.ts'
import { type ResultFormat, renderResult } from '../document/index.ts'
import type { ReportOptions } from '../report-options.ts'
import { teamBlocks } from './team-blocks.ts'

export type TeamFormat = ResultFormat | 'csv'

/** A team in any format; CSV and HTML load on use. Markdown, HTML, CSV and JSON are whole, the terminal shortens lists unless `all`. */
export async function renderTeam(team: Team, format: TeamFormat, options: ReportOptions): Promise<string> {
  if (format === 'csv') return (await import('./team-csv.ts')).teamCsv(team)
  if (format === 'html') return (await import('./team-page.ts')).teamPage(team)
  return renderResult(team, teamBlocks, format, options)
}
