// Turns the ES modules esbuild splits a program into into scripts in CommonJS form. Node 20 can keep compiled code for scripts
// (vm.Script) but not for ES modules, and starts scripts faster.
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import type { Metafile, OutputFile } from 'esbuild'
import { LATE_PREFIX } from './late-modules.ts'

/** A part of the program: the file name it gets and its code in CommonJS form. */
export interface ScriptPart {
  name: string
  code: string
}

/**
 * Rewrites every output of a split, minified ES module build. Bindings are copied when a part is loaded: chunks never import
 * each other in a circle, and no module of the program assigns an export later. Throws where an import or export is not of
 * a known shape, so that nothing half-converted is written.
 */
export function scriptParts(files: readonly OutputFile[], metafile: Metafile, root: string): ScriptPart[] {
  return files.map((file) => {
    const path = Object.keys(metafile.outputs).find((name) => `${root}/${name}` === file.path)
    const output = path === undefined ? undefined : metafile.outputs[path]
    if (!output) throw new Error(`No account of ${file.path} in the build`)
    return { name: scriptName(file.path), code: convert(file.text, output, file.path) }
  })
}

/** As esbuild writes them when it minifies: `import a,{b as c}from"…";`, `import*as a from"…";`, `import"…";`. */
const IMPORT = /(?<=^|[;\n}])import(?: ([\w$]+),?)?(?:\*as ([\w$]+)|\{([^{}"]*)\})?(?: ?from)?"([^"\n]+)";/g

function nameOf(path: string): string {
  return path.split('/').pop() ?? ''
}

/** The file name of the script made of an output. */
export function scriptName(path: string): string {
  return nameOf(path).replace(/\.js$/, '.cjs')
}

function convert(text: string, output: Metafile['outputs'][string], path: string): string {
  const lines: string[] = []
  const known = new Set(
    output.imports.map(({ path: target, external }) => (external ? target : nameOf(target))),
  )
  // What is left over, or a text that looks like an import, fails when the script is compiled below.
  let code = text.replace(IMPORT, (statement: string, main, all, named, from: string) =>
    known.has(nameOf(from)) || known.has(from) ? requireStatement(main, all, named, from) : statement,
  )
  const later = output.imports.filter(({ kind }) => kind === 'dynamic-import')
  for (const name of new Set(later.map(({ path: target }) => nameOf(target)))) {
    if (!code.includes(`import("./${name}")`)) throw new Error(`${path}: no import of ${name}`)
    const load = `Promise.resolve().then(()=>require("./${scriptName(name)}"))`
    code = code.replaceAll(`import("./${name}")`, load)
  }
  code = exportsAtEnd(code, output.exports, path)
  if (code.includes('import.meta.url')) {
    lines.push('var __url=require("node:url").pathToFileURL(__filename).href;')
    code = code.replaceAll('import.meta.url', '__url')
  }
  const script = `"use strict";${lines.join('')}${ascii(code)}\n`
  new Script(`(function(exports,require,module,__filename,__dirname){${script}\n})`, { filename: path })
  return script
}

/** Node's own modules that take a while to load and that few runs need: their functions load them when they are called. */
const LATE = new Set(['node:crypto', 'node:fs/promises', 'node:os', 'node:zlib'])

function lateFunctions(named: string, from: string): string | null {
  if (!LATE.has(from)) return null
  const known = createRequire(import.meta.url)(from) as Record<string, unknown>
  const areFunctions = named
    .split(',')
    .map((pair) => pair.split(' as ')[0] ?? '')
    .every((name) => typeof known[name] === 'function' && /^[a-z]/.test(name))
  return areFunctions ? loadedOnCall(named, from) : null
}

/** Functions of a module in its place, which load it when they are called. */
function loadedOnCall(named: string, from: string): string {
  return named
    .split(',')
    .map((pair) => pair.trim().split(' as '))
    .map(([name, local]) => `function ${local ?? name}(...all){return require("${from}").${name}(...all)}`)
    .join('')
}

function requireStatement(
  main: string | undefined,
  all: string | undefined,
  named: string | undefined,
  from: string,
): string {
  if (from.startsWith(LATE_PREFIX)) {
    if (named === undefined || main !== undefined) throw new Error(`${from} is not imported by name`)
    return loadedOnCall(named, `./${from.slice(LATE_PREFIX.length)}.cjs`)
  }
  const isPart = from.startsWith('./')
  const target = `require("${isPart ? `./${scriptName(from)}` : from}")`
  const late = named !== undefined && main === undefined ? lateFunctions(named, from) : null
  if (late !== null) return late
  if (named !== undefined && main === undefined) return destructured(named, target, isPart)
  if (isPart && main === undefined && all === undefined) return `${target};`
  if (isPart) throw new Error(`${from} is imported whole`)
  const statements = [
    main === undefined ? '' : `var ${main}=${target};`,
    all === undefined ? '' : `var ${all}=${target};`,
    named === undefined ? '' : destructured(named, target, isPart),
  ]
  return statements.join('') || `${target};`
}

/** Named imports; the default of one of Node's own modules is the module itself, as where vfile asks for process. */
function destructured(named: string, target: string, isPart: boolean): string {
  const pairs = named.split(',').map((pair) => pair.trim())
  const whole = isPart ? [] : pairs.filter((pair) => pair.startsWith('default as '))
  const rest = pairs.filter((pair) => !whole.includes(pair))
  return [
    ...whole.map((pair) => `var ${pair.slice('default as '.length)}=${target};`),
    ...(rest.length > 0 ? [`var{${rest.join(',').replace(/ as /g, ':')}}=${target};`] : []),
  ].join('')
}

function exportsAtEnd(code: string, names: readonly string[], path: string): string {
  if (names.length === 0) return code
  const byDefault = /export default ([\w$]+\(\));\s*$/.exec(code)
  if (byDefault) return `${code.slice(0, byDefault.index)}exports.default=${byDefault[1]};`
  const found = /export\{([^{}]*)\};\s*$/.exec(code)
  const pairs = found?.[1]?.split(',').map((pair) => pair.trim().split(' as ')) ?? []
  if (!found || pairs.length !== names.length) throw new Error(`${path}: exports not understood`)
  return `${code.slice(0, found.index)}${pairs.map(([local, name]) => `exports.${name ?? local}=${local};`).join('')}`
}

/** Pure ASCII, so that V8 keeps the source in one byte a character; only regular expressions and templates hold other text. */
function ascii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
