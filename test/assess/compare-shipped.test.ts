import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../src/assess/index.ts'
import { builtinKnowledge, type Comparison, DEFAULT_POLICY } from '../../src/index.ts'
import { ROLES, roleOf } from '../support/assessments.ts'

const knowledge = await builtinKnowledge()
const compare = (from: string, to: string): Comparison =>
  compareRoles(roleOf(from), roleOf(to), { policy: DEFAULT_POLICY, knowledge })
const pairs = ROLES.flatMap((from) => ROLES.filter((to) => to !== from).map((to) => [from, to] as const))

type Paired = { text?: string; name?: string; counterpart: { text: string } | null }
const pairsOf = (list: readonly Paired[]) =>
  list.flatMap(({ text, name, counterpart }) => (counterpart ? [[text ?? name, counterpart.text]] : []))

describe.each(pairs)('from %s to %s', (from, to) => {
  const result = compare(from, to)

  it('no requirement, KPI or decision stands for two others', () => {
    for (const list of [result.requirements, result.kpis, result.decisionRights]) {
      const old = pairsOf(list).map(([, text]) => text)
      expect(old).toEqual([...new Set(old)])
    }
  })

  it('whatever is raised or lowered shows from what to what', () => {
    const moved = ({ change }: { change: string }) => change === 'raised' || change === 'lowered'
    for (const { importance, expected, newParts } of result.requirements.filter(moved)) {
      const steps = [importance.from !== importance.to, expected.from !== expected.to, newParts.length > 0]
      expect(steps).toContain(true)
    }
    for (const list of [result.kpis, result.decisionRights, result.tools])
      for (const one of list.filter(moved)) expect(one.from).not.toBe(one.to)
  })

  it('pairs the same things the other way round', () => {
    const back = compare(to, from)
    for (const key of ['requirements', 'kpis', 'decisionRights'] as const) {
      const turned = pairsOf(back[key]).map(([text, old]) => [old, text])
      expect(turned.sort()).toEqual(pairsOf(result[key]).sort())
    }
  })

  it('names each thing of either role once', () => {
    const { requirements } = result
    const names = requirements.map(({ change, text }) => `${change === 'dropped' ? 'old' : 'new'} ${text}`)
    expect(names).toEqual([...new Set(names)])
    const skills = roleOf(to).skills.length
    expect(requirements.filter(({ change }) => change !== 'dropped')).toHaveLength(skills)
  })
})

describe('pairs judged by reading both briefs', () => {
  const counterpartOf = (result: Comparison, text: string) =>
    result.requirements.find((one) => one.text.startsWith(text))?.counterpart?.text ?? null

  it.each([
    ['Cloud architecture for AI workloads', 'Cloud architecture (AWS/Azure/GCP)'],
    ['MLOps/LLMOps foundations', 'MLOps / Model lifecycle management'],
    ['GenAI architecture patterns', 'LLM solution architecture'],
    ['Agentic systems architecture', 'Agentic workflow architecture'],
    ['Model evaluation and governance', 'Model evaluation and validation engineering'],
    ['Influence without authority', 'Influence without authority'],
    ['Risk literacy', 'Risk-based thinking'],
    ['Multi-tenant AI architecture', null],
    ['Observability and SRE practices', null],
    ['Pragmatism and delivery orientation', null],
  ])('between tiers: %s was %s', (text, was) => {
    expect(counterpartOf(compare('senior-ai-architect', 'principal-ai-architect'), text)).toBe(was)
  })

  it.each([
    ['Advanced multi-cloud', 'Multi-cloud/hybrid design: data sovereignty, DR, identity, deep networking'],
    [
      'Innovation management',
      'Innovation frameworks: portfolio management, R&D incubation, technology radar',
    ],
    ['Governance leadership', null],
    ['Partnership and vendor', null],
    ['Global operating experience', null],
  ])('between tiers of the other track: %s was %s', (text, was) => {
    const result = compare('ai-infrastructure-architect', 'senior-ai-infrastructure-architect')
    expect(counterpartOf(result, text)).toBe(was)
  })

  it.each([
    [
      'MLOps/LLMOps foundations',
      'Enterprise MLOps architecture, data platforms, feature stores, LLM/RAG platforms',
    ],
    [
      'Data architecture for AI',
      'Data architectures for AI workloads: governance, lakehouse, lineage, streaming',
    ],
    ['Multi-tenant AI architecture', null],
    ['On-device / edge inference', null],
    ['Performance and cost optimization', null],
  ])('across tracks: %s was %s', (text, was) => {
    expect(counterpartOf(compare('ai-infrastructure-architect', 'principal-ai-architect'), text)).toBe(was)
  })

  it('says where a new thing is in part what the old role asks for under another name', () => {
    const { requirements } = compare('senior-ai-architect', 'principal-ai-architect')
    expect(requirements.find(({ text }) => text.startsWith('Pragmatism'))?.nearest?.text).toBe(
      'Architectural judgment and pragmatism',
    )
  })

  it('keeps a tool that stands among the alternatives of another line', () => {
    const { tools } = compare('principal-ai-architect', 'senior-ai-architect')
    expect(
      tools.filter(({ name }) => /LlamaIndex|Weaviate/.test(name)).map(({ change }) => change),
    ).not.toContain('new')
  })
})
