import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/table.ts'
import { renderManPage } from '../../src/cli/man-page.ts'
import { runOptions } from '../../src/cli/run-options.ts'
import { memoryIo } from '../../src/io/index.ts'
import { VERSION } from '../../src/version.ts'

const page = renderManPage(COMMANDS, runOptions(memoryIo()), VERSION)
const hasGroff = spawnSync('groff', ['--version']).status === 0

describe('the manual page', () => {
  it('is up to date (npm run generate:man)', () => {
    expect(readFileSync('man/arch-gap.1', 'utf8')).toBe(page)
  })

  it('tells every command with every option and example', () => {
    const text = page.replaceAll('\\-', '-').replaceAll('\\(dq', '"')
    for (const { name, options, examples } of COMMANDS) {
      expect(text).toContain(`.SS arch-gap ${name}`)
      for (const { flags } of options) expect(text).toContain(`.B ${flags}`)
      for (const example of examples) expect(text).toContain(example)
    }
  })

  it.runIf(hasGroff)('is read by groff without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww'], {
      input: page,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout.replace(/.\u0008/g, '')).toContain('COMMANDS')
  })

  it('lets no text become a request', () => {
    const [odd = ''] = renderManPage(
      [
        {
          name: 'odd',
          summary: '.so /etc/passwd',
          args: [],
          options: [],
          examples: ["'x \\n y"],
          load: async () => async () => 0,
        },
      ],
      [],
      '1',
    ).split('.SH OPTIONS')
    expect(odd).toContain('\\&.so /etc/passwd')
    expect(odd).toContain("  'x \\en y")
  })
})
