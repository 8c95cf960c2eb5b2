import type { Diagnostic, Severity } from '../model/index.ts'
import type { Finding } from './rule.ts'
import { rulePage } from './rule-table.ts'

/** A finding with what is the same for all of its rule. */
export function stamp(
  { message, position, hint, related }: Finding,
  { id, severity }: { id: string; severity: Severity },
  file: string,
): Diagnostic {
  return {
    ruleId: id,
    severity,
    message,
    file,
    position,
    hint,
    ...(related === undefined ? {} : { related }),
    url: rulePage(id),
  }
}
