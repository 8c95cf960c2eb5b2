import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplesIn } from '../scripts/examples.ts'
import { COMMANDS } from '../src/cli/commands/table.ts'
import { VERSION } from '../src/version.ts'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const readme = readFileSync('README.md', 'utf8')

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('shows what the commands print (npm run docs:examples writes it)', async () => {
    for (const { command, shown, actual } of await examplesIn(text))
      expect({ command, shown }).toEqual({ command, shown: actual })
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
      join(dirname(page), match[1] ?? ''),
    )
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })
})

describe('the README', () => {
  it('names every command', () => {
    expect(COMMANDS.filter(({ name }) => !readme.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
  })

  it('gives two commands that do all the set-up', () => {
    expect(readme).toContain('npm ci && npx arch-gap assess examples/priya-raman.yaml --role principal')
    expect(readme).toContain('npm ci && npm test')
  })
})

it('has one version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION)
})
