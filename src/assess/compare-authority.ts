import type { Assessment, Profile, RoleBrief } from '../model/index.ts'

/** What the role may do in each area beside what the person may do today. Sentences: shown, never graded. */
export function compareAuthority(brief: RoleBrief, profile: Profile): Assessment['authority'] {
  return brief.authority.map(({ area, text, at }) => {
    const own = profile.authority.find((one) => one.area === area)
    return { area, asked: text, have: own?.text ?? null, haveAt: own?.at ?? null, at }
  })
}
