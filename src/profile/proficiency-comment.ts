import { PROFICIENCY_STEPS } from '../model/index.ts'

/** The proficiency scale as lines of text, to stand in comments and questions. */
export function proficiencyLines(): string[] {
  return PROFICIENCY_STEPS.map(({ value, word, meaning }) => `${value} ${word.padEnd(11)} ${meaning}`)
}

/** First line of every profile that is written: editors check the file against the schema it names. */
export function schemaLine(schemaPath: string): string {
  return `# yaml-language-server: $schema=${schemaPath}`
}

/** Comment lines; an empty line becomes a bare `#`. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`))
}
