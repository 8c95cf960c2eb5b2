import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { briefText, type TrustCase } from '../trust-case.ts'

const resume = (more: string): string =>
  `{"basics":{"name":"Ada Ferreira"},"skills":[{"name":"Kubernetes"}]${more}}`

const json: readonly [string, () => string, TrustCase['code'], readonly string[]][] = [
  ['an ordinary resume', () => resume(''), 0, []],
  ['truncated', () => resume('').slice(0, 40), [1, 2], []],
  ['prototype keys', () => resume(',"__proto__":{"x":1},"constructor":{"y":2}'), 0, []],
  [
    'prototype keys as skills',
    () =>
      '{"basics":{"name":"A"},"skills":[{"name":"__proto__","level":"constructor","keywords":["toString"]}]}',
    0,
    [],
  ],
  ['deep', () => `{"basics":{"name":"A"},"work":${'['.repeat(50_000)}`, [1, 2], []],
  ['an array', () => '[1,2]', [1, 2], []],
  ['null', () => 'null', [1, 2], []],
  [
    'wrong types everywhere',
    () => '{"basics":[],"work":{"a":1},"skills":"Go","education":5,"certificates":null}',
    [0, 1, 2],
    [],
  ],
  [
    'numbers for text',
    () =>
      '{"basics":{"name":42},"skills":[{"name":7},[],null,{"name":{}}],"work":[{"name":1,"startDate":2020}]}',
    [0, 1, 2],
    [],
  ],
  [
    'hostile text',
    () =>
      `{"basics":{"name":"\\u001b[31mEve\\u202e\\n::error::x"},"skills":[{"name":"a: b # c\\n- x: {y}"},{"name":"*alias"},{"name":"!!js/function"},{"name":"&a"},{"name":"<<"},{"name":"\\u0000"}]}`,
    [0, 1],
    [],
  ],
  [
    '100,000 skills',
    () =>
      resume(`,"work":[],"x":1`).replace(
        '[{"name":"Kubernetes"}]',
        `[${Array.from({ length: 100_000 }, (_, i) => `{"name":"S${i}"}`).join(',')}]`,
      ),
    [0, 1, 2],
    [],
  ],
  [
    'a name of 1 MB',
    () => `{"basics":{"name":"${'x'.repeat(1_000_000)}"},"skills":[{"name":"Go"}]}`,
    [0, 1, 2],
    [],
  ],
  [
    'impossible dates',
    () =>
      '{"basics":{"name":"A"},"work":[{"name":"X","position":"Y","startDate":"2024-02-30","endDate":"9999-99-99"}],"skills":[{"name":"Go"}]}',
    [0, 1, 2],
    [],
  ],
]

const other: readonly [string, string, () => string | Uint8Array, TrustCase['code']][] = [
  ['a CV of 100,000 lines', 'cv.md', () => '# Ada\n'.concat('- Go\n'.repeat(100_000)), [0, 1, 2]],
  ['a CV that is one line of 1 MB', 'cv.md', () => 'x '.repeat(500_000), [0, 1, 2]],
  ['a CV of nested lists', 'cv.md', () => '- '.repeat(10_000), [0, 1, 2]],
  ['a CV of brackets', 'cv.txt', () => '['.repeat(100_000), [0, 1, 2]],
  ['an empty CV', 'cv.txt', () => '', [1, 2]],
  ['a CV in latin-1', 'cv.txt', () => Buffer.from([0x41, 0xe9, 0x0a]), [1, 2]],
  ['a zip that is none', 'export.zip', () => Buffer.from('PK\u0003\u0004nonsense'), [1, 2]],
  [
    'a zip cut short',
    'export.zip',
    () => Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0]),
    [1, 2],
  ],
  ['a table with one field of 1 MB', 'Skills.csv', () => `Name\n"${'x'.repeat(1_000_000)}"\n`, [0, 1, 2]],
  ['a table with an unclosed quote', 'Skills.csv', () => `Name\n"${'x\n'.repeat(50_000)}`, [0, 1, 2]],
]

export const IMPORT_CASES: readonly TrustCase[] = [
  ...json.map(([name, content, code, says]) => ({
    name: `resume: ${name}`,
    args: ['init', '--from', 'resume.json', '-o', '-'],
    files: () => ({ 'resume.json': content() }),
    code,
    says,
  })),
  ...other.map(([name, file, content, code]) => ({
    name: `resume: ${name}`,
    args: ['init', '--from', file, '-o', '-'],
    files: () => ({ [file]: content() }),
    code,
  })),
  {
    name: 'saved assessments that are none',
    args: ['progress', 'a.json', 'b.json'],
    files: () => ({ 'a.json': '{"readiness":{"score":"x"}}', 'b.json': '{"readiness":null,"__proto__":{}}' }),
    code: 1,
    says: ['a.json'],
  },
  {
    name: 'saved assessments nested deep',
    args: ['progress', 'a.json', 'b.json'],
    files: () => ({
      'a.json': '[{"readiness":'.repeat(100_000),
      'b.json': `{"readiness":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    }),
    code: 1,
    says: ['a.json'],
  },
  {
    name: 'saved assessments nested deep, complete',
    args: ['progress', 'b.json', 'b.json'],
    files: () => ({ 'b.json': `{"readiness":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }),
    code: 1,
    says: ['b.json'],
  },
  {
    name: 'a policy of alias bombs',
    args: ['assess', 'p.yaml', '--role', 'principal', '--weights', 'w.yaml'],
    files: () => ({ 'p.yaml': 'name: A\nskills: [Go]\n', 'w.yaml': 'a: &a [*a]\n' }),
    code: 1,
    says: ['w.yaml:1'],
  },
  {
    name: 'settings with hostile patterns',
    args: ['validate', '.'],
    files: () => ({
      'a.md': '# A\n',
      'arch-gap.config.yaml': `ignore: ["${'{a,'.repeat(3_000)}", "${'*'.repeat(3_000)}x", "${'(*'.repeat(200)}"]\n`,
    }),
    code: [0, 1, 2],
  },
  {
    name: 'settings with prototype keys',
    args: ['validate', '.'],
    files: () => ({
      'a.md': '# A\n',
      'arch-gap.config.yaml': 'rules: { __proto__: off, constructor: error }\n',
    }),
    code: 2,
    says: ['arch-gap.config.yaml:1'],
  },
  {
    name: 'an ignore file with hostile patterns',
    args: ['validate', '.'],
    files: () => ({
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab.md': '# A\n',
      '.gitignore': `${'*a'.repeat(2_000)}c\n${'**/'.repeat(1_000)}x\n${'[a-'.repeat(1_000)}\n`,
    }),
    code: [0, 1, 2],
  },
  {
    name: 'batch: a line of bytes that are no text',
    args: ['batch', '--role', 'principal'],
    stdin: () =>
      Buffer.concat([Buffer.from('{"name":"A'), Buffer.from([0xff]), Buffer.from('","skills":["Go"]}\n')]),
    code: 1,
    says: ['"line":1', 'not UTF-8'],
  },
  {
    name: 'a link at the place of the cache that leads to a file of its own',
    args: ['validate', 'brief.md', '--cache'],
    files: () => ({ 'brief.md': briefText(), 'mine.txt': 'mine' }),
    prepare: (folder) => symlinkSync('mine.txt', join(folder, '.arch-gap-cache')),
    code: 0,
    says: ['.arch-gap-cache is a symbolic link, and a cache is never written through one'],
  },
  {
    name: 'a link at the place of the cache that leads to nothing yet',
    args: ['validate', 'brief.md', '--cache'],
    files: () => ({ 'brief.md': briefText() }),
    prepare: (folder) => symlinkSync('planted.txt', join(folder, '.arch-gap-cache')),
    code: 0,
    says: ['.arch-gap-cache is a symbolic link, and a cache is never written through one'],
  },
  {
    name: 'a pattern that would take for ever',
    args: ['validate', `${'*a'.repeat(200)}c`],
    files: () => ({ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab.md': '# A\n' }),
    code: 2,
  },
]
