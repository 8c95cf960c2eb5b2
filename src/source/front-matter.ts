import matter from 'gray-matter'
import type { Diagnostic, Position } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import { parseYaml, type YamlDocument } from '../yaml/index.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex } from './line-index.ts'
import type { FrontMatter } from './source-document.ts'

export interface SplitText {
  frontMatter: FrontMatter | null
  /** The whole text with the front matter turned into blanks, so that every place behind it stays where it is. */
  body: string
  diagnostics: Diagnostic[]
  /** false: nobody can tell where the front matter ends, so there is no body to read. */
  readable: boolean
}

interface Fences {
  /** Offset behind the line end of the opening fence. */
  start: number
  /** Offset of the closing fence, and of the end of its line without line end. */
  close: number
  end: number
}

/**
 * Takes the YAML front matter off a Markdown text. Only YAML between two lines of exactly `---` is read; another
 * language behind the opening fence, a missing closing fence, or data that is no mapping is a finding.
 */
export function splitFrontMatter(text: string, file: string, limits: Limits): SplitText {
  const lines = createLineIndex(text)
  const fail = (ruleId: string, message: string, hint: string, from: number, to: number): SplitText => ({
    frontMatter: null,
    body: '',
    readable: false,
    diagnostics: [{ ruleId, severity: 'error', message, hint, file, position: lines.positionAt(from, to) }],
  })
  const first = lineEnd(text, 0)
  const language = text.slice(0, first).replace(/^-+/, '').trim()
  if (!text.startsWith('---') || (first > 3 && language === '' && text[3] === '-')) return noFrontMatter(text)
  if (language !== '') {
    const message = 'Unexpected text behind the opening ---, expected YAML front matter'
    return fail(
      'front-matter-language',
      message,
      'Keep only --- on this line; front matter is YAML.',
      3,
      first,
    )
  }
  const fences = findFences(text, first)
  if (fences === null) {
    const message = 'Unexpected end of file, expected a closing --- of the front matter'
    return fail('front-matter-fence', message, 'End the front matter with a line that holds --- only.', 0, 3)
  }
  if (text.slice(fences.close, fences.end).trim() !== '---') {
    const message = 'Unexpected text behind the closing --- of the front matter'
    return fail('front-matter-fence', message, 'Keep only --- on this line.', fences.close + 3, fences.end)
  }
  if (fences.end > limits.frontMatterCharacters) {
    const message = `Unexpected size of the front matter, expected at most ${limits.frontMatterCharacters} characters`
    return fail(
      'limit-exceeded',
      message,
      `Shorten it, or ${raiseLimit('frontMatterCharacters', limits.frontMatterCharacters)}.`,
      0,
      3,
    )
  }
  const yaml = readYaml(text, fences, file, limits)
  const position = lines.positionAt(0, fences.end)
  const body = text.slice(0, fences.end).replace(/[^\r\n]/g, ' ') + text.slice(fences.end)
  const diagnostics = yaml === null ? [notAMapping(file, lines.positionAt(0, 3))] : yaml.diagnostics
  if (yaml === null || diagnostics.length > 0) return { frontMatter: null, body, diagnostics, readable: true }
  if (!isMapping(yaml.data)) {
    return { frontMatter: null, body, diagnostics: [notAMapping(file, yaml.positionOf([]))], readable: true }
  }
  const fence = lines.positionAt(0, 3)
  return {
    frontMatter: {
      data: yaml.data,
      position,
      positionOf: (path, part) => placeOf(yaml, path, part, fence),
      sourceOf: yaml.sourceOf,
    },
    body,
    diagnostics,
    readable: true,
  }
}

function noFrontMatter(text: string): SplitText {
  return { frontMatter: null, body: text, diagnostics: [], readable: true }
}

function notAMapping(file: string, position: Position): Diagnostic {
  return {
    ruleId: 'front-matter-mapping',
    severity: 'error',
    message: 'Unexpected front matter, expected keys with values',
    hint: 'Write lines such as "id: senior-ai-architect", or remove the two --- lines.',
    file,
    position,
  }
}

/**
 * The data, read by gray-matter with our YAML parser as its one engine. Options are always given, because without them
 * gray-matter keeps a cache that turns a broken block into an empty one the second time; the other engines would run code.
 */
function readYaml(text: string, fences: Fences, file: string, limits: Limits): YamlDocument | null {
  let document: YamlDocument | null = null
  const parse = (): object => {
    document = parseYaml(
      text.slice(fences.start, fences.close),
      file,
      { line: 2, offset: fences.start },
      { depth: limits.yamlDepth, nodes: limits.yamlNodes },
    )
    return isMapping(document.data) ? document.data : {}
  }
  const refuse = (): never => {
    throw new Error('front matter is YAML only')
  }
  const block = text.slice(0, fences.end).replace(/\r(?!\n)/g, '\n')
  const engines = { yaml: parse, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse }
  matter(block, { language: 'yaml', engines })
  return document
}

function placeOf(
  yaml: YamlDocument,
  path: readonly (string | number)[],
  part: 'key' | 'value' | undefined,
  fence: Position,
): Position {
  const [key] = path
  const known = isMapping(yaml.data) && key !== undefined && Object.hasOwn(yaml.data, key)
  return known ? yaml.positionOf(path, part) : fence
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function findFences(text: string, first: number): Fences | null {
  const start = nextLine(text, first)
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at)
    if (text.startsWith('---', at)) return { start, close: at, end }
    at = nextLine(text, end)
  }
  return null
}

/** Offset of the line end at or behind `from`, or of the end of the text. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}
