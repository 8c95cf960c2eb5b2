import type { Root } from 'mdast'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Brief } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import { checkDraft } from './check-draft.ts'
import { emptyMarket, emptyRole, findNotStated } from './drafts.ts'
import type { Section } from './extraction.ts'
import { fillPositions } from './fill-positions.ts'
import { readIdentity } from './identity.ts'
import { isSectionHeading, nameSections } from './name-sections.ts'
import type { Places } from './places.ts'
import { type Preamble, readPreamble } from './preamble.ts'
import { readMarketSections, readRoleSections } from './read-sections.ts'
import { buildSectionTree, type SectionTree } from './section-tree.ts'
import { splitLazyLabels } from './split-lazy-labels.ts'

/** What the plug-ins hand on from one to the next. */
export interface Work {
  document: SourceDocument
  places: Places
  tree: SectionTree
  preamble: Preamble
  sections: Section[]
  draft: Brief
}

/**
 * From a Markdown tree to the draft of a brief, one step a line: every node has a place → labels drawn into lists come out → sections by heading → who the
 * document is about → sections by meaning → one extractor a section → what is not stated, and whether it is a role at all.
 */
export const briefPipeline = unified()
  .use(fillPositions)
  .use(splitLazyLabels)
  .use(step(findSections))
  .use(step(identify))
  .use(step(name))
  .use(step(read))
  .use(step(close))
  .freeze()

/** A heading that says only what kind of document it is, and a label under it that says of which role. */
const GENERIC_TITLE = /^(?:role research brief|role brief|(?:job|role|position) (?:description|profile))$/i
const ROLE_LABEL = /^role(?: name| title)?$|^(?:(?:job|position) )?title$|^position$/i

function findSections(work: Work, tree: Root): void {
  work.tree = buildSectionTree(tree, (section) => isSectionHeading(section.text) && !isTitlePage(section))
  work.preamble = readPreamble(work.tree.preamble)
}

/** "Job description" is a summary as a rule; with a label under it that names the role it is the title of the document. */
function isTitlePage({ text, nodes }: Section): boolean {
  return GENERIC_TITLE.test(text) && roleLabel(readPreamble(nodes)) !== undefined
}

function roleLabel({ sections }: Preamble): Section | undefined {
  return sections.find((section) => ROLE_LABEL.test(section.text))
}

function identify(work: Work): void {
  const { document, places, tree, preamble } = work
  const named = roleLabel(preamble)
  const { title } = tree
  const label = named?.nodes[0]
  const text =
    label?.type === 'paragraph' && label.children[0]?.type === 'text' ? label.children[0].value : null
  const isGeneric = title === null || GENERIC_TITLE.test(title.text)
  const heading =
    isGeneric && text !== null && named !== undefined ? { text, position: named.position } : title
  const identity = readIdentity(document, heading, places)
  work.draft = identity.kind === 'role' ? emptyRole(identity) : emptyMarket(identity)
}

function name(work: Work): void {
  const { draft, tree, preamble, places } = work
  const labelled = preamble.sections.filter((section) => section.nodes.length > 0)
  work.sections = [
    ...nameSections(labelled, draft.kind, places, 'label'),
    ...nameSections(tree.sections, draft.kind, places, 'heading'),
  ]
}

function read({ document, places, draft, sections, preamble: { lines } }: Work): void {
  if (draft.kind === 'role') readRoleSections({ document, draft, places }, sections, lines)
  else readMarketSections({ document, draft, places }, sections, lines)
}

function close({ document, draft, places }: Work): void {
  draft.notStated = findNotStated(draft)
  checkDraft(document, draft, places)
}

/** A plug-in that works on the file's data. */
function step(run: (work: Work, tree: Root) => void) {
  return () =>
    (tree: Root, file: VFile): void =>
      run(file.data['work'] as Work, tree)
}
