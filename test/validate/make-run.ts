import { run } from '../../src/cli/index.ts'
import { type MemoryIo, type MemoryIoOptions, memoryIo } from '../../src/io/index.ts'

export interface RunOutcome {
  code: number
  stdout: string
  stderr: string
  io: MemoryIo
}

/** `arch-gap validate` with these arguments in a world made of these files. */
export async function validate(
  args: readonly string[],
  options: Omit<MemoryIoOptions, 'args'> = {},
): Promise<RunOutcome> {
  const io = memoryIo({ ...options, args: ['validate', ...args] })
  const code = await run(io)
  return { code, ...io.written, io }
}

export interface BriefParts {
  id?: string
  tier?: string
  rank?: number
  /** Lines put between the title and the first section. */
  top?: string
  /** Sections in place of the usual ones. */
  body?: string
}

const BODY = `## Responsibilities

- Shape the platform that the teams share
- Weigh cost against resilience in each design

## Skills

### Must-have

- **Terraform** (Critical): modules, state, review of plans
- **Kubernetes** (Important, level 4): clusters for serving models
`

/** A role brief that every rule is content with. */
export function brief({
  id = 'senior-test-architect',
  tier = 'senior',
  rank = 2,
  top = '',
  body = BODY,
}: BriefParts = {}): string {
  return `---
kind: role
id: ${id}
title: Senior Test Architect
track: test-architect
tier: ${tier}
rank: ${rank}
asOf: 2026-04-13
sources:
  - title: Invented for a test
---

# Senior Test Architect

${top}${body}`
}

/** The usual role brief with more sections at its end. */
export function role(more: string): string {
  return `${brief()}\n${more}\n`
}

/** A role brief with these skills as its must-haves. */
export function withSkills(...items: string[]): string {
  return brief({
    body: `## Responsibilities\n\n- Keep the quay in order for all ships\n\n## Skills\n\n### Must-have\n\n${items.map((item) => `- ${item}`).join('\n')}\n`,
  })
}

/** A market brief with this table of skills. @param sample the line of the front matter that states it, with its line end */
export function market(table: string, sample = 'sample: 20\n'): string {
  return `---
kind: market
id: harbour-market
title: Postings of the harbours
track: harbour
asOf: 2026-03-13
${sample}sources:
  - title: An invented collection of postings
---

# Postings of the harbours

## Skills

${table}
`
}

/** The same with rows of skill, count and percent. */
export function counted(rows: readonly string[], sample?: string): string {
  return market(
    `| Skill | Count | Percent |\n| - | - | - |\n${rows.map((row) => `| ${row} |`).join('\n')}`,
    sample,
  )
}
