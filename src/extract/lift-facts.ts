import type { List, ListItem, RootContent } from 'mdast'
import { isKnownLabel } from './content/groups.ts'
import { linesOf } from './content/lines.ts'
import type { Section } from './extraction.ts'
import { roleHeadings } from './headings/role-headings.ts'
import { asSection } from './preamble.ts'

/** Sections that are an overview of facts; a labelled item of theirs may say what has a section of its own. */
const OVERVIEWS = new Set<string | null>(['market-demand', 'summary', null])
const FACTS = new Set<string | null>(['salary', 'experience', 'market-demand'])

/** `- **Typical salary range (USD)**: $120k–$150k` within a market snapshot becomes a section of its own. */
export function liftFacts(section: Section): Section[] {
  if (!OVERVIEWS.has(section.id)) return [section]
  const lifted: Section[] = []
  const nodes = section.nodes.flatMap((node) =>
    node.type === 'list' ? keepRest(node, section.id, lifted) : [node],
  )
  return [{ ...section, nodes }, ...lifted]
}

function keepRest(list: List, own: string | null, lifted: Section[]): RootContent[] {
  const kept = list.children.filter((item) => {
    const fact = factOf(item)
    if (fact === null || fact.id === own) return true
    lifted.push(fact)
    return false
  })
  return kept.length === 0 ? [] : [{ ...list, children: kept }]
}

function factOf(item: ListItem): Section | null {
  const [line] = linesOf(
    item.children.filter((child) => child.type === 'paragraph'),
    isKnownLabel,
  )
  if (line === undefined || line.label === null || line.text === '') return null
  const id = roleHeadings.find(line.label)
  return FACTS.has(id) ? { ...asSection(line), id } : null
}
