import type { CliCase } from './cases.ts'

/** What there is to compare with, and many profiles at once. */
export const LIBRARY_CASES: readonly CliCase[] = [
  {
    name: 'roles',
    args: ['roles'],
    code: 0,
    stdout: ['principal-ai-architect', 'senior-ai-infrastructure-architect', '20 postings'],
  },
  {
    name: 'roles of a track as JSON',
    args: ['roles', '--track', 'ai-architect', '--format', 'json'],
    code: 0,
    stdout: ['"id": "senior-ai-architect"'],
  },
  {
    name: 'roles of no track',
    args: ['roles', '--track', 'cooking'],
    code: 2,
    stderr: ['There is no track cooking', 'ai-architect'],
  },
  {
    name: 'show',
    args: ['show', 'principal'],
    code: 0,
    stdout: ['Principal AI Architect', '12–18+', 'Must-have skills', 'Pay          not stated'],
  },
  {
    name: 'schema',
    args: ['schema', 'profile'],
    code: 0,
    stdout: ['"$schema": "http://json-schema.org/draft-07/schema#"'],
  },
  { name: 'unknown schema', args: ['schema', 'profil'], code: 2, stderr: ['Did you mean profile?'] },
  { name: 'no built-in briefs', args: ['roles', '--no-builtin'], code: 0, stdout: ['role'] },
  {
    name: 'a folder of briefs that is none',
    args: ['roles', '--briefs', 'nowhere'],
    code: 2,
    stderr: ['There is no folder nowhere'],
  },
  {
    name: 'batch',
    args: ['batch', '--role', 'principal', '--summary'],
    stdin:
      '{"name":"Ada","skills":[{"Kubernetes":4}]}\n\nnot json\n{"name":"Bo","skills":[{"Go":9}]}\n{"name":"Cy"}',
    code: 1,
    stdout: [
      /^\{"line":1,.*"name":"Ada"/,
      '{"line":3,"error":"The line is not valid JSON"}',
      /"line":4,"error":"Unexpected level 9/,
      /"line":5,.*"NOT COMPUTED"/,
    ],
    stderr: ['2 assessed', 'Lines not read: 2'],
  },
  {
    name: 'batch without a role',
    args: ['batch'],
    stdin: '',
    code: 2,
    stderr: ['No role given', '--role all'],
  },
]
