import { describe, expect, it } from 'vitest'
import { optionsFrom } from '../../src/cli/command.ts'
import { initWith } from '../../src/cli/commands/init.ts'
import { createContext } from '../../src/cli/context.ts'
import { readDraft, writeDraft } from '../../src/cli/conversation/answers.ts'
import { figureText, readFigure } from '../../src/cli/conversation/read-figure.ts'
import { memoryIo } from '../../src/io/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { scriptedPrompts } from './scripted-prompts.ts'

type Answers = Parameters<typeof scriptedPrompts>[0]

async function talk(answers: Answers, options: Record<string, unknown>, files: Record<string, string> = {}) {
  const io = memoryIo({ isTTY: true, files })
  const prompts = scriptedPrompts(answers)
  const code = await initWith(async () => prompts)(createContext(io, {}), [], optionsFrom(options))
  const text = (path: string): string => new TextDecoder().decode(io.files.get(path))
  return { code, prompts, text, stderr: io.written.stderr, files: [...io.files.keys()] }
}

const ROLE = { role: 'principal-ai-architect' }
const DRAFT = (role: unknown, ...answers: object[]): string => JSON.stringify({ version: 1, role, answers })
const NAMED = { question: 'name', answer: { kind: 'text', text: 'Ada Example' } }
const REST = Array.from(
  { length: 200 },
  () => (question: string) => (question.includes('Your figure') ? 'n' : 'n'),
)

describe('init on a terminal', () => {
  it('writes nothing where it is stopped before the first answer', async () => {
    for (const options of [ROLE, {}]) {
      const { code, stderr, files } = await talk(['stop'], options)
      expect({ code, files }).toEqual({ code: 130, files: [] })
      expect(stderr).toContain('Stopped. Nothing was written.')
    }
  })

  it('keeps earlier answers where it is stopped before going on', async () => {
    const kept = { 'profile.yaml.draft': DRAFT('principal-ai-architect', NAMED) }
    const { code, stderr, files } = await talk(['stop'], ROLE, kept)
    expect({ code, files }).toEqual({ code: 130, files: ['profile.yaml.draft'] })
    expect(stderr).toContain('1 answer is kept in profile.yaml.draft')
  })

  it('asks for a role again where the earlier one is gone', async () => {
    for (const role of ['harbour-master', null]) {
      const kept = { 'profile.yaml.draft': DRAFT(role, NAMED) }
      const { prompts } = await talk(['y', 'stop'], {}, kept)
      expect(prompts.shown.at(-1)?.text).toBe('Which role do you want to hold yourself against?')
    }
  })

  it('has no role to ask about where there are no briefs', async () => {
    await expect(talk([], { noBuiltin: true })).rejects.toThrow('There is no role to ask about')
  })

  it('refuses a name that is empty or endless, and shows the earlier one when going back', async () => {
    const { prompts } = await talk(['', 'x'.repeat(201), 'Ada Example', '<', 'Ada Example', 'stop'], ROLE)
    const shown = prompts.shown.map(({ text }) => text)
    expect(shown).toContain('mistake: Type a name')
    expect(shown).toContain('mistake: Take a name of at most 200 characters')
    expect(shown).toContain('What name shall reports show? Any name will do. [Ada Example]')
  })

  it('takes tools, and shows who decides when going back', async () => {
    const group = (name: string) => (question: string) => (question.includes(name) ? '3' : 'n')
    const { text } = await talk(
      ['Ada Example', '', '', '', ...Array.from({ length: 90 }, () => group('Tools'))],
      ROLE,
    )
    const { profile } = parseProfile(text('profile.yaml'), 'p')
    expect(profile?.claims.length).toBeGreaterThan(0)
    const toScopes = Array.from(
      { length: 30 },
      () => (question: string) => (question.startsWith('What you decide') ? 't' : 'n'),
    )
    let asked = 0
    const back = toScopes.map((answer) => (question: string) => {
      if (!question.startsWith('What you decide')) return answer(question)
      asked += 1
      return ['t', 'b', ''][asked - 1] ?? 'n'
    })
    const { prompts } = await talk(['Ada Example', '', '', '', ...back, ...REST], ROLE)
    expect(
      prompts.shown.some(({ options }) => options[0] === 'k keep: I decide it with a team or board'),
    ).toBe(true)
  })

  it('can be stopped at a figure', async () => {
    const answers = Array.from(
      { length: 100 },
      () => (question: string) => (question.includes('Your figure') ? 'stop' : 'n'),
    )
    expect((await talk(['Ada Example', '', '', '', ...answers], ROLE)).code).toBe(130)
  })
})

describe('answers that were kept', () => {
  it('read back as they were', () => {
    const answers = new Map([['name', { kind: 'text', text: 'Ada' } as const]])
    expect(readDraft(writeDraft({ role: null, answers }))).toEqual({ role: null, answers })
  })

  it.each([
    '[]',
    '{}',
    '{"version": 2, "answers": []}',
    '{"version": 1, "answers": {}}',
    '{"version": 1, "answers": [null]}',
    '{"version": 1, "answers": [{"question": "name", "answer": null}]}',
    '{"version": 1, "answers": [{"question": "name", "answer": {"kind": "guess"}}]}',
    '{"version": 1, "answers": [{"question": "name", "answer": {"kind": 3}}]}',
    '{"version": 1, "answers": [{"question": "name", "answer": {"kind": "text"}}]}',
    '{"version": 1, "answers": [{"question": "aiYears", "answer": {"kind": "years", "years": "5"}}]}',
    '{"version": 1, "answers": [{"question": "x", "answer": {"kind": "level", "level": 6}}]}',
    'no JSON',
  ])('are none: %s', (text) => expect(readDraft(text)).toBeNull())
})

describe('a figure', () => {
  it.each([
    ['64 percent', { value: 64, unit: 'percent' }, '64 percent'],
    ['64%', { value: 64, unit: 'percent' }, '64 percent'],
    ['-3', { value: -3, unit: null }, '-3'],
    ['€ 2.50 per call', { value: 2.5, unit: 'per call' }, '2.5 per call'],
    ['£7', { value: 7, unit: 'GBP' }, '7 GBP'],
    ['19 -> 8 days', { from: 19, to: 8, unit: 'days' }, '19 -> 8 days'],
    ['$1.90 to $1.15', { from: 1.9, to: 1.15, unit: 'USD' }, '1.9 -> 1.15 USD'],
    ['5% → 2%', { from: 5, to: 2, unit: 'percent' }, '5 -> 2 percent'],
    ['3 to 4', { from: 3, to: 4, unit: null }, '3 -> 4'],
  ])('%s is read, and can be typed again as %s', (typed, facts, again) => {
    const figure = readFigure(typed)
    expect(figure).toEqual({ from: null, to: null, value: null, ...facts })
    if (figure === null) throw new Error('not read')
    expect(figureText(figure)).toBe(again)
    expect(readFigure(figureText(figure))).toEqual(figure)
  })

  it.each(['', 'about half', '1,200 days', '1.2.3', '12.000.000', '1234567890123'])('%s is none', (typed) =>
    expect(readFigure(typed)).toBeNull(),
  )
})
