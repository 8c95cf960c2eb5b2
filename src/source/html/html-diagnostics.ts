import type { Diagnostic } from '../../model/index.ts'
import { raiseLimit } from '../../text/index.ts'
import type { Limits } from '../limits/index.ts'
import type { LineIndex } from '../line-index.ts'
import type { MappedText } from '../mapped-text.ts'
import type { HtmlFinding } from './scan-html.ts'

type Wording = Pick<Diagnostic, 'ruleId' | 'severity' | 'message' | 'hint'>

/** What the scanner found, as diagnostics with places in the original file. */
export function htmlDiagnostics(
  findings: readonly HtmlFinding[],
  source: MappedText,
  context: { file: string; limits: Limits; lines: LineIndex },
): Diagnostic[] {
  return findings.map((finding) => {
    const offset = source.originalOffset(finding.offset)
    return {
      ...wording(finding, context.limits),
      file: context.file,
      position: context.lines.positionAt(offset, offset + 1),
    }
  })
}

function wording({ kind, name }: HtmlFinding, limits: Limits): Wording {
  if (kind === 'unclosed') {
    return {
      ruleId: 'html-unclosed',
      severity: 'warning',
      message: `Unexpected end of the document inside ${name === 'comment' ? 'a comment' : `<${name}>`}, nothing behind it is read`,
      hint: 'Save the page again, whole.',
    }
  }
  if (kind === 'too-deep') {
    return {
      ruleId: 'html-depth',
      severity: 'warning',
      message: `Elements nest deeper than ${limits.htmlDepth} levels; the text inside is read without them`,
      hint: `Save only the article of the page, or ${raiseLimit('htmlDepth', limits.htmlDepth)}.`,
    }
  }
  if (kind === 'too-wide') {
    return {
      ruleId: 'html-table-width',
      severity: 'warning',
      message: `A table row has more than ${name} cells, the rest of it is left out`,
      hint: 'Split the table.',
    }
  }
  if (kind === 'too-many-blocks') {
    return {
      ruleId: 'limit-exceeded',
      severity: 'error',
      message: `Unexpected ${limits.lines + 1} elements, expected at most ${limits.lines}`,
      hint: `Save only the article of the page, or ${raiseLimit('lines', limits.lines)}.`,
    }
  }
  return {
    ruleId: 'limit-exceeded',
    severity: 'error',
    message: `Unexpected ${limits.items + 1} list items and table rows, expected at most ${limits.items}`,
    hint: `Pass one role description at a time, or ${raiseLimit('items', limits.items)}.`,
  }
}
