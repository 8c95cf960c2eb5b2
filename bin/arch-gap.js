#!/usr/bin/env node
'use strict'
// Loads the program the fastest way there is on this Node, runs it, and leaves its exit code.
const { loadProgram } = require('./load-program.js')

const { nodeIo, removePendingFiles, run } = loadProgram()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    removePendingFiles()
    process.exit(code)
  })
}
run(nodeIo()).then((code) => {
  process.exit(code)
})
