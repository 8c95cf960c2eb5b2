/** How a person raises a limit that was met; `--limit` takes the name and any number up to a ceiling of its own. */
export function raiseLimit(name: string, limit: number): string {
  return `raise the limit with --limit ${name}=${limit * 2}`
}
