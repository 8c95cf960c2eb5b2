import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import { builtinKnowledge } from '../../src/builtin/index.ts'
import { claim, profile, role, skill } from '../assess/make.ts'

describe('what ships', () => {
  it('was read beforehand; a brief of the same id that somebody else wrote is read anew', async () => {
    const brief = role({ id: 'principal-ai-architect', skills: [skill('Kubernetes')] })
    const [own, again] = [{ ...brief }, { ...brief }]
    const context = { policy: DEFAULT_POLICY, knowledge: await builtinKnowledge([own]) }
    const person = profile({ claims: [claim('Kubernetes', 4)] })
    // What was read of the brief that ships says which version of it that is.
    expect(assess(own, person, context).role).toEqual(assess(again, person, context).role)
    expect(assess(own, person, context).readiness.score).toBe(100)
  })
})
