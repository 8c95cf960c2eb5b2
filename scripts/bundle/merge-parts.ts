// Puts parts of the program that run together into one script, because opening a file and checking its compiled code costs a
// short run more than the few functions it does not need. A part still runs only when another asks for it.
import type { Metafile } from 'esbuild'
import { type ScriptPart, scriptName } from './script-parts.ts'

/**
 * What runs together, by the modules that nothing loads before: the start, what every command needs, what assesses, and what reads
 * documents. Each takes in all that these modules import at once. What two of them share becomes a script of its own.
 */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  start: ['src/entry.ts'],
  program: ['src/cli/program.ts'],
  assessing: [
    'src/cli/commands/assess.ts',
    'src/report/assessment/terminal.ts',
    'src/builtin/briefs/index.ts',
    'src/generated/',
  ],
  documents: ['src/cli/commands/validate.ts', 'src/cli/commands/extract.ts', 'src/cli/read-briefs.ts'],
}
/** Loaded for every command, so that no other script repeats or shares them. */
const FIRST = ['start', 'program']

const REQUIRE = /\brequire\("\.\/([^"/]+)\.cjs"\)/g

/** The scripts of the program with those that run together merged, and every `require` of a part changed to match. */
export function mergeParts(parts: readonly ScriptPart[], metafile: Metafile): ScriptPart[] {
  const homes = homesOf(metafile)
  const grouped = new Map<string, ScriptPart[]>()
  const single: ScriptPart[] = []
  for (const part of parts) {
    const home = homes.get(part.name)
    if (home === undefined) single.push(part)
    else grouped.set(home, [...(grouped.get(home) ?? []), part])
  }
  const asked = (code: string, home: string | null): string =>
    code.replace(REQUIRE, (statement, stem: string) => {
      const target = homes.get(`${stem}.cjs`)
      if (target === undefined) return statement
      return target === home ? `part("${stem}")` : `require("./${target}.cjs").part("${stem}")`
    })
  return [
    ...single.map(({ name, code }) => ({ name, code: asked(code, null) })),
    ...[...grouped].map(([home, members]) => ({
      name: `${home}.cjs`,
      code: merged(home, members, (code) => asked(code, home)),
    })),
  ]
}

/** One script of several parts, each a function that runs when it is first asked for. */
function merged(home: string, members: readonly ScriptPart[], asked: (code: string) => string): string {
  // Brackets around a function have V8 compile it with the script: nearly all of them run.
  const entries = members.map(
    ({ name, code }) => `${JSON.stringify(stemOf(name))}:(function(exports){${asked(code)}})`,
  )
  const own = members.some(({ name }) => stemOf(name) === home)
    ? `Object.assign(exports,part("${home}"));`
    : ''
  return `"use strict";var known={},parts={${entries.join(',')}};function part(name){var exports=known[name];if(exports===undefined){known[name]=exports={};parts[name](exports)}return exports}exports.part=part;${own}\n`
}

/** Part → the script it goes into, for parts that share one. */
function homesOf(metafile: Metafile): Map<string, string> {
  const signatures = new Map<string, string[]>()
  for (const [group, modules] of Object.entries(TOGETHER)) {
    const entries = Object.entries(metafile.outputs).filter(
      ([, { entryPoint }]) =>
        entryPoint !== undefined && modules.some((module) => entryPoint.startsWith(module)),
    )
    if (entries.length < modules.length) throw new Error(`Not every module of “${group}” is loaded by itself`)
    for (const name of closure(
      entries.map(([path]) => path),
      metafile,
    ))
      signatures.set(name, [...(signatures.get(name) ?? []), group])
  }
  const homes = new Map<string, string>()
  for (const [path, groups] of signatures)
    homes.set(scriptName(path), FIRST.find((group) => groups.includes(group)) ?? groups.join('-and-'))
  return homes
}

/** Outputs and all that they import at once. */
function closure(paths: readonly string[], metafile: Metafile): Set<string> {
  const found = new Set(paths)
  for (const path of found)
    for (const { path: target, kind, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) found.add(target)
  return found
}

function stemOf(name: string): string {
  return name.replace(/\.cjs$/, '')
}
