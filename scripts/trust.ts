// Runs the hostile corpus through the built program and says what each case cost: npm run trust [-- PART OF A NAME]

import { brokenPromises } from '../test/trust/broken-promises.ts'
import { CORPUS } from '../test/trust/corpus.ts'
import { installCopy, runCase } from '../test/trust/run-case.ts'

const wanted = process.argv[2] ?? ''
const cases = CORPUS.filter(({ name }) => name.includes(wanted))
const results: { name: string; problems: string[]; cpuSeconds: number; mebibytes: number }[] = []
const queue = [...cases]
const { binary, remove } = installCopy()

await Promise.all(
  [0, 1].map(async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const run = await runCase(binary, one)
      const problems = brokenPromises(one, run)
      results.push({ name: one.name, problems, cpuSeconds: run.cpuSeconds, mebibytes: run.mebibytes })
      if (problems.length > 0) {
        console.log(`${one.name}\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
        if (wanted !== '') console.log(`${run.stdout.slice(0, 1_500)}\n${run.stderr.slice(0, 1_500)}`)
      }
    }
  }),
)
remove()

const most = (key: 'cpuSeconds' | 'mebibytes'): string =>
  [...results]
    .sort((a, b) => b[key] - a[key])
    .slice(0, 5)
    .map((one) => `  ${one[key].toFixed(1).padStart(8)}  ${one.name}`)
    .join('\n')
const failed = results.filter(({ problems }) => problems.length > 0).length
console.log(`\n${results.length} cases, ${failed} with problems`)
console.log(`Most seconds of processor time:\n${most('cpuSeconds')}\nMost MiB:\n${most('mebibytes')}`)
if (failed > 0) process.exitCode = 1
