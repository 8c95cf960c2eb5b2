import type { Assessment, Profile, ProfileIdentity, RoleBrief, RoleIdentity } from '../model/index.ts'
import type { AssessContext } from './context.ts'
import { versionOf, versionOnce } from './versions.ts'

export function roleIdentity(brief: RoleBrief): RoleIdentity {
  return {
    id: brief.id,
    title: brief.title,
    track: brief.track,
    tier: brief.tier,
    asOf: brief.asOf,
    file: fileOf(brief),
    version: versionOnce(brief),
  }
}

export function profileIdentity(profile: Profile): ProfileIdentity {
  return { name: profile.name, file: profile.file, version: versionOf(profile) }
}

export function policyIdentity({ policy, policyIsCustom, strict }: AssessContext): Assessment['policy'] {
  return {
    name: policy.name,
    version: `${policy.version}-${versionOnce(policy).slice(0, 8)}`,
    custom: policyIsCustom ?? false,
    strict: strict ?? false,
  }
}

/** A brief carries no path of its own; its items do. */
function fileOf(brief: RoleBrief): string {
  const first = brief.skills[0] ?? brief.responsibilities[0] ?? brief.summary
  return first?.at.file ?? brief.id
}
