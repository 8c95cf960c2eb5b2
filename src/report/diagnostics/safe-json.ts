/** JSON that a CI runner finds no command in: `##[`, which it looks for anywhere in a line, is written as an escape. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/##(?=\[|vso\[)/gi, '\\u0023#')}\n`
}
