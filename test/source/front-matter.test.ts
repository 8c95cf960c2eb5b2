import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/index.ts'

const BODY = '\n# Data Architect\n\n## Skills\n- SQL\n'

function findings(text: string): string[] {
  const { documents, diagnostics } = readSource(text, 'f.md')
  return [...diagnostics, ...documents.flatMap((document) => document.diagnostics)].map(
    ({ ruleId, position }) => `${position.start.line}:${position.start.column} ${ruleId}`,
  )
}

/** Front matter that is refused, and the place that says so. */
const REFUSED: Record<string, [string, string]> = {
  'JavaScript behind the fence': ['---js\nprocess.exit(3)\n---\n', '1:4 front-matter-language'],
  'JavaScript in other letters, padded': ['---  JavaScript\nx\n---\n', '1:4 front-matter-language'],
  'JavaScript after a no-break space': ['---\u00a0js\nx\n---\n', '1:4 front-matter-language'],
  'JavaScript after a byte order mark and CRLF': ['\uFEFF---js\r\nx\r\n---\r\n', '1:4 front-matter-language'],
  JSON: ['---json\n{}\n---\n', '1:4 front-matter-language'],
  'a property name as language': ['---constructor\nx\n---\n', '1:4 front-matter-language'],
  'no closing fence': ['---\nid: a\n# T\n', '1:1 front-matter-fence'],
  'text behind the closing fence': ['---\nid: a\n--- more\n', '3:4 front-matter-fence'],
  'a scalar': ['---\nhello\n---\n', '2:1 front-matter-mapping'],
  'a list': ['---\n- a\n---\n', '2:1 front-matter-mapping'],
  nothing: ['---\n---\n', '1:1 front-matter-mapping'],
  'blanks only': ['---\n\n  \n---\n', '1:1 front-matter-mapping'],
  'an alias': ['---\na: &x [1]\nb: *x\n---\n', '2:'],
  'a tag': ['---\na: !!js/function "x"\n---\n', '2:'],
  'a %YAML directive': ['---\n%YAML 1.1\n---\n', '2:'],
  'the same key twice': ['---\nid: a\n"id": b\n---\n', '3:1 yaml-duplicate-key'],
  'a tab as indentation': ['---\na:\n\tb: 1\n---\n', '3:'],
  'a key that is no text': ['---\n? [a]\n: b\n---\n', '2:'],
}

describe('front matter', () => {
  it.each(Object.entries(REFUSED))('refuses %s, each time', (_, [text, place]) => {
    const first = findings(text + BODY)
    expect(
      first.some((finding) => finding.startsWith(place)),
      first.join(', '),
    ).toBe(true)
    expect(findings(text + BODY)).toEqual(first)
  })

  it('keeps every place of the body and of each key', () => {
    const text = `---\r\nid: data-architect\r\nsources:\r\n  - title: A brief\r\n    date: 2026-01-10\r\n---\r\n${BODY}`
    const [document] = readSource(text, 'f.md').documents
    expect(document?.frontMatter?.data).toEqual({
      id: 'data-architect',
      sources: [{ title: 'A brief', date: '2026-01-10' }],
    })
    expect(document?.tree.children[0]?.position?.start).toEqual({
      line: 8,
      column: 1,
      offset: text.indexOf('# Data'),
    })
    const at = document?.frontMatter?.positionOf(['sources', 0, 'date'])
    expect(text.slice(at?.start.offset, at?.end.offset)).toBe('2026-01-10')
    expect(document?.frontMatter?.positionOf(['id'], 'key').start).toMatchObject({ line: 2, column: 1 })
    expect(document?.frontMatter?.positionOf(['nowhere', 1]).start).toMatchObject({ line: 1, column: 1 })
    expect(document?.frontMatter?.positionOf(['sources', 7]).start.line).toBe(3)
  })

  it('reads YAML 1.2: dates and yes stay text, no key reaches a prototype', () => {
    const [document] = readSource(
      `---\na: 2026-01-10\nb: yes\nc: 012\n__proto__: { x: 1 }\nconstructor: y\n---\n${BODY}`,
      'f.md',
    ).documents
    const data = document?.frontMatter?.data ?? {}
    expect([data['a'], data['b'], data['c'], data['constructor']]).toEqual(['2026-01-10', 'yes', 12, 'y'])
    expect(Object.getPrototypeOf(data)).toBeNull()
    expect((document as unknown as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('sees no front matter in a thematic break of more dashes', () => {
    expect(readSource(`-----\n${BODY}`, 'f.md', { form: 'markdown' }).documents[0]?.frontMatter).toBeNull()
  })
})
