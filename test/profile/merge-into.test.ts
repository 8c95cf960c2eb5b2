import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtinLibrary } from '../../src/builtin/index.ts'
import { type Asked, askedOf, mergeInto, parseProfile, profileTemplate } from '../../src/profile/index.ts'

const { roles } = await builtinLibrary()
const principal = roles.find(({ id }) => id === 'principal-ai-architect')
if (!principal) throw new Error('no principal role')
const asked = askedOf(principal)
const few = ['skills', 'tools', 'achievements', 'decisions'].flatMap((key) =>
  asked.filter((one) => one.key === key).slice(0, 2),
)

function merge(text: string, questions: readonly Asked[] = few) {
  const merged = mergeInto(text, 'profile.yaml', questions)
  if (merged === null) throw new Error('not merged')
  expectUntouched(text, merged.text)
  return merged
}

/** Every line of the original is there, in order, to the byte; all others are comments or blank. */
function expectUntouched(before: string, after: string): void {
  const rest = linesOf(before)
  const added: string[] = []
  for (const line of linesOf(after)) {
    if (line === rest[0]) rest.shift()
    else if (
      rest.length === 1 &&
      !/[\n\r]$/.test(rest[0] ?? '') &&
      line.replace(/\r?\n$|\r$/, '') === rest[0]
    )
      rest.shift()
    else added.push(line)
  }
  expect(rest).toEqual([])
  for (const line of added) expect(line).toMatch(/^\s*(?:#.*)?\s*$/)
  expect(says(after)).toEqual(says(before))
}

function linesOf(text: string): string[] {
  return text.match(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g) ?? []
}

function says(text: string): unknown {
  const { profile } = parseProfile(text, 'profile.yaml')
  return JSON.parse(JSON.stringify(profile, (key, value) => (key === 'at' ? undefined : value)))
}

describe('adding questions to a profile', () => {
  it("puts them under their lists, at the list's own depth", () => {
    const { text } = merge('name: Ada\nskills:\n- Go   # mine\ntools:\n    - Helm: 3\n\n# end\n', [
      ...few.filter(({ key }) => key === 'skills').slice(0, 1),
      ...few.filter(({ key }) => key === 'tools').slice(0, 1),
    ])
    expect(text).toBe(
      [
        'name: Ada',
        'skills:',
        '- Go   # mine',
        '# End-to-end design over data ingestion, training, serving, monitoring, iteration.',
        '#- AI/ML system architecture: _',
        'tools:',
        '    - Helm: 3',
        '    # Base layer of AI workloads',
        '    #- AWS / Azure / GCP: _',
        '',
        '# end',
        '',
      ].join('\n'),
    )
  })

  it('puts what has no list at the end, as a block that is live without one # a line', () => {
    const { text } = merge('name: Ada\nskills: [Go]')
    expect(text).toContain('# To go with skills above:\n')
    const block = text.slice(text.indexOf('#tools:'))
    const live = block
      .replace(/^#/gm, '')
      .replace(/: _$/gm, ': 3')
      .replaceAll('value: , unit: }', 'value: 1, unit: x }')
    const { profile, diagnostics } = parseProfile(`name: Ada\n${live}`, 'profile.yaml')
    expect(diagnostics).toEqual([])
    expect(profile?.claims.filter(({ kind }) => kind === 'tool')).toHaveLength(2)
    expect(profile?.decisions).toHaveLength(2)
  })

  it('adds nothing a second time, taken over or not', () => {
    const once = merge('name: Ada\nskills:\n  - Go\n')
    expect(merge(once.text)).toEqual({ text: once.text, added: [] })
  })

  it('finds a name that another one begins with', () => {
    const short = { ...few[0], name: 'Kubernetes' } as Asked
    const long = { ...few[0], name: 'Kubernetes security' } as Asked
    const { text } = merge('name: Ada\nskills:\n  - Go\n', [long])
    expect(merge(text, [short]).added).toEqual([short])
  })

  it('adds nothing to a template of the same role', () => {
    expect(merge(profileTemplate(principal, { schemaPath: 's', file: 'f' }), asked).added).toEqual([])
  })

  it.each(readdirSync('examples'))('keeps every byte of %s', (name) => {
    merge(readFileSync(`examples/${name}`, 'utf8'), asked)
  })

  it.each([
    ['CRLF', 'name: Ada\r\nskills:\r\n  - Go\r\n'],
    ['CR alone', 'name: Ada\rskills:\r  - Go\r'],
    ['a byte order mark', '\ufeffname: Ada\nskills:\n  - Go\n'],
    ['a byte order mark before the list', '\ufeffskills:\n- Go\nname: Ada\n'],
    ['no last line end', 'name: Ada\nskills:\n  - Go'],
    [
      'a block text last',
      'name: Ada\nskills:\n  - name: Go\n    evidence:\n      - |\n        two\n        lines\n\n\nheadline: |+\n  kept\n\n\n',
    ],
    [
      'folded texts',
      'name: Ada\nskills:\n  - a long name\n    that goes on\n  - "quoted\n    over lines"\nheadline: >\n  folded\n  text\n',
    ],
    ['an empty list key', 'name: Ada\nskills:\ntools: \n  # nothing yet\nachievements: null\n'],
    ['lists in brackets', 'name: Ada\nskills: [Go,\n  Rust]\ndecisions: { team: [A] }\n'],
    ['everything in braces', '{ name: Ada, skills: [Go] }\n'],
    ['decisions of one scope', 'name: Ada\ndecisions:\n  team:\n  - New standards\nskills:\n  - Go\n'],
    ['an end mark', 'name: Ada\nskills:\n  - Go\n...\n'],
    ['a start mark', '---\nname: Ada\nskills:\n  - Go\n'],
    ['quoted keys', '"name": Ada\n"skills":\n  - Go\n'],
  ])('keeps every byte with %s', (_, text) => {
    expect(merge(text, asked).added).toHaveLength(asked.length)
  })

  it('gives up on what is no profile', () => {
    expect(mergeInto('name: [', 'profile.yaml', few)).toBeNull()
    expect(mergeInto('', 'profile.yaml', few)).toBeNull()
  })

  it('leaves JSON alone, which takes no comments', () => {
    expect(mergeInto('{"name": "Ada", "skills": ["Go"]}\n', 'profile.json', few)).toBeNull()
  })
})

describe('any profile', () => {
  const name = fc.constantFrom('Go', 'a: b', '#x', "it's", 'two words', '- dash', '[x', 'Ünï', '"q"')
  const quoted = name.map((text) => JSON.stringify(text))
  const entry = fc.oneof(
    quoted.map((text) => (pad: string) => `${pad}- ${text}`),
    quoted.map((text) => (pad: string) => `${pad}- ${text}: 3   # note`),
    quoted.map((text) => (pad: string) => `${pad}- name: ${text}\n${pad}  level: 2`),
    quoted.map(
      (text) => (pad: string) =>
        `${pad}- name: ${text}\n${pad}  evidence:\n${pad}    - |-\n${pad}      a\n${pad}       b`,
    ),
    fc.constant((pad: string) => `${pad}# remark\n${pad}- plain\n${pad}  goes on`),
    fc.constant((pad: string) => `\n${pad}- >+\n${pad}   folded\n\n`),
  )
  const pad = fc.constantFrom('', '  ', '    ')
  const list = (key: string) =>
    fc.oneof(
      fc.constant(''),
      fc.constant(`${key}:\n`),
      fc.constant(`${key}: []\n`),
      fc.array(quoted, { minLength: 1, maxLength: 2 }).map((items) => `${key}: [${items.join(', ')}]\n`),
      fc
        .tuple(pad, fc.array(entry, { minLength: 1, maxLength: 3 }))
        .map(([depth, entries]) => `${key}:\n${entries.map((one) => one(depth)).join('\n')}\n`),
    )
  const decisions = fc.constantFrom(
    '',
    'decisions:\n  team:\n    - Standards\n',
    'decisions:\n  team: []\n  executive:\n',
    'decisions: {}\n',
  )
  const parts = fc.tuple(
    list('skills'),
    list('tools'),
    decisions,
    fc.constantFrom('', '# remark\n\n', 'headline: |\n  text\n\n'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )

  it('keeps its bytes and says the same, or is left alone', () => {
    let merged = 0
    fc.assert(
      fc.property(
        parts,
        fc.shuffledSubarray(asked, { maxLength: 6 }),
        ([skills, tools, said, more, lineEnd, isCut], questions) => {
          const whole = `name: Ada\n${skills}${more}${tools}${said}`.replaceAll('\n', lineEnd)
          const text = isCut ? whole.trimEnd() : whole
          if (parseProfile(text, 'p.yaml').profile === null) return
          merged++
          merge(text, questions)
        },
      ),
      { numRuns: 500 },
    )
    expect(merged).toBeGreaterThan(400)
  })
})
