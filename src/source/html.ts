import { htmlToTree } from './html/index.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex } from './line-index.ts'
import { mapWholeText } from './mapped-text.ts'
import { mojibakeDiagnostics } from './mojibake.ts'
import { roleTitle } from './role-title.ts'
import { nothingToRead } from './source-diagnostics.ts'
import type { ReadResult } from './source-document.ts'

/** A web page: the article is found among navigation, advertisements, related posts and comments. */
export function html(text: string, file: string, limits: Limits): ReadResult {
  const lines = createLineIndex(text)
  const page = htmlToTree(mapWholeText(text), { file, limits, lines, fragment: false })
  const { tree, facts } = page
  const diagnostics = [...page.diagnostics, ...mojibakeDiagnostics(text, file, lines)]
  if (tree === null) return { documents: [], diagnostics }
  if (tree.children.length === 0) {
    const hint = 'Save the page after it has loaded, with its article.'
    return {
      documents: [],
      diagnostics: [...diagnostics, nothingToRead(file, 'The page holds no text', hint)],
    }
  }
  const title = facts.title === null ? null : roleTitle(facts.title)
  const origin = { url: facts.url, date: facts.date }
  const form = 'html'
  return {
    documents: [{ form, file, text, title, origin, frontMatter: null, tree, diagnostics }],
    diagnostics: [],
  }
}
