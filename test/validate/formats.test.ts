import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnosticsReportSchema, SEVERITIES } from '../../src/model/index.ts'
import {
  type DiagnosticFormat,
  type DiagnosticReportOptions,
  diagnosticReporters,
  githubSummary,
  unifiedDiff,
} from '../../src/report/diagnostics/index.ts'
import { RULE_TABLE } from '../../src/validate/index.ts'

const CONFORMANCE = join(import.meta.dirname, '../../../shared/conformance')
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void
const FORMATS = Object.keys(diagnosticReporters) as DiagnosticFormat[]

function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'front-matter',
    severity: 'error',
    message: 'Unexpected rank two, expected a whole number',
    file: 'briefs/a.md',
    position: { start: { line: 7, column: 7 }, end: { line: 7, column: 10 } },
    ...parts,
  }
}

const LINES = new Map([
  [
    'briefs/a.md',
    new Map([
      [7, 'rank: two'],
      [9, '- **Ключ** 漢字\tx (crit)'],
      [11, 'y'.repeat(300)],
    ]),
  ],
])

function options(parts: Partial<DiagnosticReportOptions> = {}): DiagnosticReportOptions {
  return {
    color: false,
    columns: 80,
    sources: LINES,
    files: ['briefs/a.md', 'briefs/clean.md'],
    rules: RULE_TABLE,
    version: '1.2.3',
    docsUrl: 'https://docs.example.org/',
    ...parts,
  }
}

const HOSTILE =
  '\u001b]0;title\u0007::error::x\r\n##[add-mask]y \u202e ##vso[task] %0A , : "<&>" \u0000\ud800\ufffe é'

const hostile = finding({
  message: HOSTILE,
  hint: `::warning::${HOSTILE}`,
  file: '::error file=x::y,z%.md',
  related: [{ message: HOSTILE, file: 'b<&>.md', position: finding().position }],
})

describe('every format', () => {
  it.each(FORMATS)('%s lets no control character and no command of a document through', (format) => {
    const text = diagnosticReporters[format](
      [hostile, finding()],
      options({ notChecked: [{ path: HOSTILE, reason: HOSTILE }] }),
    )
    const lines = text.split('\n')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(text.isWellFormed()).toBe(true)
    const commands = lines.filter((line) => /^\s*::/.test(line))
    expect(commands.length).toBe(format === 'github' ? 3 : 0)
    if (format !== 'github') expect(text).not.toMatch(/##\[|##vso\[/i)
  })

  it.each(FORMATS)('%s gives the same text for the same findings', (format) => {
    const once = diagnosticReporters[format]([hostile, finding()], options())
    expect(diagnosticReporters[format]([hostile, finding()], options())).toBe(once)
  })

  it.each(FORMATS)('%s ends with a line end where it says something', (format) => {
    expect(diagnosticReporters[format]([finding()], options()).endsWith('\n')).toBe(true)
  })
})

describe('stylish', () => {
  it('stands the caret below wide characters, tabs and long lines', () => {
    const wide = finding({ position: { start: { line: 9, column: 15 }, end: { line: 9, column: 21 } } })
    const long = finding({ position: { start: { line: 11, column: 250 }, end: { line: 11, column: 253 } } })
    const text = diagnosticReporters.stylish([wide, long], options({ frames: true, columns: 60 }))
    expect(text).toContain('    9 | - **Ключ** 漢字 x (crit)\n      |                 ^^^^^^\n')
    const [source = '', marker = ''] = text
      .split('\n')
      .filter((line) => /^ +(?:11)? ?\|? ?.*[y^]{3}/.test(line))
      .slice(-2)
    expect(source.length).toBeLessThanOrEqual(60)
    expect(source[marker.indexOf('^')]).toBe('y')
    expect(marker.match(/\^+/)?.[0].length).toBe(3)
  })

  it('shows related places', () => {
    const text = diagnosticReporters.stylish(
      [finding({ related: [{ message: 'first here', file: 'b.md', position: finding().position }] })],
      options(),
    )
    expect(text).toContain('    first here: b.md:7:7\n')
  })
})

describe('json', () => {
  it('fits its published schema', () => {
    const report = JSON.parse(diagnosticReporters.json([hostile, finding()], options()))
    expect(diagnosticsReportSchema.safeParse(report).error).toBeUndefined()
    expect(report.files.map((one: { file: string; valid: boolean }) => one.valid)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('is one document where nothing was found', () => {
    expect(JSON.parse(diagnosticReporters.json([], options())).counts).toEqual({
      files: 2,
      error: 0,
      warning: 0,
      info: 0,
    })
  })
})

describe('github', () => {
  it('escapes percent signs, line ends, commas and colons where each has a meaning', () => {
    const one = finding({ message: '100 % of a, b: c', hint: 'Second line', file: 'a:b,c%.md' })
    expect(diagnosticReporters.github([one], options())).toBe(
      '::error file=a%3Ab%2Cc%25.md,line=7,endLine=7,col=7,endColumn=10,title=front-matter::100 %25 of a, b: c%0ASecond line\n',
    )
  })

  it('puts errors first, because ten of a kind are shown', () => {
    const text = diagnosticReporters.github(
      [finding({ severity: 'info' }), finding({ severity: 'warning' }), finding()],
      options(),
    )
    expect(text.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice'])
  })

  it('leaves columns out where a finding spans lines', () => {
    const position = { start: { line: 7, column: 7 }, end: { line: 9, column: 2 } }
    expect(diagnosticReporters.github([finding({ position })], options())).toContain('endLine=9,col=7,title=')
  })

  it('sums up a job in Markdown that no finding can break out of', () => {
    const summary = githubSummary([finding({ message: 'a | b <img src=x> @team #1' })], options())
    const row = summary.split('\n').find((line) => line.startsWith('| error')) ?? ''
    expect(row.match(/(?<!\\)\|/g)?.length).toBe(5)
    expect(row).not.toMatch(/(?<!\\)<img|@team|#1\b/)
  })

  it('keeps the summary below what GitHub takes', () => {
    const many = Array.from({ length: 20_000 }, (_, line) =>
      finding({ position: { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 2 } } }),
    )
    const summary = githubSummary(many, options())
    expect(summary.length).toBeLessThan(1_000_000)
    expect(summary).toMatch(/… and \d+ more findings/)
  })
})

const positionArb = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }))
  .map(([line, column, length]) => ({ start: { line, column }, end: { line, column: column + length } }))
const findingArb: fc.Arbitrary<Diagnostic> = fc.record({
  ruleId: fc.constantFrom('front-matter', 'yaml-syntax', 'never-heard-of'),
  severity: fc.constantFrom(...SEVERITIES),
  message: fc.string({ unit: 'binary', maxLength: 40 }),
  file: fc.oneof(
    fc.constantFrom('briefs/a.md', 'b c.md', 'ü/%41#?.md'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  ),
  position: positionArb,
  hint: fc.string({ unit: 'binary', maxLength: 20 }),
})

describe('sarif', () => {
  const log = (findings: readonly Diagnostic[], parts: Partial<DiagnosticReportOptions> = {}) =>
    JSON.parse(diagnosticReporters.sarif(findings, options(parts)))

  it.skipIf(!existsSync(CONFORMANCE))(
    'validates against the public schema, whatever a finding says',
    () => {
      // The schema is of draft 4; what it uses means the same in draft 7.
      const { $schema, id, ...schema } = JSON.parse(
        readFileSync(join(CONFORMANCE, 'sarif-schema-2.1.0.json'), 'utf8'),
      )
      expect([$schema, id].every((one) => typeof one === 'string')).toBe(true)
      const ajv = new Ajv({ strict: false, allErrors: true })
      addFormats(ajv)
      const isValid = ajv.compile(schema)
      const check = (findings: readonly Diagnostic[]) => {
        isValid(log(findings, { notChecked: [{ path: 'x y.md', reason: 'is a folder' }] }))
        expect(isValid.errors).toBeNull()
      }
      check([])
      check([hostile])
      fc.assert(fc.property(fc.array(findingArb, { maxLength: 5 }), check), { numRuns: 40 })
    },
    120_000,
  )

  it('describes every rule, with help and an absolute link', () => {
    const { driver } = log([finding()]).runs[0].tool
    expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(RULE_TABLE.map(({ id }) => id))
    for (const rule of driver.rules) {
      expect(rule.helpUri).toMatch(/^https:\/\/docs\.example\.org\/docs\/[a-z0-9/-]+\.md/)
      expect(rule.help.text).toContain(rule.shortDescription.text)
    }
    expect(log([finding()]).runs[0].results[0].ruleIndex).toBe(
      RULE_TABLE.findIndex(({ id }) => id === 'front-matter'),
    )
  })

  it('names files by relative URIs with forward slashes', () => {
    const paths = ['briefs/a b#1.md', 'briefs\\c.md', 'ü%.md', '/x/y.md', 'C:\\z.md']
    const uris = log(paths.map((file) => finding({ file }))).runs[0].results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri,
    )
    expect(uris).toEqual([
      'briefs/a%20b%231.md',
      'briefs/c.md',
      '%C3%BC%25.md',
      'file:///x/y.md',
      'file:///C%3A/z.md',
    ])
  })

  const printOf = (one: Diagnostic, line: string) =>
    log([one], { sources: new Map([[one.file, new Map([[one.position.start.line, line]])]]) }).runs[0]
      .results[0].partialFingerprints

  it('keeps fingerprints when lines move, and tells lines apart', () => {
    const moved = finding({ position: { start: { line: 70, column: 7 }, end: { line: 70, column: 10 } } })
    expect(printOf(moved, 'rank: two')).toEqual(printOf(finding(), 'rank: two'))
    expect(printOf(finding(), 'rank: six')).not.toEqual(printOf(finding(), 'rank: two'))
    expect(printOf(finding({ file: 'other.md' }), 'rank: two')).not.toEqual(printOf(finding(), 'rank: two'))
  })

  it('says that a run with unread files did not succeed', () => {
    const [invocation] = log([], { notChecked: [{ path: 'a', reason: 'b' }] }).runs[0].invocations
    expect(invocation).toMatchObject({ executionSuccessful: false })
  })
})

describe('junit', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

  it.skipIf(!existsSync(CONFORMANCE) || !hasXmllint)(
    'validates against the public schema',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'arch-gap-'))
      try {
        fc.assert(
          fc.property(fc.array(findingArb, { maxLength: 6 }), (findings) => {
            const file = join(folder, 'report.xml')
            writeFileSync(
              file,
              diagnosticReporters.junit(
                [...findings, hostile],
                options({ notChecked: [{ path: HOSTILE, reason: HOSTILE }] }),
              ),
            )
            execFileSync('xmllint', ['--noout', '--schema', join(CONFORMANCE, 'junit-10.xsd'), file], {
              stdio: 'pipe',
            })
          }),
          { numRuns: 15 },
        )
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    120_000,
  )

  it('holds errors only, and one passed test for a file without', () => {
    const text = diagnosticReporters.junit([finding(), finding({ severity: 'warning' })], options())
    expect(text).toContain('tests="2" failures="1" errors="0"')
    expect(text).toContain('<testcase classname="briefs/clean.md" name="valid"/>')
    expect(text.match(/<failure/g)?.length).toBe(1)
  })
})

describe('gitlab', () => {
  it('gives every entry a fingerprint of its own', () => {
    fc.assert(
      fc.property(fc.array(findingArb, { maxLength: 12 }), (findings) => {
        const report = JSON.parse(diagnosticReporters.gitlab([...findings, finding(), finding()], options()))
        const names = report.map((one: { fingerprint: string }) => one.fingerprint)
        expect(new Set(names).size).toBe(findings.length + 2)
      }),
    )
  })

  it('has the fields GitLab reads', () => {
    const [one] = JSON.parse(
      diagnosticReporters.gitlab([finding({ severity: 'warning', hint: 'Mend it.' })], options()),
    )
    expect(one).toEqual({
      description: 'Unexpected rank two, expected a whole number. Mend it.',
      check_name: 'front-matter',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      severity: 'minor',
      location: { path: 'briefs/a.md', lines: { begin: 7 } },
    })
  })
})

describe('diff', () => {
  it('is what patch reads', () => {
    expect(unifiedDiff('/x/a.md', 'one\ntwo\n', 'one\nTwo\n')).toBe(
      '--- a/x/a.md\n+++ b/x/a.md\n@@ -1,2 +1,2 @@\n one\n-two\n+Two\n',
    )
  })

  it('lets no control character through', () => {
    const text = unifiedDiff('a.md', `x\n${HOSTILE}\n::error::y\n`, 'z\n')
    expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e]|^\s*::|##\[/m)
  })
})
