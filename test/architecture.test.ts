import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom, as docs/architecture.md draws it. Base folders may be imported by every stage. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  io: [],
  model: [],
  yaml: ['model', 'text'],
  source: ['model', 'text', 'yaml'],
  extract: ['model', 'text', 'source', 'generated'],
  validate: ['model', 'text', 'yaml', 'source', 'extract', 'generated'],
  library: ['model', 'text'],
  profile: ['model', 'text', 'yaml', 'generated'],
  match: ['model', 'text'],
  assess: ['model', 'text', 'match'],
  report: ['model', 'text'],
  builtin: ['model', 'library', 'match', 'assess', 'generated'],
  generated: ['model', 'match', 'assess'],
  cli: ['*'],
}

/** The one folder an outside package lives in; yaml serves front matter, profiles and settings through one folder. */
const HOME: Record<string, readonly string[]> = {
  zod: ['model', 'yaml'],
  commander: ['cli'],
  chalk: ['report'],
  'cli-table3': ['report'],
  yaml: ['yaml', 'source', 'profile'],
  'gray-matter': ['source'],
  stemmer: ['match'],
  'fastest-levenshtein': ['text', 'match'],
  '@clack/prompts': ['cli'],
  papaparse: ['profile', 'report'],
  fflate: ['profile'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) => join('src', name))

interface Import {
  file: string
  folder: string
  target: string
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const folder = file.split('/')[1]?.replace(/\.ts$/, '') ?? ''
  const matches = [
    ...text.matchAll(/^(?:import|export)\s[^'";]*?from '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ]
  return matches.map((match) => ({ file, folder, target: match[1] ?? '' }))
}

const imports = files.flatMap(importsOf)
const local = imports.filter(({ target }) => target.startsWith('.'))
const packages = imports.filter(({ target }) => !target.startsWith('.'))

function resolved({ file, target }: Import): string {
  return normalize(join(dirname(file), target))
}

describe('the house', () => {
  it('imports along the arrow only', () => {
    const against = local.filter((one) => {
      const to = resolved(one).split('/')[1] ?? ''
      const allowed = MAY_IMPORT[one.folder]
      return to !== one.folder && allowed !== undefined && !allowed.includes('*') && !allowed.includes(to)
    })
    expect(against.map((one) => `${one.file} → ${one.target}`)).toEqual([])
  })

  it('enters a folder through its index only', () => {
    const inside = local.filter((one) => {
      const path = resolved(one).split('/')
      const to = path[1] ?? ''
      return (
        path.length > 2 && to !== one.folder && to !== 'generated' && basename(resolved(one)) !== 'index.ts'
      )
    })
    expect(inside.map((one) => `${one.file} → ${one.target}`)).toEqual([])
  })

  it('keeps each outside package in its home', () => {
    const astray = packages.filter(({ folder, target }) => {
      const name = target.startsWith('@')
        ? target.split('/').slice(0, 2).join('/')
        : (target.split('/')[0] ?? '')
      const home =
        HOME[name] ??
        (/^(?:unified|remark|rehype|mdast|hast|micromark|unist|vfile)/.test(name)
          ? ['source', 'extract', 'report']
          : null)
      return home !== null && !home.includes(folder)
    })
    expect(astray.map((one) => `${one.file} → ${one.target}`)).toEqual([])
  })

  it('touches the world in io only', () => {
    const outside = files.filter((file) => !file.startsWith('src/io/'))
    const touching = outside.filter((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      return /'node:|\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(text)
    })
    expect(touching).toEqual([])
  })

  it('has no file over 400 lines, no grab bags, no default exports', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401)
    const bags = files.filter((file) => /^(?:utils?|helpers?|misc|common)\.ts$/.test(basename(file)))
    const defaults = files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))
    expect({ long, bags, defaults }).toEqual({ long: [], bags: [], defaults: [] })
  })

  it('lists every imported package in package.json, and imports every listed one', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const listed = new Set(
      Object.keys(manifest['dependencies'] ?? {}).filter((name) => !name.startsWith('@types/')),
    )
    const used = new Set(
      packages
        .map(({ target }) =>
          target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? ''),
        )
        .filter((name) => !name.startsWith('node:')),
    )
    const types = new Set(
      Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] }).map((name) =>
        name.replace(/^@types\//, ''),
      ),
    )
    expect([...used].filter((name) => !listed.has(name) && !types.has(name))).toEqual([])
    expect([...listed].filter((name) => !used.has(name))).toEqual([])
  })

  it('names every dependency with its reason', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const page = existsSync('docs/dependencies.md') ? readFileSync('docs/dependencies.md', 'utf8') : ''
    const all = [
      ...Object.keys(manifest['dependencies'] ?? {}),
      ...Object.keys(manifest['devDependencies'] ?? {}),
    ]
    expect(all.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
