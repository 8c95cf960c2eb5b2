import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Position } from '../../src/model/index.ts'
import { findingsOf, type InputFile, profileFindings } from './findings-of.ts'
import { fixturesOf, OWN_RULES } from './rule-fixtures.ts'

/** A change that leaves what a file says as it is. */
interface Change {
  name: string
  apply(text: string): string
  /** Where a line of the old text stands in the new one. */
  line(line: number): number
  /** Only for briefs. */
  briefsOnly?: boolean
}

const COMMENT = '# Ä comment of 🚀 ünusual letters\n'

/** Comments behind the opening fence, or at the top of a profile; the fence itself stays where it is. */
function comments(count: number): Change {
  return {
    name: `${count} lines of comment in the front matter`,
    apply: (text) =>
      text.startsWith('---\n')
        ? `---\n${COMMENT.repeat(count)}${text.slice(4)}`
        : COMMENT.repeat(count) + text,
    line: (line) => line + count,
  }
}

const same = (line: number): number => line
const CHANGES: readonly Change[] = [
  { name: 'line ends of Windows', apply: (text) => text.replaceAll('\n', '\r\n'), line: same },
  { name: 'a byte order mark', apply: (text) => `\ufeff${text}`, line: same },
  {
    name: 'tabs behind list markers',
    apply: (text) => text.replace(/^- (?=\S)/gm, '-\t'),
    line: same,
    briefsOnly: true,
  },
  comments(1),
  comments(700),
]

function check(family: string, files: readonly InputFile[]): Diagnostic[] {
  if (family === 'ladder') return findingsOf(files, { complete: true })
  return files.flatMap((file) => (family === 'profile' ? profileFindings(file) : findingsOf([file])))
}

/** Place and words of a finding, with the line moved as a change moves it. */
function placed(finding: Diagnostic, texts: ReadonlyMap<string, string>, line: Change['line']): unknown {
  const moved = ({ start, end }: Position): string => {
    // A finding about the front matter as a whole stands at its fence.
    const to = (at: number): number =>
      at === 1 && texts.get(finding.file)?.startsWith('---') ? at : line(at)
    return `${to(start.line)}:${start.column}-${to(end.line)}:${end.column}`
  }
  return {
    file: finding.file,
    ruleId: finding.ruleId,
    at: moved(finding.position),
    message: finding.message.replace(/on line (\d+)/, (_, found) => `on line ${line(Number(found))}`),
    related: (finding.related ?? []).map(({ position, file }) => `${file} ${moved(position)}`),
  }
}

describe.each(OWN_RULES)('places of $id', ({ id, family }) => {
  const { bad } = fixturesOf(id)
  const before = check(family, bad)
  const texts = new Map(bad.map(({ name, text }) => [name, text]))

  it.each(CHANGES.filter(({ briefsOnly }) => briefsOnly !== true || family !== 'profile'))(
    'hold with $name',
    ({ apply, line }) => {
      const changed = bad.map(({ name, text }) => ({ name, text: apply(text) }))
      const found = check(family, changed)
      expect(found.map((finding) => placed(finding, texts, same))).toEqual(
        before.map((finding) => placed(finding, texts, line)),
      )
    },
  )

  it('name the same words by offset as by line and column', () => {
    for (const { position, file } of before) {
      const text = texts.get(file) ?? ''
      const offset = text
        .split('\n')
        .slice(0, position.start.line - 1)
        .reduce((sum, line) => sum + line.length + 1, position.start.column - 1)
      expect(position.start.offset ?? offset).toBe(offset)
    }
  })
})

describe('places', () => {
  it('hold whatever stands before them on the page', () => {
    const { bad } = fixturesOf('claim-word')
    const [file] = bad
    if (file === undefined) throw new Error('no fixture')
    const before = findingsOf([file])
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Größe 🚀', 'plain', '日本語', 'a\u0301 b'), { maxLength: 20 }),
        (lines) => {
          const prose = lines.map((line) => `${line}\n\n`).join('')
          const text = file.text.replace('## Summary\n\n', `## Summary\n\n${prose}`)
          const shift = lines.length * 2
          expect(
            findingsOf([{ ...file, text }]).map(({ position }) => [
              position.start.line,
              position.start.column,
            ]),
          ).toEqual(before.map(({ position }) => [position.start.line + shift, position.start.column]))
        },
      ),
      { numRuns: 50 },
    )
  })
})
