import { describe, expect, it } from 'vitest'
import { foundBy, messagesOf } from './findings-of.ts'
import { role } from './make-run.ts'

describe('lists that say a thing twice', () => {
  it.each([
    'Responsibilities',
    'Deliverables',
    'Mission/Outcomes',
    'Activities',
    'Stakeholders',
    'Environment',
    'Risks',
    'Variants',
    'Automation',
    'Qualifications/Education',
    'Qualifications/Backgrounds',
    'Qualifications/Domain knowledge',
    'Qualifications/Leadership experience',
    'Career path/Feeder roles',
    'Career path/Next roles',
    'Career path/Adjacent roles',
    'Career path/Promotion skills',
    'Career path/Evolution',
    'Hiring/Signals',
    'Hiring/What to assess',
    'Hiring/Exercises',
    'Hiring/Strong signals',
    'Hiring/Weak signals',
    'Hiring/Red flags',
  ])('%s', (path) => {
    const headings = path.split('/').map((heading, depth) => `${'#'.repeat(depth + 2)} ${heading}`)
    const item = 'Reads the tide tables of the north'
    const text = role(`${headings.join('\n\n')}\n\n- ${item}\n- Another thing\n- ${item.toLowerCase()}`)
    const found = foundBy('duplicate-item', text)
    const [line = 0] = text.split('\n').flatMap((one, at) => (one === `- ${item}` ? [at + 1] : []))
    expect(
      found.map(({ position: { start }, related = [] }) => [start.line, related[0]?.position.start.line]),
    ).toEqual([[line + 2, line]])
    expect(found[0]?.message).toBe(`Unexpected second entry of ${item.toLowerCase()}, first on line ${line}`)
  })

  it('in two groups of one section, and not in two parts', () => {
    expect(
      messagesOf(
        'duplicate-item',
        role('## Risks\n\n### North\n\n- Fog at night\n\n### South\n\n- Fog at night'),
      ),
    ).toHaveLength(1)
    expect(
      messagesOf(
        'duplicate-item',
        role('## Hiring\n\n### Strong signals\n\n- Calm\n\n### Red flags\n\n- Calm'),
      ),
    ).toEqual([])
  })

  const tools = (...rows: string[]): string =>
    role(`## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n${rows.join('\n')}`)

  it.each<[string[], string[]]>([
    [
      ['| Cranes | Portal | x | Common |', '| Berths | Portal | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Portal, first on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| Berths | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in Berths, already in Cranes on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| cranes | Derrick | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Derrick, first on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| Berths | Derrick / Portal | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Derrick / Portal, first on line 31'],
    ],
    [['| Cranes | … | x | Common |', '| Cranes | — | y | Common |'], []],
    [['| Cranes | Xy / z | x | Common |', '| Berths | X / yz | y | Common |'], []],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in no category, already in Cranes on line 31'],
    ],
    [
      ['| | Portal / Derrick | x | Common |', '| Cranes | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in Cranes, already in no category on line 31'],
    ],
  ])('tools %j', (rows, expected) =>
    expect(
      ['duplicate-tool', 'tool-in-two-categories'].flatMap((id) =>
        messagesOf(id, tools(...rows)).map((message) => `${id}: ${message}`),
      ),
    ).toEqual(expected),
  )
})
