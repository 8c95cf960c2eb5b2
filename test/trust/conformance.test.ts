import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import type { FuzzCase } from './fuzz/fuzz-case.ts'
import { runFuzzCase } from './fuzz/run-fuzz-case.ts'

/** Where the published suites are kept; they are not part of the project. */
const FOLDER = process.env['CONFORMANCE_FOLDER'] ?? '../shared/conformance'
const COMMONMARK = join(FOLDER, 'commonmark-spec.txt')
const YAML_SUITE = join(FOLDER, 'yaml-test-suite.ndjson')

interface YamlExample {
  id: string
  name: string
  fail: boolean
  yaml: string
}

/** The Markdown half of each example of the specification; its arrows stand for tabs. */
function commonmarkExamples(): string[] {
  const fence = '`'.repeat(32)
  return readFileSync(COMMONMARK, 'utf8')
    .split(`${fence} example\n`)
    .slice(1)
    .map((part) => (part.split(`\n${fence}`)[0] ?? '').split(/^\.$/m)[0] ?? '')
    .map((text) => text.replaceAll('→', '\t'))
}

function yamlExamples(): YamlExample[] {
  return readFileSync(YAML_SUITE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as YamlExample)
}

const FRONT =
  '---\nid: senior-rig-architect\ntitle: Senior Rig Architect\ntrack: rig-architect\ntier: senior\nrank: 2\nasOf: 2026-11-20\nsources: []\n---\n\n# Senior Rig Architect\n\n## Skills\n\n'

async function problemsOf(one: Omit<FuzzCase, 'target'>): Promise<string[]> {
  return (await runFuzzCase({ target: 'conformance', ...one })).problems
}

describe.skipIf(!existsSync(COMMONMARK))('the examples of CommonMark', () => {
  const examples = existsSync(COMMONMARK) ? commonmarkExamples() : []

  it('are all there', () => {
    expect(examples.length).toBeGreaterThan(640)
  })

  it.each([
    ['extract', ['extract', 'a.md'], 'json'],
    ['validate', ['validate', 'a.md', '--format', 'json'], 'json'],
    ['import', ['import', 'a.md'], 'text'],
    ['mend', ['validate', 'a.md', '--fix-dry-run'], 'text'],
  ] as const)('go through %s, alone and within a brief', async (_, args, stdout) => {
    const broken: string[] = []
    for (const [i, text] of examples.entries()) {
      for (const content of [text, `${FRONT}${text}`]) {
        const problems = await problemsOf({ args, files: { 'a.md': content }, stdout })
        if (problems.length > 0) broken.push(`example ${i + 1}: ${problems.join('; ')}`)
      }
    }
    expect(broken).toEqual([])
  })
})

describe.skipIf(!existsSync(YAML_SUITE))('the inputs of the YAML test suite', () => {
  const examples = existsSync(YAML_SUITE) ? yamlExamples() : []

  it('are all there', () => {
    expect(examples.length).toBeGreaterThan(200)
  })

  it.each([
    [
      'a profile',
      ['assess', 'a.yaml', '--role', 'principal-ai-architect', '--format', 'json'],
      (yaml: string) => ({ 'a.yaml': yaml }),
    ],
    [
      'front matter',
      ['validate', 'a.md', '--format', 'json'],
      (yaml: string) => ({ 'a.md': `---\n${yaml}\n---\n\n# A\n` }),
    ],
    [
      'a policy',
      ['explain', 'p.yaml', '--role', 'principal-ai-architect', '--weights', 'a.yaml'],
      (yaml: string) => ({ 'a.yaml': yaml, 'p.yaml': 'name: Ada\nskills: [Go]\n' }),
    ],
    [
      'settings',
      ['validate', '--config', 'a.yaml', 'b.md'],
      (yaml: string) => ({ 'a.yaml': yaml, 'b.md': FRONT }),
    ],
    [
      'a profile to add to',
      ['init', '--into', 'a.yaml', '--role', 'principal-ai-architect'],
      (yaml: string) => ({ 'a.yaml': yaml }),
    ],
  ] as const)('go through as %s', async (_, args, filesOf) => {
    const broken: string[] = []
    for (const { id, yaml } of examples) {
      const problems = await problemsOf({ args, files: filesOf(yaml), stdout: 'text' })
      if (problems.length > 0) broken.push(`${id}: ${problems.join('; ')}`)
    }
    expect(broken).toEqual([])
  })

  it('that are mistakes in YAML are never read as a profile', () => {
    const read = examples.filter(({ fail, yaml }) => fail && parseProfile(yaml, 'a.yaml').profile !== null)
    expect(read.map(({ id }) => id)).toEqual([])
  })

  it('that use anchors, aliases, tags or directives are refused by name', async () => {
    const special = examples.filter(
      ({ fail, yaml }) => !fail && /(?:^|[\s[{,])[&*!][A-Za-z!<]|^%YAML/m.test(yaml) && !/["'|>#]/.test(yaml),
    )
    expect(special.length).toBeGreaterThan(20)
    for (const { id, yaml } of special) {
      const io = memoryIo({ args: ['validate', 'a.yaml'], files: { 'a.yaml': yaml } })
      expect({ id, code: await run(io) }).toEqual({ id, code: 1 })
    }
  })
})
