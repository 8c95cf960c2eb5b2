import type { Diagnostic } from '../model/index.ts'

/** 0 fine · 1 the documents have problems · 2 the tool could not do its job. */
export const EXIT = { ok: 0, problems: 1, failure: 2 } as const

/** The call itself is wrong. Shown as one sentence and a hint; exit code 2. */
export class UsageError extends Error {
  readonly hint: string | null
  constructor(message: string, hint: string | null = null) {
    super(message)
    this.name = 'UsageError'
    this.hint = hint
  }
}

/** Input documents that cannot be worked with. All their findings are shown; exit code 1. */
export class DocumentError extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super('The documents have problems')
    this.name = 'DocumentError'
    this.diagnostics = diagnostics
  }
}
