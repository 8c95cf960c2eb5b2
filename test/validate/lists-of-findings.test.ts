import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { Diagnostic } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import {
  parseConfig,
  parseRuleOption,
  RULE_TABLE,
  sortDiagnostics,
  validateBrief,
  withPages,
} from '../../src/validate/index.ts'
import { brief } from './make-run.ts'

const at = (
  file: string,
  line: number,
  column: number,
  ruleId = 'claim-word',
  message = 'a',
): Diagnostic => ({
  ruleId,
  severity: 'warning',
  message,
  file,
  position: { start: { line, column }, end: { line, column } },
})

describe('findings of a run', () => {
  const sorted = [
    at('a.md', 1, 1),
    at('a.md', 1, 2),
    at('a.md', 2, 1),
    at('a.md', 2, 1, 'claim-word', 'b'),
    at('a.md', 2, 1, 'kpi-target'),
    at('a.md', 10, 1),
    at('b.md', 1, 1),
  ]

  it.each([
    ['in order', sorted],
    ['turned around', [...sorted].reverse()],
    ['all of them twice', [...sorted, ...sorted]],
    ['in between', [...sorted.slice(3), ...sorted.slice(0, 4)]],
  ])('stand by file, place, rule and message, each once: %s', (_, list) => {
    const before = [...list]
    expect(sortDiagnostics(list)).toEqual(sorted)
    expect(list).toEqual(before)
  })

  it('have the page of their rule, and keep one they have', () => {
    const pages = withPages([
      at('a.md', 1, 1, 'kpi-target'),
      at('a.md', 1, 1, 'no-title'),
      { ...at('a.md', 1, 1, 'no-title'), url: 'docs/other.md' },
      at('a.md', 1, 1, 'no-rule-of-ours'),
    ])
    expect(pages.map(({ url }) => url)).toEqual([
      'docs/rules/kpi-target.md',
      'docs/reading.md',
      'docs/other.md',
      undefined,
    ])
    expect(Object.hasOwn(pages[3] ?? {}, 'url')).toBe(false)
  })
})

describe('a brief that was held to its rules', () => {
  const validated = (text: string, options: Parameters<typeof validateBrief>[1] = {}) => {
    const [document] = readSource(text, 'a.md').documents
    if (document === undefined) throw new Error('nothing to read')
    return validateBrief(extractBrief(document), options)
  }
  const ids = (text: string, options: Parameters<typeof validateBrief>[1] = {}): string[] =>
    validated(text, options).diagnostics.map(({ ruleId }) => ruleId)

  it('can be used unless what it is cannot be known', () => {
    expect(validated(brief()).brief?.id).toBe('senior-test-architect')
    expect(validated(`${brief()}\n## Weather\n\nRain.\n`).brief).not.toBeNull()
    expect(validated(brief().replace('rank: 2\n', '')).brief).not.toBeNull()
    const none = validated('# Minutes of a meeting\n\nNobody came.\n')
    expect([none.brief, none.diagnostics.map(({ ruleId }) => ruleId).includes('no-role')]).toEqual([
      null,
      true,
    ])
  })

  it('waits with comments on a rule that wants a date until there is one', () => {
    const text = brief().replace(
      'asOf:',
      '# arch-gap-disable-next-line as-of-stale, as-of-future kept on purpose\nasOf:',
    )
    expect(ids(text)).toEqual([])
    expect(ids(text, { asOf: '2026-05-01' })).toEqual(['disable-unused', 'disable-unused'])
    expect(ids(text, { asOf: '2029-05-01' })).toEqual(['disable-unused'])
    const other = text.replace('as-of-stale, as-of-future', 'kpi-target')
    expect(ids(other)).toEqual(['disable-unused'])
    expect(ids(other, { severities: { 'kpi-target': 'off' } })).toEqual([])
    expect(ids(other, { severities: { 'disable-unused': 'off' } })).toEqual([])
  })

  it('has the severities that are asked for', () => {
    const text = `${brief()}\n## Weather\n\nRain.\n`
    const severityOf = (severities: Record<string, 'off' | 'error' | 'warning' | 'info'>): string =>
      validated(text, { severities })
        .diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
        .join()
    expect(severityOf({})).toBe('unknown-heading warning')
    expect(severityOf({ 'unknown-heading': 'info' })).toBe('unknown-heading info')
    expect(severityOf({ 'unknown-heading': 'off' })).toBe('')
    expect(severityOf({ 'kpi-target': 'off' })).toBe('unknown-heading warning')
  })

  it('has findings of the whole file that comments silence, too', () => {
    const whole = at('a.md', 1, 1, 'mojibake')
    expect(ids(brief(), { fileDiagnostics: [whole] })).toEqual(['mojibake'])
    const text = `${brief()}\n<!-- arch-gap-disable-file mojibake as it came -->\n`
    expect(ids(text, { fileDiagnostics: [whole] })).toEqual([])
  })
})

describe('settings', () => {
  it.each([
    ['role-rung=off', 'role-rung', 'off'],
    ['role-rung:off', 'role-rung', 'off'],
    [' role-rung = warning ', 'role-rung', 'warning'],
  ])('%j is one', (value, id, setting) => expect(parseRuleOption(value)).toEqual({ id, setting }))

  it.each([
    '=role-rung=off',
    ':role-rung=off',
    'role-rung=off\nmore',
    'role-rung',
    'role-rung=',
    'role-rung off',
  ])('%j is none', (value) => {
    const problem = parseRuleOption(value)
    const hint = 'hint' in problem ? problem.hint : ''
    expect(problem).toMatchObject({
      message: expect.stringMatching(/^Unexpected --rule .*, expected a rule/s),
    })
    // The example that it shows is right itself.
    expect(parseRuleOption(/--rule (\S+);/.exec(hint)?.[1] ?? '')).toMatchObject({ setting: 'off' })
    expect(hint).toContain('severities are off, error, warning, info.')
  })

  it('say of a name that is none which one is meant, of those that can be set', () => {
    for (const { id, configurable } of RULE_TABLE) {
      const answer = parseRuleOption(`${id}=off`)
      expect('id' in answer).toBe(configurable)
    }
    expect(parseRuleOption('zzzzzzzzzz=off')).toEqual({
      message: 'There is no rule zzzzzzzzzz',
      hint: 'All rules: arch-gap validate --list-rules',
    })
    expect(parseRuleOption('yaml-syntaxes=off')).not.toMatchObject({
      hint: expect.stringContaining('yaml-syntax?'),
    })
  })

  it.each<[string, string[]]>([
    ['rules: [kpi-targets]', []],
    ['rules: kpi-targets', []],
    ['overrides: { rules: { kpi-targets: off } }', []],
    ['overrides: [null, 3, { files: [a], rules: { kpi-targets: off } }]', ['3:1']],
    ['rules: { kpi-targets: off, claim-words: off }', ['1:10', '1:28']],
  ])('of a shape that is none are told apart from names that are none: %s', (text, places) => {
    const { config, diagnostics } = parseConfig(text, 'c.yaml')
    expect(config).toBeNull()
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'config-rule')).toHaveLength(places.length)
  })

  it.each(['', '\ufeffrules: { kpi-target: off }', '# nothing'])('%j are read', (text) => {
    const { config, diagnostics } = parseConfig(text, 'c.yaml')
    expect(diagnostics).toEqual([])
    expect(config).toEqual(text.includes('rules') ? { rules: { 'kpi-target': 'off' } } : {})
  })
})

describe('comments in other forms', () => {
  const COMMENT = '<!-- arch-gap-zzzzzzzz -->'
  const body = `<h1>Ferry Architect</h1>${COMMENT}<h2>Responsibilities</h2><ul><li>Keeps ferries</li></ul><h2>Skills</h2><ul><li>Ropes</li></ul>`
  const ids = (text: string, name: string): string[] =>
    readSource(text, name).documents.flatMap((document) =>
      validateBrief(extractBrief(document)).diagnostics.map(({ ruleId }) => ruleId),
    )

  it.each([
    ['a page', 'a.html', `<!doctype html><html><body>${body}</body></html>`],
    [
      'a post',
      'a.json',
      JSON.stringify({ id: 1, title: { rendered: 'Ferry Architect' }, content: { rendered: body } }),
    ],
  ])('are not read in %s', (_, name, text) => {
    const found = ids(text, name)
    expect(found).not.toContain('no-role')
    expect(found).not.toContain('disable-syntax')
  })

  it('are read in Markdown of any form', () =>
    expect(
      ids(
        `# Ferry Architect\n\n${COMMENT}\n\n## Responsibilities\n\n- Keeps ferries\n\n## Skills\n\n- Ropes\n`,
        'a.md',
      ),
    ).toContain('disable-syntax'))

  it.each([
    ['of several lines', '<!--\n  arch-gap-zzzzzzzz\n  of ours\n-->', 1],
    ['two on one line', '<!-- arch-gap-zzzzzzzz --> and <!-- arch-gap-yyyyyyyy -->', 2],
    ['in a quote', '> <!-- arch-gap-zzzzzzzz -->', 1],
    ['in a list', '- one\n  <!-- arch-gap-zzzzzzzz -->', 1],
    ['in words between backticks', 'See `<!-- arch-gap-zzzzzzzz -->`.', 0],
    ['in a fenced block', '```html\n<!-- arch-gap-zzzzzzzz -->\n```', 0],
    ['without blanks', '<!--arch-gap-zzzzzzzz-->', 1],
    ['in an element', '<p title="x">\n<!-- arch-gap-zzzzzzzz -->\n</p>', 1],
  ])('are read %s', (_, text, count) =>
    expect(
      ids(`${brief()}\n## Environment\n\n${text}\n\n- Rain\n`, 'a.md').filter(
        (id) => id === 'disable-syntax',
      ),
    ).toHaveLength(count),
  )
})
