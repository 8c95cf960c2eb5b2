// A checker for Stryker that lets through a simple random sample of the mutants and refuses the others as if they did not
// compile, which leaves them out of the score. Plain JavaScript, because Stryker's own processes load it.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

const setting = (name) => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: run this through npm run mutation:sample`)
  return value
}

/** The order of mutants depends on what they are and the seed, never on how many there are or who asks first. */
const rank = ({ fileName, location: { start, end }, mutatorName, replacement }, seed) =>
  createHash('sha256')
    .update(JSON.stringify([seed, relative('', fileName), start, end, mutatorName, replacement]))
    .digest('hex')

let asked = false

const sample = {
  async init() {},

  /** Stryker asks once, with every mutant that it would run; the sample is kept in a file, as another process may check it. */
  async group(mutants) {
    if (asked) throw new Error('Asked for groups a second time: the sample would not be one of all mutants')
    asked = true
    const seed = setting('MUTATION_SAMPLE_SEED')
    const ranked = mutants
      .map((mutant) => ({ id: mutant.id, rank: rank(mutant, seed) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : Number(a.id) - Number(b.id)))
      .map(({ id }) => id)
    const count = Number(setting('MUTATION_SAMPLE_COUNT'))
    const [chosen, others] = [ranked.slice(0, count), ranked.slice(count)]
    const file = setting('MUTATION_SAMPLE_FILE')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(chosen))
    return [chosen, others].filter((group) => group.length > 0)
  },

  async check(mutants) {
    const chosen = new Set(JSON.parse(readFileSync(setting('MUTATION_SAMPLE_FILE'), 'utf8')))
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    )
  },
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: sample }]
