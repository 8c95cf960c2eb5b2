import { describe, expect, it } from 'vitest'
import { IoError } from '../../src/io/index.ts'
import { diagnosticReporters } from '../../src/report/diagnostics/index.ts'
import { brief, validate } from './make-run.ts'

const GOOD = brief()
/** One warning: nobody knows the heading. */
const WARNED = brief({ body: `## Weather\n\nRain.\n\n${brief().slice(brief().indexOf('## Resp'))}` })
/** One error: the rank is no number. */
const BROKEN = GOOD.replace('rank: 2', 'rank: two')

describe('exit codes', () => {
  it.each([
    { name: 'a clean brief', args: ['a.md'], files: { 'a.md': GOOD }, code: 0 },
    { name: 'warnings', args: ['a.md'], files: { 'a.md': WARNED }, code: 0 },
    { name: 'an error', args: ['a.md'], files: { 'a.md': BROKEN }, code: 1 },
    {
      name: 'warnings within the allowance',
      args: ['a.md', '--max-warnings', '1'],
      files: { 'a.md': WARNED },
      code: 0,
    },
    {
      name: 'one warning too many',
      args: ['a.md', '--max-warnings', '0'],
      files: { 'a.md': WARNED },
      code: 1,
    },
    {
      name: 'one warning too many, unseen',
      args: ['a.md', '--max-warnings=0', '--quiet'],
      files: { 'a.md': WARNED },
      code: 1,
    },
    { name: 'a path that is not there', args: ['nope.md'], files: {}, code: 2 },
    {
      name: 'a path that is not there beside an error',
      args: ['nope.md', 'a.md'],
      files: { 'a.md': BROKEN },
      code: 2,
    },
    { name: 'a folder without a brief', args: ['docs'], files: { 'docs/a.txt': 'x' }, code: 2 },
    { name: 'a pattern without a match', args: ['briefs/*.md'], files: { 'briefs/a.txt': 'x' }, code: 2 },
    { name: 'a pattern in no folder', args: ['nope/**/*.md'], files: { 'a.md': GOOD }, code: 2 },
    {
      name: 'a number that is none',
      args: ['a.md', '--max-warnings', 'few'],
      files: { 'a.md': GOOD },
      code: 2,
    },
    { name: 'a format that is none', args: ['a.md', '--format', 'yaml'], files: { 'a.md': GOOD }, code: 2 },
    { name: 'an impossible date', args: ['a.md', '--as-of', '2026-02-30'], files: { 'a.md': GOOD }, code: 2 },
    {
      name: 'bytes that are no text',
      args: ['a.md'],
      files: { 'a.md': new Uint8Array([0x23, 0xff]) },
      code: 1,
    },
    { name: 'an empty file', args: ['a.md'], files: { 'a.md': '' }, code: 1 },
  ])('$name → $code', async ({ args, files, code }) => {
    const result = await validate(args, { files: files as Record<string, string | Uint8Array> })
    expect(result.code).toBe(code)
  })

  it('checks the other files where one cannot be read', async () => {
    const files = { 'briefs/a.md': BROKEN, 'briefs/b.md': GOOD, 'briefs/c.md': BROKEN }
    const result = await validate(['briefs', '--format', 'json'], {
      files,
      onOperation: (operation, path) => {
        if (operation === 'read' && path === 'briefs/b.md') {
          throw new IoError('unreadable', path, `Cannot read ${path}: permission denied`)
        }
      },
    })
    expect(result.code).toBe(2)
    const report = JSON.parse(result.stdout)
    expect(report.files.map((one: { file: string }) => one.file)).toEqual(['briefs/a.md', 'briefs/c.md'])
    expect(report.notChecked).toEqual([
      { path: 'briefs/b.md', reason: 'Cannot read briefs/b.md: permission denied' },
    ])
  })
})

/** The files a run looked at, by the JSON report. */
async function filesOf(args: readonly string[], files: Record<string, string>): Promise<string[]> {
  const { stdout } = await validate([...args, '--format', 'json'], { files })
  return JSON.parse(stdout).files.map((one: { file: string }) => one.file)
}

describe('which files', () => {
  const files = {
    'briefs/b.md': GOOD,
    'briefs/a.md': GOOD,
    'briefs/deep/c.markdown': GOOD,
    'briefs/notes.txt': 'x',
    'other/d.md': GOOD,
  }

  it.each([
    { args: ['briefs'], found: ['briefs/a.md', 'briefs/b.md', 'briefs/deep/c.markdown'] },
    { args: ['./briefs/'], found: ['briefs/a.md', 'briefs/b.md', 'briefs/deep/c.markdown'] },
    { args: ['briefs/*.md'], found: ['briefs/a.md', 'briefs/b.md'] },
    { args: ['**/*.md'], found: ['briefs/a.md', 'briefs/b.md', 'other/d.md'] },
    { args: ['{briefs,other}/[ad].md'], found: ['briefs/a.md', 'other/d.md'] },
    { args: ['briefs', '!**/b.md'], found: ['briefs/a.md', 'briefs/deep/c.markdown'] },
    {
      args: ['briefs/a.md', 'briefs', './briefs/../briefs/a.md'],
      found: ['briefs/a.md', 'briefs/b.md', 'briefs/deep/c.markdown'],
    },
    { args: ['--briefs', 'other'], found: ['other/d.md'] },
    { args: ['other', 'briefs/b.md'], found: ['briefs/b.md', 'other/d.md'] },
  ])('$args', async ({ args, found }) => {
    expect(await filesOf(args, files)).toEqual(found)
  })

  it('takes the briefs that ship where nothing is named', async () => {
    const files = { '/program/briefs/x/a.md': GOOD, 'mine.md': BROKEN }
    expect(await filesOf([], files)).toEqual(['/program/briefs/x/a.md'])
  })

  it('leaves out what ignore files name, deeper ones last, but never a file that is named', async () => {
    const ignoring = {
      ...files,
      '.git/HEAD': 'ref',
      '.gitignore': 'deep/\n*.tmp.md\n',
      '.arch-gap-ignore': '# comment\n/briefs/b.md\n',
      'briefs/e.tmp.md': GOOD,
      'other/.arch-gap-ignore': '*.md\n!d.md\n',
      'other/f.md': GOOD,
    }
    expect(await filesOf(['.'], ignoring)).toEqual(['briefs/a.md', 'other/d.md'])
    expect(await filesOf(['other'], ignoring)).toEqual(['other/d.md'])
    expect(await filesOf(['briefs/b.md'], ignoring)).toEqual(['briefs/b.md'])
    expect(await filesOf(['briefs', '--no-ignore'], ignoring)).toEqual([
      'briefs/a.md',
      'briefs/b.md',
      'briefs/deep/c.markdown',
      'briefs/e.tmp.md',
    ])
  })

  it('says that everything found is ignored', async () => {
    const { code, stdout } = await validate(['briefs'], {
      files: { '.gitignore': 'briefs\n', 'briefs/a.md': GOOD },
    })
    expect(code).toBe(2)
    expect(stdout).toContain(
      'briefs  not checked  all files found (1) are ignored; --no-ignore checks them all the same',
    )
  })

  it('reads standard input under the name it is given', async () => {
    const { code, stdout } = await validate(['-', '--stdin-filename', 'new/role.md'], { stdin: BROKEN })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^new\/role\.md:7:7 {2}error {2}/)
  })

  it('gives the same report in whatever order files are named', async () => {
    const world = { files: { 'b.md': BROKEN, 'a.md': BROKEN } }
    const one = await validate(['b.md', 'a.md'], world)
    const other = await validate(['a.md', 'b.md'], world)
    expect(one.stdout).toBe(other.stdout)
    expect(one.stdout.indexOf('a.md:7')).toBeLessThan(one.stdout.indexOf('b.md:7'))
  })
})

describe('profiles', () => {
  const PROFILE = 'name: Ada Ferreira\nskills:\n  - Terraform: 7\n'

  it.each([{ args: ['--profile', 'me.yaml'] }, { args: ['me.yaml'] }])('$args', async ({ args }) => {
    const { code, stdout } = await validate(args, { files: { 'me.yaml': PROFILE } })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^me\.yaml:3:16 {2}error {2}Unexpected level 7, expected 0–5/)
  })
})

describe('what is printed', () => {
  it('groups findings by file, with what to do and the counts', async () => {
    const other = WARNED.replace('id: senior', 'id: principal').replace('tier: senior', 'tier: principal')
    const { stdout } = await validate(['a.md', 'b.md'], {
      files: { 'a.md': BROKEN, 'b.md': other.replace('rank: 2', 'rank: 3') },
    })
    expect(stdout.split('\n\n').length).toBe(3)
    expect(stdout).toMatch(/1 error, 1 warning in 2 of 2 files\n$/)
  })

  it('shows the line and a caret on a terminal, and no escape code with --no-color', async () => {
    const { stdout } = await validate(['a.md', '--no-color'], { files: { 'a.md': BROKEN }, isTTY: true })
    expect(stdout).toContain('    7 | rank: two\n      |       ^^^\n')
  })

  it('colours on a terminal only', async () => {
    const files = { 'a.md': BROKEN }
    const sequence = String.fromCharCode(27)
    expect((await validate(['a.md'], { files, isTTY: true })).stdout).toContain(sequence)
    expect((await validate(['a.md'], { files })).stdout).not.toContain(sequence)
    expect((await validate(['a.md'], { files, isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(
      escape,
    )
  })

  it('prints nothing on stdout for clean files, and says on stderr that it looked', async () => {
    const { stdout, stderr } = await validate(['a.md'], { files: { 'a.md': GOOD } })
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'Checked 1 file: no findings\n' })
  })

  it('prints errors only with --quiet', async () => {
    const { stdout, stderr } = await validate(['.', '--quiet'], { files: { 'a.md': BROKEN, 'b.md': WARNED } })
    expect(stdout).toContain('a.md:7:7')
    expect(stdout).not.toContain('warning')
    expect(stderr).toBe('')
  })

  it('stops at --max-findings of a file and counts the others, errors kept', async () => {
    const headings = Array.from({ length: 30 }, (_, at) => `## Weather ${at}\n\nRain.\n`).join('\n')
    const files = { 'a.md': `${GOOD}\n${headings}`.replace('rank: 2', 'rank: two') }
    const shown = await validate(['a.md', '--max-findings', '3'], { files })
    expect(shown.stdout.match(/^a\.md:/gm)?.length).toBe(3)
    expect(shown.stdout).toContain('rank')
    expect(shown.stdout).toContain('… and 28 more in this file')
    const usual = await validate(['a.md'], { files })
    expect(usual.stdout.match(/^a\.md:/gm)?.length).toBe(20)
    const json = JSON.parse((await validate(['a.md', '--format', 'json'], { files })).stdout)
    expect(json.counts).toMatchObject({ error: 1, warning: 30 })
  })

  it('writes several formats at once', async () => {
    const { stdout, io, code } = await validate(
      [
        'a.md',
        '--format',
        'stylish',
        '--format',
        'sarif:out/report.sarif',
        '--format',
        'junit:out/report.xml',
      ],
      { files: { 'a.md': BROKEN } },
    )
    expect(code).toBe(1)
    expect(stdout).toContain('a.md:7:7')
    const text = (path: string) => new TextDecoder().decode(io.files.get(path))
    expect(JSON.parse(text('out/report.sarif')).version).toBe('2.1.0')
    expect(text('out/report.xml')).toContain('<failure type="front-matter"')
  })

  it.each([
    { file: 'r.sarif', start: '{\n  "$schema"' },
    { file: 'r.json', start: '{\n  "schemaVersion"' },
    { file: 'r.xml', start: '<?xml' },
    { file: 'r.txt', start: 'a.md:7:7' },
  ])('knows the format of -o $file by its ending', async ({ file, start }) => {
    const { io, stdout } = await validate(['a.md', '-o', file], { files: { 'a.md': BROKEN } })
    expect(stdout).toBe('')
    expect(new TextDecoder().decode(io.files.get(file)).startsWith(start)).toBe(true)
  })

  it.each([
    { args: ['--format', 'json', '--format', 'sarif'] },
    { args: ['--format', 'json:x', '--format', 'sarif:x'] },
    { args: ['--format', 'json:'] },
    { args: ['--format', 'json:x', '-o', 'y'] },
    { args: ['-o', 'report.docx'] },
    { args: ['--format', 'json:a.md'] },
  ])('refuses $args', async ({ args }) => {
    const { code, io } = await validate(['a.md', ...args], { files: { 'a.md': BROKEN } })
    expect(code).toBe(2)
    expect(new TextDecoder().decode(io.files.get('a.md'))).toBe(BROKEN)
  })

  it('appends a summary of the job where GitHub names a file for it', async () => {
    const { io } = await validate(['a.md', '--format', 'github'], {
      files: { 'a.md': BROKEN, '/tmp/summary': 'before\n' },
      env: { GITHUB_STEP_SUMMARY: '/tmp/summary' },
    })
    const summary = new TextDecoder().decode(io.files.get('/tmp/summary'))
    expect(summary.startsWith('before\n### arch-gap validate\n')).toBe(true)
    expect(summary).toContain('**1 error**, 1 file checked')
  })

  it('names paths from the root of the repository in CI reports', async () => {
    const { stdout } = await validate(['a.md', '--format', 'github'], {
      files: { 'a.md': BROKEN },
      cwd: '/home/runner/work/briefs',
      env: { GITHUB_WORKSPACE: '/home/runner/work' },
    })
    expect(stdout).toMatch(
      /^::error file=briefs\/a\.md,line=7,endLine=7,col=7,endColumn=10,title=front-matter::/,
    )
  })

  it('lists the rules with the severity of the settings', async () => {
    const text = await validate(['--list-rules'])
    expect(text.code).toBe(0)
    expect(text.stdout).toMatch(/unknown-heading +warning/)
    const json = await validate(['--list-rules', '--rule', 'unknown-heading=off', '--format', 'json'])
    const rule = JSON.parse(json.stdout).find((one: { id: string }) => one.id === 'unknown-heading')
    expect(rule).toMatchObject({ severity: 'warning', setTo: 'off', configurable: true })
  })
})

it.each(Object.keys(diagnosticReporters))('offers the format %s', async (format) => {
  const { code, stdout } = await validate(['a.md', '--format', format], { files: { 'a.md': BROKEN } })
  expect({ code, says: stdout !== '' }).toEqual({ code: 1, says: true })
})

it('checks many files in one run', async () => {
  const texts = Array.from({ length: 60 }, (_, at) =>
    brief({ id: `role-${at}` })
      .replace('track: test-architect', `track: track-${at}`)
      .replace('rank: 2', 'rank: x'),
  )
  const files = Object.fromEntries(texts.map((text, at) => [`b/${at}.md`, text]))
  const { stdout } = await validate(['b', '--format', 'json'], { files })
  expect(JSON.parse(stdout).counts).toMatchObject({ files: 60, error: 60 })
})
