import { describe, expect, it } from 'vitest'
import { parseConfig, parseRuleOption, RULE_TABLE } from '../../src/validate/index.ts'
import { brief, type RunOutcome, validate } from './make-run.ts'

const GOOD = brief()
const WARNED = `${GOOD}\n## Weather\n\nRain.\n`

function findings({ stdout }: RunOutcome): { ruleId: string; severity: string; file: string }[] {
  return JSON.parse(stdout).files.flatMap((one: { diagnostics: object[] }) => one.diagnostics)
}

describe('the table of rules', () => {
  it('has each id once, kebab-case, with a page and a description', () => {
    const ids = RULE_TABLE.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, url, description } of RULE_TABLE) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      expect(url).toMatch(/^docs\/[a-z0-9/-]+\.md(?:#[a-z-]+)?$/)
      expect(description.length).toBeGreaterThan(10)
    }
  })
})

describe('a config file', () => {
  it.each([
    {
      text: 'rules: { unknown-headings: off }',
      at: '1:10',
      message: 'There is no rule unknown-headings',
      hint: 'Did you mean unknown-heading?',
    },
    {
      text: 'rules:\n  yaml-syntax: off',
      at: '2:3',
      message: 'Unexpected rule yaml-syntax, it is always an error',
      hint: 'Nothing of a file',
    },
    {
      text: 'rules:\n  unknown-heading: loud',
      at: '2:20',
      message: 'Unexpected severity of unknown-heading loud, expected one of off, error, warning, info',
      hint: '',
    },
    { text: 'rule: {}', at: '1:1', message: 'Unexpected key rule, did you mean rules?', hint: 'Rename it' },
    {
      text: 'maxWarnings: many',
      at: '1:14',
      message: 'Unexpected maxWarnings many, expected a number',
      hint: '',
    },
    {
      text: 'overrides:\n  - files: ["x/**"]\n    rules:\n      nope-rule: error',
      at: '4:7',
      message: 'There is no rule nope-rule',
      hint: '',
    },
    { text: 'overrides:\n  - rules: {}', at: '2:5', message: 'Missing files', hint: '' },
    { text: 'rules: &x {}', at: '1:11', message: 'Unexpected anchor', hint: '' },
    { text: '- a', at: '1:1', message: 'Unexpected', hint: '' },
  ])('$text', ({ text, at, message, hint }) => {
    const { config, diagnostics } = parseConfig(text, 'arch-gap.config.yaml')
    expect(config).toBeNull()
    const [first] = diagnostics
    expect(`${first?.position.start.line}:${first?.position.start.column}`).toBe(at)
    expect(first?.message).toContain(message)
    expect(first?.hint ?? '').toContain(hint)
  })

  it('may be empty', () => {
    expect(parseConfig('# nothing yet\n', 'x')).toEqual({ config: {}, diagnostics: [] })
  })

  it('stops the run with exit 2 and its place where it is wrong', async () => {
    const files = { 'a.md': GOOD, 'arch-gap.config.yaml': 'rules:\n  nope-rule: off\n' }
    const { code, stdout, stderr } = await validate(['a.md'], { files })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^arch-gap\.config\.yaml:2:3 {2}error {2}There is no rule nope-rule/)
  })

  it('is found upwards, as far as the repository goes', async () => {
    const world = (git: string) => ({
      cwd: '/home/team/briefs/tracks',
      files: {
        'a.md': WARNED,
        '../../arch-gap.config.yaml': 'rules: { unknown-heading: error }',
        [git]: 'ref',
      },
    })
    const inside = await validate(['a.md', '--format', 'json'], world('../../.git/HEAD'))
    expect(findings(inside)).toMatchObject([{ ruleId: 'unknown-heading', severity: 'error' }])
    const outside = await validate(['a.md', '--format', 'json'], world('../.git/HEAD'))
    expect(findings(outside)).toMatchObject([{ ruleId: 'unknown-heading', severity: 'warning' }])
  })

  it('gives way to --config, --no-config and --rule', async () => {
    const files = {
      'a.md': WARNED,
      'arch-gap.config.yaml': 'rules: { unknown-heading: error }',
      'ci/strict.yaml': 'rules: { unknown-heading: info }',
    }
    const run = async (...args: string[]) =>
      findings(await validate(['a.md', '--format', 'json', ...args], { files })).map((one) => one.severity)
    expect(await run()).toEqual(['error'])
    expect(await run('--config', 'ci/strict.yaml')).toEqual(['info'])
    expect(await run('--no-config')).toEqual(['warning'])
    expect(await run('--rule', 'unknown-heading=off')).toEqual([])
    expect(await run('--rule', 'unknown-heading=off', '--rule', 'unknown-heading=info')).toEqual(['info'])
  })

  it('has other severities for some files, the later entry first', async () => {
    const config = `
rules: { unknown-heading: error }
overrides:
  - files: ["imported/**"]
    rules: { unknown-heading: info }
  - files: ["**/old.md"]
    rules: { unknown-heading: off }
`
    const files = {
      'arch-gap.config.yaml': config,
      'a.md': WARNED,
      'imported/b.md': brief({ id: 'b-role', tier: 'b', rank: 5 }) + WARNED.slice(GOOD.length),
      'imported/old.md': brief({ id: 'c-role', tier: 'c', rank: 6 }) + WARNED.slice(GOOD.length),
    }
    const found = findings(await validate(['**/*.md', '--format', 'json'], { files }))
    expect(
      found
        .filter((one) => one.ruleId === 'unknown-heading')
        .map(({ file, severity }) => `${file} ${severity}`),
    ).toEqual(['a.md error', 'imported/b.md info'])
  })

  it('names paths, what to ignore and the warnings allowed, from its own folder', async () => {
    const files = {
      '../arch-gap.config.yaml': 'paths: [mine/roles]\nignore: ["wip-*.md"]\nmaxWarnings: 0\n',
      '../.git/HEAD': 'ref',
      'roles/a.md': WARNED,
      'roles/wip-b.md': 'x',
    }
    const outcome = await validate(['--format', 'json'], { cwd: '/home/team/mine', files })
    expect(outcome.code).toBe(1)
    expect(JSON.parse(outcome.stdout).files.map((one: { file: string }) => one.file)).toEqual(['roles/a.md'])
  })

  it('is missing where --config says it is: exit 2', async () => {
    const { code, stderr } = await validate(['a.md', '--config', 'nope.yaml'], { files: { 'a.md': GOOD } })
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot read nope.yaml')
  })
})

describe('--rule', () => {
  it.each(['unknown-heading', 'unknown-heading=', '=off', 'unknown-heading=loud', ''])(
    '%s is refused',
    (value) => {
      expect(parseRuleOption(value)).toMatchObject({
        message: expect.stringContaining('expected a rule and its severity'),
      })
    },
  )

  it('names the nearest rule', async () => {
    const { code, stderr } = await validate(['a.md', '--rule', 'unknown-headin=off'], {
      files: { 'a.md': GOOD },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('There is no rule unknown-headin\n  Did you mean unknown-heading?')
  })

  it('cannot silence what could not be read', async () => {
    const { code, stderr } = await validate(['a.md', '--rule', 'front-matter=off'], {
      files: { 'a.md': GOOD },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('it is always an error')
  })

  it.each(['__proto__=off', 'constructor=error', 'toString=off'])('%s is no rule', async (value) => {
    expect((await validate(['a.md', '--rule', value], { files: { 'a.md': GOOD } })).code).toBe(2)
  })
})
