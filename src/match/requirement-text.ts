/** The parts of a requirement as one text may hold them. */
export interface RequirementText {
  /** What is asked for, without importance markers, numbering and full stop. */
  name: string
  description: string | null
  use: string | null
}

const IMPORTANCE =
  /\s*[([](?:critical|important|optional|contextual|context[- ]specific|required|preferred|essential|must[- ]have|nice[- ]to[- ]have|good[- ]to[- ]have|common|emerging|mandatory|desirable|principal-level|senior-level|recommended|core)\b[^()[\]]{0,60}[)\]]/gi
const LABEL =
  /(?:^|\s)[–—-]?\s*(description|use|used for|shows up as|how it shows up|shows up|why it matters|strong performance|importance|measures|what it measures)\s*:\s*/gi

/**
 * Reads a requirement given as one string: `Name (Critical): description`, with or without the labelled lines of a
 * brief ("Use: …"). Importance markers fall wherever they stand. What a requirement is good for, and what strong
 * performance looks like, does not name the subject and is left out.
 */
export function readRequirementText(text: string): RequirementText {
  const clean = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d+[.)]|[-*•])\s+/, '')
  const marked = markedName(clean)
  if (marked !== null) return { ...labelled(marked.rest), name: tidyName(marked.name) }
  // a marker in front leaves its colon behind
  const parts = labelled(clean.replace(IMPORTANCE, '').replace(/^\s*[:–—-]\s+/, ''))
  return { ...parts, name: tidyName(parts.name) }
}

/** `Name (Critical): rest` or `Name (Critical) – rest`: what follows the marker describes. */
function markedName(text: string): { name: string; rest: string } | null {
  IMPORTANCE.lastIndex = 0
  const marker = IMPORTANCE.exec(text)
  if (marker === null || marker.index === 0) return null
  const rest = text.slice(marker.index + marker[0].length).replace(IMPORTANCE, '')
  const introduced = /^\s*[:–—-]\s*(.+)$/.exec(rest)
  if (introduced?.[1] === undefined) return null
  return { name: text.slice(0, marker.index), rest: ` Description: ${introduced[1]}` }
}

function labelled(text: string): RequirementText {
  const found = [...text.matchAll(LABEL)]
  const parts: RequirementText = {
    name: text.slice(0, found[0]?.index ?? text.length),
    description: null,
    use: null,
  }
  for (const [index, match] of found.entries()) {
    const body = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length).trim()
    const label = (match[1] ?? '').toLowerCase()
    if (body === '') continue
    if (label === 'description' || label.endsWith('measures'))
      parts.description = join(parts.description, body)
    else if (/^use|shows up/.test(label)) parts.use = join(parts.use, body)
  }
  return parts
}

function join(before: string | null, after: string): string {
  return before === null ? after : `${before} ${after}`
}

function tidyName(name: string): string {
  return name.replace(/[\s.:;,–—-]+$/, '').trim()
}
