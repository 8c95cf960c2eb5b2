import { assess, DEFAULT_POLICY } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import type { Profile, RoleBrief } from '../../model/index.ts'
import { type Asked, askedOf } from '../../profile/index.ts'
import { cleanText } from '../../text/index.ts'

/** The requirements of a role that nothing in a profile speaks to, by the same matching as an assessment. */
export async function saidNothingOf(profile: Profile, role: RoleBrief): Promise<Asked[]> {
  const assessment = assess(role, profile, {
    policy: DEFAULT_POLICY,
    knowledge: await builtinKnowledge([role]),
  })
  const spokenTo = new Set(
    assessment.requirements
      .filter(({ claims }) => claims.length > 0)
      .map(({ section, text }) => `${section}: ${cleanText(text).trim()}`),
  )
  return askedOf(role).filter(({ group, name }) => !spokenTo.has(`${group}: ${name}`))
}
