/** Text without any of the characters at its end. One pass, however long the run is; a pattern that ends in `+$` takes the square of it. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Text without any of the characters at either end. */
export function trimOf(text: string, characters: string): string {
  const cut = trimEndOf(text, characters)
  let start = 0
  while (start < cut.length && characters.includes(cut.charAt(start))) start += 1
  return cut.slice(start)
}
