import {
  type Knowledge,
  matchClaims,
  rememberRequirements,
  type StoredRequirements,
  storeRequirements,
} from '../match/index.ts'
import type { MarketBrief, RoleBrief, Step } from '../model/index.ts'
import { askedOf } from './asked.ts'
import { DEFAULT_POLICY } from './default-policy.ts'
import { type Demand, demandFor, demandName } from './demand.ts'
import { dimensionMembers } from './dimensions.ts'
import { isSkill } from './is-skill.ts'
import { rememberForBrief } from './per-brief.ts'
import { groundsOf } from './prerequisites.ts'
import { proofsFor } from './proofs.ts'
import { requirementsOf } from './requirements.ts'
import { rememberVersion, versionOnce } from './versions.ts'

/**
 * What assessments work out of a brief alone, whoever is assessed: how its requirements are read, what postings ask for,
 * what builds on what, what would prove it. As plain JSON, so that it can be made beforehand for the briefs that ship.
 */
export interface RoleReading {
  version: string
  marketVersion: string | null
  requirements: StoredRequirements
  demand: [id: string, demand: Demand][]
  grounds: [id: string, grounds: readonly string[]][]
  proofs: [id: string, proofs: Step['proof']][]
  dimensions: string[][]
}

/** Reads a role by the policy that ships. @param market of the role's track, or null */
export function readRole(brief: RoleBrief, market: MarketBrief | null, knowledge: Knowledge): RoleReading {
  const match = (
    ...[asked, claims]: [Parameters<typeof matchClaims>[0], Parameters<typeof matchClaims>[1]]
  ) => matchClaims(asked, claims, knowledge)
  const requirements = requirementsOf(brief, DEFAULT_POLICY)
  const asked = askedOf(brief, requirements)
  return {
    version: versionOnce(brief),
    marketVersion: market && versionOnce(market),
    requirements: storeRequirements(
      [...asked.skills, ...asked.kpis, ...asked.decisionRights, ...asked.certifications],
      knowledge,
    ),
    demand: [...demandFor(requirements.filter(isSkill), market, DEFAULT_POLICY, match)],
    grounds: [...groundsOf(requirements, match)],
    proofs: [...proofsFor(requirements, brief, match)],
    dimensions: dimensionMembers(brief, requirements, match),
  }
}

/**
 * Lets assessments by this knowledge start from what was read beforehand. It changes how long they take, never a result.
 *
 * @param reading what `readRole` gives for the same brief, market and knowledge
 */
export function rememberRole(
  brief: RoleBrief,
  market: MarketBrief | null,
  knowledge: Knowledge,
  reading: RoleReading,
): void {
  rememberVersion(brief, reading.version)
  if (market && reading.marketVersion) rememberVersion(market, reading.marketVersion)
  rememberRequirements(reading.requirements, knowledge)
  const remember = (name: string, read: () => unknown) => rememberForBrief(knowledge, brief, name, read)
  remember(demandName(market, DEFAULT_POLICY), () => new Map(reading.demand))
  remember('grounds', () => new Map(reading.grounds))
  remember('proofs', () => new Map(reading.proofs))
  remember('dimensions', () => reading.dimensions.map((ids) => new Set(ids)))
}
