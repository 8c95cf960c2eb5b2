import type { DecisionScope, ProfileFile } from '../../model/index.ts'
import type { Asked } from '../../profile/index.ts'
import type { Answer, Answers } from './answers.ts'
import { questionId } from './questions.ts'

type Filled<K extends keyof ProfileFile> = NonNullable<ProfileFile[K]>

export interface AnsweredProfile {
  profile: ProfileFile
  /** Requirements that were skipped or not reached. */
  open: Asked[]
  answered: number
}

/** What somebody said, as a profile. Level 0 is kept: it says "none", which is more than nothing. */
export function profileFromAnswers(
  answers: Answers,
  asked: readonly Asked[],
  roleId: string,
): AnsweredProfile {
  const said = asked.map((one) => ({ one, answer: answers.get(questionId(one)) }))
  const open = said
    .filter(({ answer }) => answer === undefined || answer.kind === 'skipped')
    .map(({ one }) => one)
  const name = answers.get('name')
  const skills = levels(said, 'skills')
  const tools = levels(said, 'tools')
  const achievements = said.flatMap(({ one, answer }) =>
    answer?.kind === 'figure' ? [achievement(one, answer)] : [],
  )
  const decisions = decisionsFrom(said)
  const experience = years(answers)
  return {
    profile: {
      name: name?.kind === 'text' ? name.text : 'Your name',
      ...(experience ? { experience } : {}),
      ...(skills.length > 0 ? { skills } : {}),
      ...(tools.length > 0 ? { tools } : {}),
      ...(achievements.length > 0 ? { achievements } : {}),
      ...(decisions ? { decisions } : {}),
      target: { role: roleId },
    },
    open,
    answered: asked.length - open.length,
  }
}

interface Said {
  one: Asked
  answer: Answer | undefined
}

function levels(said: readonly Said[], key: 'skills' | 'tools'): Filled<'skills'> {
  return said.flatMap(({ one, answer }) =>
    one.key === key && answer?.kind === 'level' ? [{ [one.name]: answer.level }] : [],
  )
}

function achievement(
  one: Asked,
  figure: Extract<Answer, { kind: 'figure' }>,
): Filled<'achievements'>[number] {
  const { from, to, value, unit } = figure
  return {
    metric: one.name.slice(0, 200),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(value === null ? {} : { value }),
    ...(unit === null ? {} : { unit }),
  }
}

/** Once one decision is answered the key is there, empty lists and all: "others decide it" is an answer too. */
function decisionsFrom(said: readonly Said[]): ProfileFile['decisions'] | null {
  const scopes = new Map<DecisionScope, string[]>()
  let isSaid = false
  for (const { one, answer } of said) {
    if (answer?.kind !== 'decides') continue
    isSaid = true
    if (answer.scope) scopes.set(answer.scope, [...(scopes.get(answer.scope) ?? []), one.name])
  }
  if (!isSaid) return null
  return scopes.size === 0 ? { independent: [] } : Object.fromEntries(scopes)
}

function years(answers: Answers): ProfileFile['experience'] | null {
  const stated = (['totalYears', 'aiYears', 'crossTeamYears'] as const).flatMap((key) => {
    const answer = answers.get(key)
    return answer?.kind === 'years' ? [[key, answer.years] as const] : []
  })
  return stated.length > 0 ? Object.fromEntries(stated) : null
}
