#!/usr/bin/env node
import { nodeIo, removePendingFiles, run } from '../dist/cli.js'

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    removePendingFiles()
    process.exit(code)
  })
}
process.exitCode = await run(nodeIo())
