import { describe, expect, it } from 'vitest'
import type { Diagnostic, RoleBrief } from '../../src/index.ts'
import { renderBriefMarkdown } from '../../src/report/brief-markdown/index.ts'
import { diagnosticReporters, githubSummary, ruleListText } from '../../src/report/diagnostics/index.ts'
import { type Block, heatMap, list } from '../../src/report/document/index.ts'
import { renderResult } from '../../src/report/index.ts'
import { roleOf } from '../support/assessments.ts'

const options = { color: false, columns: 80, ascii: false, all: true }
const draw = (blocks: Block[], format: 'terminal' | 'markdown' | 'html'): Promise<string> =>
  renderResult(blocks, (own) => own, format, options)

describe('a list of numbers', () => {
  const blocks = list('number', [{ text: 'Begin', notes: ['slowly'] }, 'End'])

  it.each([
    ['terminal', /1\. Begin[\s\S]*slowly[\s\S]*2\. End/],
    ['markdown', /1\. Begin\n[\s\S]*slowly[\s\S]*2\. End/],
    ['html', /<ol>[\s\S]*Begin[\s\S]*End[\s\S]*<\/ol>/],
  ] as const)('counts as %s', async (format, expected) => {
    expect(await draw(blocks, format)).toMatch(expected)
  })
})

describe('a page', () => {
  it('has the name of the program where it has no title', async () => {
    expect(await draw([], 'html')).toContain('<title>arch-gap</title>')
  })

  it('has no map of nobody', () => expect(heatMap('Nothing', [], [])).toEqual([]))
})

describe('a table on a terminal', () => {
  it('ends where nobody would read on, and says how much is left', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => [`row ${i}`])
    const text = await draw(
      [{ kind: 'table', caption: 'Long', columns: [{ head: 'what' }], rows }],
      'terminal',
    )
    expect(text).toContain('row 0')
    expect(text).not.toContain('row 5999')
    expect(text).toMatch(/… and \d+ more rows; the other formats have all\./)
  })

  it('leaves out an empty cell where cells stand below each other', async () => {
    const columns = [{ head: 'first' }, { head: 'second' }, { head: 'third' }]
    const rows = [['a'.repeat(60), '', 'c'.repeat(60)]]
    const text = await renderResult(
      [{ kind: 'table', caption: 'Narrow', columns, rows }] as Block[],
      (own) => own,
      'terminal',
      { ...options, columns: 40 },
    )
    expect(text).not.toContain('second:')
    expect(text).toContain('third:')
  })
})

const finding = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'claim-word',
  severity: 'warning',
  message: 'Unexpected claim word',
  file: 'a.md',
  position: { start: { line: 2, column: 3 }, end: { line: 3, column: 1 } },
  ...more,
})
const plain = { color: false, columns: 80, sources: new Map([['a.md', new Map([[2, 'A Rockstar']])]]) }

describe('findings', () => {
  it('are drawn from where they begin to the end of the line where they go on below it', () => {
    const text = diagnosticReporters.stylish([finding()], { ...plain, frames: true })
    expect(text).toContain('A Rockstar')
    expect(text).toMatch(/\^{8}/)
  })

  it('have no frame on a line that is empty or not at hand', () => {
    for (const sources of [new Map(), new Map([['a.md', new Map([[2, '  ']])]])]) {
      const text = diagnosticReporters.stylish([finding()], { ...plain, sources, frames: true })
      expect(text).not.toContain('^')
    }
  })

  it('stand in SARIF without a version and with rules of no page, where none are given', () => {
    const [run] = JSON.parse(diagnosticReporters.sarif([finding()], plain)).runs
    expect(run.tool.driver).not.toHaveProperty('version')
    expect(run.results).toHaveLength(1)
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['claim-word'])
  })

  it('are summed up in a line where there are none, with what could not be checked', () => {
    expect(githubSummary([], { ...plain, files: ['a.md'] })).toMatch(/no findings\*\*, 1 file checked\n/)
    const unread = githubSummary([], {
      ...plain,
      files: [],
      notChecked: [{ path: 'b.md', reason: 'it is a folder' }],
    })
    expect(unread).toContain('b.md')
  })

  it('come from no rules where there are none to list', () => {
    expect(ruleListText([], { color: false, columns: 80 })).not.toContain('brief')
  })
})

describe('a brief as Markdown', () => {
  const principal = roleOf('principal-ai-architect')
  const [skill] = principal.skills
  if (skill === undefined) throw new Error('no skill')

  it('keeps what it says without an area, a currency or a total, and by the names of its groups', () => {
    const brief = {
      ...principal,
      authority: [{ area: null, text: 'Signs for small boats', at: skill.at }],
      experience: { total: null, specialised: [], statements: [] },
      salary: {
        ...({ currency: null, region: null, basis: null, year: null, min: null, median: null } as object),
        max: 5,
        raw: 'Max: 5',
        maxOpenEnded: false,
        extras: [],
        at: skill.at,
      },
      skills: [
        {
          ...skill,
          group: 'good-to-have',
          importance: 'important',
          importanceStated: null,
          name: 'Dredging',
        },
        { ...skill, kind: 'strategic', name: 'Tides' },
      ],
    } as unknown as RoleBrief
    const text = renderBriefMarkdown(brief)
    expect(text).toContain('- Signs for small boats')
    expect(text).toMatch(/### Important\n\n- \*\*Dredging\*\*/)
    expect(text).toMatch(/## Strategic skills\n\n### [^\n]*\n\n- \*\*Tides\*\*/)
    expect(text).not.toMatch(/Currency|\*\*Total/)
  })
})
