/**
 * The entry at a place that exists because of how the list was made, such as the place of another list made beside it.
 * Where there is none the program is wrong: a 0 put in its place would become a wrong figure that nobody can see.
 */
export function nth<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new Error(`No entry ${index} in a list of ${list.length}`)
  return entry
}
