import { Document, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml'
import type { ProfileFile } from '../model/index.ts'
import { cleanText, defuseLogCommands } from '../text/index.ts'
import { cut } from './import/split-prose.ts'
import { commented, proficiencyLines, schemaLine } from './proficiency-comment.ts'

/** Longer texts are folded, which reads better and keeps every line within what the reader takes. */
const LINE = 110

export interface WriteOptions {
  /** Path or address of the profile schema, as it stands in the first line. */
  schemaPath: string
  /** What the file is and what to do with it, one line each; shown above the scale. */
  heading?: readonly string[]
  /** Comment lines by place, such as `skills.3`; those of a place that is not there stand at the end. */
  commentary?: ReadonlyMap<string, readonly string[]>
}

/**
 * A profile as commented YAML that reads back as the same profile: the schema line, the scale, then one block for each key.
 * Quoting is left to the YAML library, so that no text can become anything but text.
 */
export function writeProfile(profile: ProfileFile, options: WriteOptions): string {
  const document = new Document(profile, { version: '1.2', schema: 'core' })
  const homeless: string[] = []
  for (const [path, lines] of options.commentary ?? []) {
    const comment = wrapped(lines)
      .map((line) => ` ${line}`)
      .join('\n')
    if (!comment.trim()) continue
    if (!annotate(document, path.split('.'), comment)) homeless.push(...lines)
  }
  spaceOut(document)
  const heading = [
    schemaLine(options.schemaPath),
    ...commented(['', ...(options.heading ?? []), ...(options.heading ? [''] : [])]),
    ...commented(['level, your proficiency:', ...proficiencyLines().map((line) => `  ${line}`)]),
  ]
  const folded = document.toString({ lineWidth: LINE, minContentWidth: 40 })
  // A line within a folded text may begin with what a CI log takes for a command; unfolded it stands behind its key.
  const body =
    defuseLogCommands(folded) === folded ? folded : document.toString({ lineWidth: 0, blockQuote: false })
  const end = homeless.length > 0 ? `\n${commented(wrapped(homeless)).join('\n')}\n` : ''
  return `${heading.join('\n')}\n\n${body}${end}`
}

/** Clean lines of a comment, long ones cut between words. */
function wrapped(lines: readonly string[]): string[] {
  return lines.flatMap((line) => cut(cleanText(line).trim(), LINE))
}

/** Puts a comment before the entry at a path; false where there is none. */
function annotate(document: Document, path: readonly string[], comment: string): boolean {
  let node: unknown = document.contents
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) return false
      if (isLast && isNode(pair.key)) return put(pair.key, comment)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
    } else return false
  }
  return isNode(node) ? put(node, comment) : false
}

function put(node: Node, comment: string): true {
  node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${comment}` : comment
  return true
}

/** A blank line before each key that holds more than one line; short evidence and amounts stay on theirs. */
function spaceOut(document: Document): void {
  const root = document.contents
  if (!isMap(root)) return
  for (const [i, pair] of root.items.entries()) {
    if (i > 0 && isPair(pair) && isNode(pair.key) && isCollection(pair.value)) pair.key.spaceBefore = true
  }
}
