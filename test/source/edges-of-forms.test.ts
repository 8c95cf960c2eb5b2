import { describe, expect, it } from 'vitest'
import { readSource, type SourceForm } from '../../src/source/index.ts'
import { shapeOf } from './shape-of.ts'

const findingsOf = (text: string, form: SourceForm, limits = {}) => {
  const { documents, diagnostics } = readSource(text, 'input', { form, limits })
  return [...diagnostics, ...documents.flatMap((document) => document.diagnostics)].map(
    ({ ruleId, message, position: { start } }) => `${start.line}:${start.column} ${ruleId}: ${message}`,
  )
}

describe('limits of each form', () => {
  /** Form, text and limits → the one finding. */
  it.each<[SourceForm, string, object, string]>([
    [
      'pasted-text',
      'Water\nflows',
      { markdownCharacters: 5 },
      '1:1 limit-exceeded: Unexpected 11 characters, expected at most 5',
    ],
    [
      'pasted-text',
      'Water\nflows\ndown',
      { lines: 2 },
      '2:1 limit-exceeded: Unexpected 3 lines, expected at most 2',
    ],
    [
      'pasted-text',
      'Water\nflows down',
      { lineCharacters: 8 },
      '2:1 limit-exceeded: Unexpected 10 characters in a line, expected at most 8',
    ],
    [
      'markdown',
      '---\nid: water\n---\n# Water\n',
      { frontMatterCharacters: 8 },
      '1:1 limit-exceeded: Unexpected size of the front matter, expected at most 8 characters',
    ],
  ])('%s (%#)', (form, text, limits, expected) => {
    expect(findingsOf(text, form, limits)).toEqual([expected])
  })

  it.each<[SourceForm, string]>([
    ['pasted-text', 'Subscribe\nShare this\nMenu'],
    ['wordpress-json', '3'],
    ['wordpress-json', '{"content": {"rendered": " "}}'],
    ['wordpress-json', '{"title": "Water"}'],
  ])('a %s of %j has no document', (form, text) => {
    const { documents, diagnostics } = readSource(text, 'input', { form })
    expect([documents, diagnostics.map(({ severity }) => severity)]).toEqual([[], ['error']])
  })

  it('a post with its parts beside each other is read', () => {
    const text = JSON.stringify({
      title: 'Canal Architect',
      content_html: '<h2>Skills</h2><p>Winches &amp; hooks.</p>',
    })
    expect(shapeOf(text, 'wordpress-json')).toEqual(['## Skills', 'Winches & hooks.'])
  })
})

describe('markup that is cut short, too much or out of place', () => {
  const page = (body: string) =>
    `<html><body><article><h1>Canal Architect</h1>${body}</article></body></html>`

  it.each<[string, string, string[]]>([
    ['a declaration without an end', '<p>Water flows.</p><!whatever', ['Water flows.']],
    ['plain text from here on', '<p>Water.</p><plaintext><p>Flows.</p>', ['Water.', 'Flows.']],
    [
      'a form without an end',
      '<p>Water.</p><svg><p>Flows.</p><svg><p>Down.</p>',
      ['Water.', 'Flows.', 'Down.'],
    ],
    [
      'a span of no number',
      '<table><tr><th colspan="wide">A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['| A | B |', '| 1 | 2 |'],
    ],
    [
      'a table whose first row is an ordinary one',
      '<table><tr><td>Winch</td><td>lifts</td></tr><tr><td>Hook</td><td>holds</td></tr></table>',
      ['|  |  |', '| Winch | lifts |', '| Hook | holds |'],
    ],
    [
      'a table with a caption',
      '<table><caption>Tools</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
      ['| A | B |', '| 1 | 2 |'],
    ],
    [
      'lines that begin in a wrapped one',
      '<ul><li>Winch\nof oak<br>– lifts</li></ul>',
      ['- Winch of oak', '  - lifts'],
    ],
    [
      'a comment in a list of dashes',
      '<p>Outcomes: – <!-- one -->Water – <code>Gates</code> – Oil</p>',
      ['Outcomes:', '- Water', '- Gates', '- Oil'],
    ],
    [
      'only an image before a dash',
      '<p><img src="a.png">– Water flows<br>– Gates close</p>',
      ['- Water flows', '- Gates close'],
    ],
  ])('%s', (_, body, expected) => {
    expect(shapeOf(page(body), 'html')).toEqual(['# Canal Architect', ...expected])
  })

  it('elements within each other beyond the depth keep their text', () => {
    const deep = `${'<div>'.repeat(40)}<p>Water flows.</p>${'</div>'.repeat(40)}<p>Gates close.</p>`
    const { documents } = readSource(page(deep), 'input', { form: 'html', limits: { htmlDepth: 20 } })
    expect(JSON.stringify(documents[0]?.tree)).toMatch(/Water flows\..*Gates close\./)
    expect(documents[0]?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['html-depth'])
  })

  it('more lines than any list has stay a paragraph', () => {
    const lines = Array.from({ length: 501 }, (_, at) => `– line ${at}`).join('<br>')
    expect(shapeOf(page(`<p>${lines}</p>`), 'html').length).toBeGreaterThan(1)
  })
})

describe('telling the form by the text', () => {
  it.each<[string, string]>([
    ['1) Summary\nWater\n\n2) Duties\nGates\n\n3) Skills\nWinch\n\n4) Tools\nOil\n', 'pasted-text'],
    ['• Winch\n• Hook\n• Oil\n', 'pasted-text'],
    ['Responsibilities\nOpen gates\n\nSkills\nWinch\n\nTools\nOil\n', 'pasted-text'],
    ['0) Preface\nWater\n\n1) Duties\nGates\n', 'markdown'],
    ['# Water\n\n## Skills\n- Winch\n', 'markdown'],
    ['{"id": 1, "content": {"rendered": "<p>Water</p>"}}', 'wordpress-json'],
    ['<div><p>Water</p><p>Gates</p><ul><li>Oil</li></ul></div>', 'html'],
  ])('%j', (text, form) => {
    const { documents } = readSource(text, 'input')
    expect(documents.map((document) => document.form)).toEqual([form])
  })
})
