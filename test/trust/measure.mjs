// Loaded before the program under test: says on leaving what the run cost, in a file named by the environment.
import { writeFileSync } from 'node:fs'

const target = process.env.TRUST_MEASURE
if (target !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(
      target,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }),
    )
  })
}
