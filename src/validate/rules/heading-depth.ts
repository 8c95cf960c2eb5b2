import { layoutOf, type SectionLayout } from '../brief-layout.ts'
import {
  allSections,
  FREE_GROUPS,
  layoutEntry,
  nodeText,
  type PlacedSection,
  placeOfNode,
  shown,
  treeNodes,
} from '../inspect/index.ts'
import { defineRule, type Finding, type RuleContext } from '../rule.ts'

/** Depth says what belongs to what: the title has one hash, a section two, a part of a section three. */
export const headingDepth = defineRule({
  meta: {
    id: 'heading-depth',
    severity: 'warning',
    description: 'The title has one hash, sections have two, their parts three, and no depth is skipped',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check(context) {
    const headings = treeNodes(context.document.tree.children).filter(({ type }) => type === 'heading')
    let before: number | null = null
    for (const node of headings) {
      const depth = node.depth ?? 1
      const finding = unexpected(depth, before, shown(nodeText(node)))
      if (finding !== null) yield { ...finding, position: placeOfNode(node) }
      before = depth
    }
    yield* misplaced(context)
  },
})

function unexpected(depth: number, before: number | null, text: string): Omit<Finding, 'position'> | null {
  if (before !== null && depth === 1) {
    return {
      message: `Unexpected second title ${text}, expected a section`,
      hint: `Write "## ${text}".`,
    }
  }
  const most = (before ?? 0) + 1
  // A document that begins with a section has no title, which is a finding of another rule.
  if (depth <= most || (before === null && depth === 2)) return null
  return {
    message: `Unexpected heading ${text} at depth ${depth}, expected depth ${most} at most`,
    hint: `Write "${'#'.repeat(most)} ${text}".`,
  }
}

/** Sections that stand inside another one, and parts that stand as sections of their own. */
function* misplaced({ sections, draft }: RuleContext): Iterable<Finding> {
  const layout = layoutOf(draft.kind)
  const top = new Set(sections.map(({ id }) => id))
  for (const placed of allSections(sections)) {
    if (placed.section.heading === null) continue
    yield* placed.parent === null ? partOutside(placed, layout) : sectionInside(placed, layout, top)
  }
}

function* sectionInside(
  { section, parent, id }: PlacedSection,
  layout: readonly SectionLayout[],
  top: ReadonlySet<string | null>,
): Iterable<Finding> {
  const own = layout.find(({ heading }) => heading.toLowerCase() === section.text.toLowerCase())
  const isPart = layoutEntry(layout, id)?.parent != null
  if (own === undefined || parent === null || isPart || top.has(own.id) || FREE_GROUPS.has(parent.id)) return
  yield {
    message: `Unexpected section ${own.heading} inside ${shown(parent.text)}, expected a section of its own`,
    position: section.position,
    hint: `Write "## ${own.heading}".`,
  }
}

function* partOutside({ section, id }: PlacedSection, layout: readonly SectionLayout[]): Iterable<Finding> {
  const entry = layoutEntry(layout, id)
  if (entry?.parent == null || section.heading?.depth !== 2) return
  yield {
    message: `Unexpected section ${shown(section.text)}, expected it inside ${entry.parent.heading}`,
    position: section.position,
    hint: `Write "### ${entry.heading}" under "## ${entry.parent.heading}".`,
  }
}
