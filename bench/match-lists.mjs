// Times matching in a process of its own through the built library; prints milliseconds as JSON: node bench/match-lists.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { builtinKnowledge, matchClaims } = await import(join(root, 'dist/index.js'))
const pairs = readFileSync(join(root, 'test/gold/pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const requirements = [...new Set(pairs.map(({ requirement }) => requirement))]
const claims = [...new Set(pairs.map(({ skill }) => skill))]

const timed = async (work) => {
  const start = performance.now()
  const result = await work()
  return { result, took: performance.now() - start }
}
const loading = await timed(() => builtinKnowledge())
const asked = requirements.slice(0, 60).map((text, at) => ({ id: `r${at}`, text }))
const others = requirements.slice(60, 120).map((text, at) => ({ id: `o${at}`, text }))
/** 40 claims that no list before had. */
const said = (list) =>
  claims.slice(list * 40, (list + 1) * 40).map((text, at) => ({ id: `c${at}`, kind: 'skill', text }))
const match = async (list, requirements) =>
  (await timed(() => matchClaims(requirements, said(list), loading.result))).took
const first = await match(0, asked)
const people = []
for (let list = 1; list <= 9; list += 1) people.push(await match(list, asked))
people.sort((a, b) => a - b)
const role = await match(10, others)
const again = await match(10, others)
console.log(JSON.stringify({ loading: loading.took, first, people: people[4], role, again }))
