import { PROFILE, profile, type TrustCase } from '../trust-case.ts'

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((letter, i) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
  .join('\n')}\n`

const refused: readonly [string, string | (() => string), readonly (string | RegExp)[]][] = [
  ['an alias bomb', `${PROFILE}x: 1\n${BOMB}`, ['profile.yaml:8', 'anchor']],
  ['a recursive alias', `${PROFILE}me: &me [*me]\n`, ['profile.yaml:7']],
  ['a recursive alias at the top', `&me\nname: *me\n`, ['profile.yaml:']],
  ['an unknown alias', `name: *nobody\n`, ['profile.yaml:1']],
  ['a merge chain', `a: &a { x: 1 }\nb: &b { <<: *a }\nc: { <<: [*a, *b] }\n`, ['profile.yaml:1']],
  ['a complex key', `${PROFILE}? [a, b]\n: x\n`, ['profile.yaml:7', /key that is not text|not text/i]],
  ['800 bytes of complex keys', `${'? '.repeat(400)}a\n`, ['profile.yaml:1', /limit|deeper/]],
  ['flow complex keys', `${'{ ? '.repeat(60)}a${' }'.repeat(60)}\n`, ['profile.yaml:1', /limit|deeper/]],
  ['nested flow keys', `${'{'.repeat(30)}a: b${'}: x'.repeat(30)}\n`, ['profile.yaml:']],
  ['100,000 brackets', () => '['.repeat(100_000), ['profile.yaml:1', /limit|deeper/]],
  ['100,000 braces', () => '{'.repeat(100_000), ['profile.yaml:1', /limit|deeper/]],
  ['100,000 dashes', () => '- '.repeat(100_000), ['profile.yaml:1', /limit|deeper/]],
  ['100,000 question marks', () => '? '.repeat(100_000), ['profile.yaml:1', /limit|deeper/]],
  ['10,000 levels of mappings', () => nested(1_000), ['profile.yaml:', /limit|deeper/]],
  ['!!omap', `${PROFILE}aliases: !!omap [a: b]\n`, ['profile.yaml:7', /tag/]],
  ['!!set', `${PROFILE}aliases: !!set { a, b }\n`, ['profile.yaml:7', /tag/]],
  ['!!binary', `name: !!binary aGFsbG8=\n`, ['profile.yaml:1', /tag/]],
  ['!!js/function', `name: !!js/function "function(){ return 1 }"\n`, ['profile.yaml:1', /tag/]],
  ['a local tag', `name: !evil Ada\nskills: [Go]\n`, ['profile.yaml:1', /tag/]],
  ['!!str on a number', `name: !!str 12\nskills: [Go]\nnope: 1\n`, ['profile.yaml:']],
  ['%YAML 1.1', `%YAML 1.1\n---\n${PROFILE}`, ['profile.yaml:1', '%YAML']],
  ['%TAG', `%TAG ! tag:evil.example,2000:\n---\n${PROFILE}x: !a b\n`, ['profile.yaml:']],
  ['two documents', `${PROFILE}---\n${PROFILE}`, ['profile.yaml:7', /document/]],
  ['a tab as indentation', `name: Ada\nskills:\n\t- Go\n`, ['profile.yaml:3', /tab/i]],
  ['a key twice', `${PROFILE}name: Eve\n`, ['profile.yaml:7', 'second key name', 'line 1']],
  ['a key twice, once quoted', `${PROFILE}'name': Eve\n`, ['profile.yaml:7', 'line 1']],
  ['a skill twice within one shorthand', `name: A\nskills:\n  - { Go: 1, Go: 2 }\n`, ['profile.yaml:3']],
  ['__proto__', `${PROFILE}__proto__: { level: 5 }\n`, ['Unexpected key __proto__']],
  ['constructor', `${PROFILE}constructor: x\n`, ['Unexpected key constructor']],
  [
    '__proto__ in a skill',
    `name: A\nskills:\n  - { name: Go, __proto__: { level: 5 } }\n`,
    ['profile.yaml:3'],
  ],
  ['20,000 keys', () => PROFILE + many(20_000, (i) => `k${i}: 1`), [/limit|20/]],
  ['a scalar', 'Ada', ['profile.yaml:1', 'expected a profile']],
  ['a list', '- Ada\n', ['expected a profile']],
  ['a number', '42\n', ['expected a profile']],
  ['an empty file', '', ['empty']],
  ['a comment only', '# nobody\n', ['empty']],
  ['null', 'null\n', ['empty']],
  ['text that is no YAML', 'name: "Ada\nskills: [', ['profile.yaml:']],
  ['bad indentation', 'name: Ada\n  skills: [Go]\n', ['profile.yaml:']],
  ['a colon in a value', 'name: Ada: Ferreira\nskills: [Go]\n', ['profile.yaml:1']],
  ['brackets unclosed', 'name: Ada\nskills: [Go\n', ['profile.yaml:']],
  ['a Markdown file', '# Ada\n\n- one\n- two\n\nText: here\n', ['profile.yaml:']],
  ['an HTML page', '<!doctype html>\n<title>Ada</title>\n<p>Hi</p>\n', ['profile.yaml:']],
  ['a NUL', 'name: A\0da\nskills: [Go]\n', ['profile.yaml:1', 'NUL']],
  ['level 7', skill('level: 7'), ['profile.yaml:3', '0–5']],
  ['level -1', skill('level: -1'), ['profile.yaml:3', '0–5']],
  ['level 3.5', skill('level: 3.5'), ['profile.yaml:3']],
  ['level "4"', skill('level: "4"'), ['profile.yaml:3', '"4"']],
  ['level ""', skill('level: ""'), ['profile.yaml:3']],
  ['level NaN', skill('level: .nan'), ['profile.yaml:3']],
  ['level inf', skill('level: .inf'), ['profile.yaml:3']],
  ['level 1e999', skill('level: 1e999'), ['profile.yaml:3']],
  ['level yes', skill('level: yes'), ['profile.yaml:3']],
  ['level as a list', skill('level: [4]'), ['profile.yaml:3']],
  ['level of a shorthand', 'name: A\nskills:\n  - Go: 9\n', ['profile.yaml:3']],
  ['level word unknown', skill('level: godlike'), ['profile.yaml:3']],
  ['level constructor', skill('level: constructor'), ['profile.yaml:3']],
  ['years -3', 'name: A\nskills: [Go]\nexperience: { totalYears: -3 }\n', ['profile.yaml:3']],
  ['years 9999', 'name: A\nskills: [Go]\nexperience: { totalYears: 9999 }\n', ['profile.yaml:3', '60']],
  ['years in words', 'name: A\nskills: [Go]\nexperience: { totalYears: eleven }\n', ['profile.yaml:3']],
  ['years .nan', 'name: A\nskills: [Go]\nexperience: { totalYears: .nan }\n', ['profile.yaml:3']],
  ['years of a skill', skill('years: 400'), ['profile.yaml:3']],
  ['lastUsed 12:30', skill('lastUsed: 12:30'), ['profile.yaml:3']],
  ['lastUsed 012', skill('lastUsed: 012'), ['profile.yaml:3']],
  ['lastUsed 9999', skill('lastUsed: 9999'), ['profile.yaml:3']],
  ['an impossible date', skill('lastUsed: 2024-02-30'), ['profile.yaml:3']],
  ['year 0000', skill('lastUsed: 0000-01'), ['profile.yaml:3', '1950 to 2100']],
  ['year 9999', skill('lastUsed: "9999-12"'), ['profile.yaml:3', '1950 to 2100']],
  ['month 13', skill('lastUsed: 2024-13'), ['profile.yaml:3']],
  [
    'an impossible start',
    'name: A\nexperience:\n  positions:\n    - { title: X, start: 2024-99 }\n',
    ['profile.yaml:4'],
  ],
  ['name 2024', 'name: 2024\nskills: [Go]\n', ['profile.yaml:1']],
  ['name empty', 'name: ""\nskills: [Go]\n', ['profile.yaml:1']],
  ['name null', 'name:\nskills: [Go]\n', ['profile.yaml:1']],
  ['name of 5,000 columns', () => `name: ${'x'.repeat(5_000)}\nskills: [Go]\n`, ['profile.yaml:1', '200']],
  ['skills as a mapping', 'name: A\nskills: { Go: 3 }\n', ['profile.yaml:2', 'list']],
  ['skills as text', 'name: A\nskills: Go\n', ['profile.yaml:2', 'list']],
  ['a skill that is a number', 'name: A\nskills: [2024]\n', ['profile.yaml:2']],
  ['a skill that is empty', 'name: A\nskills: [""]\n', ['profile.yaml:2']],
  ['a name of blanks', 'name: "   "\nskills: [Go]\n', ['profile.yaml:1', 'blanks alone']],
  ['a skill without a key', 'name: A\nskills: [{}]\n', ['profile.yaml:2', 'without a key']],
  ['!!js/undefined', 'name: !!js/undefined x\nskills: [Go]\n', ['profile.yaml:1', 'Unexpected tag']],
  [
    'an achievement of .nan',
    'name: A\nachievements: [{ metric: x, from: .nan }]\n',
    ['profile.yaml:2', 'expected a number'],
  ],
  [
    'a link with javascript:',
    skill('evidence: [{ what: x, link: "javascript:alert(1)" }]'),
    ['profile.yaml:3', 'http'],
  ],
  ['pay negative', pay('base: -5, currency: USD'), ['profile.yaml:3']],
  ['pay 1e999', pay('base: 1e999, currency: USD'), ['profile.yaml:3']],
  ['pay 1e24', pay('base: 1e24, currency: USD'), ['profile.yaml:3', '1,000,000,000,000']],
  ['pay 200.000', pay('base: 200.000, currency: EUR'), ['profile.yaml:3', '200.000', '200000']],
  ['pay in words', pay('base: a lot, currency: USD'), ['profile.yaml:3']],
  ['currency in words', pay('base: 5, currency: dollars'), ['profile.yaml:3']],
  ['track with a path', 'name: A\ncurrent: { track: ../x }\nskills: [Go]\n', ['profile.yaml:2']],
]

const accepted: readonly [string, string | (() => string), readonly (string | RegExp)[]][] = [
  ['a skill called constructor', 'name: Ada\nskills: [constructor]\n', ['constructor']],
  ['a skill called __proto__', 'name: Ada\nskills: [__proto__, { __proto__: 4 }]\n', ['__proto__']],
  [
    'a skill called hasOwnProperty',
    'name: Ada\nskills: [{ hasOwnProperty: 5 }, toString, valueOf]\n',
    ['hasOwnProperty'],
  ],
  [
    'aliases named __proto__',
    'name: A\nskills: [Go]\naliases: { __proto__: Terraform, constructor: Go }\n',
    [],
  ],
  ['no, on and yes as names', 'name: No\nskills: ["no", on, yes]\n', ['No →']],
  ['level 0', 'name: A\nskills: [{ Kubernetes: 0 }]\n', []],
  ['no skill at all', 'name: A\n', ['NOT COMPUTED']],
  ['skills empty', 'name: A\nskills: []\n', ['NOT COMPUTED']],
  ['CRLF and a byte order mark', `\ufeff${PROFILE.replaceAll('\n', '\r\n')}`, ['Ada Ferreira']],
  ['CR only', PROFILE.replaceAll('\n', '\r'), []],
  ['JSON', '{ "name": "Ada", "skills": [{ "Kubernetes": 4 }] }', ['Ada']],
  ['NFD', 'name: Rene\u0301\nskills: [Kubernetes]\n', ['Ren\u00e9']],
  ['zero-width inside a word', 'name: Ada\nskills: [Kuber\u200bnetes]\n', ['Kubernetes']],
  ['2,000 skills', () => `name: Ada\nskills:\n${many(2_000, (i) => `  - Skill ${i}: 3`)}`, []],
  ['a skill of 200 characters', () => `name: Ada\nskills: [${'x'.repeat(200)}]\n`, []],
  ['wide characters and emoji', `name: ${'漢'.repeat(100)}\nskills: ["👩‍💻👩‍💻", Kubernetes]\n`, ['漢']],
  ['piled marks', `name: Z${'\u0301'.repeat(150)}algo\nskills: [Go]\n`, ['algo']],
  [
    'a skill that is one terminal sequence',
    'name: A\nskills: ["\\e]52;c;aGk=\\a", "\\u200b", Go]\n',
    ['profile.yaml:2', '(blank)'],
  ],
  ['pay zero', 'name: A\nskills: [Go]\ncompensation: { base: 0, currency: USD }\n', []],
]

export const YAML_CASES: readonly TrustCase[] = [
  ...refused.map(([name, text, says]) =>
    profile(name, typeof text === 'string' ? () => text : text, { code: 1, says }),
  ),
  ...accepted.map(([name, text, says]) =>
    profile(name, typeof text === 'string' ? () => text : text, { code: 0, says }),
  ),
  profile('a long number keeps its digits', () => 'name: 12345678901234567890\nskills: [Go]\n', {
    code: 0,
    says: ['12345678901234567890'],
  }),
  profile('a long number as a level', () => skill('level: 12345678901234567890'), {
    code: 1,
    says: ['profile.yaml:3', '12345678901234567890'],
  }),
]

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}k:\n`).join('')
}

function many(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')
}

function skill(rest: string): string {
  return `name: Ada\nskills:\n  - { name: Go, ${rest} }\n`
}

function pay(rest: string): string {
  return `name: Ada\nskills: [Go]\ncompensation: { ${rest} }\n`
}
