#!/usr/bin/env node
'use strict'
// node bin/make-code-cache.js: compiles the program once for the Node that runs this, so that every later start is faster. The
// build does it; an installed package may (in an image, say). Removing dist/cli/cache undoes it. It never happens by itself.
const { mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const v8 = require('node:v8')
const { cacheContent, cacheFolder, partLoader, setFlags, USUAL } = require('./code-cache.js')

const PROFILE = 'examples/priya-raman.yaml'
/** What people run most: the functions these runs call are compiled into the cache; any other is compiled when first called. */
const RUNS = [
  ['--version'],
  ['--help'],
  ['assess', '--help'],
  ['assess', PROFILE, '--role', 'principal'],
  ['assess', PROFILE, '--role', 'principal', '--format', 'json'],
  ['assess', PROFILE],
  ['report', PROFILE, '--role', 'principal', '--format', 'markdown'],
  ['report', PROFILE, '--role', 'principal', '--format', 'html'],
  ['plan', PROFILE, '--role', 'senior'],
  ['explain', PROFILE, '--role', 'principal'],
  ['compare', 'senior-ai-architect', 'principal-ai-architect'],
  ['rank', PROFILE],
  ['team', PROFILE, '--role', 'principal'],
  ['roles'],
  ['show', 'principal-ai-architect'],
  ['validate', 'briefs/ai-architect/principal.md'],
  ['extract', 'briefs/ai-architect/principal.md'],
  ['schema', 'profile'],
  ['completion', 'bash'],
  ['assess', '--rol', 'x'],
]

async function makeCodeCache(dist) {
  const parts = join(dist, 'cli')
  // While the runs go on V8 may not throw away what it compiled; the flag is part of what the data is checked by, so it is put back.
  v8.setFlagsFromString('--no-flush-bytecode')
  const scripts = new Map()
  const load = partLoader(parts, (name, script, source) => scripts.set(name, { script, source }))
  const { nodeIo, run } = load('./start.cjs')
  const io = nodeIo()
  for (const args of RUNS) {
    let printed = 0
    const stream = { isTTY: false, columns: 80, write: async (text) => (printed += text.length) }
    await run({ ...io, args, env: {}, stdout: stream, stderr: stream })
    if (printed === 0) throw new Error(`arch-gap ${args.join(' ')} said nothing`)
  }
  v8.setFlagsFromString('--flush-bytecode')
  if (process.version.startsWith('v20.')) setFlags(USUAL)
  const folder = cacheFolder(parts)
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  for (const [name, { script, source }] of scripts)
    writeFileSync(join(fresh, name), cacheContent(source, script.createCachedData()))
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

const dist = resolve(process.argv[2] ?? join(__dirname, '../dist'))
process.chdir(join(__dirname, '..'))
makeCodeCache(dist).catch((error) => {
  process.stderr.write(`No compiled code was kept: ${error.message}\n`)
  process.exitCode = 1
})
