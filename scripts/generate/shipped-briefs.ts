import { extractBrief } from '../../src/extract/index.ts'
import type { Brief } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import { validateBrief } from '../../src/validate/index.ts'

interface SourceText {
  file: string
  text: string
}

/** The briefs that ship, as the pipeline reads them; a finding of severity error stops the build. */
export function extractShippedBriefs(files: readonly SourceText[]): Brief[] {
  return files.map(({ file, text }) => {
    const source = readSource(text, file, { form: 'brief' })
    const [document] = source.documents
    const result = document
      ? validateBrief(extractBrief(document), {})
      : { brief: null, diagnostics: source.diagnostics }
    const errors = result.diagnostics.filter((finding) => finding.severity === 'error')
    if (result.brief === null || errors.length > 0) {
      const list = errors.map(
        (finding) => `  ${finding.file}:${finding.position.start.line} ${finding.ruleId} ${finding.message}`,
      )
      throw new Error(`The shipped brief ${file} is not valid:\n${list.join('\n')}`)
    }
    return result.brief
  })
}
