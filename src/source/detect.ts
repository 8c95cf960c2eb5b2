const HEADING = /^ {0,3}#{1,6}[ \t]+\S/m
const RESEARCH_TITLE = /^ {0,3}#[ \t]+(?:AI )?role (?:research|profile|brief)\b/im
const RESEARCH_LABEL = /^ {0,3}\*\*(?:experience level|salary range|market demand)\b/im
const POSTING_TITLE =
  /^ {0,3}#[ \t]+(?:job (?:posting|market|ad)s?|postings?|market) (?:analysis|research|review|survey|snapshot)\b/im
const POSTING_TABLE = /^ {0,3}\|[^\n|]{0,60}\|[^\n]{0,200}(?:% of |share of |number of )?postings/im

/** Our own briefs: Markdown that begins with front matter. */
export function looksLikeBrief(text: string): number {
  return /^---[ \t]*[\w ]*[\r\n]/.test(text) ? 0.95 : 0
}

/** `# Role Research Brief: X` without front matter. */
export function looksLikeResearchBrief(text: string): number {
  return RESEARCH_TITLE.test(text) ? 0.9 : HEADING.test(text) && RESEARCH_LABEL.test(text) ? 0.8 : 0
}

/** `# Job Posting Analysis — X` with tables of how often something is asked for. */
export function looksLikePostingAnalysis(text: string): number {
  return POSTING_TITLE.test(text) ? 0.92 : HEADING.test(text) && POSTING_TABLE.test(text) ? 0.7 : 0
}

/** Any other Markdown; never nothing, because this is also what is read where nothing else fits. */
export function looksLikeMarkdown(text: string): number {
  return HEADING.test(text) ? 0.5 : 0.05
}

const START = 4_000

/** JSON as a site's REST interface returns it: one object, or an array of them. */
export function looksLikeWordpressJson(text: string): number {
  const head = text
    .slice(0, START)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^\{\s*(?:"|\}|$)/.test(head)) return 1
  if (/^\[\s*(?:\{|\]\s*$|$)/.test(head)) return 1
  return 0
}

const PAGE_START =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i
const BLOCK_TAG = /<\/?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|main|header)(?=[\s>/])/gi
const MARKDOWN_LINE = /^(?:#{1,6} |[-*+] |\d{1,3}[.)] |\|)/gm

/** A page, or a piece of one: it begins as HTML does, or its blocks are HTML elements rather than Markdown lines. */
export function looksLikeHtml(text: string): number {
  const head = text
    .slice(0, START)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (PAGE_START.test(head)) return 1
  const sample = text.slice(0, 50_000)
  // Tables of HTML within Markdown: the headings of Markdown decide.
  if ((sample.match(MARKDOWN_HEADING)?.length ?? 0) > 1) return 0
  const tags = sample.match(BLOCK_TAG)?.length ?? 0
  if (tags < (head.startsWith('<') ? 2 : 6) || tags < 3 * (sample.match(MARKDOWN_LINE)?.length ?? 0)) return 0
  return head.startsWith('<') ? 0.95 : 0.8
}

const NUMBERED_HEADING = /^(\d{1,2})[).][ \t]+\p{Lu}[^\n]{2,80}$/gmu
const PASTED_BULLET = /^[ \t]*[•◦▪‣●○][ \t]/gm
/** "# of teams" counts something. */
const MARKDOWN_HEADING = /^#{1,6} (?!of )\S/gm
const MARKDOWN_FENCE = /^---[ \t]*$/

/** Text copied out of a browser: numbered headings, drawn bullets, no Markdown. */
export function looksLikePastedText(text: string): number {
  const sample = text
    .slice(0, 200_000)
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
  if (MARKDOWN_FENCE.test(sample.slice(0, sample.indexOf('\n')))) return 0
  if ((sample.match(MARKDOWN_HEADING)?.length ?? 0) > 1 || /\*\*\S/.test(sample)) return 0
  const numbers = [...sample.matchAll(NUMBERED_HEADING)].map((found) => Number(found[1]))
  const rising = numbers.filter((number, index) => number > (numbers[index - 1] ?? -1)).length
  const bullets = sample.match(PASTED_BULLET)?.length ?? 0
  if (rising >= 3 && bullets >= 2) return 0.95
  if (bullets >= 3) return 0.85
  if (rising >= 4) return 0.7
  return plainHeadings(sample) >= 3 ? 0.6 : 0
}

const SECTION_LINE =
  /^(?:(?:role|job|position) (?:summary|overview|description)|about (?:the|this) (?:role|job|position)|the role|what you(?:'|’)?(?:ll| will) (?:do|bring|need)|what you bring|what we(?:'|’)?(?:re| are)? look(?:ing)? for|(?:core |key |main |your )?(?:responsibilities|duties)|(?:technical |core |key |required |soft )?skills|requirements|(?:minimum |required |preferred )?qualifications|must[- ]haves?|nice[- ]to[- ]haves?|kpis|success metrics|tools|experience|education|certifications|salary|compensation|benefits):?$/i

/** Names of usual sections that stand alone on a line, without any mark of Markdown. */
function plainHeadings(sample: string): number {
  if (/^#{1,6} \S|^(?:===|---)/m.test(sample)) return 0
  return sample.split('\n').filter((line) => line.length < 60 && SECTION_LINE.test(line.trim())).length
}
