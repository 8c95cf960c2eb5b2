/** For each row, how many first words it shares with the row before and the row behind it, where that is any. */
export function sharedWords(rows: readonly string[]): number[][] {
  const words = rows.map((row) => row.split(/\s+/))
  return words.map((row, index) => {
    const counts = [words[index - 1], words[index + 1]].map((other) =>
      other === undefined ? 0 : common(row, other),
    )
    return [...new Set(counts)].filter((count) => count > 0).sort((a, b) => b - a)
  })
}

function common(a: readonly string[], b: readonly string[]): number {
  const stop = a.findIndex((word, index) => word !== b[index])
  return stop < 0 ? a.length : stop
}
