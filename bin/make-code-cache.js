#!/usr/bin/env node
'use strict'
// node bin/make-code-cache.js: compiles the program once for the Node that runs this, so that every later start is faster. The
// build does it; an installed package may (in an image, say). Removing dist/cli/cache undoes it. It never happens by itself.
const { spawnSync } = require('node:child_process')
const { mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const v8 = require('node:v8')
const { cacheContent, cacheFolder, OWN, partLoader, setFlags, USUAL } = require('./code-cache.js')

/** The cache of every command that has none of its own. */
const ALL = 'all'
const PROFILE = 'examples/priya-raman.yaml'
/** What people run most: the functions these runs call are compiled into the cache; any other is compiled when first called. */
const RUNS = [
  ['--version'],
  ['--help'],
  ['assess', '--help'],
  ['assess', PROFILE, '--role', 'principal'],
  ['assess', PROFILE, '--role', 'senior', '--format', 'json'],
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

/** Runs the commands of one cache, a command's own or that of all, and keeps what was compiled for them. */
async function makeCache(parts, name) {
  const scripts = new Map()
  const load = partLoader(parts, (part, script, source) => scripts.set(part, { script, source }))
  const { nodeIo, run } = load('./start.cjs')
  const io = nodeIo()
  // While the runs go on V8 may not throw away what it compiled; the flag is part of what the data is checked by, so it is put back.
  v8.setFlagsFromString('--no-flush-bytecode')
  for (const args of RUNS.filter(([command]) => name === ALL || command === name)) {
    let printed = 0
    const stream = { isTTY: false, columns: 80, write: async (text) => (printed += text.length) }
    await run({ ...io, args, env: {}, stdout: stream, stderr: stream })
    if (printed === 0) throw new Error(`arch-gap ${args.join(' ')} said nothing`)
  }
  v8.setFlagsFromString('--flush-bytecode')
  if (process.version.startsWith('v20.')) setFlags(USUAL)
  keep(scripts, cacheFolder(parts, name))
}

/** Writes what V8 has compiled of the scripts, the whole folder at once. */
function keep(scripts, folder) {
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  for (const [name, { script, source }] of scripts)
    writeFileSync(join(fresh, name), cacheContent(source, script.createCachedData()))
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

const dist = resolve(process.argv[2] ?? join(__dirname, '../dist'))
const asked = process.argv[3]
if (asked === undefined) {
  // Each in a process of its own, where nothing is compiled yet.
  for (const name of [...OWN, ALL])
    if (spawnSync(process.execPath, [__filename, dist, name], { stdio: 'inherit' }).status !== 0)
      process.exitCode = 1
} else {
  process.chdir(join(__dirname, '..'))
  makeCache(join(dist, 'cli'), asked).catch((error) => {
    process.stderr.write(`No compiled code was kept for ${asked}: ${error.message}\n`)
    process.exitCode = 1
  })
}
