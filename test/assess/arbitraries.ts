import fc from 'fast-check'
import type { Claim, Profile, RoleBrief } from '../../src/model/index.ts'
import { IMPORTANCES } from '../../src/model/index.ts'
import { achievement, claim, kpi, profile, role, skill, target } from './make.ts'

const PARTS = [
  'anchors',
  'berths',
  'cranes',
  'docks',
  'engines',
  'ferries',
  'gates',
  'hulls',
  'jetties',
  'keels',
] as const
const GROUPS = ['must-have', 'good-to-have', 'advanced', 'emerging', 'required', 'preferred'] as const

/** Requirements named after harbour things, some of them compounds, so that claims cover them wholly, in part or not. */
const skillNames = fc
  .uniqueArray(fc.uniqueArray(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
    selector: (parts) => parts.join(),
  })
  .map((lists) =>
    lists.map((parts) =>
      parts.length === 1 ? `${parts[0]}` : `Harbour ${parts.length}: ${parts.join(', ')}`,
    ),
  )

export const anyRole: fc.Arbitrary<RoleBrief> = skillNames.chain((names) =>
  fc
    .record({
      skills: fc.tuple(
        ...names.map((name, i) =>
          fc
            .record({
              importance: fc.constantFrom(...IMPORTANCES),
              group: fc.constantFrom(...GROUPS, 'soft' as const),
            })
            .map(({ importance, group }) =>
              skill(name, { id: `r${i}`, importance, group, kind: group === 'soft' ? 'soft' : 'technical' }),
            ),
        ),
      ),
      kpis: fc
        .subarray(['Berth use', 'Crane outages', 'Turnaround time'] as const)
        .map((ids) =>
          ids.map((name) =>
            kpi(name, target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent', direction: 'up' })),
          ),
        ),
      decisionRights: fc.uniqueArray(fc.constantFrom(...PARTS), { maxLength: 4 }).map((parts) =>
        parts.map((part, i) => ({
          id: `d${i}`,
          scope: 'team' as const,
          text: `Choice of ${part}`,
          at: { file: 'brief.md', line: 60 },
        })),
      ),
      tools: fc.uniqueArray(fc.constantFrom(...PARTS), { maxLength: 3 }).map((parts) =>
        parts.map((part) => ({
          category: null,
          name: `${part} kit`,
          alternatives: [`${part} kit`],
          use: null,
          prevalence: 'Common',
          prevalences: ['common' as const],
          at: { file: 'brief.md', line: 70 },
        })),
      ),
    })
    .map((parts) => role(parts)),
)

const evidence = fc.boolean().map((shown) => (shown ? [{ what: 'Opened the new lock' }] : []))

export const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .record({
      name: fc.constantFrom(...PARTS, 'Harbour 2', 'Harbour 3', 'knitting'),
      level: fc.option(fc.integer({ min: 0, max: 5 })),
      kind: fc.constantFrom('skill' as const, 'tool' as const, 'certificate' as const, 'highlight' as const),
      evidence,
    })
    .map(({ name, level, kind, evidence: shown }) =>
      kind === 'skill' || kind === 'tool'
        ? claim(name, level, { kind, evidence: shown })
        : claim(name, null, { kind }),
    ),
  fc.constantFrom(...PARTS).map((part) => claim(`${part} kit`, null, { kind: 'tool' })),
)

export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    claims: fc.array(anyClaim, { maxLength: 12 }),
    achievements: fc.array(
      fc
        .record({
          metric: fc.constantFrom('Berth use', 'Crane outages', 'Turnaround time', 'Gulls fed'),
          to: fc.integer({ min: 0, max: 100 }),
        })
        .map(({ metric, to }) => achievement(metric, { to, unit: 'percent' })),
      { maxLength: 3 },
    ),
    decisions: fc.option(
      fc.array(
        fc.record({
          part: fc.constantFrom(...PARTS),
          scope: fc.constantFrom('independent' as const, 'team' as const, 'executive' as const),
        }),
        { maxLength: 4 },
      ),
    ),
  })
  .map(({ claims, achievements, decisions }) =>
    profile({
      claims: claims.map((one, i) => ({ ...one, id: `c${i}` })),
      achievements: achievements.map((one, i) => ({ ...one, id: `a${i}` })),
      decisions:
        decisions?.map(({ part, scope }, i) => ({
          id: `h${i}`,
          scope,
          text: `Choice of ${part}`,
          at: { file: 'profile.yaml', line: 30 },
        })) ?? null,
    }),
  )
