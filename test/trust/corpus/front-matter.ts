import { BODY, brief, briefText, FRONT, type TrustCase } from '../trust-case.ts'

/** Would leave a file behind, and say so, if anything ran it. */
const CODE = `{ id: require('node:fs').writeFileSync('pwned.txt', 'ran') || 'senior-rig-architect' }\n`
const LANGUAGE = ['brief.md:1', 'front matter']

const languages = [
  'js',
  'JS',
  'javascript',
  'JavaScript',
  ' js',
  '\tjs',
  '\u00a0js',
  ' javascript  ',
  '\ufeffjs',
  'json',
  'coffee',
  'coffeescript',
  'toml',
  'cson',
  'yaml',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '=js',
  '{js}',
].map((language) =>
  brief(
    `front matter in "${language.replace(/[^ -~]/g, '?')}"`,
    () => `---${language}\n${CODE}---\n\n${BODY}`,
    language === '\ufeffjs' ? { code: 1 } : { code: 1, says: LANGUAGE },
  ),
)

const shapes: readonly [string, string | (() => string), readonly (string | RegExp)[]][] = [
  ['unterminated js', `---js\n${CODE}`, LANGUAGE],
  ['js after a byte order mark and CRLF', `\ufeff---js\r\n${CODE.trim()}\r\n---\r\n\r\n${BODY}`, LANGUAGE],
  ['unterminated', `---\n${FRONT}\n${BODY}`, ['brief.md:1', 'closing ---']],
  ['an opening fence only', '---', ['brief.md:1']],
  ['an opening fence and a line end', '---\n', ['brief.md:1']],
  ['text behind the closing fence', `---\n${FRONT}--- x\n\n${BODY}`, ['brief.md:10', 'closing ---']],
  ['a scalar', `---\njust text\n---\n\n${BODY}`, [/brief\.md:[12]/, 'keys with values']],
  ['a list', `---\n- id: x\n- title: y\n---\n\n${BODY}`, ['keys with values']],
  ['a number', `---\n12\n---\n\n${BODY}`, ['keys with values']],
  ['nothing', `---\n---\n\n${BODY}`, [/front matter|keys with values/i]],
  ['a comment only', `---\n# nothing\n---\n\n${BODY}`, [/front matter|keys with values/i]],
  ['an empty file', '', [/empty|nothing/i]],
  ['blanks only', ' \n\t\n \r\n', [/empty|nothing/i]],
  ['a byte order mark only', '\ufeff', [/empty|nothing/i]],
  ['a NUL', `---\nid: a\0b\n---\n\n${BODY}`, [/NUL/, 'brief.md:2']],
  [
    '33 kB of it',
    () => briefText({ front: `${FRONT}horizon: |\n${'  text\n'.repeat(5_000)}` }),
    [/limit|at most/],
  ],
  ['20,000 keys', () => briefText({ front: FRONT + keys(20_000) }), [/limit|at most/]],
  ['2,000 keys', () => briefText({ front: FRONT + keys(2_000) }), ['Unexpected key']],
  [
    'an alias',
    briefText({ front: `${FRONT}horizon: &a emerging\nperiod: *a\n` }),
    ['anchor', 'alias', 'brief.md:10'],
  ],
  ['a tag', briefText({ front: `${FRONT}horizon: !!js/function 'return 1'\n` }), ['brief.md:10', /tag/]],
  [
    'a merge key',
    briefText({ front: `${FRONT}<<: { tier: principal }\n` }),
    ['brief.md:10', 'Unexpected key <<'],
  ],
  ['__proto__', briefText({ front: `${FRONT}__proto__: { polluted: yes }\n` }), ['Unexpected key __proto__']],
  [
    'constructor',
    briefText({ front: `${FRONT}constructor: { prototype: 1 }\n` }),
    ['Unexpected key constructor'],
  ],
  ['toString', briefText({ front: `${FRONT}toString: x\n` }), ['Unexpected key toString']],
  ['a key twice', briefText({ front: `${FRONT}id: other-id\n` }), ['brief.md:10', 'second key id', 'line 2']],
  ['a key twice, once quoted', briefText({ front: `${FRONT}"title": Other\n` }), ['brief.md:10', 'line 3']],
  ['%YAML', `---\n%YAML 1.1\n---\n${FRONT}---\n\n${BODY}`, ['brief.md:']],
  ['a tab as indentation', briefText({ front: `${FRONT}more:\n\t- x\n` }), ['brief.md:11', /tab/i]],
  ['two documents', `---\n${FRONT}...\nid: b\n---\n\n${BODY}`, ['brief.md:']],
  ['a dotted end', `---\n${FRONT}...\n\n${BODY}`, ['brief.md:1']],
  ['an unknown key', briefText({ front: `${FRONT}titel: x\n` }), ['did you mean title']],
  [
    'a key of 500 characters',
    () => briefText({ front: `${FRONT}${'k'.repeat(500)}: x\n` }),
    ['Unexpected key'],
  ],
  [
    'a key of 5,000 characters',
    () => briefText({ front: `${FRONT}${'k'.repeat(5_000)}: x\n` }),
    ['brief.md:10'],
  ],
  ['an empty key', briefText({ front: `${FRONT}"": x\n` }), ['Unexpected key']],
  ['a key with a line break', briefText({ front: `${FRONT}"a\\n::error::b": x\n` }), ['Unexpected key']],
]

const values: readonly [string, RegExp, string, readonly (string | RegExp)[]][] = [
  ['id with a path', /^id:.*$/m, 'id: ../../etc/passwd', ['brief.md:2', 'lower-case']],
  ['id with a slash', /^id:.*$/m, 'id: a/b', ['brief.md:2']],
  ['id __proto__', /^id:.*$/m, 'id: __proto__', ['brief.md:2']],
  ['id NUL', /^id:.*$/m, 'id: "a\\0b"', ['brief.md:2']],
  ['id with a percent', /^id:.*$/m, 'id: "..%2f..%2fx"', ['brief.md:2']],
  ['id empty', /^id:.*$/m, 'id: ""', ['brief.md:2']],
  ['id of 5,000 characters', /^id:.*$/m, `id: ${'a'.repeat(5_000)}`, ['brief.md:2']],
  ['title 2024', /^title:.*$/m, 'title: 2024', ['brief.md:3', 'text']],
  ['title true', /^title:.*$/m, 'title: true', ['brief.md:3']],
  ['title as a list', /^title:.*$/m, 'title: [a]', ['brief.md:3']],
  ['title of 5,000 characters', /^title:.*$/m, `title: ${'x'.repeat(5_000)}`, ['brief.md:3', '200']],
  ['tier with blanks', /^tier:.*$/m, 'tier: Senior Architect', ['brief.md:5']],
  ['rank 0', /^rank:.*$/m, 'rank: 0', ['brief.md:6']],
  ['rank text', /^rank:.*$/m, 'rank: "2"', ['brief.md:6']],
  ['rank .inf', /^rank:.*$/m, 'rank: .inf', ['brief.md:6']],
  ['rank .nan', /^rank:.*$/m, 'rank: .nan', ['brief.md:6']],
  ['rank 1e400', /^rank:.*$/m, 'rank: 1e400', ['brief.md:6']],
  ['asOf in February', /^asOf:.*$/m, 'asOf: 2024-02-30', ['brief.md:7', 'date']],
  ['asOf in the year 0', /^asOf:.*$/m, 'asOf: 0000-01-01', ['brief.md:7', '1950 to 2100']],
  ['asOf in the year 9999', /^asOf:.*$/m, 'asOf: 9999-12-31', ['brief.md:7', '1950 to 2100']],
  ['title .nan', /^title:.*$/m, 'title: .nan', ['brief.md:3', '".nan"']],
  ['title 012', /^title:.*$/m, 'title: 012', ['brief.md:3', '"012"']],
  ['asOf as a word', /^asOf:.*$/m, 'asOf: yesterday', ['brief.md:7']],
  ['asOf as a number', /^asOf:.*$/m, 'asOf: 20241120', ['brief.md:7']],
  [
    'source with javascript:',
    /^ {2}- title:.*$/m,
    '  - { title: x, url: "javascript:alert(1)" }',
    ['brief.md:9', 'http'],
  ],
  ['source with file:', /^ {2}- title:.*$/m, '  - { title: x, url: "file:///etc/passwd" }', ['brief.md:9']],
]

const harmless: readonly TrustCase[] = [
  brief(
    'an id called constructor',
    () => briefText({ front: FRONT.replace(/^id:.*$/m, 'id: constructor') }),
    {
      code: 0,
    },
  ),
  brief('an id with a reserved file name', () => briefText({ front: FRONT.replace(/^id:.*$/m, 'id: con') }), {
    code: 0,
  }),
  brief('a byte order mark and CRLF', () => `\ufeff${briefText().replaceAll('\n', '\r\n')}`, { code: 0 }),
  brief('CR only', () => briefText().replaceAll('\n', '\r'), { code: 0 }),
  brief('mixed line ends', () => briefText().replace(/\n/g, (_, at: number) => (at % 2 ? '\r\n' : '\n')), {
    code: 0,
  }),
  brief('no line end at the end', () => briefText().trimEnd(), { code: 0 }),
  brief('blanks behind the fences', () => briefText().replace(/^---$/gm, '---  '), { code: [0, 1] }),
  brief('a thematic break and no front matter', () => `-----\n\n${BODY}`, { code: [0, 1] }),
]

export const FRONT_MATTER_CASES: readonly TrustCase[] = [
  ...languages,
  ...shapes.map(([name, text, says]) =>
    brief(`front matter: ${name}`, typeof text === 'string' ? () => text : text, { code: 1, says }),
  ),
  ...values.map(([name, line, value, says]) =>
    brief(name, () => briefText({ front: FRONT.replace(line, () => value) }), { code: 1, says }),
  ),
  ...harmless,
  {
    name: 'the same broken file twice',
    args: ['validate', 'a.md', 'b.md', 'a.md'],
    files: () => ({ 'a.md': '---\nid: [\n---\n\n# A\n', 'b.md': '---\nid: [\n---\n\n# A\n' }),
    code: 1,
    says: [/a\.md:[23]/, /b\.md:[23]/],
  },
]

function keys(count: number): string {
  return Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('')
}
