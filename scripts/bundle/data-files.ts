import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Keeps the data of src/generated in files of JSON beside the scripts: read as bytes and parsed once, where a string of that
 * size within a script is compiled first and then kept a second time. `write` gets each file, in pure ASCII.
 */
export function dataFiles(write: (name: string, content: string) => void): Plugin {
  return {
    name: 'data-files',
    setup({ onLoad }) {
      onLoad({ filter: /src\/generated\/.*\.ts$/ }, ({ path }) => {
        let found = 0
        const contents = readFileSync(path, 'utf8').replace(
          /JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/g,
          (_, literal: string) => {
            const json = ascii(JSON.parse(literal) as string)
            const hash = createHash('sha256').update(json).digest('hex').slice(0, 8)
            const name = `${basename(path, '.ts')}${found++ || ''}-${hash}.json`
            write(name, json)
            return `JSON.parse(readFileSync(__dirname + "/${name}", "latin1"))`
          },
        )
        const reader = found > 0 ? 'import { readFileSync } from "node:fs"\n' : ''
        return { contents: reader + contents, loader: 'ts' }
      })
    },
  }
}

/** JSON text outside ASCII stands only within strings, where it may be escaped. */
function ascii(json: string): string {
  return json.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
