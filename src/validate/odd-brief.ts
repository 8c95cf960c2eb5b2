// What is certainly sound is told without schemas (src/generated/brief-acceptance.ts); they have the last word on the rest.
import type { Extraction } from '../extract/index.ts'
import {
  type Brief,
  briefFrontMatterSchema,
  briefSchema,
  type Diagnostic,
  type Position,
  schemaOptions,
} from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import { schemaDiagnostics } from '../yaml/index.ts'

/** Every way in which front matter is not as its schema asks, each at its place. */
export function frontMatterFindings(
  frontMatter: NonNullable<SourceDocument['frontMatter']>,
  file: string,
): Diagnostic[] {
  return schemaDiagnostics(briefFrontMatterSchema, frontMatter, file, {
    ruleId: 'front-matter',
    describe: (path) =>
      path[0] === 'asOf' ? { expected: 'a date such as 2026-04-13, from 1950 to 2100' } : {},
  })
}

/** The draft against the model. The extractor only makes shapes that fit, so a finding here comes from a value. */
export function briefBySchema(
  { draft, document }: Extraction,
  placeOf: (path: string) => Position,
): { brief: Brief | null; findings: Diagnostic[] } {
  const parsed = briefSchema.safeParse(draft, schemaOptions())
  if (parsed.success) return { brief: parsed.data, findings: [] }
  const isReported = (key: string): boolean =>
    document.form === 'brief' &&
    document.frontMatter !== null &&
    Object.hasOwn(briefFrontMatterSchema.shape, key)
  const findings = parsed.error.issues
    .filter((issue) => !isReported(String(issue.path[0])))
    .map(
      (issue): Diagnostic => ({
        ruleId: 'brief-schema',
        severity: 'error',
        message: `Unexpected value of ${issue.path.join('.') || 'the brief'}: ${issue.message}`,
        file: document.file,
        position: placeOf(issue.path.join('.')),
      }),
    )
  return { brief: null, findings }
}
