import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { DecisionScope, Profile } from '../model/index.ts'
import { parseJson } from '../text/index.ts'
import type { Asked, AskedKey } from './asked.ts'
import { askedLines, entryFor } from './asked-entries.ts'
import { parseProfile } from './parse-profile.ts'

export interface Merged {
  text: string
  /** Questions that were added; those whose entry stands there already, commented out or not, are not added again. */
  added: readonly Asked[]
}

/** Lines to put into the text before the line that begins at `offset`. */
interface Insertion {
  offset: number
  lines: string[]
}

/**
 * Adds questions to a profile as commented entries: under the list they belong to where it is written as a block, otherwise at the
 * end. It is text that is inserted, so every byte that is there stays, comments, order, spaces and line ends included. The
 * result is read again; should it not say exactly what the original says, everything goes to the end of the file, and where
 * not even that can be done (the text is no profile, or JSON) the answer is null.
 */
export function mergeInto(text: string, file: string, asked: readonly Asked[]): Merged | null {
  const before = parseProfile(text, file).profile
  if (before === null || parseJson(text).mistake === null) return null
  const added = asked.filter((one) => !standsThere(text, one))
  if (added.length === 0) return { text, added }
  const attempts = [() => insertionsFor(text, added), () => [atEnd(text, added, new Set())]]
  for (const attempt of attempts) {
    const merged = insert(text, attempt())
    const after = parseProfile(merged, file).profile
    if (after !== null && says(after) === says(before)) return { text: merged, added }
  }
  return null
}

/** The profile without places, which move when lines are inserted above. */
function says(profile: Profile): string {
  return JSON.stringify(profile, (key, value: unknown) => (key === 'at' ? undefined : value))
}

/** Whether the entry is in the file as a comment, from a template or an earlier call, however it has been filled in. */
function standsThere(text: string, asked: Asked): boolean {
  const entry = `#${entryFor(asked)}`
  const stem = entry.replace(/ _$|value: , unit: \}$/, '')
  return text
    .split(/\r\n|[\n\r]/)
    .map(bare)
    .some((line) => line === entry || (stem !== entry && line.startsWith(stem)))
}

/** A comment line without the marks of an enclosing block that is commented out as a whole. */
function bare(line: string): string {
  return line.trim().replace(/^#[ \t]+- /, '#- ')
}

function insertionsFor(text: string, asked: readonly Asked[]): Insertion[] {
  // A lone carriage return ends a line for readers of profiles, though not for the YAML library; the offsets stay the same.
  const root = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    keepSourceTokens: false,
    uniqueKeys: false,
    logLevel: 'silent',
  }).contents
  if (!isMap(root) || root.flow) return [atEnd(text, asked, new Set())]
  const present = new Set(root.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')))
  const homeless: Asked[] = []
  const insertions: Insertion[] = []
  for (const { path, own } of byList(asked)) {
    const place = listPlace(text, root, path)
    if (place === null) homeless.push(...own)
    else
      insertions.push({
        offset: place.offset,
        lines: own.flatMap(askedLines).map((line) => `${' '.repeat(place.column)}${line}`),
      })
  }
  if (homeless.length > 0) insertions.push(atEnd(text, homeless, present))
  return insertions
}

/** Questions by the list that would hold their answers. */
function byList(
  asked: readonly Asked[],
): { path: readonly [AskedKey] | readonly [AskedKey, DecisionScope]; own: Asked[] }[] {
  const lists = new Map<
    string,
    { path: readonly [AskedKey] | readonly [AskedKey, DecisionScope]; own: Asked[] }
  >()
  for (const one of asked) {
    const path = one.scope === null ? ([one.key] as const) : ([one.key, one.scope] as const)
    const list = lists.get(path.join('.')) ?? { path, own: [] }
    list.own.push(one)
    lists.set(path.join('.'), list)
  }
  return [...lists.values()]
}

/** Where the entries of a list can go on: behind its last one, or below a key that holds nothing yet. */
function listPlace(
  text: string,
  root: YAMLMap,
  path: readonly string[],
): { offset: number; column: number } | null {
  let map: unknown = root
  for (const [depth, step] of path.entries()) {
    if (!isMap(map) || map.flow) return null
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === step)
    if (!pair || !isScalar(pair.key) || !pair.key.range) return null
    if (depth < path.length - 1) {
      map = pair.value
      continue
    }
    if (isSeq(pair.value)) return behindList(text, pair.value)
    const isEmpty =
      pair.value === null ||
      (isScalar(pair.value) && pair.value.value === null && pair.value.source !== 'null')
    if (!isEmpty) return null
    return { offset: nextLine(text, pair.key.range[1]), column: columnOf(text, pair.key.range[0]) + 2 }
  }
  return null
}

function behindList(text: string, list: YAMLSeq): { offset: number; column: number } | null {
  const last = list.items.at(-1)
  const end = (last as { range?: readonly number[] | null } | undefined)?.range?.[1]
  if (list.flow || !list.range || end === undefined) return null
  const column = columnOf(text, list.range[0])
  const isLineStart = end > 0 && /[\n\r]/.test(text[end - 1] ?? '') && end >= list.range[0]
  return { offset: isLineStart ? end : nextLine(text, end), column }
}

/** Start of the line after the one that holds an offset; the end of the text where there is none. */
function nextLine(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    if (text[i] === '\n') return i + 1
    if (text[i] === '\r' && text[i + 1] !== '\n') return i + 1
  }
  return text.length
}

function columnOf(text: string, offset: number): number {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return offset - start - (start === 0 && text.startsWith('\ufeff') ? 1 : 0)
}

/**
 * What has no list to go under, as a block that is commented out as a whole: removing one # a line makes it live. Where the key
 * is `present` in another form, a second one would be a mistake, so the block only says where its entries belong.
 */
function atEnd(text: string, asked: readonly Asked[], present: ReadonlySet<string>): Insertion {
  const lines: string[] = []
  for (const key of new Set(asked.map((one) => one.key))) {
    const own = asked.filter((one) => one.key === key)
    lines.push('', present.has(key) ? `# To go with ${key} above:` : `#${key}:`)
    for (const scope of new Set(own.map((one) => one.scope))) {
      const margin = scope === null ? '  ' : '    '
      if (scope !== null) lines.push(`#  ${scope}:`)
      for (const one of own.filter((other) => other.scope === scope)) {
        if (one.reading !== null) lines.push(`#${margin}# ${one.reading}`)
        lines.push(`#${margin}${entryFor(one)}`)
      }
    }
  }
  return { offset: text.length, lines }
}

/** Inserts lines with the line end that the text uses; a last line without one gets it first. */
function insert(text: string, insertions: readonly Insertion[]): string {
  const lineEnd = /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n'
  let result = text
  // From the end, so that offsets stay true; of two at the same place the later one goes in first.
  for (const { offset, lines } of [...insertions].reverse().sort((a, b) => b.offset - a.offset)) {
    const head = result.slice(0, offset)
    const glue = head === '' || /[\n\r]$/.test(head) ? '' : lineEnd
    result = `${head}${glue}${lines.map((line) => `${line}${lineEnd}`).join('')}${result.slice(offset)}`
  }
  return result
}
