import { PROFICIENCY_STEPS } from '../model/index.ts'

const AMOUNT = 'an amount a year from 0 to 1,000,000,000,000, digits only'
const VALUE = 'a number, or text of 1 to 60 characters'
const DATE = '2026, 2026-04 or 2026-04-13 (a year from 1950 to 2100)'

/** What each key of a profile takes, in words a person can act on. `key[]` is an entry of the list `key`. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  level: `0–5 or one of ${PROFICIENCY_STEPS.map((step) => step.word).join(', ')}`,
  'skills[]': 'a name, "name: level", or keys name, level, evidence',
  'tools[]': 'a name, "name: level", or keys name, level, evidence',
  'evidence[]': 'text, or keys what, link, date',
  'highlights[]': 'text',
  'certifications[]': 'a name, or keys name, date, expires, link',
  lastUsed: DATE,
  date: DATE,
  start: DATE,
  end: `${DATE}, or present`,
  expires: DATE,
  by: DATE,
  totalYears: 'years from 0 to 60',
  aiYears: 'years from 0 to 60',
  crossTeamYears: 'years from 0 to 60',
  years: 'years from 0 to 60',
  name: 'a name of 1 to 200 characters',
  link: 'an http or https address',
  from: VALUE,
  to: VALUE,
  value: VALUE,
  currency: 'a three-letter code such as USD',
  base: AMOUNT,
  total: AMOUNT,
  track: 'a track such as ai-architect',
  tier: 'a tier such as senior',
}

/** The shorthand `Kubernetes: 7` holds a level under a name that is anything. */
export function describePlace(path: readonly (string | number)[]): {
  noun?: string
  expected?: string | undefined
} {
  const last = path.at(-1)
  const isShorthand =
    path.length === 3 &&
    (path[0] === 'skills' || path[0] === 'tools') &&
    !['name', 'level', 'lastUsed', 'years', 'evidence'].includes(String(last))
  if (isShorthand) return { noun: 'level', expected: EXPECTATIONS['level'] }
  const key = typeof last === 'number' ? `${path.at(-2)}[]` : String(last ?? '')
  return { expected: Object.hasOwn(EXPECTATIONS, key) ? EXPECTATIONS[key] : undefined }
}
