import { fixText } from '../../src/validate/fixes/index.ts'

/** A brief as `validate --fix` leaves it. */
export function applyFix(text: string): string {
  return fixText(text, 'a.md').text
}
