import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { RoleBrief } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import { assessmentWith, exampleProfile } from '../support/assessments.ts'

const SOURCES = '../shared/sources'

function roleIn(path: string): RoleBrief {
  const [document] = readSource(readFileSync(path, 'utf8'), path).documents
  const draft = document === undefined ? null : extractBrief(document).draft
  if (draft?.kind !== 'role') throw new Error(`no role in ${path}`)
  return draft
}

/** Facts of a role that a brief carries word for word or figure by figure, in an order that does not depend on the document. */
function facts(role: RoleBrief) {
  const lower = (text: string | null | undefined): string => (text ?? '').toLowerCase()
  return {
    years: [role.experience?.total, ...(role.experience?.specialised ?? [])].map(
      (one) => one && [one.min, one.max, one.openEnded],
    ),
    salary: role.salary && [
      role.salary.min,
      role.salary.median,
      role.salary.max,
      role.salary.maxOpenEnded,
      role.salary.currency,
      role.salary.region,
      role.salary.basis,
    ],
    importance: role.skills.map((skill) => `${skill.group} ${skill.importance}`),
    tools: role.tools.map((tool) => `${tool.name}, ${lower(tool.prevalence)}`).sort(),
    kpis: role.kpis.map((kpi) => `${kpi.name}: ${kpi.target?.raw}, ${lower(kpi.frequency)}`).sort(),
    scopes: role.decisionRights.map((right) => right.scope).sort(),
    authority: role.authority.map((one) => one.area).sort(),
    scorecard: role.hiring?.scorecard.map((one) => `${one.dimension} ${one.weight}`).sort(),
    counts: [
      role.responsibilities,
      role.deliverables,
      role.hiring?.signals,
      role.hiring?.exercises,
      role.hiring?.strong,
      role.hiring?.weak,
      role.hiring?.redFlags,
      role.careerPath?.feeder,
      role.careerPath?.next,
      role.careerPath?.promotionSkills,
    ].map((list) => list?.length),
  }
}

const PAIRS = [
  ['principal-ai-architect.blueprint.wordpress.json', 'ai-architect/principal.md'],
  ['senior-ai-architect.blueprint.txt', 'ai-architect/senior.md'],
  ['ai-infrastructure-architect.research-brief.md', 'ai-infrastructure-architect/architect.md'],
  ['senior-ai-infrastructure-architect.research-brief.md', 'ai-infrastructure-architect/senior.md'],
] as const

describe.skipIf(!existsSync(SOURCES))('a shipped brief', () => {
  it.each(PAIRS)('carries the figures of %s', (source, brief) => {
    expect(facts(roleIn(`briefs/${brief}`))).toEqual(facts(roleIn(`${SOURCES}/${source}`)))
  })

  it.each(PAIRS.slice(0, 2))('names the skills of %s as they are named there', (source, brief) => {
    const names = (role: RoleBrief): string[] => role.skills.map((skill) => skill.name)
    expect(names(roleIn(`briefs/${brief}`))).toEqual(names(roleIn(`${SOURCES}/${source}`)))
  })

  it('asks a person for the same, at the same weight, as its source', () => {
    const profile = exampleProfile('priya-raman')
    const asked = (role: RoleBrief): string[] =>
      assessmentWith(profile, role)
        .requirements.filter((one) => one.section !== 'decision-rights')
        .map((one) => `${one.section} ${one.text} ${one.importance} ${one.weight} ${one.expected}`)
        .sort()
    expect(asked(roleIn('briefs/ai-architect/principal.md'))).toEqual(
      asked(roleIn(`${SOURCES}/principal-ai-architect.blueprint.wordpress.json`)),
    )
  })
})
