// Lint of the concept files: npm run check:concepts. Prints file:line, exit 1 where something is wrong.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { compileKnowledge } from '../src/match/index.ts'

const folder = 'src/match'
const documents = new Map<string, { document: Document; lines: LineCounter }>()
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const file = join(folder, name)
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
    documents.set(file, { document, lines })
    return { file, data: document.toJS() as unknown }
  })

let wrong = 0
for (const [file, { document, lines }] of documents) {
  for (const problem of document.errors) {
    wrong += 1
    console.log(`${file}:${lines.linePos(problem.pos[0]).line}  error  ${problem.message.split('\n')[0]}`)
  }
}
const { counts, findings } = compileKnowledge(files)
for (const finding of findings) {
  if (finding.severity === 'error') wrong += 1
  console.log(
    `${finding.file}:${lineOf(finding.file, finding.path)}  ${finding.severity}  ${finding.message}`,
  )
}
console.log(
  `${counts.concepts} concepts, ${counts.aliases} aliases, ${counts.trades} other trades, ${wrong} errors`,
)
process.exitCode = wrong > 0 ? 1 : 0

/** The line of the nearest node on the path that exists. */
function lineOf(file: string, path: readonly (string | number)[]): number {
  const known = documents.get(file)
  for (let length = path.length; known !== undefined && length > 0; length -= 1) {
    const node = known.document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined
    if (node?.range) return known.lines.linePos(node.range[0]).line
  }
  return 1
}
