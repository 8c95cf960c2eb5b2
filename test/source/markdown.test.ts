import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, readSource, type SourceForm } from '../../src/source/index.ts'

const FORMS: [SourceForm, string][] = [
  ['brief', '---\nid: a\n---\n# A\n'],
  ['brief', '\uFEFF---\r\nid: a\r\n---\r\n# A\r\n'],
  ['research-brief', '# Role Research Brief: Data Architect\n\n**Experience Level:** 3 years\n'],
  ['research-brief', '# Role Research – Data Architect\n\n## Mission Statement\nx\n'],
  ['research-brief', '# Data Architect\n\n**Salary Range (US):**\n- Min: $1\n'],
  ['posting-analysis', '# Job Posting Analysis — Data Architect\n\n## Summary\n'],
  [
    'posting-analysis',
    '# Data Architect\n\n| Skill | Count | % of Postings |\n| - | - | - |\n| SQL | 3 | 9% |\n',
  ],
  ['markdown', '# Data Architect\n\n## Responsibilities\n- a\n'],
]

/** Markdown that would take minutes or the stack of a parser, and the limit that refuses it. */
const EXCESS: Record<string, [string, string]> = {
  'quotes inside each other': ['> '.repeat(5_000), 'depth'],
  'lists inside each other on a line': ['- '.repeat(5_000), 'depth'],
  'lists indented ever deeper': [
    Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    'depth',
  ],
  'quotes and lists in turn': ['> - '.repeat(60), 'depth'],
  'a run of brackets': ['['.repeat(10_000), 'markupCharacters'],
  'a run of emphasis': ['*_'.repeat(5_000), 'markupCharacters'],
  'links that never close': ['[a]('.repeat(4_000), 'markupCharacters'],
  'many paragraphs of emphasis': [`${'*a_'.repeat(1_000)}\n\n`.repeat(60), 'markupCharacters'],
  'one quote of lazy lines': [`> a\n${'lazy\n'.repeat(15_000)}`, 'lines'],
  'too many lines': ['a\n\n'.repeat(15_000), 'lines'],
  'one long line': ['a '.repeat(15_000), 'lineCharacters'],
  'too many items': ['- a\n'.repeat(6_000), 'items'],
  'too many cells': [`${'|a'.repeat(5_000)}|\n\n`.repeat(9), 'items'],
  'too much text': [`${'a '.repeat(400)}\n\n`.repeat(800), 'markdownCharacters'],
}

describe('Markdown', () => {
  it.each(FORMS)('is seen as %s', (form, text) => {
    expect(readSource(text, 'f.md').documents.map((document) => document.form)).toEqual([form])
  })

  it('is read as the form that is asked for', () => {
    expect(readSource('# Job Posting Analysis\n', 'f.md', { form: 'markdown' }).documents[0]?.form).toBe(
      'markdown',
    )
  })

  it.each(Object.entries(EXCESS))('is refused for %s', (_, [text, option]) => {
    const { documents, diagnostics } = readSource(`# T\n\n${text}\n`, 'f.md', { form: 'markdown' })
    expect(documents).toEqual([])
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: 'error', hint: expect.stringContaining(option) }),
    ])
  })

  it('is read past a limit that is raised', () => {
    const text = `# T\n\n${'- a\n'.repeat(6_000)}`
    const limits = { items: DEFAULT_LIMITS.items * 2 }
    expect(readSource(text, 'f.md', { form: 'markdown', limits }).documents).toHaveLength(1)
  })

  it('says where characters look wrongly decoded', () => {
    const text = '# Data Architect\n\n## Skills\n- Caf\u00c3\u00a9 \u00e2\u20ac\u201d notes\n'
    const { documents, diagnostics } = readSource(text, 'f.md')
    expect(documents).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', position: { start: { line: 4 } } })
  })

  it('reads tables written in HTML, at their places', () => {
    const text =
      '# T\n\n## KPIs\n\n<table>\n<tr><th>KPI</th><th>Target</th></tr>\n\n<tr><td>Uptime</td><td>&gt; 99%</td></tr>\n</table>\n\nAfter\n'
    const [document] = readSource(text, 'f.md').documents
    const [, , table, after] = document?.tree.children ?? []
    expect(table).toMatchObject({
      type: 'table',
      children: [{ type: 'tableRow' }, { type: 'tableRow', position: { start: { line: 8 } } }],
    })
    expect(after).toMatchObject({ type: 'paragraph', position: { start: { line: 11 } } })
  })

  it('leaves footnote marks out of the text around them', () => {
    const [document] = readSource('# T\n\nSQL[^1]\n\n[^1]: a note\n', 'f.md').documents
    const [, paragraph] = document?.tree.children ?? []
    expect(paragraph).toMatchObject({
      children: [{ type: 'text', value: 'SQL' }, { type: 'footnoteReference' }],
    })
  })
})
