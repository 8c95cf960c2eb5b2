import type * as z from 'zod'
import { type Diagnostic, schemaOptions } from '../model/index.ts'
import { cleanText, nearestName } from '../text/index.ts'
import type { YamlDocument } from './yaml-document.ts'

type Issue = z.core.$ZodIssue

type Checked = Pick<YamlDocument, 'data' | 'positionOf' | 'sourceOf'>

export interface SchemaCheck {
  ruleId: string
  /** What a place takes, in words (`level` → "0–5 …"), and what to call it; used where the schema's own words are poorer. */
  describe: (path: readonly (string | number)[]) => { noun?: string; expected?: string | undefined }
}

/** Every way in which data fails a schema, each at its exact place, unknown keys with the nearest known one. */
export function schemaDiagnostics(
  schema: z.ZodType,
  document: Checked,
  file: string,
  check: SchemaCheck,
): Diagnostic[] {
  const result = schema.safeParse(document.data, schemaOptions())
  if (result.success) return []
  return flatten(result.error.issues as Issue[], []).flatMap((issue) =>
    fromIssue(issue, schema, document, file, check),
  )
}

/** A union's issues are those of the branch the writer most likely meant: right type, fewest mistakes. */
function flatten(issues: readonly Issue[], prefix: PropertyKey[]): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }]
    const branches = issue.errors.map((branch) => flatten(branch as Issue[], path))
    const likely = branches.filter(
      (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === path.length),
    )
    const pool = likely.length > 0 ? likely : [[{ ...issue, path, errors: [] } as Issue]]
    return pool.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best))
  })
}

function cost(branch: readonly Issue[]): number {
  return branch.reduce(
    (sum, issue) =>
      sum +
      (issue.code === 'invalid_value' ? 1.5 : issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  )
}

function fromIssue(
  issue: Issue,
  schema: z.ZodType,
  document: Checked,
  file: string,
  check: SchemaCheck,
): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const base = { ruleId: check.ruleId, severity: 'error' as const, file }
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.map((key) => {
      const near = nearestName(key, known)
      const shown = cleanText(key)
      return {
        ...base,
        message: `Unexpected key ${shown || '(empty)'}${near ? `, did you mean ${near}?` : ''}`,
        position: document.positionOf([...path, key], 'key'),
        hint: near ? `Rename it to ${near}, or remove it.` : `Known here: ${known.join(', ') || 'nothing'}.`,
      }
    })
  }
  const value = valueAt(document.data, path)
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  const expected = expectation(issue, path, check)
  if (value === undefined) {
    return [
      {
        ...base,
        message: `Missing ${key || 'content'}, expected ${expected}`,
        position: document.positionOf(path),
        hint: `Add a line "${key}: …".`,
      },
    ]
  }
  const noun = check.describe(path).noun ?? (typeof path.at(-1) === 'number' ? 'entry' : key)
  const shown = show(value, document.sourceOf(path))
  return [
    {
      ...base,
      message: `Unexpected ${noun} ${shown}, expected ${expected}`,
      position: document.positionOf(path),
      ...(typeof value === 'number' && expected === 'text' ? { hint: `Put it in quotes: "${shown}".` } : {}),
    },
  ]
}

function expectation(issue: Issue, path: readonly (string | number)[], check: SchemaCheck): string {
  const stated = check.describe(path).expected
  if (stated) return stated
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected)
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : issue.origin === 'array'
          ? `at least ${issue.minimum} entry`
          : `at least ${issue.minimum}`
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    default:
      return (
        issue.message
          .replace(/^Expected /, '')
          .replace(/^Invalid (?:input|string)(?:: ?|$)/, '')
          .replace(/^Invalid URL$/, 'an http or https address') || 'something else'
      )
  }
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
  }
  return names[type] ?? type
}

/** A number is shown as it is written: `012` is no 12 to whoever wrote it. */
function show(value: unknown, written: string | null): string {
  if (value === null) return '(empty)'
  if (Array.isArray(value)) return '(a list)'
  if (typeof value === 'object') return '(keys with values)'
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf'
  const text = cleanText(typeof value === 'number' && written ? written : String(value))
  return text === ''
    ? '""'
    : text.length > 60
      ? `${text.slice(0, 59)}…`
      : typeof value === 'string' && /^[\d\s.-]+$/.test(text)
        ? `"${text}"`
        : text
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** Keys the schema knows at a path; through arrays, optional values, unions and records. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let nodes = [schema as unknown as SchemaNode]
  for (const step of path) nodes = nodes.flatMap(unwrap).flatMap((node) => childOf(node, step))
  return [...new Set(nodes.flatMap(unwrap).flatMap((node) => Object.keys(node.def.shape ?? {})))]
}

interface SchemaNode {
  def: {
    innerType?: SchemaNode
    options?: SchemaNode[]
    element?: SchemaNode
    valueType?: SchemaNode
    shape?: Record<string, SchemaNode>
  }
}

function unwrap(node: SchemaNode): SchemaNode[] {
  if (node.def.innerType) return unwrap(node.def.innerType)
  if (node.def.options) return node.def.options.flatMap(unwrap)
  return [node]
}

function childOf(node: SchemaNode, step: string | number): SchemaNode[] {
  const child =
    typeof step === 'number'
      ? node.def.element
      : Object.hasOwn(node.def.shape ?? {}, step)
        ? node.def.shape?.[step]
        : node.def.valueType
  return child ? [child] : []
}
