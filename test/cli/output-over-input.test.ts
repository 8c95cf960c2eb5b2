import { expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import { briefText, PROFILE } from '../trust/trust-case.ts'

it.each([
  ['the profile', ['report', 'p.yaml', '--role', './b/role.md', '--format', 'markdown', '-o', 'p.yaml']],
  ['a role document', ['report', 'p.yaml', '--role', './b/role.md', '-o', 'b/role.md']],
  ['a role document of compare', ['compare', './b/role.md', './b/role.md', '-o', 'b/role.md']],
  ['a role document of show', ['show', './b/role.md', '--format', 'markdown', '-o', 'b/role.md']],
  ['a brief of a folder', ['rank', 'p.yaml', '--no-builtin', '--briefs', 'b', '-o', 'b/role.md']],
])('refuses to write over %s', async (_, args) => {
  const files = { 'p.yaml': PROFILE, 'b/role.md': briefText() }
  const io = memoryIo({ args: args.map((arg) => arg.replace(/^\.\//, '')), files })
  expect(await run(io)).toBe(2)
  expect(io.written.stderr).toContain('it is also an input')
  for (const [path, text] of Object.entries(files))
    expect(new TextDecoder().decode(io.files.get(path))).toBe(text)
})
