import {
  type Config,
  configSchema,
  type Diagnostic,
  type RuleSetting,
  ruleSettingSchema,
} from '../model/index.ts'
import { cleanText, nearestName } from '../text/index.ts'
import { parseYaml, schemaDiagnostics, type YamlDocument } from '../yaml/index.ts'
import { RULE_TABLE } from './rule-table.ts'

/** What is wrong with a rule's name or setting, in a sentence, and what to do. */
export interface SettingProblem {
  message: string
  hint: string
}

/** Settings of `validate` from YAML. Every mistake is a finding at its place, rules that do not exist included; then `config` is null. */
export function parseConfig(
  text: string,
  file: string,
): { config: Config | null; diagnostics: Diagnostic[] } {
  const document = parseYaml(text.replace(/^\ufeff/, ''), file)
  if (document.diagnostics.length > 0) return { config: null, diagnostics: document.diagnostics }
  if (document.data === null) return { config: {}, diagnostics: [] }
  const diagnostics = [
    ...schemaDiagnostics(configSchema, document, file, { ruleId: 'config-schema', describe: describePlace }),
    ...ruleNames(document, file),
  ]
  if (diagnostics.length > 0) return { config: null, diagnostics }
  return { config: configSchema.parse(document.data), diagnostics }
}

/** One `--rule id=severity`. */
export function parseRuleOption(value: string): { id: string; setting: RuleSetting } | SettingProblem {
  const [, id = '', word = ''] = /^([^=:]+)[=:](.*)$/.exec(value.trim()) ?? []
  const setting = ruleSettingSchema.safeParse(word.trim())
  if (!setting.success) {
    return {
      message: `Unexpected --rule ${cleanText(value)}, expected a rule and its severity`,
      hint: `Write it as --rule role-rung=off; severities are ${ruleSettingSchema.options.join(', ')}.`,
    }
  }
  return ruleNameProblem(id.trim()) ?? { id: id.trim(), setting: setting.data }
}

/** Why a name cannot be set, or null where it can. */
export function ruleNameProblem(id: string): SettingProblem | null {
  const rule = RULE_TABLE.find((one) => one.id === id)
  if (rule?.configurable) return null
  const shown = cleanText(id)
  if (rule) {
    return {
      message: `Unexpected rule ${shown}, it is always an error`,
      hint: 'Nothing of a file can be relied on while it has this finding.',
    }
  }
  const near = nearestName(
    id,
    RULE_TABLE.filter(({ configurable }) => configurable).map((one) => one.id),
  )
  return {
    message: `There is no rule ${shown}`,
    hint: `${near ? `Did you mean ${near}? ` : ''}All rules: arch-gap validate --list-rules`,
  }
}

function ruleNames(document: YamlDocument, file: string): Diagnostic[] {
  return rulePaths(document.data).flatMap((path) => {
    const problem = ruleNameProblem(String(path.at(-1)))
    if (problem === null) return []
    const position = document.positionOf(path, 'key')
    return [{ ruleId: 'config-rule', severity: 'error', file, position, ...problem }]
  })
}

/** Paths of all keys that name a rule. */
function rulePaths(data: unknown): (string | number)[][] {
  const { rules, overrides } = data as { rules?: unknown; overrides?: unknown }
  const own = keysOf(rules).map((id) => ['rules', id])
  const others = (Array.isArray(overrides) ? overrides : []).flatMap((entry: unknown, index) =>
    keysOf((entry as { rules?: unknown } | null)?.rules).map((id) => ['overrides', index, 'rules', id]),
  )
  return [...own, ...others]
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

function describePlace(path: readonly (string | number)[]): { noun?: string; expected?: string } {
  const parent = path.at(-2)
  if (parent !== 'rules') return {}
  return {
    noun: `severity of ${String(path.at(-1))}`,
    expected: `one of ${ruleSettingSchema.options.join(', ')}`,
  }
}
