import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseProfile } from '../../src/profile/index.ts'
import { HAS_TMUX, type TerminalSession, terminalSession } from './terminal-session.ts'

const PAGE = 'docs/first-ten-minutes.md'
const LEVELS = ['4', '3', '4', '3', '2', '4', '3', '5', '1', '0']
const SCOPES = ['a', 't', '0', 'm', 'a', 'e', '0']
const FIGURES: Readonly<Record<string, string>> = {
  'Architecture review cycle time': '19 -> 8 business days',
  'Platform reuse rate': '58 percent',
  'AI service availability': '99.93 percent',
}

/** What a person would press at the question on the screen. */
function answerTo(screen: string, n: number): { key: string } | { text: string } {
  const question = screen.slice(screen.lastIndexOf(`· question ${n} of `))
  const figure = Object.keys(FIGURES).find((name) => question.includes(name))
  if (question.includes('Your figure')) return { text: figure ? (FIGURES[figure] ?? '') : '' }
  if (question.includes('I decide it alone')) return { key: SCOPES[n % SCOPES.length] ?? '0' }
  return { key: n % 9 === 0 ? 's' : (LEVELS[n % LEVELS.length] ?? '3') }
}

describe.runIf(HAS_TMUX && existsSync('dist/cli/start.cjs'))(
  'the first ten minutes, on a real terminal',
  () => {
    let terminal: TerminalSession
    beforeAll(() => {
      terminal = terminalSession()
    })
    afterAll(() => terminal.end())

    async function answerFrom(first: number, last: number, total: number): Promise<void> {
      for (let n = first; n <= last; n++) {
        const answer = answerTo(await terminal.waitFor(new RegExp(`◆[^◆]*question ${n} of ${total}`)), n)
        if ('key' in answer) terminal.type(answer.key)
        else {
          if (answer.text !== '') {
            terminal.type(answer.text)
            await terminal.waitFor(answer.text)
          }
          terminal.press('Enter')
        }
      }
    }

    it('lead from an empty folder to a report on oneself', async () => {
      await terminal.waitFor('$')
      terminal.type('arch-gap init\n')
      await terminal.waitFor('Which role do you want')
      terminal.press('Down')
      await terminal.waitFor('● Principal AI Architect')
      terminal.press('Enter')
      for (const [question, answer] of [
        ['What name shall reports show', 'Runa Fjellmark'],
        ['Years of professional work', '12'],
        ['on AI or machine-learning systems', '5'],
        ['shaping architecture across teams', '3.5'],
      ] as const) {
        await terminal.waitFor(new RegExp(`◆[^◆]*${question}`))
        terminal.type(answer)
        await terminal.waitFor(answer)
        terminal.press('Enter')
      }
      const [, total = ''] = /question 5 of (\d+)/.exec(await terminal.waitFor('question 5 of ')) ?? []
      await answerFrom(5, 11, Number(total))

      await terminal.waitFor(`question 12 of ${total}`)
      terminal.press('C-c')
      await terminal.waitFor('11 answers are kept in profile.yaml.draft')
      expect(readdirSync(terminal.folder)).toEqual(['profile.yaml.draft'])

      terminal.type('arch-gap init\n')
      await terminal.waitFor('There are 11 answers from before')
      terminal.type('y')
      await terminal.waitFor(new RegExp(`◆[^◆]*question 12 of ${total}`))
      terminal.type('b')
      await terminal.waitFor('keep: ')
      terminal.press('Enter')
      await answerFrom(12, Number(total), Number(total))
      await terminal.waitFor(/Wrote profile\.yaml: \d+ answers/)
      expect(readdirSync(terminal.folder)).toEqual(['profile.yaml'])

      const { profile, diagnostics } = parseProfile(
        readFileSync(join(terminal.folder, 'profile.yaml'), 'utf8'),
        'profile.yaml',
      )
      expect(diagnostics).toEqual([])
      expect(profile).toMatchObject({
        name: 'Runa Fjellmark',
        experience: { totalYears: 12, aiYears: 5, crossTeamYears: 3.5 },
        achievements: { length: 3 },
        target: { role: 'principal-ai-architect' },
      })
      expect(
        profile?.claims.filter(({ kind }) => kind === 'skill' || kind === 'tool').length,
      ).toBeGreaterThan(30)

      terminal.type('clear -x; arch-gap assess\n')
      await terminal.waitFor('arch-gap plan profile.yaml')
      await terminal.waitFor(/\n\$\s*$/)
      const transcript = terminal.transcript()
      expect(transcript).toMatch(
        /Runa Fjellmark → Principal AI Architect[\s\S]*(?:READY|NEAR|BUILDING|EARLY) {2,}\d+ \/ 100/,
      )
      expect(transcript).not.toMatch(/undefined|NaN|\[object|\s{4}at /)
      if (process.env['UPDATE_TRANSCRIPT']) keep(transcript)
    }, 180_000)
  },
)

describe('the page with the transcript', () => {
  it('shows the way from init to a report, an interruption included', () => {
    const page = readFileSync(PAGE, 'utf8')
    for (const text of [
      '$ arch-gap init',
      'Which role do you want',
      '11 answers are kept',
      'Wrote profile.yaml',
      'Runa Fjellmark → Principal AI Architect',
    ])
      expect(page).toContain(text)
  })
})

/** Puts the transcript into the page, between the fences that are there. */
function keep(transcript: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const shown = transcript.replace('$ clear -x; arch-gap assess', '$ arch-gap assess').replace(/\n\$\s*$/, '')
  writeFileSync(
    PAGE,
    page.replace(/```text\n[\s\S]*?\n```/, () => `\`\`\`text\n${shown.replaceAll('```', "'''")}\n\`\`\``),
  )
}
