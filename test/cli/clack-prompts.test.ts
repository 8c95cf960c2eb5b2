import { beforeEach, describe, expect, it, vi } from 'vitest'
import { clackPrompts } from '../../src/cli/conversation/clack-prompts.ts'
import { STOP } from '../../src/cli/conversation/prompts.ts'

/** What the library for prompts was asked, and what it answers next. */
const library = vi.hoisted(() => ({
  asked: [] as [string, Record<string, unknown>][],
  said: [] as string[],
  answer: undefined as unknown,
}))

const CANCEL = Symbol('cancel')

vi.mock('@clack/prompts', () => {
  const say = (kind: string) => (text: string) => void library.said.push(`${kind}: ${text}`)
  const ask = (kind: string) => async (question: Record<string, unknown>) => {
    library.asked.push([kind, question])
    return library.answer
  }
  return {
    S_BAR: '│',
    intro: say('intro'),
    outro: say('outro'),
    cancel: say('cancel'),
    log: { message: say('message') },
    isCancel: (answer: unknown) => typeof answer === 'symbol',
    select: ask('select'),
    selectKey: ask('selectKey'),
    text: ask('text'),
  }
})

beforeEach(() => {
  library.asked.length = 0
  library.said.length = 0
  library.answer = undefined
})

const OPTIONS = [
  { key: 's', label: 'skip\u001b[31m' },
  { key: '4', label: 'leading' },
]
const LONG =
  'A question about the tide model of a harbour, with more words than a narrow terminal has room for.'

describe('what is said', () => {
  it('is clean, and broken between words at the width of the terminal', () => {
    const prompts = clackPrompts(40)
    prompts.say('intro', 'Wel\u202ecome')
    prompts.say('remark', `${LONG}\n${'x'.repeat(80)}`)
    prompts.say('outro', 'Wrote it.\nNext: \u001b[2Jassess')
    expect(library.said[0]).toBe('intro: Welcome')
    expect(library.said[2]).toBe('outro: Wrote it.\n   Next: assess')
    const lines = library.said[1]?.replace('message: ', '').split('\n') ?? []
    expect(lines.every((line) => line.length <= 34)).toBe(true)
    expect(lines.slice(0, -3).join(' ')).toBe(LONG)
    expect(lines.slice(-3).join('')).toBe('x'.repeat(80))
  })

  it('keeps to a width that can be read, however narrow or wide the terminal', () => {
    for (const [columns, most] of [
      [5, 30],
      [500, 96],
    ] as const) {
      library.said.length = 0
      clackPrompts(columns).say('remark', LONG.repeat(3))
      const lines = library.said[0]?.replace('message: ', '').split('\n') ?? []
      const longest = Math.max(...lines.map((line) => line.length))
      expect(longest).toBeLessThanOrEqual(most)
      expect(longest).toBeGreaterThan(most - 15)
    }
  })
})

describe('a key', () => {
  it('is the one that was pressed', async () => {
    library.answer = '4'
    expect(await clackPrompts(80).key({ lines: ['How far?', 'Kubernetes'], options: OPTIONS })).toBe('4')
    const [[kind, question] = []] = library.asked
    expect(kind).toBe('selectKey')
    expect(question).toEqual({
      message: 'How far?\n│  Kubernetes',
      options: [
        { value: 's', label: 'skip' },
        { value: '4', label: 'leading' },
      ],
    })
  })

  it('is the first where Enter is pressed, and nothing where there is none to choose', async () => {
    expect(await clackPrompts(80).key({ lines: ['?'], options: OPTIONS })).toBe('s')
    expect(await clackPrompts(80).key({ lines: ['?'], options: [] })).toBe('')
  })
})

describe('a choice', () => {
  it('is the value of what was chosen', async () => {
    library.answer = 'senior'
    const options = [{ value: 'senior', label: 'Senior' }]
    expect(await clackPrompts(80).choose({ text: 'Which\u0007 role?', options })).toBe('senior')
    expect(library.asked).toEqual([['select', { message: 'Which role?', options }]])
  })
})

describe('a text', () => {
  const question = { lines: ['A name?'], mistake: (value: string) => (value === '' ? 'Type a name' : null) }

  it('comes without blanks around it, with a hint and an earlier answer where there are some', async () => {
    library.answer = '  Ada Example '
    expect(await clackPrompts(80).text({ ...question, placeholder: 'such as Ada', initial: 'Bo' })).toBe(
      'Ada Example',
    )
    expect(library.asked[0]?.[1]).toMatchObject({ placeholder: 'such as Ada', initialValue: 'Bo' })
    await clackPrompts(80).text(question)
    expect(Object.keys(library.asked[1]?.[1] ?? {})).toEqual(['message', 'validate'])
  })

  it('is refused with what is wrong with it, blanks around it left out', async () => {
    await clackPrompts(80).text(question)
    const validate = library.asked[0]?.[1]['validate'] as (value: string | undefined) => string | undefined
    expect(validate('  ')).toBe('Type a name')
    expect(validate(undefined)).toBe('Type a name')
    expect(validate(' Ada ')).toBeUndefined()
  })
})

describe('Ctrl-C', () => {
  it('stops each question, and says so', async () => {
    library.answer = CANCEL
    const prompts = clackPrompts(80)
    const answers = [
      await prompts.key({ lines: ['?'], options: OPTIONS }),
      await prompts.choose({ text: '?', options: [] }),
      await prompts.text({ lines: ['?'], mistake: () => null }),
    ]
    expect(answers).toEqual([STOP, STOP, STOP])
    expect(library.said).toEqual(['cancel: Stopped.', 'cancel: Stopped.', 'cancel: Stopped.'])
  })
})
