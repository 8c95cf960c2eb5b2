import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/** Characters from which a text is kept as it is: quoting, unquoting and copying it would cost a start more than using it does. */
const LONG = 10_000

/** The loader of the parts (bin/code-cache.js) has room to read into; where it is not used, Node reads. */
const READER = `import { readFileSync } from "node:fs"
declare const __readText: ((path: string) => string) | undefined
const readText = (path: string) =>
  typeof __readText === "function" ? __readText(path) : readFileSync(path, "latin1")
`

/**
 * Keeps the data of src/generated in files beside the scripts: read as bytes and parsed once, where a string of that size within
 * a script is compiled first and then kept a second time. Long texts stand in a file of their own and are cut out of what was
 * read of it, which copies nothing. `write` gets each file, in pure ASCII.
 */
export function dataFiles(write: (name: string, content: string) => void): Plugin {
  return {
    name: 'data-files',
    setup({ onLoad }) {
      onLoad({ filter: /src\/generated\/.*\.ts$/ }, ({ path }) => {
        let found = 0
        const keep = (content: string, ending: string): string => {
          const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
          const name = `${basename(path, '.ts')}${found++ || ''}-${hash}.${ending}`
          write(name, content)
          return `readText(__dirname + "/${name}")`
        }
        const contents = readFileSync(path, 'utf8').replace(
          /JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/g,
          (_, literal: string) => {
            const json = JSON.parse(literal) as string
            const texts = longTexts(JSON.parse(json))
            return texts === null
              ? `JSON.parse(${keep(ascii(json), 'json')})`
              : `((text: string) => (${texts.code}))(${keep(texts.content, 'txt')})`
          },
        )
        const reader = found > 0 ? READER : ''
        return { contents: reader + contents, loader: 'ts' }
      })
    },
  }
}

/** Data that is long texts above all: the texts one after another, and code that makes the data of them; null for other data. */
function longTexts(data: unknown): { content: string; code: string } | null {
  let content = ''
  const codeOf = (value: unknown): string => {
    if (typeof value === 'string' && value.length >= LONG) {
      const start = content.length
      content += value
      return `text.slice(${start}, ${content.length})`
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
    const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${codeOf(one)}`)
    return `{ ${entries.join(', ')} }`
  }
  const code = codeOf(data)
  return code.length < LONG && /^[\0-\x7f]{10000,}$/.test(content) ? { content, code } : null
}

/** JSON text outside ASCII stands only within strings, where it may be escaped. */
function ascii(json: string): string {
  return json.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
