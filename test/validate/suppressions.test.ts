import { describe, expect, it } from 'vitest'
import { brief, validate } from './make-run.ts'

const GOOD = brief()

interface Found {
  ruleId: string
  severity: string
  message: string
  at: string
}

/** Findings of a brief with these lines behind its last section. */
async function findings(lines: string, args: string[] = [], text = `${GOOD}\n${lines}\n`): Promise<Found[]> {
  const { stdout } = await validate(['a.md', '--format', 'json', '--rule', 'empty-section=off', ...args], {
    files: { 'a.md': text },
  })
  const [file] = JSON.parse(stdout).files
  return file.diagnostics.map(
    ({
      ruleId,
      severity,
      message,
      position,
    }: Found & { position: { start: { line: number; column: number } } }) => ({
      ruleId,
      severity,
      message,
      at: `${position.start.line}:${position.start.column}`,
    }),
  )
}

const ids = async (lines: string, args: string[] = []) =>
  (await findings(lines, args)).map(({ ruleId }) => ruleId)

describe('a comment that disables a rule', () => {
  it.each([
    ['the next line', '<!-- arch-gap-disable-next-line unknown-heading ours -->\n## Weather'],
    [
      'the next line behind an empty one',
      '<!-- arch-gap-disable-next-line unknown-heading ours -->\n\n## Weather',
    ],
    [
      'the next line, spread over lines',
      '<!-- arch-gap-disable-next-line unknown-heading\n  because it is ours -->\n## Weather',
    ],
    ['its own line', '## Weather <!-- arch-gap-disable-line unknown-heading ours -->'],
    ['all that follows', '<!-- arch-gap-disable unknown-heading ours -->\n\n## Weather\n\n## Rain'],
    [
      'a stretch',
      '<!-- arch-gap-disable unknown-heading ours -->\n\n## Weather\n\n<!-- arch-gap-enable unknown-heading -->',
    ],
    [
      'a stretch, all rules enabled again',
      '<!-- arch-gap-disable unknown-heading ours -->\n\n## Weather\n\n<!-- arch-gap-enable -->',
    ],
    ['the whole file, from below', '## Weather\n\n<!-- arch-gap-disable-file unknown-heading ours -->'],
    [
      'with dashes in front of the reason',
      '<!-- arch-gap-disable-next-line unknown-heading -- ours -->\n## Weather',
    ],
  ])('%s', async (_, lines) => {
    expect(await ids(lines)).toEqual([])
  })

  it('holds no longer than it says', async () => {
    const lines =
      '<!-- arch-gap-disable unknown-heading ours -->\n\n## Weather\n\n<!-- arch-gap-enable unknown-heading -->\n\n## Rain'
    expect(await findings(lines)).toMatchObject([
      { ruleId: 'unknown-heading', message: expect.stringContaining('Rain') },
    ])
    expect(
      await ids('<!-- arch-gap-disable-next-line unknown-heading ours -->\n## Weather\n\n## Rain'),
    ).toEqual(['unknown-heading'])
  })

  it('holds for the rules it names only, several with commas', async () => {
    const text =
      '<!-- arch-gap-disable-file unknown-heading, heading-name ours -->\n\n## Weather\n\n## Key metrics'
    const found = await ids(text)
    expect(found).not.toContain('unknown-heading')
    expect(found).not.toContain('heading-name')
    expect(await ids(text.replace(', heading-name', ''))).toContain('heading-name')
  })

  it('does nothing in a code block', async () => {
    expect(
      await ids('```html\n<!-- arch-gap-disable-file unknown-heading ours -->\n```\n\n## Weather'),
    ).toContain('unknown-heading')
  })

  it('is a YAML comment in front matter', async () => {
    const text = GOOD.replace(
      'asOf: 2026-04-13',
      '# arch-gap-disable-next-line as-of-future written ahead\nasOf: 2030-01-01',
    )
    expect(await findings('', ['--as-of', '2026-05-01'], text)).toEqual([])
    expect(await findings('', ['--as-of', '2026-05-01'], text.replace(/# arch.*\n/, ''))).toMatchObject([
      { ruleId: 'as-of-future' },
    ])
  })

  it('is a YAML comment in a profile', async () => {
    const profile =
      'name: Ada Ferreira\n# arch-gap-disable-next-line unsafe-characters pasted\nheadline: "a\u200bb"\nskills: [Terraform]\n'
    const run = async (text: string) =>
      JSON.parse((await validate(['me.yaml', '--format', 'json'], { files: { 'me.yaml': text } })).stdout)
    expect((await run(profile)).counts).toMatchObject({ error: 0, warning: 0 })
    expect((await run(profile.replace(/# arch.*\n/, ''))).counts).toMatchObject({ warning: 1 })
  })

  it('changes nothing of what is extracted', async () => {
    const text = GOOD.replace(
      '- Weigh',
      '<!-- arch-gap-disable-next-line claim-word ours -->\n- Weigh',
    ).replace('review of plans', 'review of plans <!-- arch-gap-disable-line claim-word ours -->')
    const { extractBrief } = await import('../../src/extract/index.ts')
    const { readSource } = await import('../../src/source/index.ts')
    const facts = (source: string) => {
      const [document] = readSource(source, 'a.md').documents
      if (document === undefined) throw new Error('no document')
      return JSON.stringify(extractBrief(document).draft, (key, value) => (key === 'at' ? undefined : value))
    }
    expect(facts(text)).toBe(facts(GOOD))
  })
})

describe('what is wrong with a comment', () => {
  it('no reason: an error at the comment, though it works', async () => {
    expect(await findings('<!-- arch-gap-disable-next-line unknown-heading -->\n## Weather')).toEqual([
      {
        ruleId: 'disable-reason',
        severity: 'error',
        message: 'Missing reason for disabling unknown-heading',
        at: '27:1',
      },
    ])
  })

  it('no rule', async () => {
    expect(await findings('<!-- arch-gap-disable -->')).toMatchObject([
      { ruleId: 'disable-rule', at: '27:1' },
    ])
  })

  it('a rule that is none, at its name', async () => {
    expect(
      await findings('<!-- arch-gap-disable-next-line unknown-headings ours -->\n## Weather'),
    ).toMatchObject([
      { ruleId: 'disable-rule', message: 'There is no rule unknown-headings', at: '27:33' },
      { ruleId: 'unknown-heading' },
    ])
  })

  it('a rule that cannot be disabled', async () => {
    const text = GOOD.replace('rank: 2', '# arch-gap-disable-next-line front-matter ours\nrank: two')
    expect(await findings('', [], text)).toMatchObject([
      { ruleId: 'disable-rule', message: 'Unexpected rule front-matter, it cannot be disabled', at: '7:30' },
      { ruleId: 'front-matter' },
    ])
  })

  it('a word that is none', async () => {
    expect(
      await findings('<!-- arch-gap-disable-nextline unknown-heading ours -->\n## Weather'),
    ).toMatchObject([
      { ruleId: 'disable-syntax', message: 'Unexpected comment arch-gap-disable-nextline', at: '27:1' },
      { ruleId: 'unknown-heading' },
    ])
  })

  it.each([
    ['no finding there', '<!-- arch-gap-disable-next-line unknown-heading ours -->\n## KPIs'],
    [
      'a wider one that a narrower one makes idle',
      '<!-- arch-gap-disable-next-line unknown-heading ours -->\n## Weather\n\n<!-- arch-gap-disable-file unknown-heading ours -->',
    ],
    ['an enable with nothing disabled', '<!-- arch-gap-enable unknown-heading -->'],
  ])('unused: %s', async (_, lines) => {
    expect(await findings(lines)).toMatchObject([{ ruleId: 'disable-unused', severity: 'warning' }])
  })

  it('is not called unused where the rule is off, or waits for a date', async () => {
    const lines = '<!-- arch-gap-disable-next-line unknown-heading ours -->\n## KPIs'
    expect(await ids(lines, ['--rule', 'unknown-heading=off'])).not.toContain('disable-unused')
    expect(await ids('<!-- arch-gap-disable-file as-of-stale ours -->')).toEqual([])
    expect(await ids('<!-- arch-gap-disable-file as-of-stale ours -->', ['--as-of', '2026-04-14'])).toEqual([
      'disable-unused',
    ])
  })

  it('has a severity like any other finding', async () => {
    const lines = '<!-- arch-gap-disable-next-line unknown-heading -->\n## Weather'
    expect(await ids(lines, ['--rule', 'disable-reason=off'])).toEqual([])
  })

  it('stays linear on thousands of comments that never end', async () => {
    expect(await ids('<!-- arch-gap-disable '.repeat(2_000))).toBeDefined()
  })
})

describe('rules across files', () => {
  const senior = brief()
  const twin = brief({ tier: 'principal', rank: 3 })
  const silenced = twin.replace(
    'id: senior',
    '# arch-gap-disable-next-line ladder-duplicate-id on purpose\nid: senior',
  )
  const run = async (args: string[], files: Record<string, string>) =>
    JSON.parse((await validate([...args, '--format', 'json'], { files })).stdout).files.flatMap(
      (one: { diagnostics: { ruleId: string }[] }) => one.diagnostics.map(({ ruleId }) => ruleId),
    )

  it('are disabled by the comments of the file their finding stands in', async () => {
    expect(await run(['b'], { 'b/a.md': senior, 'b/z.md': twin })).toContain('ladder-duplicate-id')
    expect(await run(['b'], { 'b/a.md': senior, 'b/z.md': silenced })).not.toContain('ladder-duplicate-id')
  })

  it('leave a comment unused only where whole folders are checked', async () => {
    expect(await run(['b'], { 'b/z.md': silenced })).toContain('disable-unused')
    expect(await run(['b/z.md'], { 'b/z.md': silenced })).not.toContain('disable-unused')
  })
})
