/** One hostile, broken or odd input and what the real program must answer to it. */
export interface TrustCase {
  name: string
  /** The command line, run in a folder of its own. */
  args: readonly string[]
  /** Files in that folder, made only when the case runs, because some are large. */
  files?: () => Readonly<Record<string, string | Uint8Array>>
  /** Further preparation of the folder, such as links and pipes. */
  prepare?: (folder: string) => void
  stdin?: () => string | Uint8Array
  /** Exit code; several where only "no crash" is promised. */
  code: 0 | 1 | 2 | readonly number[]
  /** Texts in what it printed, stdout and stderr together. */
  says?: readonly (string | RegExp)[]
  /** Texts that must not stand there. */
  never?: readonly (string | RegExp)[]
  /** Texts that must not stand in stdout or a file that was made. */
  product?: readonly (string | RegExp)[]
  /** stdout is one JSON document. */
  json?: boolean
  /** Files that are there afterwards and were not before. */
  makes?: readonly string[]
  /** What the input says itself and may therefore be quoted, such as a skill called undefined. */
  quotes?: string
  env?: Readonly<Record<string, string>>
  /** The format's own commands stand at line starts, as in `--format github`. */
  logCommands?: boolean
}

/** Front matter and body of a brief without findings that are errors. */
export const FRONT = `id: senior-rig-architect
title: Senior Rig Architect
track: rig-architect
tier: senior
rank: 2
asOf: 2026-11-20
sources:
  - title: An invented document
`
export const BODY = `# Senior Rig Architect

## Summary

Holds the rigs together.

## Experience

- **Total:** 8–12+ years

## Responsibilities

- Run the platform

## Skills

### Required

- **Kubernetes** (Critical): clusters
- **Terraform** (Important): modules
`

/** A whole brief; `front` and `body` replace a part, `more` stands at the end. */
export function briefText({ front = FRONT, body = BODY, more = '' } = {}): string {
  return `---\n${front}---\n\n${body}${more}`
}

export const PROFILE = `name: Ada Ferreira
current: { track: rig-architect }
experience: { totalYears: 11 }
skills:
  - Kubernetes: 4
  - Terraform
`

type Expectation = Omit<TrustCase, 'name' | 'args' | 'files'>

/** A brief put through `validate`. */
export function brief(
  name: string,
  content: () => string | Uint8Array,
  expected: Expectation,
  file = 'brief.md',
): TrustCase {
  return {
    name: `brief: ${name}`,
    args: ['validate', file],
    files: () => ({ [file]: content() }),
    ...expected,
  }
}

/** A profile put through `assess` for the role of an ordinary brief. */
export function profile(name: string, content: () => string | Uint8Array, expected: Expectation): TrustCase {
  return {
    name: `profile: ${name}`,
    args: ['assess', 'profile.yaml', '--role', './role.md', '--no-builtin', '--all'],
    files: () => ({ 'profile.yaml': content(), 'role.md': briefText() }),
    ...expected,
  }
}

/** A document put through `extract`. */
export function document(
  name: string,
  file: string,
  content: () => string | Uint8Array,
  expected: Expectation,
): TrustCase {
  return {
    name: `document: ${name}`,
    args: ['extract', file],
    files: () => ({ [file]: content() }),
    ...expected,
  }
}
