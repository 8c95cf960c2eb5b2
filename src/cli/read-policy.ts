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
  return policySchema.parse(document.data)
}
