/** The answer of somebody who wants to stop. */
export const STOP = Symbol('stop')
export type Stop = typeof STOP

export interface KeyOption {
  /** The key to press, one character. */
  key: string
  label: string
}

/** What the conversation needs of a terminal. The real one is made in `clack-prompts.ts`; tests answer from a list. */
export interface Prompts {
  /** Something to read: the opening, a remark, the end. */
  say(kind: 'intro' | 'remark' | 'outro', text: string): void
  /** One key out of a few; Enter alone is the first of them. Lines of the question after the first explain it. */
  key(question: { lines: readonly string[]; options: readonly KeyOption[] }): Promise<string | Stop>
  /** One of a list. */
  choose(question: {
    text: string
    options: readonly { value: string; label: string }[]
  }): Promise<string | Stop>
  /** Free text; `mistake` gives what is wrong with it, or null. */
  text(question: {
    lines: readonly string[]
    placeholder?: string | undefined
    initial?: string | undefined
    mistake: (value: string) => string | null
  }): Promise<string | Stop>
}
