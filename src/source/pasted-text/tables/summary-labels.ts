/** First cells of a summary's rows. */
const LABEL =
  /^(?:role (?:title|name|purpose|mission|horizon|level|family)|job (?:title|family|level)|title|purpose|mission|core mission|top \d+ (?:technical |soft |core |key |must-have |strategic )?(?:responsibilities|skills|kpis?|tools(?: (?:or|and|&|\/) platforms)?|deliverables|stakeholders|risks)|top (?:tools(?: ?(?:or|and|&|\/) ?platforms)?|kpis?|skills|responsibilities|deliverables|risks|metrics|stakeholders)|(?:main|key|core|primary) (?:deliverables|goals|objectives|responsibilities|skills|kpis?|metrics|tools|stakeholders|risks|outcomes)|career (?:progression(?: options?)?|path(?: options?| and progression)?|options?|next steps?)|progression options?|reporting line|reports to|direct reports|team|location|work mode|experience(?: level| required)?|years of experience|education|certifications?|qualifications|salary(?: range)?|compensation|technical skills|soft skills|tools|kpis?|deliverables|goals|risks|decision rights|authority|stakeholders)(?=\s)/i

/** Length of the label a summary's row begins with, or null where it begins with none that is known. */
export function summaryLabelLength(row: string): number | null {
  return LABEL.exec(row)?.[0].length ?? null
}
