import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/validate/fixes/index.ts'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

const fix = (text: string): string => fixText(text, 'a.md').text
const BODY = brief().slice(brief().indexOf('# Senior'))
const page = (lines: string): string => `---\n${lines}\n---\n\n${BODY}`
const REST = 'track: t\ntier: senior\nrank: 2\nasOf: 2026-04-13'

/** Where a rule finds something, as the text that stands there. */
const placesOf = (id: string, text: string): string[] =>
  findingsOf([{ name: 'a.md', text }])
    .filter(({ ruleId }) => ruleId === id)
    .map(({ position: { start, end } }) => text.slice(start.offset, end.offset))

describe('keys of the front matter', () => {
  it.each([
    ['quoted in either way', `'id': x\n"kind": role\n${REST}`, `"kind": role\n'id': x\n${REST}`],
    ['with blanks before the colon', `id : x\nkind\t: role\n${REST}`, `kind\t: role\nid : x\n${REST}`],
    [
      'with lists at the margin',
      `sources:\n- title: One\nkind: role\nid: x\n${REST}`,
      `kind: role\nid: x\n${REST}\nsources:\n- title: One`,
    ],
    [
      'with empty lines in what belongs to them',
      `sources:\n  - title: One\n\n  - title: Two\n\nkind: role\nid: x\n${REST}`,
      `kind: role\nid: x\n${REST}\nsources:\n  - title: One\n\n  - title: Two\n`,
    ],
    [
      'with a comment further in',
      `id: x\n  # of the id\nkind: role\n${REST}`,
      `kind: role\nid: x\n  # of the id\n${REST}`,
    ],
    [
      'with two lines of comment at the margin',
      `id: x\n# one\n# two\nkind: role\n${REST}`,
      `# one\n# two\nkind: role\nid: x\n${REST}`,
    ],
    [
      'nobody knows, which go last',
      `mine: 1\nkind: role\nid: x\n${REST}\nyours_2: b`,
      `kind: role\nid: x\n${REST}\nmine: 1\nyours_2: b`,
    ],
  ])('are put in order %s', (_, before, after) => {
    expect(fix(page(before))).toBe(page(after))
  })

  it.each(['\r\n', '\r'])('keep their line ends %j', (end) => {
    const before = page(`id: x\nkind: role\n${REST}`).replaceAll('\n', end)
    expect(fix(before)).toBe(page(`kind: role\nid: x\n${REST}`).replaceAll('\n', end))
  })

  it.each([
    ['in order', `kind: role\nid: x\n${REST}`],
    ['in braces', `{ id: x, kind: role, track: t }`],
    ['with a comment below the last', `id: x\nkind: role\n${REST}\n# the end`],
    ['with a comment and an empty line', `id: x\n# the kind\n\nkind: role\n${REST}`],
    [
      'with a comment before what belongs to the key above',
      `sources:\n# one\n  - title: One\nkind: role\nid: x\n${REST}`,
    ],
    ['behind an empty line', `\nid: x\nkind: role\n${REST}`],
    ['of two words', `id: x\nmy key: 1\nkind: role\n${REST}`],
    ['behind a question mark', `id: x\n? kind\n: role\n${REST}`],
  ])('stay as they are %s', (_, lines) => {
    expect(fix(page(lines))).toBe(page(lines))
  })

  it('are named where the first of them is out of place', () => {
    expect(
      placesOf(
        'front-matter-order',
        page(`kind: role\nrank: 2\nid: x\ntrack: t\ntier: senior\nasOf: 2026-04-13`),
      ),
    ).toEqual(['rank'])
    expect(placesOf('front-matter-order', page(`kind: role\nid: x\n${REST}`))).toEqual([])
  })
})

describe('sections of a brief', () => {
  const FRONT = brief().slice(0, brief().indexOf('## Resp'))
  const SKILLS = '## Skills\n\n### Must-have\n\n- **Terraform** (Critical): modules'
  const DUTIES = '## Responsibilities\n\n- Shape the platform'
  const KPIS = '## KPIs\n\n| KPI | Target |\n| - | - |\n| Uptime | ≥ 99% |'
  const WEATHER = '## Weather\n\nRain.'
  const whole = (...sections: string[]): string => `${FRONT}${sections.join('\n\n')}\n`

  it.each([
    ['three turned around', [KPIS, SKILLS, DUTIES], [DUTIES, SKILLS, KPIS]],
    ['one that nobody knows at the top stays there', [WEATHER, SKILLS, DUTIES], [WEATHER, DUTIES, SKILLS]],
    ['one that nobody knows goes with the one above', [SKILLS, WEATHER, DUTIES], [DUTIES, SKILLS, WEATHER]],
    [
      'comments above a heading go along',
      [`<!-- a -->\n<!-- b -->\n${SKILLS}`, DUTIES],
      [DUTIES, `<!-- a -->\n<!-- b -->\n${SKILLS}`],
    ],
    [
      'a comment with an empty line below goes along',
      [SKILLS, `<!-- a -->\n\n${DUTIES}`],
      [`<!-- a -->\n\n${DUTIES}`, SKILLS],
    ],
    [
      'a comment behind words stays with them',
      [`${SKILLS}\n\nMore. <!-- a -->`, DUTIES],
      [DUTIES, `${SKILLS}\n\nMore. <!-- a -->`],
    ],
  ])('are put in order: %s', (_, before, after) => {
    expect(fix(whole(...before))).toBe(whole(...after))
    const windows = whole(...before).replaceAll('\n', '\r\n')
    expect(fix(windows)).toBe(whole(...after).replaceAll('\n', '\r\n'))
  })

  it('stay where only one line is disabled, and move where none is', () => {
    const line = '<!-- arch-gap-disable-next-line section-order as in the posting -->'
    const disabled = whole(SKILLS, `${line}\n${DUTIES}`)
    expect(fix(disabled)).toBe(disabled)
    const other = whole(SKILLS, `${line.replace('section-order', 'claim-word')}\n${DUTIES}`)
    expect(fix(other)).toBe(whole(`${line.replace('section-order', 'claim-word')}\n${DUTIES}`, SKILLS))
  })

  it('are named where the first of them is out of place', () => {
    expect(placesOf('section-order', whole(DUTIES, KPIS, SKILLS))).toEqual(['## Skills'])
    expect(placesOf('section-order', whole(DUTIES, SKILLS, KPIS))).toEqual([])
  })
})

describe('mending a brief', () => {
  const careless = brief()
    .replace('kind: role\nid: senior-test-architect', 'id: senior-test-architect\nkind: role')
    .replace('** (Critical)', '**(critical)')
    .replace('** (Important, level 4)', '**(important,level 4)')
    .replace('## Skills', '## skills')

  it('counts what was mended, and nothing where nothing was', () => {
    expect(fixText(careless, 'a.md')).toEqual({ text: brief(), count: 4 })
    expect(fixText(brief(), 'a.md')).toEqual({ text: brief(), count: 0 })
  })

  it('leaves alone what a rule that is off is about', () => {
    const severities = { 'importance-marker': 'off' } as const
    const { text, count } = fixText(careless, 'a.md', { severities })
    expect([count, text.includes('**(critical)'), text.includes('## Skills')]).toEqual([2, true, true])
  })

  it.each([
    ['without front matter', careless.slice(careless.indexOf('# Senior'))],
    ['of nothing', ''],
  ])('leaves a text %s as it is', (_, text) => {
    expect(fixText(text, 'a.md')).toEqual({ text, count: 0 })
  })
})
