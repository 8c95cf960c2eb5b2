import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { damaged } from './mutations.ts'
import { figure, linePhrase, phrase } from './words.ts'

/** What a text, level, date, number of years or figure may be: as the schema has it, or anything. */
interface Values {
  text: fc.Arbitrary<string>
  level: fc.Arbitrary<unknown>
  date: fc.Arbitrary<unknown>
  years: fc.Arbitrary<unknown>
  figure: fc.Arbitrary<unknown>
}

const short = linePhrase
  .map((words) => words.toWellFormed().slice(0, 180))
  .filter((words) => words.trim() !== '')
const TIDY: Values = {
  text: short,
  level: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('aware', 'leading')),
  date: fc.constantFrom('2021-03', '2026-11-20', 2019, '2024'),
  years: fc.double({ min: 0, max: 40, noNaN: true }),
  figure: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom('$1.2', '40%', '1e24', '200.000', 'a lot'),
  ),
}
const ANYTHING: Values = {
  text: fc.oneof(short, phrase),
  level: fc.oneof(TIDY.level, figure, fc.integer(), fc.double()),
  date: fc.oneof(TIDY.date, figure),
  years: fc.oneof(TIDY.years, fc.double(), figure),
  figure: fc.oneof(TIDY.figure, figure),
}
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 5 })

function profilesOf({
  text,
  level,
  date,
  years,
  figure: amount,
}: Values): fc.Arbitrary<Record<string, unknown>> {
  const link = fc.constantFrom('https://example.org/a', 'http://example.org/?q="><script>')
  const evidence = fc.oneof(text, fc.record({ what: text, link, date }, { requiredKeys: ['what'] }))
  const skill = fc.oneof(
    text,
    fc.tuple(text, level).map(([name, value]) => ({ [name]: value })),
    fc.record(
      { name: text, level, years, lastUsed: date, evidence: few(evidence) },
      { requiredKeys: ['name'] },
    ),
  )
  const metric = fc.oneof(text, fc.constant('Inference cost per 1K requests'))
  const unit = fc.constantFrom('USD', '%', 'ms', 'parsecs')
  const achievement = fc.record(
    {
      metric,
      from: amount,
      to: amount,
      value: amount,
      unit,
      period: text.map((one) => one.slice(0, 90).trim() || 'year'),
      what: text,
    },
    { requiredKeys: ['metric'] },
  )
  const position = fc.record(
    {
      title: text,
      organisation: text,
      start: date,
      end: fc.oneof(date, fc.constant('present')),
      ai: fc.boolean(),
      crossTeam: fc.boolean(),
      highlights: few(text),
    },
    { requiredKeys: ['title'] },
  )
  const decisions = fc.record(
    { independent: few(text), team: few(text), executive: few(text) },
    { requiredKeys: [] },
  )
  const pay = fc.record(
    { base: fc.integer({ min: 1, max: 400_000 }), currency: fc.constantFrom('USD', 'EUR'), region: text },
    { requiredKeys: ['base', 'currency'] },
  )
  return fc.record(
    {
      name: text,
      headline: text,
      current: fc.record(
        {
          title: text,
          track: fc.constantFrom('rig-architect', 'ai-architect'),
          tier: fc.constantFrom('senior', 'principal'),
        },
        { requiredKeys: [] },
      ),
      experience: fc.record(
        { totalYears: years, aiYears: years, crossTeamYears: years, positions: few(position) },
        { requiredKeys: [] },
      ),
      skills: fc.array(skill, { minLength: 1, maxLength: 8 }),
      tools: few(skill),
      achievements: few(achievement),
      decisions,
      authority: fc.record({ budget: text, vendor: text, hiring: text }, { requiredKeys: [] }),
      certifications: few(fc.oneof(text, fc.record({ name: text, date }))),
      education: few(fc.record({ degree: text, field: text }, { requiredKeys: ['degree'] })),
      aliases: fc.dictionary(text, text, { maxKeys: 3 }),
      compensation: pay,
      target: fc.record({ role: text, by: date }, { requiredKeys: [] }),
    },
    { requiredKeys: ['name', 'skills'] },
  )
}

const sound = profilesOf(TIDY)
const model = fc
  .tuple(
    profilesOf(ANYTHING),
    fc.dictionary(fc.constantFrom('unknown', 'skill', '__proto__', 'constructor'), linePhrase, {
      maxKeys: 2,
    }),
  )
  .map(([known, more]) => ({ ...known, ...more }))

const asText = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: sound }, { weight: 1, arbitrary: model }),
    fc.constantFrom('yaml', 'yaml', 'flow', 'json'),
  )
  .map(([value, form]) => {
    const plain = JSON.parse(JSON.stringify(value)) as unknown
    if (form === 'json') return JSON.stringify(plain)
    return stringify(plain, form === 'flow' ? { collectionStyle: 'flow' } : {})
  })
const shipped = ['priya-raman', 'jonas-weber', 'amelie-laurent'].map((name) =>
  readFileSync(`examples/${name}.yaml`, 'utf8'),
)

export const profileText = damaged(
  fc.oneof({ weight: 5, arbitrary: asText }, { weight: 1, arbitrary: fc.constantFrom(...shipped) }),
)

/** A profile in one line of JSON, sometimes cut short or not a profile at all. */
export const profileLine = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: sound.map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
    ),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 8, nil: null }),
  )
  .map(([line, cut]) => (cut === null ? line : line.slice(0, Math.floor(cut * line.length))))

export const SOUND_PROFILE = `name: Ada Ferreira
current: { track: rig-architect, tier: senior }
experience: { totalYears: 11 }
skills:
  - Kubernetes: 4
  - Terraform
  - name: RAG
    level: 3
    evidence: [{ what: Shipped the support assistant, link: 'https://example.org/a', date: 2026-02 }]
achievements:
  - { metric: Inference cost per 1K requests, from: 1.9, to: 1.2, unit: USD }
decisions: { independent: [Serving pattern per use case] }
compensation: { base: 215000, currency: USD, region: US }
`
