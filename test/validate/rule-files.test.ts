import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_TABLE } from '../../src/validate/index.ts'
import { FIXTURES, fixturesOf, OWN_RULES } from './rule-fixtures.ts'

/** Files of these folders that are no rules. */
const OTHERS = ['index', 'role-ladders', 'profile-rule', 'profile-dates']
const FOLDERS = { brief: 'rules', ladder: 'ladder', profile: 'profile-rules' } as const

function rulesIn(folder: string): string[] {
  return readdirSync(`src/validate/${folder}`)
    .map((name) => basename(name, '.ts'))
    .filter((name) => !OTHERS.includes(name))
    .sort()
}

const ids = OWN_RULES.map(({ id }) => id).sort()

describe('a rule', () => {
  it.each(Object.entries(FOLDERS))(
    'about a %s has a file, and every file is in the table',
    (family, folder) => {
      const own = OWN_RULES.filter((rule) => rule.family === family).map(({ id }) => id)
      expect(rulesIn(folder)).toEqual(own.sort())
    },
  )

  it('has a page, and every page a rule', () => {
    const pages = readdirSync('docs/rules').map((name) => basename(name, '.md'))
    expect(pages.filter((name) => name !== 'README').sort()).toEqual(ids)
  })

  it('has fixtures, and all fixtures a rule', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'broken')
      .map(({ name }) => name)
    expect(folders.sort()).toEqual(ids)
  })

  it.each(ids)('%s has bad and good fixtures, and says what to expect of the bad ones', (id) => {
    const { bad, good, expected } = fixturesOf(id)
    expect(bad.length).toBeGreaterThan(0)
    expect(good.length).toBeGreaterThan(0)
    expect(Object.keys(expected)).toEqual(bad.map(({ name }) => name))
  })

  it.each(OWN_RULES)('$id has a page that says what the table says', ({ id, severity, description, url }) => {
    const page = readFileSync(url, 'utf8')
    expect(page.startsWith(`# ${id}\n\n${description}.\n\n- Severity: ${severity}\n`)).toBe(true)
    expect(page).toMatch(/\n## Why\n\n\S[\s\S]*\n## Bad\n[\s\S]*\n## Good\n/)
  })

  it('stands in the list of rules', () => {
    const list = readFileSync('docs/rules/README.md', 'utf8')
    const rows = OWN_RULES.map(
      ({ id, severity, description }) => `| [${id}](${id}.md) | ${severity} | ${description} |`,
    )
    expect(list.match(/^\| \[.*$/gm)).toEqual(rows)
  })

  it('has an id that no other has, and a page that exists', () => {
    const all = RULE_TABLE.map(({ id }) => id)
    expect(all).toEqual([...new Set(all)])
    expect(RULE_TABLE.filter(({ url }) => !existsSync(url.split('#')[0] ?? ''))).toEqual([])
  })
})

describe('findings of the reading stages', () => {
  it('have ids that stand in the table', () => {
    const files = ['src/source', 'src/extract', 'src/yaml', 'src/profile'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.startsWith('import/'))
        .map((name) => `${folder}/${name}`),
    )
    const known = new Set(RULE_TABLE.map(({ id }) => id))
    const used = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:ruleId(?: =|:)|\breport\(\s*context,) *\s*'([^']+)'/g)].map(
        ([, id]) => id ?? '',
      ),
    )
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([])
    expect(used.length).toBeGreaterThan(20)
  })

  it('stand on their page as in the table', () => {
    const rows = RULE_TABLE.filter(({ family }) => family === 'reading').map(
      ({ id, severity, configurable, description }) =>
        `| \`${id}\` | ${severity} | ${configurable ? 'yes' : 'no'} | ${description} |`,
    )
    expect(
      readFileSync('docs/reading.md', 'utf8')
        .match(/^\| `.*$/gm)
        ?.sort(),
    ).toEqual(rows.sort())
  })
})
