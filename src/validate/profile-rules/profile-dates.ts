import type { At, Profile } from '../../model/index.ts'
import type { ProfilePath } from './profile-rule.ts'

/** A date a profile states. */
export interface ProfileDate {
  date: string
  /** What it is the date of, for messages. */
  what: string
  path: ProfilePath
  /** The entry it stands in; null where it has none. */
  at: At | null
  /** It may well lie ahead: an expiry, a target. */
  mayBeAhead: boolean
}

/** Path in the file of a claim by its id, such as skill-3; null for claims made from something else. */
export function claimPath(id: string): ProfilePath | null {
  const [list = '', number] = id.split('-')
  return list === 'skill' || list === 'tool' ? [`${list}s`, Number(number) - 1] : null
}

/** Every date a profile states, in the order of its sections. What is no date, such as `present`, is left out. */
export function profileDates({
  experience,
  claims,
  achievements,
  certifications,
  target,
}: Profile): ProfileDate[] {
  const entry = (
    date: string | number | null | undefined,
    what: string,
    path: ProfilePath,
    at: At | null,
    mayBeAhead = false,
  ): ProfileDate[] =>
    /^\d{4}(?:-\d{2}){0,2}$/.test(String(date)) ? [{ date: String(date), what, path, at, mayBeAhead }] : []
  return [
    ...experience.positions.flatMap(({ title, start, end, at }, i) => [
      ...entry(start, `start of ${title}`, ['experience', 'positions', i, 'start'], at),
      ...entry(end, `end of ${title}`, ['experience', 'positions', i, 'end'], at),
    ]),
    ...claims.flatMap(({ id, name, lastUsed, evidence, at }) => {
      const path = claimPath(id)
      if (path === null) return []
      return [
        ...entry(lastUsed, `last use of ${name}`, [...path, 'lastUsed'], at),
        ...evidence.flatMap(({ date }, i) =>
          entry(date, `evidence of ${name}`, [...path, 'evidence', i, 'date'], at),
        ),
      ]
    }),
    ...achievements.flatMap(({ metric, date, at }, i) =>
      entry(date, `achievement ${metric}`, ['achievements', i, 'date'], at),
    ),
    ...certifications.flatMap(({ name, date, expires, at }, i) => [
      ...entry(date, `certificate ${name}`, ['certifications', i, 'date'], at),
      ...entry(expires, `expiry of ${name}`, ['certifications', i, 'expires'], at, true),
    ]),
    ...entry(target.by, 'target', ['target', 'by'], null, true),
  ]
}
