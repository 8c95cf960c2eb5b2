import * as z from 'zod'
import {
  assessmentSchema,
  briefFrontMatterSchema,
  briefSchema,
  comparisonSchema,
  configSchema,
  diagnosticsReportSchema,
  explanationSchema,
  planSchema,
  policySchema,
  profileFileSchema,
  progressSchema,
  rankingSchema,
  teamSchema,
} from '../../src/model/index.ts'

/** Every published schema by name. Draft 7, because the YAML language server reads nothing newer. */
const PUBLISHED: Record<string, z.ZodType> = {
  profile: profileFileSchema,
  brief: briefSchema,
  'brief-frontmatter': briefFrontMatterSchema,
  assessment: assessmentSchema,
  plan: planSchema,
  explanation: explanationSchema,
  comparison: comparisonSchema,
  ranking: rankingSchema,
  progress: progressSchema,
  team: teamSchema,
  diagnostics: diagnosticsReportSchema,
  policy: policySchema,
  config: configSchema,
}

export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(PUBLISHED).map(([name, schema]) => [
      name,
      {
        $id: `arch-gap/schemas/${name}.schema.json`,
        title: `arch-gap ${name}`,
        ...z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }),
      },
    ]),
  )
}
