import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractText, withLines } from './read-markdown.ts'

const FOLDER = 'test/fixtures/extract'
const themes = readdirSync(FOLDER)

/** Each theme is a document and all that is read from it: the draft with lines for places, and the findings. */
describe('documents by theme', () => {
  it.each(themes)('%s', (theme) => {
    const { draft, diagnostics } = extractText(readFileSync(`${FOLDER}/${theme}/input.md`, 'utf8'))
    const findings = diagnostics.map(
      ({ ruleId, severity, position }) => `${position.start.line} ${severity} ${ruleId}`,
    )
    const expected = JSON.parse(readFileSync(`${FOLDER}/${theme}/output.json`, 'utf8'))
    expect({ ...(withLines(draft) as object), findings }).toEqual(expected)
  })

  it('reads the same twice', () => {
    for (const theme of themes) {
      const text = readFileSync(`${FOLDER}/${theme}/input.md`, 'utf8')
      expect(extractText(text).draft).toEqual(extractText(text).draft)
    }
  })

  it('reads the same with CRLF or CR line ends and with a byte order mark', () => {
    for (const theme of themes) {
      const text = readFileSync(`${FOLDER}/${theme}/input.md`, 'utf8')
      const { draft } = extractText(text)
      expect(extractText(text.replace(/\n/g, '\r\n')).draft, theme).toEqual(draft)
      expect(extractText(text.replace(/\n/g, '\r')).draft, theme).toEqual(draft)
      expect(extractText(`\uFEFF${text}`).draft, theme).toEqual(draft)
    }
  })
})
