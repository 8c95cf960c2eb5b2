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
/** Lists of 60 requirements and 40 claims that share nothing with one another. */
const lists = [0, 1, 2].map((number) => ({
  asked: requirements.slice(number * 60, (number + 1) * 60).map((text, at) => ({ id: `r${at}`, text })),
  said: claims
    .slice(number * 40, (number + 1) * 40)
    .map((text, at) => ({ id: `c${at}`, kind: 'skill', text })),
}))
const match = ({ asked, said }) => timed(() => matchClaims(asked, said, loading.result))
const [first, , third] = [await match(lists[0]), await match(lists[1]), await match(lists[2])]
const again = await match(lists[2])
console.log(
  JSON.stringify({ loading: loading.took, first: first.took, third: third.took, again: again.took }),
)
