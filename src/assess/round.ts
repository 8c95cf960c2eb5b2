/** To two decimals, for figures people read. */
export function round2(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100
}

/** To four decimals: the precision in which credit counts. */
export function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
