import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractText } from './read-markdown.ts'

const THEMES = [
  'market-odd-columns',
  'role-in-lists',
  'person-in-lists',
  'role-in-odd-tables',
  'role-in-prose',
]

/** Every path that has a place, with the text that stands there. */
describe('places of fields', () => {
  it.each([...THEMES, 'front-matter-sources'])('of %s', (theme) => {
    const folder = `test/fixtures/extract/${theme}`
    const text = readFileSync(`${folder}/input.md`, 'utf8')
    const quoted = [...extractText(text).positions].map(([path, { start, end }]) => [
      path,
      `${start.line}:${start.column} ${JSON.stringify(text.slice(start.offset, end.offset))}`,
    ])
    expect(Object.fromEntries(quoted)).toEqual(JSON.parse(readFileSync(`${folder}/places.json`, 'utf8')))
  })
})
