'use strict'
// Loads the parts of the program with the code that V8 compiled for them beforehand (bin/make-code-cache.js). A cache file is a
// copy of the part followed by V8's data, twice: V8 looks at version, flags and lengths, and neither at the words of the source
// nor for damage to the data. Where the copy is not the part as it stands, byte for byte, the two data differ, or V8 does not
// take them, the part is compiled as ever. Comparing bytes costs less than a checksum in JavaScript. Nothing is written here.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const BEFORE = '(function(exports,require,module,__filename,__dirname){'
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

/** A `require` for the parts in a folder. `seen(name, script, source)` hears of every part that is loaded. */
function partLoader(parts, seen) {
  const folder = cacheFolder(parts)
  const loaded = new Map()
  const isShort = process.version.startsWith('v20.') && !REPEATING.has(process.argv[2])
  let size = 0
  const load = (specifier) => {
    if (!specifier.startsWith('./')) return require(specifier)
    const known = loaded.get(specifier)
    if (known !== undefined) return known.exports
    const name = specifier.slice(2)
    const filename = join(parts, name)
    const source = readFileSync(filename)
    const makeScript = () =>
      new Script(BEFORE + source.latin1Slice() + AFTER, {
        filename,
        columnOffset: -BEFORE.length,
        cachedData: dataFor(join(folder, name), source),
      })
    size += source.length
    const script = size > WORK && isShort ? forShortRun(makeScript) : makeScript()
    seen?.(name, script, source)
    const module = { exports: {} }
    loaded.set(specifier, module)
    script.runInThisContext()(module.exports, load, module, filename, parts)
    return module.exports
  }
  return load
}

/** The content of a cache file. */
function cacheContent(source, data) {
  return Buffer.concat([source, data, data])
}

/** V8's data for a part, or undefined where there is none, whole, for exactly this source. */
function dataFor(path, source) {
  let cache
  try {
    cache = readFileSync(path)
  } catch {
    return undefined
  }
  const middle = source.length + (cache.length - source.length) / 2
  if (!(middle > source.length) || !cache.subarray(0, source.length).equals(source)) return undefined
  const data = cache.subarray(source.length, middle)
  return data.equals(cache.subarray(middle)) ? data : undefined
}

module.exports = { cacheContent, cacheFolder, OWN, partLoader, setFlags, USUAL }
