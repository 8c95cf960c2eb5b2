import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic, Position } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import { readJsonLine } from './json-line.ts'

type Path = readonly (string | number)[]

/** YAML as plain data, with the place of every key and value. */
export interface YamlDocument {
  /** Objects have no prototype, so that a key such as `constructor` or `__proto__` is a key like any other. */
  data: unknown
  /** Place of a key or value; of the nearest parent that exists where the path leads nowhere. */
  positionOf(path: Path, part?: 'key' | 'value'): Position
  /** A plain value as it is written, such as `012` for the number 12; null for what is no plain value. */
  sourceOf(path: Path): string | null
  /** The line of a key, which is known without its column where the whole text is one line. */
  lineOf(path: Path): number
  diagnostics: Diagnostic[]
}

export interface YamlLimits {
  /** Nesting of collections. */
  depth: number
  /** Keys and list items together. */
  nodes: number
}

export const DEFAULT_YAML_LIMITS: YamlLimits = { depth: 32, nodes: 20_000 }

interface Offset {
  line: number
  offset: number
}

/**
 * Reads YAML 1.2 (core schema) without anything that can run, expand or surprise: no tags, anchors, aliases, merge keys,
 * directives, second documents or keys that are not text. Each such thing is a finding with its place. `start` says where
 * the text begins within its file, for front matter. Throws nothing; with an error finding `data` is null.
 *
 * @param parsed what `JSON.parse` makes of the text, where the caller knows it already
 */
export function parseYaml(
  source: string,
  file: string,
  start: Offset = { line: 1, offset: 0 },
  limits = DEFAULT_YAML_LIMITS,
  parsed?: unknown,
): YamlDocument {
  const line = readJsonLine(source, limits, parsed)
  if (line === null) return parseText(source, file, start, limits)
  // columns are asked for only where there is something to say
  let whole: YamlDocument | undefined
  const text = (): YamlDocument => {
    whole ??= parseText(source, file, start, limits)
    return whole
  }
  return {
    data: line.data,
    diagnostics: [],
    positionOf: (path, part) => text().positionOf(path, part),
    sourceOf: (path) => text().sourceOf(path),
    lineOf: () => start.line,
  }
}

function parseText(source: string, file: string, start: Offset, limits: YamlLimits): YamlDocument {
  // The parser knows LF and CRLF; a lone CR ends a line too, and is as long.
  const text = source.replace(/\r(?!\n)/g, '\n')
  // Counted here, because the parser loses count of lines behind some mistakes.
  const lines = new LineCounter()
  for (let next = 0; next >= 0; next = text.indexOf('\n', next) + 1 || -1) lines.addNewLine(next)
  const place = (from: number, to: number): Position => ({
    start: point(lines, from, start),
    end: point(lines, Math.max(from, to), start),
  })
  const diagnostics: Diagnostic[] = []
  const report = (message: string, from: number, to: number, hint?: string): void => {
    diagnostics.push({
      ruleId: 'yaml-syntax',
      severity: 'error',
      message,
      file,
      position: place(from, to),
      ...(hint ? { hint } : {}),
    })
  }
  const refused = refuseBeforeParsing(text, limits)
  if (refused) {
    report(refused.message, refused.offset, refused.offset + 1, refused.hint)
    return {
      data: null,
      diagnostics,
      positionOf: () => place(0, 0),
      sourceOf: () => null,
      lineOf: () => start.line,
    }
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    stringKeys: false,
    strict: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: false,
  })
  for (const problem of [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS)) {
    report(sentence(problem.code, problem.message), problem.pos[0], problem.pos[1], hintFor(problem.code))
  }
  if (document.directives?.yaml.explicit)
    report('Unexpected %YAML directive, expected plain YAML 1.2', 0, 1, 'Remove the line.')
  refuseNodes(document, limits, report)
  findDuplicateKeys(document, file, place, diagnostics)
  const data = diagnostics.length > 0 ? null : toData(document.contents)
  const positionOf: YamlDocument['positionOf'] = (path, part = 'value') =>
    positionIn(document, path, part, place)
  return {
    data,
    diagnostics,
    positionOf,
    sourceOf: (path) => {
      const node = document.getIn(path, true)
      return isScalar(node) ? (node.source ?? null) : null
    },
    lineOf: (path) => positionOf(path, 'key').start.line,
  }
}

/** What is no YAML at all has a mistake on every line; the first ones say so. */
const MAX_PROBLEMS = 100

/** Deep nesting costs the parser its stack, so brackets, dashes and indentation are counted on the text first. */
function refuseBeforeParsing(
  text: string,
  limits: YamlLimits,
): { message: string; offset: number; hint: string } | null {
  const indents: number[] = []
  let flow = 0
  let dashes = 0
  let lineStart = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x0a) lineStart = i + 1
    else if (c !== 0x20 && lineStart >= 0) {
      while ((indents.at(-1) ?? -1) >= i - lineStart) indents.pop()
      indents.push(i - lineStart)
      lineStart = -1
    }
    if (c === 0x5b || c === 0x7b) flow++
    else if (c === 0x5d || c === 0x7d) flow = Math.max(0, flow - 1)
    else if (c === 0x0a) dashes = 0
    else if ((c === 0x2d || c === 0x3f || c === 0x3a) && text.charCodeAt(i + 1) === 0x20) dashes++
    if (Math.max(flow, dashes, indents.length) > limits.depth * 4) {
      return {
        message: `Nesting is deeper than the limit of ${limits.depth}`,
        offset: i,
        hint: flatter(limits),
      }
    }
  }
  return null
}

const NO_TAGS = 'Tags are not read; write plain text, numbers and lists.'

function flatter({ depth }: YamlLimits): string {
  return `Write it flatter, or ${raiseLimit('yamlDepth', depth)}.`
}

function refuseNodes(
  document: Document,
  limits: YamlLimits,
  report: (message: string, from: number, to: number, hint?: string) => void,
): void {
  let nodes = 0
  const saysTags = document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const refuse = (what: string, node: Node, hint: string): void =>
    report(`Unexpected ${what}`, node.range?.[0] ?? 0, node.range?.[1] ?? 0, hint)
  /** false: enough is wrong to stop. The library's own walk takes as long as its parser, so this is a plain one. */
  const walk = (node: unknown, depth: number): boolean => {
    if (isPair(node)) {
      if (isNode(node.key) && !isScalar(node.key))
        refuse('key that is not text', node.key, 'Write a plain word before the colon.')
      return walk(node.key, depth) && walk(node.value, depth)
    }
    if (isAlias(node)) refuse('alias', node, 'Write the value out where it is used.')
    else if (isNode(node)) {
      nodes++
      if (node.anchor) refuse('anchor', node, 'Anchors and aliases are not read; write the value out.')
      // Where the parser has named tags it does not know, it has named them at their own places.
      if (node.tag && !saysTags && !node.tag.startsWith('tag:yaml.org,2002:')) refuse('tag', node, NO_TAGS)
      if (depth > limits.depth) {
        refuse(`nesting deeper than the limit of ${limits.depth}`, node, flatter(limits))
        return true
      }
      if (nodes > limits.nodes) {
        refuse(
          `size: more than ${limits.nodes} keys and values`,
          node,
          `Split the file, or ${raiseLimit('yamlNodes', limits.nodes)}.`,
        )
        return false
      }
      if (isCollection(node)) return node.items.every((item) => walk(item, depth + 1))
    }
    return true
  }
  walk(document.contents, 0)
}

function findDuplicateKeys(
  document: Document,
  file: string,
  place: (from: number, to: number) => Position,
  diagnostics: Diagnostic[],
): void {
  const walk = (node: unknown): void => {
    if (isPair(node)) {
      walk(node.key)
      walk(node.value)
    } else if (isCollection(node)) {
      if (isMap(node)) findIn(node)
      for (const item of node.items) walk(item)
    }
  }
  const findIn = (map: YAMLMap): void => {
    const first = new Map<string, Position>()
    const seen = new Set<string>()
    for (const { key } of map.items) {
      if (!isScalar(key) || !key.range) continue
      const name = String(key.value)
      if (!seen.has(name)) {
        seen.add(name)
        continue
      }
      const position = place(key.range[0], key.range[1])
      const earlier = first.get(name) ?? placeOfKey(map, name, place)
      first.set(name, earlier)
      diagnostics.push({
        ruleId: 'yaml-duplicate-key',
        severity: 'error',
        message: `Unexpected second key ${name}, first on line ${earlier.start.line}`,
        file,
        position,
        hint: 'Keep one of the two.',
        related: [{ message: 'first here', file, position: earlier }],
      })
    }
  }
  walk(document.contents)
}

function placeOfKey(map: YAMLMap, name: string, place: (from: number, to: number) => Position): Position {
  const key = map.items.find(
    (pair) => isScalar(pair.key) && pair.key.range && String(pair.key.value) === name,
  )?.key
  const [from, to] = isScalar(key) && key.range ? key.range : [0, 0]
  return place(from, to)
}

/** Own conversion, because the library's would give ordinary objects and lose a key called `__proto__`. */
function toData(node: unknown): unknown {
  if (isMap(node)) {
    const record: Record<string, unknown> = Object.create(null)
    for (const { key, value } of node.items) record[isScalar(key) ? String(key.value) : ''] = toData(value)
    return record
  }
  if (isCollection(node)) return node.items.map((item) => toData(isPair(item) ? item.value : item))
  if (!isScalar(node)) return null
  // A whole number that would lose digits stays as it is written.
  const loses =
    typeof node.value === 'number' && Number.isInteger(node.value) && !Number.isSafeInteger(node.value)
  return loses && /^[-+]?\d+$/.test(node.source ?? '') ? node.source : node.value
}

function positionIn(
  document: Document,
  path: Path,
  part: 'key' | 'value',
  place: (from: number, to: number) => Position,
): Position {
  let node: unknown = document.contents
  let range: readonly number[] = [0, 0]
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      const key = isNode(pair.key) ? pair.key.range : null
      const value = isNode(pair.value) ? pair.value.range : null
      range =
        (isLast && part === 'key'
          ? key
          : isScalar(pair.value) && pair.value.value === null
            ? (key ?? value)
            : isCollection(pair.value)
              ? key
              : (value ?? key)) ?? range
      node = pair.value
    } else if (isCollection(node)) {
      const item = node.items[Number(step)]
      if (!isNode(item)) break
      range = item.range ?? range
      node = item
    } else break
  }
  return place(range[0] ?? 0, range[1] ?? 0)
}

function point(lines: LineCounter, offset: number, start: Offset): Position['start'] {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line) + start.line - 1, column: Math.max(1, col), offset: offset + start.offset }
}

function sentence(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'Unexpected second document, expected one'
  if (code === 'TAG_RESOLVE_FAILED') return 'Unexpected tag'
  const first = message.split('\n')[0] ?? message
  return `Cannot read this YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
}

function hintFor(code: string): string | undefined {
  if (code === 'TAG_RESOLVE_FAILED') return NO_TAGS
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.'
  if (code === 'MULTIPLE_DOCS') return 'Keep one document; remove the second --- line.'
  if (code === 'BAD_INDENT' || code === 'MISSING_CHAR' || code === 'IMPOSSIBLE')
    return 'Check indentation, colons and quotes on this line and the one above; put text with ": " in quotes.'
  return undefined
}
