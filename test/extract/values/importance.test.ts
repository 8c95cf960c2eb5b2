import { describe, expect, it } from 'vitest'
import {
  findImportance,
  parseFrequencies,
  parseImportance,
  parsePrevalences,
  splitPrevalence,
} from '../../../src/extract/index.ts'

/** Line → [importance, as written, level, what is left of the line]. */
const CASES: Record<string, [string | null, string | null, number | null, string]> = {
  'Platform design (Critical)': ['critical', 'Critical', null, 'Platform design'],
  'Agents (Important, Emerging)': ['important', 'Important, Emerging', null, 'Agents'],
  'Edge (Optional / Context-specific)': ['optional', 'Optional / Context-specific', null, 'Edge'],
  'Runbooks (Critical at Senior): for all services': [
    'critical',
    'Critical at Senior',
    null,
    'Runbooks : for all services',
  ],
  'Search (Important for LLM/RAG)': ['important', 'Important for LLM/RAG', null, 'Search'],
  'Clouds (AWS/Azure) (Critical)': ['critical', 'Critical', null, 'Clouds (AWS/Azure)'],
  'Kubernetes (Important, level 4)': ['important', 'Important', 4, 'Kubernetes'],
  'Kubernetes (level 4)': [null, null, 4, 'Kubernetes'],
  'Rust (context specific)': ['contextual', 'context specific', null, 'Rust'],
  '[Critical] Python': ['critical', 'Critical', null, 'Python'],
  'Critical: Python': ['critical', 'Critical', null, ': Python'],
  'Python — Critical': ['critical', 'Critical', null, 'Python'],
  'Python – Critical – for tooling': ['critical', 'Critical', null, 'Python – for tooling'],
  'Go (nice to have)': ['optional', 'nice to have', null, 'Go'],
  'Principal guidance (Principal-level essential)': [
    'critical',
    'Principal-level essential',
    null,
    'Principal guidance',
  ],
}

describe('importance markers', () => {
  it.each(Object.entries(CASES))('finds the one of "%s"', (line, [importance, stated, level, rest]) => {
    const found = findImportance(line)
    expect(found).toMatchObject({ importance, stated, level })
    const left = `${line.slice(0, found?.start)} ${line.slice(found?.end)}`.replace(/\s+/g, ' ').trim()
    expect(left).toBe(rest)
  })

  it.each([
    'Real-time systems (critical infrastructure)',
    'AWS, GCP (preferred), Azure',
    'Critical thinking',
    'Important concepts of design',
    'Plain',
  ])('sees none in "%s"', (line) => {
    expect(findImportance(line)).toBeNull()
  })

  it('takes words of other scales for no importance', () => {
    expect(parseImportance('High')).toBeNull()
    expect(parseImportance('P1')).toBeNull()
  })
})

describe('frequency and prevalence', () => {
  it('reads frequencies in the order of the text', () => {
    expect(parseFrequencies('Weekly/Monthly')).toEqual(['weekly', 'monthly'])
    expect(parseFrequencies('Bi-weekly')).toEqual(['biweekly'])
    expect(parseFrequencies('Semiannual')).toEqual(['semiannual'])
    expect(parseFrequencies('per release')).toEqual(['per-release'])
    expect(parseFrequencies('when needed')).toEqual([])
  })

  it('reads prevalences and takes them off a name', () => {
    expect(parsePrevalences('Optional (Common in some orgs)')).toEqual(['optional', 'common'])
    expect(parsePrevalences('Context-specific')).toEqual(['context-specific'])
    expect(splitPrevalence('Cloud certificate (AWS or GCP) — Optional but useful')).toEqual({
      name: 'Cloud certificate (AWS or GCP)',
      prevalence: 'Optional but useful',
    })
    expect(splitPrevalence('Security certificates (Optional): CCSK')).toEqual({
      name: 'Security certificates: CCSK',
      prevalence: 'Optional',
    })
    expect(splitPrevalence('Terraform (HashiCorp)')).toEqual({
      name: 'Terraform (HashiCorp)',
      prevalence: null,
    })
  })
})
