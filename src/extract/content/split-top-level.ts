/** The entries of a list in one line: commas and semicolons outside brackets separate; an "and" before the last one falls. */
export function splitTopLevel(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at]
    if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth -= 1
    else if (at === text.length || (depth <= 0 && (character === ',' || character === ';'))) {
      parts.push(
        text
          .slice(from, at)
          .trim()
          .replace(/^(?:and|or)\s/i, ''),
      )
      from = at + 1
    }
  }
  return parts.filter((part) => part !== '')
}
