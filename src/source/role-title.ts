const SUFFIX_WORDS =
  /\b(?:blueprint|role (?:profile|description|brief|guide|overview|summary)|job (?:description|posting|profile|spec(?:ification)?)|responsibilities|skills|kpis?|career (?:path|guide)|requirements|duties|qualifications|salary|complete guide|what they do)\b/i
const PREFIX =
  /^(?:role research(?: brief)?|research brief|role (?:blueprint|brief|profile|description)|job (?:description|posting|title|profile|spec(?:ification)?)|position(?: title)?|vacancy|now hiring|we(?:'|’)re hiring|hiring|role(?: title)?|title)\s*[:–—-]\s*(?=\S)/i

/**
 * The role a document's title names: "Data Architect: Role Blueprint, Skills, KPIs" → "Data Architect". What follows a colon,
 * a spaced dash or a bar goes where it speaks of the document rather than of the role.
 */
export function roleTitle(title: string): string {
  const whole = title.replace(/\s+/g, ' ').trim().replace(PREFIX, '')
  const found = /^(.{3,}?)(?::| [–—|-]) (.+)$/.exec(whole)
  if (found?.[1] !== undefined && SUFFIX_WORDS.test(found[2] ?? '')) return found[1].trim()
  return whole.replace(/\s+(?:job description|role blueprint|role description|role profile)$/i, '')
}
