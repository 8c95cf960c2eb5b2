#!/usr/bin/env node
'use strict'
// Loads the program the fastest way there is on this Node, runs it, and leaves its exit code.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { cacheFolder, partLoader } = require('./code-cache.js')

/**
 * The program, with compiled code made for exactly this Node where bin/make-code-cache.js has been run, else with Node's own
 * compile cache where it has one that is safe to use, else as it is. NODE_DISABLE_COMPILE_CACHE=1 turns both caches off.
 */
function loadProgram() {
  const parts = join(__dirname, '../dist/cli')
  if (!process.env.NODE_DISABLE_COMPILE_CACHE) {
    if (existsSync(cacheFolder(parts))) return partLoader(parts)('./start.cjs')
    const { enableCompileCache } = require('node:module')
    if (enableCompileCache) require('./compile-cache.js').usePrivateCompileCache(enableCompileCache)
  }
  return require('../dist/cli/start.cjs')
}

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
