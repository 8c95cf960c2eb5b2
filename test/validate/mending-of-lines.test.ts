import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/validate/fixes/index.ts'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

const fix = (text: string): string => fixText(text, 'a.md').text
const placesOf = (id: string, text: string): string[] =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' })
    .filter(({ ruleId }) => ruleId === id)
    .map(({ position: { start, end } }) => text.slice(start.offset, end.offset))

describe('tables', () => {
  const page = (...lines: string[]): string => `${brief()}\n## Scorecard summary\n\n${lines.join('\n')}\n`

  it.each<[string, string[], string[]]>([
    [
      'padded on both sides, in the middle and to the right',
      ['| Category   | Summary | Note |', '| :-- | :-: | --: |', '| A | Long text | x |'],
      [
        '| Category | Summary   | Note |',
        '| :------- | :-------: | ---: |',
        '| A        | Long text |    x |',
      ],
    ],
    [
      'padded, with a column of one letter',
      ['| A      | Summary |', '| - | - |', '| b | c |'],
      ['| A   | Summary |', '| --- | ------- |', '| b   | c       |'],
    ],
    [
      'with backslashes before bars and before themselves',
      ['|Category|Summary|', '|-|-|', '|a \\| b|c \\\\|'],
      ['| Category | Summary |', '| - | - |', '| a \\| b | c \\\\ |'],
    ],
    [
      'without bars at their ends',
      ['Category|Summary', '-|-', 'A|B'],
      ['| Category | Summary |', '| - | - |', '| A | B |'],
    ],
    [
      'with one blank more, which is no padding',
      ['|  Category | Summary |', '| - | - |', '|  A | B |'],
      ['| Category | Summary |', '| - | - |', '| A | B |'],
    ],
    [
      'with an empty cell',
      ['|Category|Summary|Note|', '|-|-|-|', '|A||B|'],
      ['| Category | Summary | Note |', '| - | - | - |', '| A | | B |'],
    ],
  ])('are written in one way: %s', (_, before, after) => {
    expect(fix(page(...before))).toBe(page(...after))
    const windows = page(...before).replaceAll('\n', '\r\n')
    expect(fix(windows)).toBe(page(...after).replaceAll('\n', '\r\n'))
  })

  it.each<[string, string[]]>([
    ['as it should be', ['| Category | Summary |', '| - | - |', '| A | B |']],
    ['further in', ['  |Category|Summary|', '  |-|-|', '  |A|B|']],
    ['with a cell too many', ['|Category|Summary|', '|-|-|', '|A|B|C|']],
    ['with a cell too few', ['|Category|Summary|', '|-|-|', '|A|']],
  ])('stay as they are: %s', (_, lines) => {
    expect(fix(page(...lines))).toBe(page(...lines))
  })
})

describe('markers behind a name', () => {
  const page = (item: string): string => brief().replace('**Terraform** (Critical): modules', item)

  it.each([
    ['**Terraform**(Critical): modules', '**Terraform** (Critical): modules', '(Critical)'],
    ['**Terraform**  (Critical): modules', '**Terraform** (Critical): modules', '  (Critical)'],
    ['**Terraform** (Critical) : modules', '**Terraform** (Critical): modules', ' (Critical) '],
    ['**Terraform** (Critical) . Modules', '**Terraform** (Critical). Modules', ' (Critical) '],
    [
      '**Terraform** (context specific): modules',
      '**Terraform** (Context-specific): modules',
      ' (context specific)',
    ],
    [
      '**Terraform** (contextual,LEVEL4): modules',
      '**Terraform** (Contextual, level 4): modules',
      ' (contextual,LEVEL4)',
    ],
    [
      '**Terraform** (optional/emerging): modules',
      '**Terraform** (Optional / Emerging): modules',
      ' (optional/emerging)',
    ],
  ])('%s', (before, after, place) => {
    expect(fix(page(before))).toBe(page(after))
    expect(placesOf('importance-marker', page(before))).toEqual([place])
  })

  it.each([
    '**Terraform** (critical and more): modules',
    '**Terraform** (critical, level 6): modules',
    '**Terraform** of late (critical): modules',
    'Old **Terraform** (critical): modules',
    '**Terraform** (critical (old)): modules',
  ])('stay as they are: %s', (item) => {
    expect(fix(page(item))).toBe(page(item))
    expect(placesOf('importance-marker', page(item))).toEqual([])
  })

  it('are mended in soft skills too, and in no other section', () => {
    const text = (marker: string) =>
      brief({
        body: `## Responsibilities\n\n- **Keep**(critical): all\n\n## Soft skills\n\n- **Calm**${marker}: at sea\n`,
      })
    expect(fix(text('(critical)'))).toBe(text(' (Critical)'))
  })
})

describe('headings of another name', () => {
  const page = (heading: string): string => `${brief()}\n${heading}\n\n- Rain\n`

  it.each([
    ['## environment', '## Environment'],
    ['##   work-environment', '##   Environment'],
    ['## ENVIRONMENT', '## Environment'],
  ])('%s', (before, after) => {
    expect([fix(page(before)), placesOf('heading-name', page(before))]).toEqual([page(after), [before]])
  })

  it.each(['## 🌧 environment', '## environment of late', '## `environment`', '## Weather'])(
    'stay as they are: %s',
    (heading) => {
      expect(fix(page(heading))).toBe(page(heading))
    },
  )
})
