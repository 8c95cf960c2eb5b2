import { afterEach, describe, expect, it, vi } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import { readSource } from '../../src/source/index.ts'
import { validateBrief } from '../../src/validate/index.ts'

afterEach(() => vi.restoreAllMocks())

interface Work {
  /** Searches of text, by expressions and by pieces. */
  searches: number
  /** Characters they went over. */
  characters: number
}

/** Counts what is searched. Cutting a text costs the same however long the piece is, so it is not counted. */
function countWork(run: () => void): Work {
  const work: Work = { searches: 0, characters: 0 }
  const exec = RegExp.prototype.exec
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    work.searches += 1
    // A sticky expression looks at one place only.
    const to = found ? found.index + found[0].length : this.sticky ? from + 1 : String(text).length
    work.characters += Math.max(0, to - from)
    return found
  })
  const indexOf = String.prototype.indexOf
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, piece: string, from = 0) {
    const at = indexOf.call(this, piece, from)
    work.searches += 1
    work.characters += (at < 0 ? this.length : at) - from
    return at
  })
  try {
    run()
  } finally {
    vi.restoreAllMocks()
  }
  return work
}

const HEAD = [
  '---',
  'kind: role',
  'id: test-role',
  'title: Test Role',
  'track: test',
  'tier: senior',
  'rank: 2',
  'asOf: 2026-11-01',
  'sources:',
  '  - title: Invented',
  '---',
  '',
  '# Test Role',
  '',
].join('\n')
const SOUND = '## Responsibilities\n\n- Runs it\n\n## Skills\n\n### Required\n\n- Kubernetes\n'

function word(number: number): string {
  return `${'bcdfghjklm'[number % 10]}a${'npqrstvwxz'[Math.floor(number / 10) % 10]}o${'bdfgklmprt'[Math.floor(number / 100) % 10]}e`
}
const times = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join('')

const DOCUMENTS: [string, number, (count: number) => string][] = [
  ['headings', 60, (n) => `${HEAD}${SOUND}${times(n, (i) => `\n## ${word(i)} ${word(i + 7)}\n\ntext\n`)}`],
  [
    'parts',
    60,
    (n) => `${HEAD}${SOUND}## Deliverables\n${times(n, (i) => `\n### ${word(i)}\n\n- one ${i}\n`)}`,
  ],
  [
    'list items',
    60,
    (n) =>
      `${HEAD}## Responsibilities\n\n${times(n, (i) => `- Runs the ${word(i)} ${word(i + 3)}\n`)}\n## Skills\n\n- Go\n`,
  ],
  [
    'skills',
    30,
    (n) =>
      `${HEAD}## Responsibilities\n\n- Runs it\n\n## Skills\n\n### Must-have\n\n${times(n, (i) => `- **${word(i)}** (Critical): ${word(i + 5)}. *Use:* ${word(i + 9)}\n`)}`,
  ],
  [
    'table rows',
    40,
    (n) =>
      `${HEAD}${SOUND}\n## KPIs\n\n| KPI | Measures | Why | Target | Frequency |\n| - | - | - | - | - |\n${times(n, (i) => `| ${word(i)} rate | ${word(i + 2)} | ${word(i + 4)} | ≥ ${i % 90}% | Monthly |\n`)}`,
  ],
  [
    'tools',
    40,
    (n) =>
      `${HEAD}${SOUND}\n## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n${times(n, (i) => `| ${word(i % 9)} | ${word(i)} | ${word(i + 4)} | Often |\n`)}`,
  ],
  [
    'links',
    60,
    (n) => `${HEAD}${SOUND}\n## Deliverables\n\n${times(n, (i) => `- [${word(i)}](relative/${i})\n`)}`,
  ],
  [
    'claim words',
    40,
    (n) => `${HEAD}${SOUND}\n## Deliverables\n\n${times(n, (i) => `- guru of ${word(i)}\n`)}`,
  ],
  [
    'impossible dates',
    40,
    (n) => `${HEAD}${SOUND}\n## Deliverables\n\n${times(n, (i) => `- ${word(i)} by 2025-13-0${i % 9}\n`)}`,
  ],
  [
    'lines of prose',
    60,
    (n) =>
      `${HEAD}${SOUND}\n## Market demand\n\n${times(n, (i) => `Word ${word(i)} and ${word(i + 1)}.\n\n`)}`,
  ],
]

describe('reading, extracting and checking a brief', () => {
  it.each(DOCUMENTS)('costs twice as much for twice the %s', (_, count, write) => {
    const check = (text: string): void => {
      for (const document of readSource(text, 'a.md').documents) validateBrief(extractBrief(document))
    }
    // Once before, so that what is made on first use is there.
    check(write(1))
    const work = [1, 2, 4, 8].map((factor) => countWork(() => check(write(count * factor))))
    for (const key of ['searches', 'characters'] as const) {
      const added = [1, 2, 3].map((at) => (work[at]?.[key] ?? 0) - (work[at - 1]?.[key] ?? 0))
      const [first = 0, second = 0, third = 0] = added
      expect(first, key).toBeGreaterThan(0)
      // What each doubling adds is twice what the one before added, whatever a document costs at least.
      expect({ key, added, by: second / first < 2.4 }).toMatchObject({ by: true })
      expect({ key, added, by: third / second < 2.4 }).toMatchObject({ by: true })
    }
  })
})
