import { type Policy, policySchema } from '../model/index.ts'
import { parseYaml, schemaDiagnostics, type YamlLimits } from '../yaml/index.ts'
import type { Context } from './context.ts'
import { DocumentError } from './errors.ts'
import { readInput } from './read-input.ts'

const MAX_POLICY_BYTES = 100_000

/** Reads a whole policy from YAML; throws with every mistake at its place. */
export async function readPolicy(context: Context, path: string, limits: YamlLimits): Promise<Policy> {
  const { file, text } = await readInput(context, path, MAX_POLICY_BYTES)
  const document = parseYaml(text, file, undefined, limits)
  const diagnostics =
    document.diagnostics.length > 0
      ? document.diagnostics
      : schemaDiagnostics(policySchema, document, file, { ruleId: 'policy-schema', describe: () => ({}) })
  if (diagnostics.length > 0) throw new DocumentError(diagnostics)
  const policy = policySchema.parse(document.data)
  const senseless = contradictions(policy).map(({ path: at, message }) => ({
    ruleId: 'policy-schema',
    severity: 'error' as const,
    message,
    file,
    position: document.positionOf(at),
  }))
  if (senseless.length > 0) throw new DocumentError(senseless)
  return policy
}

/** What each figure may be alone but not beside the others: a higher verdict below a lower one, nothing that weighs. */
function contradictions({ verdict, sections, importance }: Policy): { path: string[]; message: string }[] {
  const { ready, near, building } = verdict
  const weighsNothing = (weights: Record<string, number>) => Object.values(weights).every((one) => one === 0)
  return [
    ...(near > ready
      ? [
          {
            path: ['verdict', 'near'],
            message: `Unexpected near ${near}, expected at most ready, which is ${ready}`,
          },
        ]
      : []),
    ...(building > near
      ? [
          {
            path: ['verdict', 'building'],
            message: `Unexpected building ${building}, expected at most near, which is ${near}`,
          },
        ]
      : []),
    ...(weighsNothing(sections)
      ? [{ path: ['sections'], message: 'Unexpected weight 0 for all sections, expected one that weighs' }]
      : []),
    ...(weighsNothing(importance)
      ? [
          {
            path: ['importance'],
            message: 'Unexpected weight 0 for every importance, expected one that weighs',
          },
        ]
      : []),
  ]
}
