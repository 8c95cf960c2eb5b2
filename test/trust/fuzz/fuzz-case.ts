/** One command line in a world made of files: everything that a run depends on, so that it can be kept as JSON and run again. */
export interface FuzzCase {
  target: string
  args: readonly string[]
  /** Text of each file; they are the whole world of the run. */
  files: Readonly<Record<string, string>>
  stdin?: string
  /** What standard output must be where the run succeeds. */
  stdout: 'text' | 'json' | 'json-lines'
}

/** What an input holds, for messages and for bounds that grow with it. */
export function inputText(one: FuzzCase): string {
  return [...Object.values(one.files), one.stdin ?? ''].join('\n')
}
