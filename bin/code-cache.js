'use strict'
// Loads the parts of the program with the code that V8 compiled for them beforehand (bin/make-code-cache.js). A cache file is
// V8's data, twice, followed by a copy of the part: V8 looks at version, flags and lengths, and neither at the words of the source
// nor for damage to the data. Where the copy is not the part as it stands, byte for byte, the two data differ, or V8 does not
// take them, the part is compiled as ever. Comparing bytes costs less than a checksum in JavaScript. Nothing is written here.
const { closeSync, openSync, readSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const BEFORE = '(function(exports,require,module,__filename,__dirname,__readText){'
const AFTER = '\n})'

/** Commands with a cache of their own, which holds of the parts they share with others only what they themselves call. */
const OWN = ['assess', 'validate']

/** Where the cache for this Node and a command is: bytecode differs between versions and processors. */
function cacheFolder(parts, command = process.argv[2]) {
  const version = `${process.version}-${process.platform}-${process.arch}`
  return join(parts, 'cache', version, OWN.includes(command) ? command : 'all')
}

/** Bytes of code after which a run has real work to do; the version, help and completion stay below. */
const WORK = 200_000
/** Commands that do the same many times over, for which V8's second compiler pays from the start. */
const REPEATING = new Set(['batch', 'extract', 'import', 'validate'])
/**
 * V8's own settings on Node 20, which compiled code is checked by, and those for a run of a tenth of a second. Its second compiler
 * waits longer before it takes a function up: on its thread it takes as much time as the program itself and pays nothing back.
 */
const USUAL = ['--interrupt-budget=67584']
const SHORT = ['--interrupt-budget=1000000']

function setFlags(flags) {
  const { setFlagsFromString } = require('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

/** Makes a script under V8's usual settings, and has what follows run under those for a short run. */
function forShortRun(makeScript) {
  setFlags(USUAL)
  const script = makeScript()
  setFlags(SHORT)
  return script
}

/** Bytes of room for what is read; more is made where a file needs it. */
const ROOM = 8_000_000

/**
 * Reads files one after another into the same room: fresh memory for each costs a start more than the reading. What `read`
 * gives is overwritten by the next reading that starts at the same place or before.
 */
function fileReader() {
  let room = Buffer.allocUnsafeSlow(ROOM)
  return {
    /** The bytes of a file, put `start` bytes into the room. @throws as `openSync` does */
    read(path, start = 0) {
      const file = openSync(path)
      try {
        let end = start
        for (;;) {
          const count = readSync(file, room, end, room.length - end)
          if (count === 0) return room.subarray(start, end)
          end += count
          if (end === room.length) room = Buffer.concat([room], 2 * room.length)
        }
      } finally {
        closeSync(file)
      }
    },
    /** The first bytes of the room. */
    first: (length) => room.subarray(0, length),
  }
}

/** A `require` for the parts in a folder. `seen(name, script, source)` hears of every part that is loaded. */
function partLoader(parts, seen) {
  const folder = cacheFolder(parts)
  const loaded = new Map()
  const isShort = process.version.startsWith('v20.') && !REPEATING.has(process.argv[2])
  const files = fileReader()
  const readText = (path) => files.read(path).latin1Slice()
  let size = 0
  const load = (specifier) => {
    if (!specifier.startsWith('./')) return require(specifier)
    const known = loaded.get(specifier)
    if (known !== undefined) return known.exports
    const name = specifier.slice(2)
    const filename = join(parts, name)
    const { length } = files.read(filename)
    const makeScript = () => {
      const code = BEFORE + files.first(length).latin1Slice() + AFTER
      const cachedData = dataFor(join(folder, name), files, length)
      return new Script(code, { filename, columnOffset: -BEFORE.length, cachedData })
    }
    size += length
    const script = size > WORK && isShort ? forShortRun(makeScript) : makeScript()
    seen?.(name, script, Buffer.from(files.first(length)))
    const module = { exports: {} }
    loaded.set(specifier, module)
    script.runInThisContext()(module.exports, load, module, filename, parts, readText)
    return module.exports
  }
  return load
}

/** The content of a cache file: V8's data first, which V8 copies where it does not begin at a whole word. */
function cacheContent(source, data) {
  return Buffer.concat([data, data, source])
}

/** Bytes of a word. */
const WORD = 8

/** V8's data for a part, or undefined where there is none, whole, for exactly the source of that length read last. */
function dataFor(path, files, length) {
  let cache
  try {
    cache = files.read(path, Math.ceil(length / WORD) * WORD)
  } catch {
    return undefined
  }
  const size = (cache.length - length) / 2
  if (!(size > 0) || !cache.subarray(2 * size).equals(files.first(length))) return undefined
  const data = cache.subarray(0, size)
  return data.equals(cache.subarray(size, 2 * size)) ? data : undefined
}

module.exports = { cacheContent, cacheFolder, OWN, partLoader, setFlags, USUAL }
