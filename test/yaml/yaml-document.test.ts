import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/yaml/index.ts'

const LIMITS = { depth: 3, nodes: 6 }

/** Text → [place and message, hint] of each finding. */
const FINDINGS: [string, [string, string | undefined][]][] = [
  [
    'a: &x 1\nb: *x\n',
    [
      ['1:7 Unexpected anchor', 'Anchors and aliases are not read; write the value out.'],
      ['2:4 Unexpected alias', 'Write the value out where it is used.'],
    ],
  ],
  ['a: !boat 1\n', [['1:4 Unexpected tag', 'Tags are not read; write plain text, numbers and lists.']]],
  ['[a]: 1\n', [['1:1 Unexpected key that is not text', 'Write a plain word before the colon.']]],
  [
    '%YAML 1.1\n---\na: 1\n',
    [['1:1 Unexpected %YAML directive, expected plain YAML 1.2', 'Remove the line.']],
  ],
  [
    'a: 1\n---\nb: 2\n',
    [['2:1 Unexpected second document, expected one', 'Keep one document; remove the second --- line.']],
  ],
  [
    'a:\n\tb: 1\n',
    [['2:1 Cannot read this YAML: tabs are not allowed as indentation', 'Indent with spaces.']],
  ],
  [
    'a: [[[1]]]\n',
    [
      [
        '1:7 Unexpected nesting deeper than the limit of 3',
        'Write it flatter, or raise the limit with --limit yamlDepth=6.',
      ],
    ],
  ],
  [
    'a: [1, 2, 3, 4, 5]\n',
    [
      [
        '1:14 Unexpected size: more than 6 keys and values',
        'Split the file, or raise the limit with --limit yamlNodes=12.',
      ],
    ],
  ],
  [
    `a: ${'['.repeat(13)}\n`,
    [
      [
        '1:16 Nesting is deeper than the limit of 3',
        'Write it flatter, or raise the limit with --limit yamlDepth=6.',
      ],
    ],
  ],
]

describe('YAML without surprises', () => {
  it.each(FINDINGS)('says of %j', (text, expected) => {
    const { data, diagnostics } = parseYaml(text, 'boat.yaml', { line: 1, offset: 0 }, LIMITS)
    expect(data).toBeNull()
    expect(
      diagnostics.map(({ message, hint, position: { start } }) => [
        `${start.line}:${start.column} ${message}`,
        hint,
      ]),
    ).toEqual(expected)
  })

  it('points nowhere else than at the beginning of what it refuses to read', () => {
    const { positionOf, lineOf } = parseYaml('['.repeat(200), 'boat.yaml')
    expect(positionOf(['a']).start).toEqual({ line: 1, column: 1, offset: 0 })
    expect(lineOf(['a'])).toBe(1)
  })

  it('names the first of three equal keys twice', () => {
    const { diagnostics } = parseYaml('a: 1\nb: 2\na: 3\na: 4\n', 'boat.yaml')
    expect(diagnostics.map(({ message, position }) => [position.start.line, message])).toEqual([
      [3, 'Unexpected second key a, first on line 1'],
      [4, 'Unexpected second key a, first on line 1'],
    ])
  })

  /** Path and part → the text there, or of the nearest parent that exists. */
  it.each<[(string | number)[], 'key' | 'value', string]>([
    [['boat', 'name'], 'value', 'Ada'],
    [['boat', 'name'], 'key', 'name'],
    [['boat'], 'value', 'boat'],
    [['boat', 'mast'], 'value', 'mast'],
    [['boat', 'oars'], 'value', 'boat'],
    [['boat', 'name', 'first'], 'value', 'Ada'],
    [['crew', 1], 'value', 'Bo'],
    [['crew', 7], 'value', 'crew'],
    [['boat', 'year'], 'value', '1999'],
  ])('knows where %j stands (%s)', (path, part, expected) => {
    const text = 'boat:\n  name: Ada\n  mast:\n  year: 1999\ncrew: [Cy, Bo]\n'
    const { start, end } = parseYaml(text, 'boat.yaml').positionOf(path, part)
    expect(text.slice(start.offset, end.offset)).toBe(expected)
  })

  it('keeps a whole number that would lose digits as it is written', () => {
    expect(parseYaml('a: 12345678901234567890\nb: 12\nc: 1e30\n', 'boat.yaml').data).toEqual({
      a: '12345678901234567890',
      b: 12,
      c: 1e30,
    })
  })

  it.each([`{"a": ${'['.repeat(5)}${']'.repeat(5)}}`, '{"a": 1, "b": 2, "c": 3, "d": 4}'])(
    'reads %j on one line within the same limits',
    (text) => {
      const line = parseYaml(text, 'boat.json', undefined, LIMITS).diagnostics
      const yaml = parseYaml(`\n${text}`, 'boat.json', undefined, LIMITS).diagnostics
      expect(line.map(({ message }) => message)).toEqual(yaml.map(({ message }) => message))
      expect(line.length).toBeGreaterThan(0)
    },
  )
})
