'use strict'
const { lstatSync, mkdirSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

/**
 * Node's compile cache (22.8 and later) in a folder that only this person can write to. Node's own default lies in the shared
 * temporary folder, where somebody else could put code in its place first. Without such a folder nothing is cached.
 */
function usePrivateCompileCache(enableCompileCache) {
  if (process.env.NODE_COMPILE_CACHE) return // Somebody has chosen a folder; Node uses it by itself.
  const user = process.getuid?.()
  const folder = join(tmpdir(), user === undefined ? 'arch-gap-code' : `arch-gap-code-${user}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (error.code !== 'EEXIST') return
  }
  try {
    const info = lstatSync(folder)
    const isPrivate = user === undefined || (info.uid === user && (info.mode & 0o077) === 0)
    if (info.isDirectory() && isPrivate) enableCompileCache(folder)
  } catch {
    // The folder is gone again: the program starts without.
  }
}

module.exports = { usePrivateCompileCache }
