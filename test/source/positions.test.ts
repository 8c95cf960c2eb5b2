import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/index.ts'

const ROOT = 'test/fixtures/source'

function texts(node: Nodes): { value: string; start: number; end: number; line: number; column: number }[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {}
    if (start === undefined || end === undefined) throw new Error(`no place: ${node.value}`)
    return [
      {
        value: node.value,
        start: start.offset ?? -1,
        end: end.offset ?? -1,
        line: start.line,
        column: start.column,
      },
    ]
  }
  return 'children' in node ? node.children.flatMap(texts) : []
}

const decodeJson = (raw: string) =>
  raw.replace(/\\n/g, '\n').replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
const decodeHtml = (raw: string) =>
  raw
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(
      /&(amp|lt|gt|ge|mdash|ndash|nbsp|bull);/g,
      (_, name: string) =>
        ({ amp: '&', lt: '<', gt: '>', ge: '≥', mdash: '—', ndash: '–', nbsp: ' ', bull: '•' })[name] ?? '',
    )
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const inputs = (['pasted-text', 'html', 'wordpress-json'] as const).flatMap((form) =>
  readdirSync(`${ROOT}/${form}`).flatMap((theme) =>
    ['txt', 'html', 'json']
      .map((ending) => `${ROOT}/${form}/${theme}/input.${ending}`)
      .filter((file) => existsSync(file)),
  ),
)

describe('places in the original file', () => {
  it.each(inputs)('every text of %s stands where it says', (file) => {
    const raw = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const lines = raw.split(/\r\n|\n/)
    for (const document of readSource(raw, file).documents) {
      for (const { value, start, end, line, column } of texts(document.tree)) {
        if (value.trim() === '') continue
        const written = file.endsWith('.txt')
          ? raw.slice(start, end)
          : decodeHtml(decodeJson(raw.slice(start, end)))
        expect(plain(written), `${file}:${line}:${column}`).toBe(plain(value))
        expect(raw.slice(start, start + 1)).toBe(lines[line - 1]?.[column - 1] ?? '\n')
      }
    }
  })

  it.runIf(existsSync('../shared/sources'))('the sources too', () => {
    for (const name of readdirSync('../shared/sources').filter((file) => /\.(?:json|txt)$/.test(file))) {
      const raw = readFileSync(`../shared/sources/${name}`, 'utf8')
      const [document] = readSource(raw, name).documents
      const wrong = texts(document?.tree ?? { type: 'root', children: [] }).filter(
        ({ value, start, end }) => {
          const slice = raw.slice(start, end).replace(/\\\//g, '/').replace(/\\"/g, '"')
          const written = name.endsWith('.txt') ? raw.slice(start, end) : decodeHtml(decodeJson(slice))
          return plain(written) !== plain(value)
        },
      )
      expect(wrong).toEqual([])
    }
  })
})
