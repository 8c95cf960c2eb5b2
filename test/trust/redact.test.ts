import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import { redact, secretsOf } from '../../src/report/redact/index.ts'
import { assessmentOf, profileOf } from '../support/assessments.ts'

/** A person whose name, employers and pay stand in every place that a report may take text from. */
const PERSON = `name: Áda Marie Ferreira-Quist
headline: Ferreira-Quist builds platforms at Northgale Freight Systems
current: { title: Staff Engineer at Northgale, track: ai-architect, tier: senior }
experience:
  totalYears: 11
  aiYears: 5
  positions:
    - title: Staff engineer, Northgale
      organisation: Northgale Freight Systems
      start: 2021-03
      highlights: [Led the MLOps platform of Northgale Freight Systems, Ada chaired the design authority of 14 teams]
    - { title: Engineer, organisation: Ostrava & Velde, start: 2015-01, end: 2021-02 }
skills:
  - Kubernetes at NORTHGALE: 4
  - name: Retrieval-augmented generation (ada-ferreira-quist/rag)
    level: 3
    evidence:
      - what: Ferreira-Quist shipped the assistant of Ostrava & Velde; worth a raise to 213,700
        link: https://northgale.example/~aferreiraquist/rag
        date: 2026-02
  - Terraform for northgale-freight-systems: 4
  - MLOps: 5
  - Stakeholder management: 4
achievements:
  - { metric: Inference cost per 1K requests at Northgale, from: 1.9, to: 1.2, unit: USD, what: Ada moved serving for 213.7k }
decisions:
  independent: [Serving pattern per use case of Ostrava & Velde, Ada's choice of vector store]
  executive: [Change of cloud provider for Northgale]
authority: { budget: Signs 213 700 USD for Northgale, hiring: Ada interviews }
certifications: [Northgale academy badge of Ada Ferreira-Quist]
education: [{ degree: MSc of the Northgale Institute, field: Computer science }]
compensation: { base: 213700, currency: USD, region: US }
`
const FILE = 'people/ada-ferreira-quist.yaml'
const NAME = /ferreira|quist|\b[aá]da\b/iu
const EMPLOYERS = /northgale|ostrava|velde/i
const PAY = /213[,. '’\u00a0\u202f]?700|213\.7\s?k/i
const SECRETS = [NAME, EMPLOYERS, PAY]

async function product(args: readonly string[], stdin = ''): Promise<string> {
  const io = memoryIo({
    args,
    stdin,
    files: { [FILE]: PERSON, 'people/other.yaml': 'name: Bo Lindqvist\nskills: [MLOps, Kubernetes: 2]\n' },
  })
  const code = await run(io)
  expect({ code, stderr: io.written.stderr }).toMatchObject({ code: 0 })
  const written = [...io.files].filter(([name]) => name.startsWith('out.'))
  return [
    io.written.stdout,
    io.written.stderr,
    ...written.map(([, bytes]) => new TextDecoder().decode(bytes)),
  ].join('\n')
}

const ROLE = ['--role', 'principal-ai-architect']
const FORMATS = ['terminal', 'markdown', 'html', 'json']
const COMMANDS: readonly (readonly string[])[] = [
  ...FORMATS.flatMap((format) => [
    ['assess', FILE, ...ROLE, '--all', '--format', format],
    ['report', FILE, ...ROLE, '--format', format],
    ['plan', FILE, ...ROLE, '--format', format],
    ['explain', FILE, ...ROLE, '--format', format],
    ['rank', FILE, '--format', format],
    ['compare', 'senior-ai-architect', 'principal-ai-architect', '--profile', FILE, '--format', format],
    ['progress', 'people/other.yaml', FILE, ...ROLE, '--format', format],
    ['team', FILE, 'people/other.yaml', ...ROLE, '--format', format],
  ]),
  ['team', 'people/other.yaml', '--joiner', FILE, ...ROLE, '--format', 'csv'],
  ['report', FILE, ...ROLE, '-o', 'out.html'],
]

describe('--redact', () => {
  it.each(COMMANDS.map((args) => [args.join(' '), args] as const))(
    'leaves nothing of a person in: %s',
    async (_, args) => {
      const shown = await product([...args, '--redact', 'name,pay,employers'])
      for (const secret of SECRETS) expect(secret.exec(shown)?.[0]).toBeUndefined()
      expect(shown.length).toBeGreaterThan(200)
    },
  )

  it.each([
    ['salary raised to €92,000', '92'],
    ['Earned 85k EUR there', '85k'],
    ['an offer of 120.000 € base salary', '120'],
    ['total compensation: 310,500 USD', '310'],
  ])('leaves out pay that is not the pay of today: %s', (text, amount) => {
    const secrets = secretsOf([profileOf('name: Bo\nskills: [Go]\n', 'bo.yaml')])
    const { what } = redact({ what: text }, { topics: new Set(['pay']), secrets })
    expect(what).toContain('(pay left out)')
    expect(what).not.toContain(amount)
  })

  it.each(['Cut inference cost by 120k USD a year', 'Paid down 40,000 lines of debt', 'wage model of 2021'])(
    'keeps figures that are no pay: %s',
    (text) => {
      const secrets = secretsOf([profileOf('name: Bo\nskills: [Go]\n', 'bo.yaml')])
      expect(redact({ what: text }, { topics: new Set(['pay']), secrets }).what).toBe(text)
    },
  )

  it('has something to leave out', async () => {
    const shown = await product(['report', FILE, ...ROLE])
    for (const secret of SECRETS) expect(shown).toMatch(secret)
  })

  it.each([
    ['name', [NAME], [EMPLOYERS, PAY]],
    ['pay', [PAY], [NAME, EMPLOYERS]],
    ['employers', [EMPLOYERS], [NAME, PAY]],
  ] as const)('leaves out %s alone', async (topic, gone, kept) => {
    const shown = await product(['explain', FILE, ...ROLE, '--redact', topic])
    const report = await product(['report', FILE, ...ROLE, '--redact', topic])
    for (const secret of gone) expect(`${shown}${report}`).not.toMatch(secret)
    for (const secret of kept) expect(report).toMatch(secret)
  })

  it('leaves nothing of a person in a batch, neither where a line is no profile', async () => {
    const line = JSON.stringify({
      name: 'Áda Marie Ferreira-Quist',
      skills: [{ name: 'Kubernetes at Northgale', level: 4 }],
      experience: { positions: [{ title: 'x', organisation: 'Northgale' }] },
      compensation: { base: 213700, currency: 'USD' },
    })
    const io = memoryIo({
      args: ['batch', ...ROLE, '--summary', '--redact', 'name,pay,employers'],
      stdin: `${line}\n${line.replace('"level":4', '"level":"Northgale"').replace('213700', '"213700"')}\n`,
    })
    expect(await run(io)).toBe(1)
    const lines = io.written.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const secret of SECRETS) expect(`${io.written.stdout}${io.written.stderr}`).not.toMatch(secret)
  })

  it('takes the name out of saved assessments', async () => {
    const saved = JSON.stringify(assessmentOf(profileOf(PERSON, FILE), 'principal-ai-architect'))
    const io = memoryIo({
      args: ['progress', 'a.json', 'b.json', '--redact', 'name'],
      files: { 'a.json': saved, 'b.json': saved },
    })
    expect(await run(io)).toBe(0)
    expect(io.written.stdout).not.toMatch(NAME)
  })

  it('changes no number and no requirement', () => {
    const profile = profileOf(PERSON, FILE)
    const whole = assessmentOf(profile, 'principal-ai-architect')
    const topics = new Set(['name', 'pay', 'employers'] as const)
    const shown = redact(whole, {
      topics,
      secrets: secretsOf([profile]),
      keep: whole.requirements.map(({ text }) => text),
    })
    expect(shown.readiness).toEqual(whole.readiness)
    expect(shown.sections).toEqual(whole.sections)
    const figures = ({ requirements }: typeof whole) =>
      requirements.map(({ id, text, points, status }) => ({ id, text, points, status }))
    expect(figures(shown)).toEqual(figures(whole))
  })

  it('refuses what it does not know, so that nothing is shown by a slip', async () => {
    const io = memoryIo({
      args: ['assess', FILE, ...ROLE, '--redact', 'nmae,pay'],
      files: { [FILE]: PERSON },
    })
    expect(await run(io)).toBe(2)
    expect(io.written.stderr).toContain('Unexpected --redact nmae')
    expect(io.written.stderr).toContain('Did you mean name?')
    expect(io.written.stdout).toBe('')
  })

  it('finds a name, an employer and an amount in whatever form they are written', () => {
    const word = fc.stringMatching(/^Zq[a-zéüñ]{2,8}$/u)
    const between = fc.constantFrom(' ', '-', '.', '_', '')
    fc.assert(
      fc.property(
        word,
        word,
        word,
        fc.integer({ min: 1_000, max: 9_999_999 }),
        between,
        fc.constantFrom('upper', 'lower', 'same'),
        (first, last, employer, pay, join, casing) => {
          const cased = (text: string): string =>
            casing === 'upper' ? text.toUpperCase() : casing === 'lower' ? text.toLowerCase() : text
          const said = [
            cased(`${first}${join}${last}`),
            cased(`for ${last}'s team`),
            cased(`at (${employer})`),
            `${pay}`,
            pay.toLocaleString('en'),
            pay.toLocaleString('de'),
          ]
          const profile = { ...profileOf(PERSON), name: `${first} ${last}` }
          const secrets = { ...secretsOf([profile]), employers: [`${employer} Group`], pay: [pay] }
          const topics = new Set(['name', 'pay', 'employers'] as const)
          const shown = redact({ said, text: said.join(' | ') }, { topics, secrets })
          const left = JSON.stringify(shown).toLowerCase()
          for (const secret of [first, last, employer, String(pay), pay.toLocaleString('en')])
            expect(left).not.toContain(secret.toLowerCase())
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['👩‍🚀🛰', 'flown by 👩‍🚀🛰 alone', 'flown by (employer left out) alone'],
    ['.* +', 'a .* + b', 'a (employer left out) b'],
    ['- -', 'first - - second', 'first - - second'],
    ['C++ & (Sons)', 'for C++ & (Sons', 'for (employer left out)'],
    ['设计院', '在设计院工作, 设计院', '在(employer left out)工作, (employer left out)'],
  ])('takes an employer called %s as it is', (employer, said, shown) => {
    const secrets = { names: [], employers: [employer], pay: [], files: [] }
    expect(redact({ said }, { topics: new Set(['employers'] as const), secrets })).toEqual({ said: shown })
  })

  it('keeps what the brief says, even where an employer shares a word with it', () => {
    const profile = profileOf(
      'name: Bo Li\nskills: [Go]\nexperience: { positions: [{ title: x, organisation: Terraform Works }] }\n',
    )
    const given = { text: 'Terraform/Pulumi', explanation: 'Terraform at Terraform Works' }
    const shown = redact(given, {
      topics: new Set(['employers'] as const),
      secrets: secretsOf([profile]),
      keep: [{ skills: ['Terraform/Pulumi'] }],
    })
    expect(shown).toEqual({
      text: 'Terraform/Pulumi',
      explanation: '(employer left out) at (employer left out)',
    })
  })
})
