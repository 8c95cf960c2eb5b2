import { createHash } from 'node:crypto'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { SCRIPT_HASH, STYLE_HASH } from '../../src/report/html/content-hashes.ts'
import { SCRIPT } from '../../src/report/html/script.ts'
import { STYLE } from '../../src/report/html/style.ts'
import { assessmentReporters } from '../../src/report/index.ts'
import { assessmentOf, EXAMPLES, exampleProfile, HOSTILE, profileOf, ROLES } from '../support/assessments.ts'

const plain = { color: false, columns: 80, ascii: false, all: false }
const pairs = EXAMPLES.flatMap((example) => ROLES.map((role) => [example, role] as const))
const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const

async function render(
  format: (typeof FORMATS)[number],
  assessment: ReturnType<typeof assessmentOf>,
  options = plain,
): Promise<string> {
  return (await assessmentReporters[format]())(assessment, options)
}

describe.each(pairs)('%s for %s', (example, role) => {
  const assessment = assessmentOf(exampleProfile(example), role)

  it.each([40, 60, 80, 120])('keeps within %i columns, with all and without', async (columns) => {
    for (const all of [false, true]) {
      const text = await render('terminal', assessment, { ...plain, columns, all })
      expect(text.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([])
    }
  })

  it('has the verdict and the number on the first screen line, and no more than five gaps', async () => {
    const text = await render('terminal', assessment)
    const [, , third] = text
      .split('\n')
      .filter((line) => !/^─/.test(line) && !/^demand|^policy|^strict/.test(line))
      .join('\n')
      .split('\n')
    expect(text.split('\n').slice(0, 5).join('\n')).toContain(assessment.verdict)
    expect(third).toBeDefined()
    expect(text).not.toMatch(/^ +6 /m)
  })

  it.each([40, 60, 80, 120])('keeps within %i columns in plain ASCII too', async (columns) => {
    for (const all of [false, true]) {
      const text = await render('terminal', assessment, { ...plain, ascii: true, columns, all })
      expect(text.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([])
    }
  })

  it('is plain ASCII where asked, but for names', async () => {
    const text = await render('terminal', assessment, { ...plain, ascii: true, all: true })
    expect(text.match(/[█░─→✓◐✗·…]/g)).toBeNull()
  })

  it('says the same in the same bytes', async () => {
    for (const format of FORMATS)
      expect(await render(format, assessment)).toBe(await render(format, assessment))
  })
})

describe('a profile full of markup and control characters', () => {
  const assessment = assessmentOf(profileOf(HOSTILE), 'principal-ai-architect')

  it.each(FORMATS)('reaches no reader of %s as anything but text', async (format) => {
    const text = await render(format, assessment, { ...plain, all: true })
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/)
    expect(text).not.toMatch(/^\s*(?:::|##\[|##vso\[)/m)
  })

  it('leaves the tables of Markdown whole', async () => {
    const text = await render('markdown', assessment)
    const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
    const tables = tree.children.filter((node) => node.type === 'table')
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables)
      for (const row of table.children) expect(row.children.length).toBe(table.children[0]?.children.length)
    expect(text).not.toMatch(/(?<!\\)<(?!!-- -->|\/?details>|\/?summary>)[a-z/]/i)
    expect(text).not.toContain('](javascript:')
  })

  it('stays text in HTML', async () => {
    const text = await render('html', assessment)
    const withoutOwn = text.replace(SCRIPT, '').replace(STYLE, '')
    expect(withoutOwn.match(/<script/g)).toHaveLength(1)
    expect(withoutOwn.match(/<(?:img|iframe|object|embed|link|base)\b/g)).toBeNull()
    expect(withoutOwn.match(/\son[a-z]+=/g)).toBeNull()
    expect(withoutOwn.match(/(?:src|href)="(?!#)/g)).toBeNull()
  })
})

describe('the page of the HTML report', () => {
  it('allows exactly its own style and script', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect({ STYLE_HASH, SCRIPT_HASH }).toEqual({ STYLE_HASH: hash(STYLE), SCRIPT_HASH: hash(SCRIPT) })
  })
})

describe('an empty profile', () => {
  it('gets no score, and questions instead', async () => {
    const assessment = assessmentOf(profileOf('name: Nobody'), 'principal-ai-architect')
    expect(assessment.readiness).toMatchObject({ score: null, assessed: 0 })
    expect(assessment.verdict).toBe('NOT COMPUTED')
    for (const format of FORMATS)
      expect(await render(format, assessment)).not.toMatch(/undefined|[^s]NaN|\[object/)
  })
})
