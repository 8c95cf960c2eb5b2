import type { Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Brief } from '../../model/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { heading } from './build.ts'
import { frontMatter } from './front-matter.ts'
import { MARKET_SECTIONS } from './market-sections.ts'
import { ROLE_SECTIONS } from './role-sections.ts'

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' })
  .freeze()

/** A brief as a file in our own Markdown, as docs/writing-briefs.md describes it; reading it again gives the same brief but for places. */
export function renderBriefMarkdown(brief: Brief): string {
  const sections =
    brief.kind === 'role'
      ? ROLE_SECTIONS.flatMap((section) => section(brief))
      : MARKET_SECTIONS.flatMap((section) => section(brief))
  const children: RootContent[] = [heading(1, brief.title), ...sections]
  const tree: Root = { type: 'root', children }
  return `${frontMatter(brief)}\n${defuseLogCommands(writer.stringify(tree))}`
}
