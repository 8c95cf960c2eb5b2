import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import Papa from 'papaparse'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { team } from '../../src/assess/index.ts'
import { renderTeam } from '../../src/report/index.ts'
import { assessmentOf, exampleProfile, HOSTILE, profileOf } from '../support/assessments.ts'

const ROLE = 'principal-ai-architect'
const plain = { color: false, columns: 80, ascii: false, all: false }
const people = ['priya-raman', 'jonas-weber', 'amelie-laurent'].map((name) =>
  assessmentOf(exampleProfile(name), ROLE),
)
const hostile = assessmentOf(profileOf(HOSTILE), ROLE)
const three = team(people, { joiners: [hostile] })
const sizes = [1, 3, 6, 9, 14, 30] as const

function crowd(size: number): ReturnType<typeof team> {
  return team(Array.from({ length: size }, (_, i) => ({ ...(people[i % people.length] ?? hostile) })))
}

describe('a team on a terminal', () => {
  it.each(sizes.flatMap((size) => [40, 60, 80, 120].map((columns) => [size, columns] as const)))(
    'of %i keeps within %i columns, shortened and whole',
    async (size, columns) => {
      for (const all of [false, true]) {
        const text = await renderTeam(crowd(size), 'terminal', { ...plain, columns, all })
        expect(text.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([])
      }
    },
  )

  it('has a mark for each person and requirement, whatever the size', async () => {
    for (const size of sizes) {
      const text = await renderTeam(crowd(size), 'terminal', { ...plain, all: true })
      const map = text.slice(text.indexOf('Who has what'), text.indexOf('✓ met, ◐ partly'))
      expect(map.match(/[✓◐✗?]/g)).toHaveLength(size * three.requirements.length)
    }
  })

  it('heads columns by name where there is room, and by number with a key where there is none', async () => {
    const few = await renderTeam(three, 'terminal', plain)
    expect(few).toMatch(/^ +Priya Raman +Jonas Weber +Amélie Laurent$/m)
    const many = await renderTeam(crowd(14), 'terminal', plain)
    expect(many).toMatch(/^1 Priya Raman, 2 Jonas Weber,/m)
    expect(many).toMatch(/^ +1 +2 +3 .* 14$/m)
  })

  it('colours only what a mark says as well', async () => {
    const text = await renderTeam(three, 'terminal', { ...plain, color: true })
    expect(text).toContain('\u001b[32m✓ 5')
    expect(text.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(
      await renderTeam(three, 'terminal', plain),
    )
  })

  it('is plain ASCII where asked, but for names', async () => {
    const text = await renderTeam(three, 'terminal', { ...plain, ascii: true, all: true })
    expect(text.match(/[✓◐✗…·→]/g)).toBeNull()
  })

  it('says how much it leaves out, and leaves out nothing with --all', async () => {
    const short = await renderTeam(three, 'terminal', plain)
    const whole = await renderTeam(three, 'terminal', { ...plain, all: true })
    expect(short).toMatch(/and \d+ more: --all/)
    expect(whole).not.toMatch(/and \d+ more/)
    expect(whole.length).toBeGreaterThan(short.length)
  })
})

describe('a team as Markdown', () => {
  it('has a table of all people by all requirements, whatever stands in a name', async () => {
    const text = await renderTeam(team([...people, hostile]), 'markdown', plain)
    const tree = fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    })
    const tables = tree.children.flatMap((node) => (node.type === 'table' ? [node] : []))
    const map = tables.find(({ children }) => children.length > 70)
    expect(map?.children).toHaveLength(three.requirements.length + 1)
    expect(map?.children.every(({ children }) => children.length === 5)).toBe(true)
    expect(text).not.toMatch(/(?<!\\)<script/)
  })
})

describe('a team as CSV', () => {
  it('is what a spreadsheet reads, with no cell that it would take for a formula', async () => {
    const formula = assessmentOf(
      profileOf('name: "=HYPERLINK(\\"https://example.org\\")"\nskills: [Go]'),
      ROLE,
    )
    const { data } = Papa.parse<string[]>((await renderTeam(team([...people, formula]), 'csv', plain)).trim())
    expect(data).toHaveLength(three.requirements.length + 1)
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([9]))
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(data[0]?.at(-1)).toBe('\'=HYPERLINK("https://example.org")')
  })
})

describe('a team without names', () => {
  it.each(['terminal', 'markdown', 'html', 'csv', 'json'] as const)(
    'says nothing of who or of files as %s',
    async (format) => {
      const hidden = team([...people, hostile], { anonymous: true, joiners: people })
      const text = await renderTeam(hidden, format, { ...plain, all: true })
      expect(text).not.toMatch(/priya|raman|jonas|weber|am[ée]lie|laurent|alert\(|examples\/|profile\.yaml/i)
      expect(text).toContain('Person D')
    },
  )
})
