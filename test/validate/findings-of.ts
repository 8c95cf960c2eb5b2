import { extractBrief } from '../../src/extract/index.ts'
import type { Diagnostic } from '../../src/model/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { readSource, type SourceForm } from '../../src/source/index.ts'
import {
  type LadderEntry,
  ladderBrief,
  ladderRecord,
  sortDiagnostics,
  validateBrief,
  validateLadder,
  validateProfile,
} from '../../src/validate/index.ts'

export interface InputFile {
  name: string
  text: string
}

/** The date the examples are checked at. */
export const AS_OF = '2026-04-01'

/** Everything found in briefs, in each by itself and in all together, as `arch-gap validate` finds it. */
export function findingsOf(
  files: readonly InputFile[],
  options: { form?: SourceForm; complete?: boolean; asOf?: string } = {},
): Diagnostic[] {
  const asOf = options.asOf ?? AS_OF
  const entries: LadderEntry[] = []
  const findings: Diagnostic[] = []
  for (const { name, text } of files) {
    const form = options.form === undefined ? {} : { form: options.form }
    const { documents, diagnostics } = readSource(text, name, form)
    if (documents.length === 0) findings.push(...diagnostics)
    for (const document of documents) {
      const extraction = extractBrief(document)
      const validated = validateBrief(extraction, { asOf, fileDiagnostics: diagnostics })
      findings.push(...validated.diagnostics)
      entries.push({ ...ladderBrief(ladderRecord(extraction)), suppressions: validated.suppressions })
    }
  }
  findings.push(...validateLadder(entries, { asOf, complete: options.complete ?? files.length > 1 }))
  return sortDiagnostics(findings)
}

/** Everything found in a profile. */
export function profileFindings({ name, text }: InputFile): Diagnostic[] {
  const { profile, diagnostics } = parseProfile(text, name, { asOf: AS_OF })
  const found = profile === null ? [] : validateProfile(profile, { asOf: AS_OF, text })
  return sortDiagnostics([...diagnostics, ...found])
}

/** `3:5-3:12`, as the expectations write a place. */
export function placeText({ position: { start, end } }: Pick<Diagnostic, 'position'>): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** What one rule finds in a brief, on a day when its date is fresh. */
export function foundBy(ruleId: string, text: string, asOf = '2026-05-01'): Diagnostic[] {
  return findingsOf([{ name: 'a.md', text }], { asOf }).filter((finding) => finding.ruleId === ruleId)
}

/** Its messages, in order. */
export function messagesOf(ruleId: string, text: string, asOf?: string): string[] {
  return foundBy(ruleId, text, asOf).map(({ message }) => message)
}

/** What stands in the brief at each of its findings. */
export function markedBy(ruleId: string, text: string): string[] {
  return foundBy(ruleId, text).map(({ position: { start, end } }) => text.slice(start.offset, end.offset))
}
