import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Ferry Architect\n\n## Responsibilities\n- Keeps ferries\n\n'
const draftOf = (section: string) => extractRole(`${ROLE}${section}\n`).draft

/** What is said of experience without years is kept line by line. */
const linesOf = (text: string) =>
  draftOf(`## Experience\n${text}`).experience?.statements.map((statement) => statement.text)

describe('the lines of a paragraph', () => {
  it.each<[string, string[]]>([
    ['Sails by night\nand by day', ['Sails by night and by day']],
    ['Sails by night  \nand by day', ['Sails by night', 'and by day']],
    ['Sails by night\\\nand by day', ['Sails by night', 'and by day']],
    ['Sails by night<br />and by day', ['Sails by night', 'and by day']],
    ['• Sails by night\n• Rows by day\nand eats', ['Sails by night', 'Rows by day and eats']],
    ['• Sails by night\r\n• Rows by day', ['Sails by night', 'Rows by day']],
    ['• Sails by night\r• Rows by day', ['Sails by night', 'Rows by day']],
    ['Sails by night\n•by day', ['Sails by night •by day']],
    // a known label begins a line of its own, another one only in bold
    ['Sails by night\nUse: by day', ['Sails by night', 'Use: by day']],
    ['Sails by night\nTide: by day', ['Sails by night Tide: by day']],
    ['Sails by night\n**Tide:** by day', ['Sails by night', 'Tide: by day']],
    ['Sails by night\n**Tide** by day', ['Sails by night Tide by day']],
    ['Sails by night\n**Tide: low** by day', ['Sails by night Tide: low by day']],
    ['Sails by night\n**Use** by day', ['Sails by night', 'Use by day']],
    ['Sails by night\n*Use* by day', ['Sails by night Use by day']],
    ['Sails by night\n*Use:* by day', ['Sails by night', 'Use: by day']],
    ['Sails by night\n*Tide:* by day', ['Sails by night Tide: by day']],
    ['Sails by night\nTide: **low**', ['Sails by night Tide: low']],
    // within a line
    ['Sails by night *Use:* by day', ['Sails by night', 'Use: by day']],
    ['Sails by night **Use:** by day', ['Sails by night', 'Use: by day']],
    ['Sails by night **Use：** by day', ['Sails by night', 'Use： by day']],
    ['Sails by night **Use** by day', ['Sails by night Use by day']],
    ['Sails by night **Tide:** by day', ['Sails by night Tide: by day']],
    ['Sails by night **Use: none** by day', ['Sails by night Use: none by day']],
    ['Sails `x` Use: **by day**', ['Sails x Use: by day']],
    // behind a stop
    ['Sails by night. Use: by day', ['Sails by night.', 'Use: by day']],
    ['Sails by night; Use: by day', ['Sails by night', 'Use: by day']],
    ['Sails by night | Use: by day', ['Sails by night', 'Use: by day']],
    ['Sails by night – Use: by day', ['Sails by night', 'Use: by day']],
    ['Sails by night, Use: by day', ['Sails by night, Use: by day']],
    ['Sails by night; Tide: by day', ['Sails by night; Tide: by day']],
    [
      'Sails by night; Tide: low; Use: by day; Why: fun',
      ['Sails by night; Tide: low', 'Use: by day', 'Why: fun'],
    ],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each(['\n', '\r\n', '\r'])('stand where they begin, with line ends %j', (end) => {
    const text = [...`${ROLE}## Deliverables`.split('\n'), '• Ropes', '• Oars', '• Sails', ''].join(end)
    const { draft, positions } = extractRole(text)
    expect(draft.deliverables.map(({ text: said, at }) => [said, at.line])).toEqual([
      ['Ropes', 7],
      ['Oars', 8],
      ['Sails', 9],
    ])
    expect([0, 1, 2].map((at) => positions.get(`deliverables.${at}.text`)?.start)).toEqual(
      ['Ropes', 'Oars', 'Sails'].map((word, at) => ({
        line: 7 + at,
        column: 1,
        offset: text.indexOf(`• ${word}`),
      })),
    )
  })
})

describe('a label of years', () => {
  const long = (length: number) => `Minimum years ${'o'.repeat(length - 14)}`
  const words = (count: number) =>
    `Minimum years ${Array(count - 2)
      .fill('ooooooo')
      .join(' ')}`

  it.each([
    ['Experience level: at sea', 'at sea'],
    ['Experience level： at sea', 'at sea'],
    ['Experience level:at sea', 'Experience level:at sea'],
    ['**Experience level:**`at sea`', 'at sea'],
    ['**Experience level：**`at sea`', 'at sea'],
    ['**Experience level** :at sea', 'at sea'],
    ['**Experience level**:at sea', 'at sea'],
    ['*Experience level*:at sea', 'Experience level:at sea'],
    ['**Experience level** at sea', 'Experience level at sea'],
    ['all **Experience level**:at sea', 'all Experience level:at sea'],
    [`${long(80)}: at sea`, 'at sea'],
    [`${long(81)}: at sea`, `${long(81)}: at sea`],
    [`**${long(80)}:**\`at sea\``, 'at sea'],
    [`**${long(81)}:**\`at sea\``, `${long(81)}:at sea`],
    [`${words(9)}: at sea`, 'at sea'],
    [`${words(10)}: at sea`, `${words(10)}: at sea`],
    [`${words(9).replace(' ', '  ')}: at sea`, 'at sea'],
    [`Minimum years; ${'o'.repeat(50)}: at sea`, `Minimum years; ${'o'.repeat(50)}: at sea`],
  ])('%j', (text, said) => {
    expect(linesOf(text)).toEqual([said])
  })
})

describe('a bold line under a list without a blank line between', () => {
  const groupsOf = (list: string) =>
    draftOf(`## Deliverables\n${list}`).deliverables.map(({ group, text }) => [group, text])

  it.each([
    ['- Charts\n**Ropes**\n- Hemp', 'Ropes'],
    ['- Charts\n**Ropes**:\n- Hemp', 'Ropes'],
    ['- Charts\n**Ropes** ：\n- Hemp', 'Ropes'],
    ['- *Old*\n**Ropes**\n- Hemp', 'Ropes'],
    ['1. Charts\n**Ropes**\n2. Hemp', 'Ropes'],
    ['  - Charts\n  **Ropes**\n  - Hemp', 'Ropes'],
    ['- Charts\r\n**Ropes**\r\n- Hemp', 'Ropes'],
    ['- Charts\r**Ropes**\r- Hemp', 'Ropes'],
  ])('is the label of what follows: %j', (list, label) => {
    expect(groupsOf(list).map(([group]) => group)).toEqual([null, label])
  })

  it.each([
    ['further in', '- Charts\n  **Ropes**\n- Hemp', 'Charts Ropes'],
    ['within a line', '- Charts and **Ropes**\n- Hemp', 'Charts and Ropes'],
    ['behind an end of a line and a word', '- Charts\nand **Ropes**\n- Hemp', 'Charts and Ropes'],
    ['with words behind', '- Charts\n**Ropes** of hemp\n- Hemp', 'Charts Ropes of hemp'],
    ['alone in the item', '- **Ropes**\n- Hemp', 'Ropes'],
    ['right behind another style', '- *Charts*\\\n**Ropes**\n- Hemp', 'Charts Ropes'],
  ])('stays with the item %s', (_, list, text) => {
    expect(groupsOf(list)).toEqual([
      [null, text],
      [null, 'Hemp'],
    ])
  })

  it('is no heading where nothing stands under it', () => {
    const { sections, draft } = extractRole(
      `${ROLE}## Deliverables\n- Charts\n**Ropes**\n\n## Skills\n- Oars\n`,
    )
    expect(draft.deliverables.map(({ text }) => text)).toEqual(['Charts'])
    expect(sections.map(({ text, children }) => [text, children.length])).toEqual([
      ['Responsibilities', 0],
      ['Deliverables', 0],
      ['Skills', 0],
    ])
  })

  it('leaves an item of nothing where it is', () => {
    expect(groupsOf('-\n- Charts\n- > Quoted\n- Hemp').map(([, text]) => text)).toEqual([
      'Charts',
      'Quoted',
      'Hemp',
    ])
  })

  it('stands at its own place', () => {
    const text = `${ROLE}## Zebra\n- Charts\n**Yak**\n- Hemp\n`
    const found = extractRole(text).diagnostics.filter(({ ruleId }) => ruleId === 'unknown-heading')
    expect(found.map(({ message, position: { start } }) => [message, start.line, start.column])).toEqual([
      ['Unexpected heading "Yak"', 8, 1],
      ['Unexpected heading "Zebra"', 6, 1],
    ])
  })
})

describe('what stands between the title and the first heading', () => {
  const rest = '\n## Responsibilities\n- Keeps ferries\n'
  const preambleOf = (text: string) => extractRole(`# Ferry Architect\n\n${text}\n${rest}`).draft

  it.each([
    ['a list of bold labels', '- **Salary:** £50k–£60k\n- **Tide:** high'],
    ['a list of known labels', '- Salary: £50k–£60k\n- Mission: keep ferries'],
    ['a list behind its label', '**Salary:**\n\n- £50k–£60k'],
    ['a table behind its label', '**Salary:**\n\n| Level | Salary |\n| - | - |\n| Any | £50k–£60k |'],
    ['bullets behind their label', '**Salary:**\n• £50k–£60k'],
    ['a label of a paragraph', 'Salary: £50k–£60k'],
  ])('gives pay from %s', (_, text) => {
    expect(preambleOf(text).salary).toMatchObject({ min: 50_000, max: 60_000 })
  })

  it.each([
    ['a list of which an item has no label', '- **Salary:** £50k–£60k\n- tides'],
    ['a list of which an item has a label nobody knows', '- Salary: £50k–£60k\n- Tide: high'],
    ['a list with an item of nothing', '- Salary: £50k–£60k\n-'],
    ['a list behind another label', '**Outcomes:**\n\n- Salary: £50k–£60k'],
    ['bullets behind a paragraph of their own', '**Salary:**\n\nIt is so.\n\n• £50k–£60k'],
  ])('gives none from %s', (_, text) => {
    expect(preambleOf(text).salary).toBeNull()
  })

  it('is the summary, labelled lines, code, and lists in a quotation left out', () => {
    const draft = preambleOf(
      'Tide: high\n\n> Ferries have been kept here since long ago.\n>\n> - Salary: £50k–£60k\n\n```\ncode of five words or more\n```\n\n**Tide: of the upper river** and of the lower one\n\nThey carry people and mail.',
    )
    expect(draft.summary?.text).toBe(
      'Ferries have been kept here since long ago. They carry people and mail.',
    )
    expect(draft.salary).toBeNull()
  })

  it('gives each label its own place and a finding where nobody knows it', () => {
    const text = `# Ferry Architect\n\n**Location:** Malta\n**Tide:** high\n${rest}`
    const [found] = extractRole(text).diagnostics
    expect([found?.message, found?.position.start.line]).toEqual(['Unexpected label "Tide"', 4])
  })
})
