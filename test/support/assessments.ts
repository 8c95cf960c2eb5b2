import { readFileSync } from 'node:fs'
import type { Assessment, Profile, RoleBrief } from '../../src/index.ts'
import {
  assess,
  builtinKnowledge,
  builtinLibrary,
  DEFAULT_POLICY,
  marketFor,
  parseProfile,
  resolveRole,
} from '../../src/index.ts'

const knowledge = await builtinKnowledge()
const library = await builtinLibrary()

export const ROLES = library.roles.map((role) => role.id)
export const EXAMPLES = ['priya-raman', 'jonas-weber', 'amelie-laurent'] as const

export function roleOf(id: string): RoleBrief {
  const found = resolveRole(library, id, null)
  if (found.kind !== 'found') throw new Error(`no role ${id}`)
  return found.role
}

export function profileOf(yaml: string, file = 'profile.yaml'): Profile {
  const { profile, diagnostics } = parseProfile(yaml, file, { asOf: '2026-11-20' })
  if (profile === null) throw new Error(diagnostics.map((one) => one.message).join('; '))
  return profile
}

export function exampleProfile(name: string): Profile {
  return profileOf(readFileSync(`examples/${name}.yaml`, 'utf8'), `examples/${name}.yaml`)
}

/** What `assess` gives with everything that ships. */
export function assessmentOf(profile: Profile, role: string): Assessment {
  return assessmentWith(profile, roleOf(role))
}

/** The same for a role that was read from a document. */
export function assessmentWith(profile: Profile, brief: RoleBrief): Assessment {
  return assess(brief, profile, {
    policy: DEFAULT_POLICY,
    knowledge,
    market: marketFor(library, brief.track),
    asOf: null,
  })
}

/** A profile full of what must never reach a terminal, a page or a log as anything but text. */
export const HOSTILE = `name: "<script>alert(1)</script> \\e[31mred\\u202e"
headline: "]]> --> <img src=x onerror=alert(2)>"
current: { title: "=cmd|' /C calc'!A0" }
skills:
  - "Kubernetes | a | b"
  - "::error file=x::owned"
  - "Terraform <iframe srcdoc='<script>alert(3)</script>'>"
  - "[click](javascript:alert(4)) @everyone fixes #1"
  - name: "MLOps \`code\` **bold** \\u2028 ##[error]x"
    level: 2
    evidence: [{ what: "</style><script>alert(5)</script>", link: "https://example.org/?a='><script>" }]
achievements:
  - { metric: "Inference cost per 1K requests", from: 2, to: "1 | </td>", unit: "USD" }
decisions:
  independent: ["</table><script>alert(6)</script>"]
`
