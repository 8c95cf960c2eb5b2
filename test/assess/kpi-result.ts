import { assess } from '../../src/assess/index.ts'
import type { Achievement, Kpi, Target } from '../../src/model/index.ts'
import { achievement, claim, context, kpi, profile, role, skill } from './make.ts'

/** What one achievement comes to for one KPI, the person being silent on nothing else. */
export function kpiResult(
  name: string,
  aim: Target | null,
  shown: Partial<Achievement>,
  { metric = name, ...change }: Partial<Kpi> & { metric?: string } = {},
) {
  const brief = role({ skills: [skill('Quay design')], kpis: [kpi(name, aim, change)] })
  const person = profile({ claims: [claim('Quay design', 4)], achievements: [achievement(metric, shown)] })
  const result = assess(brief, person, context())
  const [one] = result.kpis
  const requirement = result.requirements.find(({ section }) => section === 'kpis')
  if (!one || !requirement) throw new Error('no KPI')
  const { status, kind, credit, arithmetic } = requirement
  return { ...one, status, kind, credit, arithmetic }
}
