import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { RoleBrief } from '../../src/model/index.ts'
import { type Limits, readSource, type SourceForm } from '../../src/source/index.ts'

const ROOT = 'test/fixtures/source'

function briefs(text: string, form?: SourceForm): RoleBrief[] {
  return readSource(text, 'input', form === undefined ? {} : { form }).documents.map(
    (document) => extractBrief(document).draft as RoleBrief,
  )
}

function rules(text: string, limits: Partial<Limits> = {}): string[] {
  const { documents, diagnostics } = readSource(text, 'input', { limits })
  return [...diagnostics, ...documents.flatMap((document) => document.diagnostics)].map(
    ({ ruleId }) => ruleId,
  )
}

const PASTED =
  'Data Architect\n\n1) Skills\n\n• SQL\n\n2) Responsibilities\n\n• Model data\n\n3) Tools\n\n• dbt\n'

describe('telling source forms apart', () => {
  it.each<[string, SourceForm]>([
    ['{"content": {"rendered": "<p>x</p>"}}', 'wordpress-json'],
    ['\n [ {"id": 1} ]', 'wordpress-json'],
    ['[]', 'wordpress-json'],
    ['<!DOCTYPE html><p>x', 'html'],
    ['<!-- saved --><html><body>x', 'html'],
    ['<h2>A</h2><p>b</p><ul><li>c</li></ul>', 'html'],
    [PASTED, 'pasted-text'],
    ['1. Summary\n\nText.\n\n2. Duties\n\n• One\n• Two\n\n3. End\n\nText.', 'pasted-text'],
    ['# Data Architect\n\n## Skills\n\n- SQL\n', 'markdown'],
    ['[Link](https://example.org) text\n\n## Skills\n', 'markdown'],
    ['# A\n\n<p>one</p>\n\n## Skills\n\n- x\n', 'markdown'],
    ['---\nid: a\n---\n# A\n', 'brief'],
  ])('%j is %s', (text, form) => {
    const { documents, diagnostics } = readSource(text, 'anything.bin')
    const told =
      documents[0]?.form ??
      (diagnostics[0]?.ruleId.startsWith('json') ? 'wordpress-json' : diagnostics[0]?.message)
    expect(told).toBe(
      form === 'wordpress-json' && text === '[]'
        ? 'The JSON array is empty, expected at least one post'
        : form,
    )
  })

  it('reads in another form when told to', () => {
    expect(readSource('<h1>A</h1>', 'input', { form: 'markdown' }).documents[0]?.form).toBe('markdown')
    expect(readSource('# A', 'input', { form: 'pasted-text' }).documents[0]?.form).toBe('pasted-text')
  })
})

describe('line ends and marks', () => {
  const inputs = [
    ...readdirSync(`${ROOT}/pasted-text`).map((theme) => `${ROOT}/pasted-text/${theme}/input.txt`),
    ...readdirSync(`${ROOT}/html`).map((theme) => `${ROOT}/html/${theme}/input.html`),
  ]

  it.each(inputs)('change nothing in %s', (file) => {
    const unix = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    const expected = briefs(unix)
    expect(expected.length).toBe(1)
    expect(briefs(unix.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(briefs(unix.replaceAll('\n', '\r'))).toEqual(expected)
    expect(briefs(`\uFEFF${unix}`)).toEqual(expected)
    expect(briefs(unix.replace(/[ \t]+$/gm, ''))).toEqual(expected)
  })
})

describe('the page around an article', () => {
  const ads = [
    'Find the Best Eye Hospitals',
    'Compare clinics by city, all in one place.',
    'Explore Hospitals',
  ]

  it('is left out wherever it stands', () => {
    const parts = PASTED.split('\n\n')
    const clean = briefs(PASTED).map((brief) => ({ ...brief, skills: brief.skills.length }))
    for (let at = 0; at <= parts.length; at += 1) {
      // An advertisement between a heading and its list, or anywhere else.
      const text = [...parts.slice(0, at), ...ads, ...parts.slice(at)].join('\n\n')
      expect(JSON.stringify(briefs(text)), `at ${at}`).not.toMatch(/hospital|clinic/i)
      expect(briefs(text).map(({ skills, tools }) => [skills.length, tools.length])).toEqual(
        clean.map(({ skills, tools }) => [skills, tools.length]),
      )
    }
  })

  it('ends a text with its comments and courses', () => {
    const text = `${PASTED}\nSubscribe\nNotify of\nguest\n3 Comments\nJane\nI paid $900 for the course.\nReply\n`
    expect(briefs(text)).toEqual(briefs(PASTED))
  })
})

describe('hostile documents', () => {
  it.each<[string, string, string[]]>([
    ['10,000 nested blocks', `${'<div>'.repeat(10_000)}<p>x</p>`, ['html-depth']],
    ['500 nested lists', `<h1>x</h1>${'<ul><li>'.repeat(500)}x`, ['html-depth']],
    ['3,000 nested tables', `<p>x</p>${'<table><tr><td>'.repeat(3_000)}x`, ['html-depth']],
    [
      'a huge span',
      '<h1>x</h1><table><tr><td colspan="100000000">x</td><td rowspan="1e9">y</td></tr></table>',
      [],
    ],
    ['a wide row', `<h1>x</h1><table><tr>${'<td>x'.repeat(5_000)}</table>`, ['html-table-width']],
    ['an unclosed comment', '<h1>x</h1><p>a</p><!-- <p>y</p>', ['html-unclosed']],
    ['an unclosed script', '<h1>x</h1><p>a</p><script>alert(1)', ['html-unclosed']],
    ['300,000 list items', `<h1>x</h1><ul>${'<li>x'.repeat(300_000)}`, ['limit-exceeded']],
    ['300,000 paragraphs', `<h1>x</h1>${'<p>x'.repeat(300_000)}`, ['limit-exceeded']],
    ['deep JSON', '{"a":'.repeat(100_000), ['json-syntax']],
    [
      'a line of a megabyte',
      `1) A\n\n• b\n\n2) B\n\n• c\n\n3) C\n\n${'x '.repeat(100_000)}`,
      ['limit-exceeded'],
    ],
  ])('%s is read or refused with a word', (_, text, expected) => {
    expect(rules(text)).toEqual(expected)
  })

  it('takes nothing from scripts, styles, frames and hidden parts', () => {
    const page = `<html><head><title>X</title><style>h2{}</style></head><body><h1>X</h1>
      <h2>Skills</h2><ul><li>SQL</li></ul><script>document.write('<li>evil</li>')</script><iframe>evil</iframe>
      <template><li>evil</li></template><noscript>evil</noscript><svg><text>evil</text></svg><p hidden>evil</p>
      <textarea>evil</textarea><select><option>evil</select><div aria-hidden="true">evil</div></body></html>`
    const [document] = readSource(page, 'input').documents
    expect(JSON.stringify(document?.tree)).not.toContain('evil')
    expect(JSON.stringify(document?.tree)).toContain('SQL')
  })

  it('keeps keys such as __proto__ apart', () => {
    const text =
      '{"__proto__": {"content": {"rendered": "<p>x</p>"}}, "constructor": 1, "content": {"rendered": "<h2>Skills</h2><ul><li>constructor</li><li>__proto__</li></ul>"}}'
    expect(briefs(text).map(({ skills }) => skills.map(({ name }) => name))).toEqual([
      ['constructor', '__proto__'],
    ])
    expect(({} as Record<string, unknown>)['content']).toBeUndefined()
  })

  it('reports text decoded the wrong way and repairs nothing', () => {
    const text = PASTED.replace('Model data', 'Model data â€“ and more')
    expect(rules(text)).toContain('mojibake')
    expect(briefs(text)[0]?.responsibilities[0]?.text).toContain('â€“')
    const json = JSON.stringify({
      content: { rendered: '<h2>Skills</h2><ul><li>A â€“ b</li></ul>' },
    }).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect(rules(json)).toContain('mojibake')
  })
})
