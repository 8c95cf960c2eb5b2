import { describe, expect, it } from 'vitest'
import { shapeOf } from './shape-of.ts'

/** Numbers tell sections where there are some of them. */
const BEFORE = 'Canal Architect: Role Blueprint\n\n1) Summary\nWater flows.\n\n2) Duties\n• Opens gates\n\n'
const SHAPE_BEFORE = ['# Canal Architect', '## Summary', 'Water flows.', '## Duties', '- Opens gates']

/** Text as it comes out of a browser, below its title → its shape. */
const SHAPES: Record<string, [string, string[]]> = {
  'dashes below a number': [
    '3) Tools\n1. Winch\n– Use: lifts gates\n– Strong\n2. Hook',
    ['## Tools', '1. **Winch**', '  _Use:_ lifts gates', '  Strong', '2. Hook'],
  ],
  'bullets below a number': [
    '3) Tools\n1. Winch\n    • lifts\n    • lowers\n2. Hook\n• a list of its own',
    ['## Tools', '1. Winch', '  - lifts', '  - lowers', '2. Hook', '- a list of its own'],
  ],
  'bullets of a lesser shape': [
    '3) Tools\n• Winch\n◦ lifts\n◦ lowers\n• Hook',
    ['## Tools', '- Winch', '  - lifts', '  - lowers', '- Hook'],
  ],
  'dashes further in than a bullet': [
    '3) Tools\n• Winch\n  – Use: lifts\n• Hook',
    ['## Tools', '- **Winch**', '  _Use:_ lifts', '- Hook'],
  ],
  'numbers further in than a bullet': [
    '3) Tools\n• Winch\n    1. lifts\n    2. lowers',
    ['## Tools', '- Winch', '  1. lifts', '  2. lowers'],
  ],
  'numbers behind bullets at one margin': [
    '3) Tools\n• Winch\n1. lifts',
    ['## Tools', '- Winch', '1. lifts'],
  ],
  'tabs as indentation': ['3) Tools\n• Winch\n\t• lifts', ['## Tools', '- Winch', '  - lifts']],
  'a label on a line below an item': [
    '3) Tools\n• Winch\nUse: lifts gates',
    ['## Tools', '- **Winch**', '  _Use:_ lifts gates'],
  ],
  'names in front of sentences': [
    '3) Skills\n• Calm: keeps still. Always.\n• Care: oils all gates.\n• Cheer: sings.',
    ['## Skills', '- **Calm:** keeps still. Always.', '- **Care:** oils all gates.', '- **Cheer:** sings.'],
  ],
  'dashes on one line of an item': [
    '3) Exercises\n• Case: – Draw a gate – Name its parts:\n    ◦ Hinge\n    ◦ Beam',
    ['## Exercises', '- Case:', '  - Draw a gate', '  - _Name its parts:_', '    - Hinge', '    - Beam'],
  ],
  'dashes on one line of an item, with bullets of their own': [
    '3) Exercises\n• Case: – Draw a gate – Name its parts\n    ◦ Hinge',
    ['## Exercises', '- Case:', '  - Draw a gate', '  - Name its parts', '  - Hinge'],
  ],
  'dashes on one line of text': [
    '3) Outcomes\nExpected outcomes: – Water flows – Gates close',
    ['## Outcomes', '**Expected outcomes:**', '- Water flows', '- Gates close'],
  ],
  'dashes from the beginning of a line': [
    '3) Outcomes\nGates:\n\nWater flows – Gates close.',
    ['## Outcomes', '**Gates:**', 'Water flows – Gates close.'],
  ],
  'a label before a line': [
    '3) Outcomes\nGates:\nThey close at night.',
    ['## Outcomes', '**Gates:**', 'They close at night.'],
  ],
  'cells apart by tabs': [
    '3) Tools\nTool\tUse\nWinch\tlifts\nHook\t\tholds\nOil',
    ['## Tools', '| Tool | Use |', '| Winch | lifts |', '| Hook | holds |', 'Oil'],
  ],
  'cells apart by bars': [
    '3) Tools\n| Tool | Use |\n| - | - |\n| Winch | lifts |\n| Hook | |',
    ['## Tools', '| Tool | Use |', '| Winch | lifts |', '| Hook |  |'],
  ],
  'cells apart by gaps': [
    '3) Tools\nTool     Use\nWinch    lifts',
    ['## Tools', '| Tool | Use |', '| Winch | lifts |'],
  ],
  'one line with a bar': ['3) Tools\nWinch | Hook\n\nOil can.', ['## Tools', '### Winch | Hook', 'Oil can.']],
  'cells below one another': [
    '3) KPIs\nMetric\n\nTarget\n\nFrequency\n\nGate time\n\n< 5 minutes\n\nWeekly\n\nLeaks\n\n0\n\nMonthly',
    [
      '## KPIs',
      '| Metric | Target | Frequency |',
      '| Gate time | < 5 minutes | Weekly |',
      '| Leaks | 0 | Monthly |',
    ],
  ],
  'a heading under a heading': [
    '3) Skills\nMust-have skills\n\n• Winch\n\nGood-to-have skills\n• Hook',
    ['## Skills', '### Must-have skills', '- Winch', '### Good-to-have skills', '- Hook'],
  ],
  'buttons and slogans between': [
    '3) Skills\n• Winch\n\nSubscribe\nBuy now\nShare this\n\n4) Tools\n• Hook\n\nLeave a comment\nNewest',
    ['## Skills', '- Winch', '## Tools', '- Hook'],
  ],
}

describe('text out of a browser', () => {
  it.each(Object.entries(SHAPES))('keeps %s', (_, [body, expected]) => {
    expect(shapeOf(`${BEFORE}${body}\n`, 'pasted-text')).toEqual([...SHAPE_BEFORE, ...expected])
  })

  it('without numbers takes the names of sections for headings', () => {
    expect(
      shapeOf(
        'Canal Architect\n\nResponsibilities\n• Opens gates\n\nSkills\n\nMust-have\n• Winch\n\nWater wisdom\n\n• Reads floods\n\nA last line alone.\n\nAnother one.',
        'pasted-text',
      ),
    ).toEqual([
      '# Canal Architect',
      '## Responsibilities',
      '- Opens gates',
      '## Skills',
      '### Must-have',
      '- Winch',
      '### Water wisdom',
      '- Reads floods',
    ])
  })

  it('without a title begins behind the buttons', () => {
    expect(
      shapeOf(
        'Home\nMenu\n\nWater flows through the gates.\n\nResponsibilities\n• Opens gates',
        'pasted-text',
      ),
    ).toEqual(['Water flows through the gates.', '## Responsibilities', '- Opens gates'])
  })
})
