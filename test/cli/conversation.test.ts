import { describe, expect, it } from 'vitest'
import { optionsFrom } from '../../src/cli/command.ts'
import { initWith } from '../../src/cli/commands/init.ts'
import { createContext } from '../../src/cli/context.ts'
import { type MemoryIo, type MemoryIoOptions, memoryIo } from '../../src/io/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { type ScriptedPrompts, scriptedPrompts } from './scripted-prompts.ts'

type Answers = Parameters<typeof scriptedPrompts>[0]

async function talk(
  answers: Answers,
  options: Record<string, unknown> = {},
  world: MemoryIoOptions = {},
  earlier?: MemoryIo,
) {
  const io = memoryIo({ isTTY: true, ...world, files: { ...world.files, ...filesOf(earlier) } })
  const prompts = scriptedPrompts(answers)
  const run = initWith(async () => prompts)
  const code = await run(createContext(io, {}), [], optionsFrom(options))
  return { io, prompts, code, text: (path: string) => new TextDecoder().decode(io.files.get(path)) }
}

function filesOf(io: MemoryIo | undefined): Record<string, Uint8Array> {
  return io ? Object.fromEntries(io.files) : {}
}

function questions({ shown }: ScriptedPrompts): string[] {
  return shown.map(({ text }) => text.split('\n').slice(0, 2).join(' | '))
}

const ROLE = { role: 'ai-infrastructure-architect' }
const YOU = ['Ada Example', '11', '5', '']
/** Every question answered with the same key; text questions are skipped. */
const ALWAYS = (key: string): ((question: string) => string)[] =>
  Array.from({ length: 200 }, () => (question: string) => (question.includes('Your figure') ? '' : key))

describe('init on a terminal', () => {
  it('asks role, name, years and every requirement, and writes a profile that reads back', async () => {
    const { io, prompts, code, text } = await talk(['principal-ai-architect', ...YOU, ...ALWAYS('n')])
    expect(code).toBe(0)
    expect(questions(prompts).slice(0, 8)).toEqual([
      'intro: A profile in a few minutes. Nothing leaves this machine.',
      'Which role do you want to hold yourself against?',
      expect.stringContaining('remark: Principal AI Architect: 74 questions'),
      expect.stringContaining('What name'),
      expect.stringContaining('Years of professional work'),
      expect.stringContaining('on AI or machine-learning'),
      expect.stringContaining('across teams'),
      'Must-have skills, 1 of 7 · question 5 of 78 | AI/ML system architecture',
    ])
    const { profile, diagnostics } = parseProfile(text('profile.yaml'), 'profile.yaml')
    expect(diagnostics).toEqual([])
    expect(profile).toMatchObject({
      name: 'Ada Example',
      experience: { totalYears: 11, aiYears: 5, crossTeamYears: null },
      claims: [],
      target: { role: 'principal-ai-architect' },
    })
    expect([...io.files.keys()]).toEqual(['profile.yaml'])
  })

  it('explains each requirement in a line, with the scale in words, and hides what is expected', async () => {
    const { prompts } = await talk([...YOU, ...ALWAYS('s')], ROLE)
    const asked = prompts.shown.filter(({ options }) => options.length > 5)
    expect(asked.length).toBeGreaterThan(10)
    for (const { text, options } of asked) {
      expect(text).not.toMatch(/expect|critical|important/i)
      expect(options.join('\n')).toContain("4 leading     leads others and sets the team's practice")
      expect(options[0]).toBe('s skip: say nothing of it')
    }
  })

  it('writes levels as claims and 0 as a rated none; skipped ones stay as comments', async () => {
    let n = 0
    const { text } = await talk(
      [...YOU, ...Array.from({ length: 100 }, () => () => ['4', '0', 's'][n++ % 3] ?? 's')],
      ROLE,
    )
    const written = text('profile.yaml')
    const { profile } = parseProfile(written, 'profile.yaml')
    const levels = profile?.claims.map(({ proficiency }) => proficiency) ?? []
    expect(new Set(levels)).toEqual(new Set([4, 0]))
    expect(written.match(/#- .*: _$/gm)?.length).toBe(Math.floor(n / 3))
  })

  it('goes back, shows the earlier answer, and Enter keeps it', async () => {
    const { prompts, text } = await talk([...YOU, '4', 'b', '', ...ALWAYS('n')], ROLE)
    const again = prompts.shown.filter(({ options }) => options[0] === 'k keep: 4 leading')
    expect(again).toHaveLength(1)
    expect(parseProfile(text('profile.yaml'), 'p').profile?.claims[0]?.proficiency).toBe(4)
  })

  it('goes back over years by <, and refuses what is no number of years', async () => {
    const { prompts, text } = await talk(
      ['Ada', '99', 'many', '12', '<', '13', '4', '2.5', ...ALWAYS('n')],
      ROLE,
    )
    expect(prompts.shown.filter(({ text: said }) => said.startsWith('mistake: Type years'))).toHaveLength(2)
    expect(parseProfile(text('profile.yaml'), 'p').profile?.experience).toMatchObject({
      totalYears: 13,
      aiYears: 4,
      crossTeamYears: 2.5,
    })
  })

  it('stops without losing an answer, and goes on from there', async () => {
    const first = await talk([...YOU, '4', '3', 'stop'], ROLE)
    expect(first.code).toBe(130)
    expect([...first.io.files.keys()]).toEqual(['profile.yaml.draft'])
    expect(first.io.written.stderr).toContain('6 answers are kept in profile.yaml.draft')
    const second = await talk(['y', ...ALWAYS('n')], ROLE, {}, first.io)
    expect(second.code).toBe(0)
    expect(questions(second.prompts)[3]).toContain('3 of ')
    expect([...second.io.files.keys()]).toEqual(['profile.yaml'])
    const { profile } = parseProfile(second.text('profile.yaml'), 'p')
    expect(profile).toMatchObject({ name: 'Ada Example' })
    expect(profile?.claims.map(({ proficiency }) => proficiency)).toEqual([4, 3])
  })

  it('loses nothing wherever it is stopped', async () => {
    for (let answered = 1; answered <= 9; answered++) {
      const said = [...YOU, '4', '3', '2', '1', '0'].slice(0, answered)
      const first = await talk([...said, 'stop'], ROLE)
      const draft = JSON.parse(first.text('profile.yaml.draft'))
      expect(draft.answers).toHaveLength(answered)
    }
  })

  it('remembers the role that was chosen', async () => {
    const first = await talk(['senior-ai-architect', 'Ada', 'stop'])
    const second = await talk(['y', '', '', '', ...ALWAYS('n')], {}, {}, first.io)
    expect(parseProfile(second.text('profile.yaml'), 'p').profile?.target.role).toBe('senior-ai-architect')
  })

  it('starts over only when asked to', async () => {
    const first = await talk([...YOU, '4', 'stop'], ROLE)
    const second = await talk(['n', 'Other Name', '', '', '', ...ALWAYS('n')], ROLE, {}, first.io)
    expect(parseProfile(second.text('profile.yaml'), 'p').profile).toMatchObject({
      name: 'Other Name',
      claims: [],
    })
  })

  it('touches no answers it cannot read', async () => {
    const files = { 'profile.yaml.draft': '{"version": 1, "answers": [{"question": 7}]}' }
    await expect(talk([], ROLE, { files })).rejects.toThrow(
      'Cannot read the answers kept in profile.yaml.draft',
    )
  })

  it('takes decisions by who decides, and figures with their unit', async () => {
    const decided = await talk(
      [
        ...YOU,
        ...until('What you decide'),
        'a',
        't',
        '0',
        'n',
        'about half',
        '1,200 days',
        '64 percent',
        '19 -> 8 business days',
        '$1.90 to $1.15',
        '<',
        '',
        ...ALWAYS('n').map(() => 'n'),
      ],
      { role: 'principal-ai-architect' },
    )
    const { profile } = parseProfile(decided.text('profile.yaml'), 'p')
    expect(profile?.decisions?.map(({ scope }) => scope)).toEqual(['independent', 'team'])
    expect(profile?.achievements).toMatchObject([
      { value: 64, unit: 'percent' },
      { from: 19, to: 8, unit: 'business days' },
    ])
    expect(
      decided.prompts.shown.filter(({ text }) => text.startsWith('mistake: Type a figure')),
    ).toHaveLength(2)
  })

  it('says that others decide as an answer, not as nothing', async () => {
    const { text } = await talk([...YOU, ...until('What you decide'), '0', 'n', 'n'], {
      role: 'principal-ai-architect',
    })
    expect(parseProfile(text('profile.yaml'), 'p').profile?.decisions).toEqual([])
  })

  it('is not held without a terminal, with --yes, or on a terminal that can do nothing', async () => {
    for (const [options, world] of [
      [ROLE, { isTTY: false }],
      [{ ...ROLE, yes: true }, {}],
      [ROLE, { env: { TERM: 'dumb' } }],
    ] as const) {
      const { text, prompts } = await talk([], options, world)
      expect(prompts.shown).toEqual([])
      expect(text('profile.yaml')).toContain('name: Your name')
    }
  })

  it('never writes over a profile without --force', async () => {
    const files = { 'profile.yaml': 'name: Mine\n' }
    await expect(talk([], ROLE, { files })).rejects.toThrow('profile.yaml is there already')
    const { text } = await talk([...YOU, ...ALWAYS('n')], { ...ROLE, force: true }, { files })
    expect(text('profile.yaml')).toContain('name: Ada Example')
  })
})

/** Skips group after group until one is reached. */
function until(group: string): ((question: string) => string)[] {
  const groups = ['Must-have', 'Advanced', 'Good-to-have', 'Emerging', 'Soft', 'Tools']
  return groups.map(() => (question: string) => {
    expect(question).not.toContain(group)
    return 'n'
  })
}
