/** How a report is drawn. Never part of what it says: the same result has the same words at any width. */
export interface ReportOptions {
  color: boolean
  /** Width in character cells. */
  columns: number
  /** Plain characters only, no block elements or arrows. */
  ascii: boolean
  /** Everything, instead of what fits one screen. */
  all: boolean
}
