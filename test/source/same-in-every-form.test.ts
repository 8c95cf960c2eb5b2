import { existsSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { RoleBrief } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import { asHtml, asPastedText } from './written-as.ts'

const SOURCE = '../shared/sources/principal-ai-architect.blueprint.wordpress.json'
const files = [
  'briefs/ai-architect/principal.md',
  'briefs/ai-architect/senior.md',
  'briefs/ai-infrastructure-architect/architect.md',
  'briefs/ai-infrastructure-architect/senior.md',
  'test/fixtures/source/wordpress-json/ml-engineer/input.json',
  SOURCE,
].filter((file) => existsSync(file))

function read(text: string): { brief: RoleBrief; tree: Root; form: string; unclear: number } {
  const { documents, diagnostics } = readSource(text, 'document')
  const [document] = documents
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join())
  const unclear = document.diagnostics.filter(({ ruleId }) => ruleId === 'table-row-unclear').length
  return {
    brief: extractBrief(document).draft as RoleBrief,
    tree: document.tree,
    form: document.form,
    unclear,
  }
}

/** What a document says, whatever its form: without places, and without what only front matter or an address says. */
function said(brief: RoleBrief): unknown {
  const { id, title, track, tier, rank, asOf, sources, horizon, notStated, ...rest } = brief
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'at' ? undefined : value)))
}

/** The tree with a heading for the title, as a page or a pasted text shows it. */
function titled(file: string): Root {
  const { brief, tree } = read(readFileSync(file, 'utf8'))
  const rest = tree.children.filter(
    (node) => !(node.type === 'heading' && node.depth === 1) && node.type !== 'yaml',
  )
  return {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: brief.title }] }, ...rest],
  }
}

describe.each(files)('%s', (file) => {
  const expected = said(read(readFileSync(file, 'utf8')).brief)
  const tree = titled(file)

  it('says the same as a page with a frame around it', () => {
    const page = `<!doctype html><html><head><title>x</title></head><body><nav><ul><li>Home</li></ul></nav>
      <main><article>${asHtml(tree)}</article><aside><h2>Skills</h2><ul><li>Advertised</li></ul></aside></main>
      <footer>End</footer></body></html>`
    const { brief, form } = read(page)
    expect(form).toBe('html')
    expect(said(brief)).toEqual(expected)
  })

  it('says the same as a post of a site', () => {
    const { brief, form } = read(
      JSON.stringify({ title: { rendered: 'Some role' }, content: { rendered: asHtml(tree) } }),
    )
    expect(form).toBe('wordpress-json')
    expect(said(brief)).toEqual(expected)
  })

  it.each([
    ['tabs', '\t', true],
    ['bars', ' | ', true],
    ['one cell a line', null, true],
  ] as const)('says the same as pasted text with %s', (_, cells, blankLines) => {
    const { brief, form } = read(asPastedText(tree, { cells, blankLines }))
    expect(form).toBe('pasted-text')
    expect(said(brief)).toEqual(expected)
  })

  it('says nothing wrong as pasted text whose tables lost their borders', () => {
    const { brief, unclear } = read(asPastedText(tree, { cells: ' ', blankLines: true }))
    const own = expected as RoleBrief
    expect(brief.kpis.length).toBe(own.kpis.length)
    expect(brief.tools.length).toBe(own.tools.length)
    const rows = (one: RoleBrief) => [
      ...one.kpis.map(({ name, measures, why, target, frequency }) =>
        [name, measures, why, target?.raw, frequency].join('|'),
      ),
      ...one.tools.map(({ category, name, use, prevalence }) => [category, name, use, prevalence].join('|')),
      ...(one.hiring?.scorecard ?? []).map(({ dimension, bar, weight }) =>
        [dimension, bar, weight].join('|'),
      ),
    ]
    const known = new Set(rows(own))
    const different = rows(brief).filter((row) => !known.has(row))
    expect(different.length).toBeLessThanOrEqual(unclear)
    expect(unclear).toBeLessThanOrEqual(Math.ceil(known.size / 20))
    expect(brief.responsibilities.map(({ text }) => text)).toEqual(
      own.responsibilities.map(({ text }) => text),
    )
    expect(brief.skills.map(({ name, importance }) => [name, importance])).toEqual(
      own.skills.map(({ name, importance }) => [name, importance]),
    )
  })
})
