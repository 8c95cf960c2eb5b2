import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import { readSource } from '../../src/source/index.ts'
import { fixText } from '../../src/validate/fixes/index.ts'
import { validateBrief } from '../../src/validate/index.ts'
import { brief, validate } from './make-run.ts'

const fix = (text: string) => fixText(text, 'a.md').text

function extraction(text: string) {
  const [document] = readSource(text, 'a.md', { form: 'brief' }).documents
  if (document === undefined) throw new Error('nothing to read')
  return extractBrief(document)
}

/** What a brief says, without places; a marker's capitals are what its rule is about. */
function facts(text: string): string {
  return JSON.stringify(extraction(text).draft, (key, value) =>
    key === 'at'
      ? undefined
      : key === 'importanceStated'
        ? String(value)
            .toLowerCase()
            .replace(/[\s/,]+/g, ' ')
        : value,
  )
}

const FRONT = brief().slice(0, brief().indexOf('# Senior'))
const page = (body: string) => `${FRONT}# Senior Test Architect\n\n${body}`
const MINIMUM =
  '## Responsibilities\n\n- Shape the platform\n\n## Skills\n\n### Must-have\n\n- **Terraform** (Critical): modules\n'

describe('importance markers', () => {
  it.each([
    ['**Terraform**(critical): modules', '**Terraform** (Critical): modules'],
    ['**Terraform**  ( CRITICAL ) : modules', '**Terraform** (Critical): modules'],
    ['**Terraform** (important,level 4)', '**Terraform** (Important, level 4)'],
    [
      '**Terraform** (optional/context-specific). *Use:* x',
      '**Terraform** (Optional / Context-specific). *Use:* x',
    ],
    ['**Terraform** (Important, emerging)', '**Terraform** (Important, Emerging)'],
    ['**Terraform** (Critical): modules', '**Terraform** (Critical): modules'],
    ['**Terraform** (the tool): modules', '**Terraform** (the tool): modules'],
    ['**Terraform** (Important for LLM/RAG): modules', '**Terraform** (Important for LLM/RAG): modules'],
    ['Terraform (critical)', 'Terraform (critical)'],
  ])('%s → %s', (before, after) => {
    const text = page(MINIMUM.replace('**Terraform** (Critical): modules', before))
    expect(fix(text)).toBe(text.replace(before, after))
  })

  it('leaves lists of other sections alone', () => {
    const text = page(`${MINIMUM}\n## Risks\n\n- **Cost**(critical): grows\n`)
    expect(fix(text)).toBe(text)
  })
})

describe('heading names', () => {
  it.each([
    ['## Core responsibilities', '## Responsibilities'],
    ['## RESPONSIBILITIES', '## Responsibilities'],
    ['## responsibilities ##', '## Responsibilities ##'],
    ['## Responsibilities and accountability', '## Responsibilities and accountability'],
    ['## 2) Responsibilities', '## 2) Responsibilities'],
    ['## *Responsibilities*', '## *Responsibilities*'],
    ['## Weather', '## Weather'],
  ])('%s → %s', (before, after) => {
    const text = page(MINIMUM.replace('## Responsibilities', before))
    expect(fix(text)).toBe(text.replace(before, after))
  })

  it('mends parts too', () => {
    expect(fix(page(MINIMUM.replace('Must-have', 'must have')))).toBe(page(MINIMUM))
  })

  it('does not make two headings of one name', () => {
    const text = page(
      `${MINIMUM}\n## Tech stack\n\n| Category | Tool |\n| - | - |\n| CI | Argo CD |\n\n## Tooling\n\n| Category | Tool |\n| - | - |\n| IaC | Terraform |\n`,
    )
    expect(fix(text)).toBe(text)
  })
})

describe('section order', () => {
  const SKILLS = MINIMUM.slice(MINIMUM.indexOf('## Skills'))
  const DUTIES = MINIMUM.slice(0, MINIMUM.indexOf('## Skills'))

  it('moves whole sections', () => {
    expect(fix(page(`${SKILLS}\n${DUTIES.trimEnd()}\n`))).toBe(page(MINIMUM))
  })

  it('takes comments above a heading and unknown sections behind it along', () => {
    const before = `<!-- on skills -->\n${SKILLS}\n## Weather\n\nRain.\n\n${DUTIES}`
    const after = `${DUTIES}<!-- on skills -->\n${SKILLS}\n## Weather\n\nRain.\n\n`
    expect(fix(page(before))).toBe(page(after))
  })

  it('stays away where a stretch is disabled', () => {
    const text = page(
      `<!-- arch-gap-disable heading-name ours -->\n\n${SKILLS}\n<!-- arch-gap-enable -->\n\n${DUTIES}`,
    )
    expect(fix(text)).toBe(text)
  })
})

describe('tables', () => {
  const kpis = (rows: string) => page(`${MINIMUM}\n## KPIs\n\n${rows}\n`)

  it.each([
    ['|KPI|Target|\n|-|:-:|\n|Adoption|≥ 80 %|', '| KPI | Target |\n| - | :-: |\n| Adoption | ≥ 80 % |'],
    ['KPI | Target\n-- | --\nAdoption |  ≥ 80 %', '| KPI | Target |\n| -- | -- |\n| Adoption | ≥ 80 % |'],
    [
      '| KPI | Target |\n| --- | --- |\n| Adoption | a \\| b |',
      '| KPI | Target |\n| --- | --- |\n| Adoption | a \\| b |',
    ],
    [
      '| KPI      | Target |\n| - | -: |\n| Adoption | 漢字 |\n| Cost | ≥ 8 % |',
      '| KPI      | Target |\n| -------- | -----: |\n| Adoption |   漢字 |\n| Cost     |  ≥ 8 % |',
    ],
    [
      '| KPI | Target | Why |\n| - | - | - |\n| Adoption | | x |',
      '| KPI | Target | Why |\n| - | - | - |\n| Adoption | | x |',
    ],
    ['| KPI | Target |\n| - | - |\n|Adoption|', '| KPI | Target |\n| - | - |\n|Adoption|'],
  ])('%j', (before, after) => {
    expect(fix(kpis(before))).toBe(kpis(after))
  })
})

describe('front matter', () => {
  const text = (lines: string) => `---\n${lines}\n---\n\n# Senior Test Architect\n\n${MINIMUM}`

  it('orders keys, each with its comments and lines', () => {
    const before =
      'sources:\n  - title: One\n    date: 2026\n# the name\ntitle: X\n"kind": role\nid: x\ntrack: t\ntier: senior\nrank: 2\nasOf: 2026-04-13'
    const after =
      '"kind": role\nid: x\n# the name\ntitle: X\ntrack: t\ntier: senior\nrank: 2\nasOf: 2026-04-13\nsources:\n  - title: One\n    date: 2026'
    expect(fix(text(before))).toBe(text(after))
  })

  it.each([
    '{ title: X, id: x }',
    'title: X\nid: x\n# at the end',
    'title: >\n  folded\n\n  more\nid: x',
    'title: X\n? id\n: x',
    'title: "a\nb: c"\nid: x',
  ])('is left alone, or still says the same: %j', (lines) => {
    const before = text(lines)
    expect(extraction(fix(before)).draft.title).toBe(extraction(before).draft.title)
    expect(extraction(fix(before)).draft.id).toBe(extraction(before).draft.id)
  })
})

/** Briefs put together from parts that are written carelessly in ways a fix may or may not mend. */
const sectionArb = fc.constantFrom(
  '## Responsibilities\n\n- Shape the platform\n- Decide on tools\n',
  '## key responsibilities\n\n### Strategic\n\n- Shape **all** of it\n',
  '## Skills\n\n### must have\n\n- **Terraform**(critical): modules\n- **Kubernetes** ( Important , level 4 )\n',
  '## Technical skills\n\n- **Go** (optional/context-specific). *Use:* tools\n- Python\n',
  '## KPIs\n\n|KPI|Target|\n|-|-|\n|Adoption|≥ 80 %|\n',
  '## Key metrics\n\n| KPI   | Target |\n|-|-|\n| Adoption \\| use | `a|b` |\n',
  '## Salary (total compensation)\n\n- **Min:** $100,000\n- **Max:** $200,000+\n',
  '## Tech stack\n\n| Category | Tool |\n| - | - |\n| CI | Argo CD |\n',
  '## Weather\n\nRain, [a link][x].\n\n[x]: https://example.org\n',
  '## Decision rights\n\n### independent\n\n- Tools\n\n### Executive\n\n- Budget\n',
  '<!-- arch-gap-disable-next-line heading-name ours -->\n## Duties\n\n- One\n',
  '```md\n## Skills\n```\n',
  'Setext\n------\n\n- a\n',
)
const frontArb = fc
  .shuffledSubarray(
    [
      'kind: role',
      'id: x-role',
      'title: X role',
      'track: x',
      'tier: senior',
      'rank: 2',
      'asOf: 2026-04-13',
      'sources:\n  - title: One',
      '# note',
    ],
    { minLength: 4 },
  )
  .map((lines) => `---\n${lines.join('\n')}\n---\n\n`)
const briefArb = fc
  .tuple(frontArb, fc.array(sectionArb, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([front, sections, end, titled]) =>
    (front + (titled ? '# X role\n\n' : '') + sections.join('\n')).replaceAll('\n', end),
  )

describe('whatever a brief holds', () => {
  it('fixing twice is fixing once', () => {
    fc.assert(
      fc.property(briefArb, (text) => {
        const once = fixText(text, 'a.md')
        expect(fixText(once.text, 'a.md')).toEqual({ text: once.text, count: 0 })
      }),
      { numRuns: 60 },
    )
  })

  it('a fix changes nothing of what the brief says', () => {
    fc.assert(
      fc.property(briefArb, (text) => {
        expect(facts(fix(text))).toBe(facts(text))
      }),
      { numRuns: 60 },
    )
  })

  it('a fix makes no new finding', () => {
    const ids = (text: string) => validateBrief(extraction(text), {}).diagnostics.map(({ ruleId }) => ruleId)
    fc.assert(
      fc.property(briefArb, (text) => {
        const before = ids(text)
        for (const id of ids(fix(text))) expect(before).toContain(id)
      }),
      { numRuns: 60 },
    )
  })

  it('line ends stay as they are', () => {
    fc.assert(
      fc.property(briefArb, (text) => {
        const isWindows = text.includes('\r\n')
        expect(/(?<!\r)\n/.test(fix(text))).toBe(!isWindows)
      }),
      { numRuns: 60 },
    )
  })
})

describe('--fix', () => {
  const CARELESS = brief().replace('** (Critical)', '**(critical)')

  it('writes the file and checks what it wrote', async () => {
    const { code, io, stdout } = await validate(['a.md', '--fix'], { files: { 'a.md': CARELESS } })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(new TextDecoder().decode(io.files.get('a.md'))).toBe(brief())
  })

  it('keeps a byte order mark, and leaves a file that is not UTF-8 alone', async () => {
    const files = {
      'a.md': `\ufeff${CARELESS}`,
      'b.md': new Uint8Array(Buffer.from(`\ufeff${CARELESS}`, 'utf16le')),
    }
    const { io } = await validate(['a.md', 'b.md', '--fix'], { files })
    expect(io.files.get('a.md')).toEqual(new TextEncoder().encode(`\ufeff${brief()}`))
    expect(io.files.get('b.md')).toEqual(files['b.md'])
  })

  it('does not write a file that needs no fix', async () => {
    const writes: string[] = []
    await validate(['a.md', '--fix'], {
      files: { 'a.md': brief() },
      onOperation: (operation, path) => operation === 'write' && writes.push(path),
    })
    expect(writes).toEqual([])
  })

  it('does nothing for a rule that is off, or disabled there', async () => {
    const off = await validate(['a.md', '--fix', '--rule', 'importance-marker=off'], {
      files: { 'a.md': CARELESS },
    })
    expect(new TextDecoder().decode(off.io.files.get('a.md'))).toBe(CARELESS)
    const text = CARELESS.replace(
      '- **Terraform',
      '<!-- arch-gap-disable-next-line importance-marker as in the posting -->\n- **Terraform',
    )
    const disabled = await validate(['a.md', '--fix'], { files: { 'a.md': text } })
    expect(new TextDecoder().decode(disabled.io.files.get('a.md'))).toBe(text)
  })

  it('shows a diff with --fix-dry-run and writes nothing', async () => {
    const { code, stdout, io } = await validate(['b/a.md', '--fix-dry-run'], {
      files: { 'b/a.md': CARELESS },
    })
    expect(code).toBe(0)
    expect(stdout).toContain('--- a/b/a.md\n+++ b/b/a.md\n@@ ')
    expect(stdout).toContain(
      '\n-- **Terraform**(critical): modules, state, review of plans\n+- **Terraform** (Critical): modules',
    )
    expect(new TextDecoder().decode(io.files.get('b/a.md'))).toBe(CARELESS)
  })

  it('refuses standard input', async () => {
    expect((await validate(['-', '--fix'], { stdin: CARELESS })).code).toBe(2)
  })

  it('leaves documents of other forms alone', async () => {
    const text = '# Role Research Brief: X\n\n## Skills\n\n- **Go**(critical)\n'
    const { io } = await validate(['a.md', '--fix'], { files: { 'a.md': text } })
    expect(new TextDecoder().decode(io.files.get('a.md'))).toBe(text)
  })
})
