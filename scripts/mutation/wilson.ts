/** The 95 % interval of a share, by Wilson's score: it stays within 0 and 1 and holds for shares near them. */
export function wilson(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1]
  const z = 1.96
  const share = successes / trials
  const shrink = 1 + z ** 2 / trials
  const centre = (share + z ** 2 / (2 * trials)) / shrink
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
