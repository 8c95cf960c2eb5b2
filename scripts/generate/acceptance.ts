import type * as z from 'zod'

/** What a schema's node says about itself; zod keeps it in `_zod.def`. */
interface Definition {
  type: string
  checks?: { _zod: { def: CheckDefinition } }[]
  check?: string
  format?: string
  protocol?: RegExp
  entries?: Record<string, string | number>
  values?: (string | number | boolean | null)[]
  options?: z.core.$ZodType[]
  innerType?: z.core.$ZodType
  element?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  catchall?: z.core.$ZodType
  keyType?: z.core.$ZodType
  valueType?: z.core.$ZodType
}

interface CheckDefinition {
  check: string
  minimum?: number
  maximum?: number
  value?: number
  inclusive?: boolean
  format?: string
  pattern?: RegExp
}

/**
 * For each name of a schema a function `name(value): boolean`, as one module of TypeScript, that is true only for values a schema accepts as they are. It does without
 * zod, whose loading costs a short command as much as everything else it checks. It may be false for a value the schema accepts
 * (an address is, unless it is a plain one): who gets false asks the schema. Throws for what it cannot put into code, so that a
 * schema that grows a transform or a check of its own stops the build and not the checking.
 */
export function acceptanceModule(schemas: Readonly<Record<string, z.core.$ZodType>>): string {
  const functions = new Map<string, string>()
  const nameOf = (body: string): string => {
    const known = functions.get(body)
    if (known !== undefined) return known
    const fresh = `accepts${functions.size}`
    functions.set(body, fresh)
    return fresh
  }
  const wholes = Object.entries(schemas).map(([name, schema]) => {
    const whole = nameOf(acceptance(schema, nameOf))
    return `\n/** Whether a value is certainly as its schema asks; false where only the schema can tell. */\nexport function ${name}(value: unknown): boolean {\n  return ${whole}(value)\n}\n`
  })
  const lines = [...functions].map(([body, id]) => `function ${id}(v: unknown): boolean {\n  ${body}\n}\n`)
  return `// Made by scripts/generate.ts.\n${lines.join('')}${wholes.join('')}`
}

type NameOf = (body: string) => string

function acceptance(schema: z.core.$ZodType, nameOf: NameOf): string {
  const definition = schema._zod.def as unknown as Definition
  const call = (inner: z.core.$ZodType | undefined): string => {
    if (inner === undefined) throw new Error(`A ${definition.type} of nothing`)
    return nameOf(acceptance(inner, nameOf))
  }
  const checks = checksOf(definition)
  switch (definition.type) {
    case 'string':
      return `return typeof v === 'string'${checks}`
    case 'number':
      return `return typeof v === 'number' && Number.isFinite(v)${checks}`
    case 'boolean':
      return `return typeof v === 'boolean'${checks}`
    case 'enum':
      return `return ${oneOf(Object.values(definition.entries ?? {}))}`
    case 'literal':
      return `return ${oneOf(definition.values ?? [])}`
    case 'optional':
      return `return v === undefined || ${call(definition.innerType)}(v)`
    case 'nullable':
      return `return v === null || ${call(definition.innerType)}(v)`
    case 'union':
      return `return ${(definition.options ?? []).map((option) => `${call(option)}(v)`).join(' || ')}`
    case 'array':
      return `return Array.isArray(v) && v.every(${call(definition.element)})${checks}`
    case 'record':
      return `if (typeof v !== 'object' || v === null || Array.isArray(v)) return false
  return Object.entries(v).every(([key, value]) => key !== '__proto__' && ${call(definition.keyType)}(key) && ${call(definition.valueType)}(value))`
    case 'object':
      return objectAcceptance(definition, call)
    default:
      throw new Error(`No code for a schema of type ${definition.type}`)
  }
}

function objectAcceptance(
  definition: Definition,
  call: (inner: z.core.$ZodType | undefined) => string,
): string {
  const catchall = definition.catchall?._zod.def.type
  if (catchall !== 'never') throw new Error('No code for an object that takes keys it does not name')
  if ((definition.checks ?? []).length > 0) throw new Error('No code for checks of a whole object')
  const entries = Object.entries(definition.shape ?? {})
  const cases = entries.map(
    ([key, value]) =>
      `      case ${JSON.stringify(key)}:\n        if (!${call(value)}(value)) return false\n        break\n`,
  )
  const needed = entries.filter(([, value]) => value._zod.optin !== 'optional').map(([key]) => key)
  const present = needed.map((key) => ` && Object.hasOwn(v, ${JSON.stringify(key)})`).join('')
  return `if (typeof v !== 'object' || v === null || Array.isArray(v)) return false
  for (const [key, value] of Object.entries(v)) {
    switch (key) {
${cases.join('')}      default:
        return false
    }
  }
  return true${present}`
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => `v === ${JSON.stringify(value)}`).join(' || ')
}

function checksOf(definition: Definition): string {
  const own = definition.check === undefined ? [] : [definition as unknown as CheckDefinition]
  return [...own, ...(definition.checks ?? []).map(({ _zod }) => _zod.def)].map(checkCode).join('')
}

/** An address that needs no parser to be told from something else; any other is left to the schema. */
const PLAIN_ADDRESS = '/^https?:\\/\\/[a-z0-9-]+(?:\\.[a-z0-9-]*[a-z][a-z0-9-]*)+(?:\\/[\\w./-]*)?$/'

function checkCode(check: CheckDefinition & { protocol?: RegExp }): string {
  switch (check.check) {
    case 'min_length':
      return ` && v.length >= ${check.minimum}`
    case 'max_length':
      return ` && v.length <= ${check.maximum}`
    case 'greater_than':
      return ` && v ${check.inclusive ? '>=' : '>'} ${check.value}`
    case 'less_than':
      return ` && v ${check.inclusive ? '<=' : '<'} ${check.value}`
    case 'number_format':
      if (check.format === 'safeint') return ' && Number.isSafeInteger(v)'
      break
    case 'string_format':
      if (
        (check.format === 'regex' || check.format === 'date') &&
        check.pattern !== undefined &&
        !/[gy]/.test(check.pattern.flags)
      )
        return ` && ${check.pattern}.test(v)`
      if (check.format === 'url' && check.protocol?.source === '^https?$')
        return ` && ${PLAIN_ADDRESS}.test(v)`
      break
  }
  throw new Error(`No code for the check ${check.check} ${check.format ?? ''}`)
}
