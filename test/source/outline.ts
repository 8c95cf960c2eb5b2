import { readFileSync } from 'node:fs'
import { extractBrief } from '../../src/extract/index.ts'
import type { Brief, Diagnostic, RoleBrief } from '../../src/model/index.ts'
import { readSource, type SourceForm } from '../../src/source/index.ts'

/** What the fixtures expect of a document: the findings of its source form, and the brief without what later stages make of it. */
export function outlineOf(file: string, form?: SourceForm): unknown {
  const { documents, diagnostics } = readSource(readFileSync(file, 'utf8'), 'input', form ? { form } : {})
  return {
    findings: diagnostics.map(findingOf),
    documents: documents.map((document) => ({
      form: document.form,
      title: document.title,
      origin: document.origin,
      findings: document.diagnostics.map(findingOf),
      brief: briefOf(extractBrief(document).draft),
    })),
  }
}

function findingOf({ severity, ruleId, position, message }: Diagnostic): string {
  return `${position.start.line}:${position.start.column} ${severity} ${ruleId}: ${message}`
}

function briefOf(brief: Brief): unknown {
  if (brief.kind === 'market') return brief
  const { id: _, skills, tools, kpis, ...rest } = brief
  return lines({
    ...rest,
    skills: skills.map(({ name, group, importance, importanceStated, description, use, at }) => ({
      name,
      group,
      importance,
      importanceStated,
      description,
      use,
      at,
    })),
    tools: tools.map(({ category, name, use, prevalence, at }) => ({ category, name, use, prevalence, at })),
    kpis: kpis.map(({ name, measures, why, target, frequency, at }) => ({
      name,
      measures,
      why,
      target: target?.raw ?? null,
      frequency,
      at,
    })),
  } satisfies Partial<Record<keyof RoleBrief, unknown>>)
}

/** Places as bare line numbers. */
function lines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lines)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'at' ? (inner as { line: number }).line : lines(inner),
    ]),
  )
}
