import type { AssessedRequirement, Assessment, Team, TeamCoverage } from '../model/index.ts'
import { nth } from './nth.ts'
import { round2 } from './round.ts'

export interface TeamOptions {
  /** People become Person A, Person B …, the nearest to the role first: the order given, often that of file names, could tell who is who. */
  anonymous?: boolean
  /** People who might join, assessed for the same role. */
  joiners?: readonly Assessment[]
}

/**
 * People × requirements of one role: what two or more meet, what hangs on one person, what nobody meets and who is
 * closest to it, what would be lost with each leaver and filled by each joiner.
 *
 * @param given at least one assessment, all of the same role and policy
 */
export function team(given: readonly Assessment[], options: TeamOptions = {}): Team {
  const [first] = given
  if (!first) throw new Error('A team has at least one member')
  const inOrder = options.anonymous ? nearestFirst : (list: readonly Assessment[]) => list
  const members = inOrder(given)
  const joiners = inOrder(options.joiners ?? [])
  const named = uniqueNames([...members, ...joiners], options.anonymous ?? false)
  const names = named.slice(0, members.length)
  const joinerNames = named.slice(members.length)
  const own = members.map(byId)
  // Counted once: a count for each leaver and joiner would make the work grow with the square of the people.
  const counts = new Map(first.requirements.map(({ id }) => [id, countOf(own, id)]))
  const having = (id: string) => counts.get(id) ?? NOBODY
  const ids = (holds: (id: string) => boolean) => first.requirements.map(({ id }) => id).filter(holds)
  return {
    schemaVersion: 1,
    role: first.role,
    asOf: first.asOf,
    policy: first.policy,
    anonymous: options.anonymous ?? false,
    people: members.map((member, i) => ({
      name: nth(names, i),
      verdict: member.verdict,
      readiness: member.readiness,
      onlyThey: ids((id) => meets(nth(own, i), id) && having(id).meet === 1),
    })),
    requirements: first.requirements.map((requirement) => row(requirement, own, names, having)),
    coverage: coverageOf(first, having),
    leavers: own.map((leaver, i) => ({
      name: nth(names, i),
      coverage: coverageOf(first, (id) => changed(having(id), leaver, id, -1)),
      lost: ids((id) => meets(leaver, id) && having(id).meet === 1),
    })),
    joiners: joiners.map(byId).map((joiner, i) => ({
      name: nth(joinerNames, i),
      coverage: coverageOf(first, (id) => changed(having(id), joiner, id, 1)),
      fills: ids((id) => meets(joiner, id) && having(id).meet === 0),
      backs: ids((id) => meets(joiner, id) && having(id).meet === 1),
    })),
  }
}

type Row = Team['requirements'][number]
/** What one person was assessed for, by the ids of requirements. */
type Own = ReadonlyMap<string, AssessedRequirement>

/** How many people meet a requirement, and for how many it is assessed. */
interface Count {
  meet: number
  assessed: number
}

const NOBODY: Count = { meet: 0, assessed: 0 }

function row(
  requirement: AssessedRequirement,
  people: readonly Own[],
  names: readonly string[],
  having: (id: string) => Count,
): Row {
  const { id, section, text, importance, weight } = requirement
  const own = people.map((person) => person.get(id))
  const state = stateOf(having(id))
  const begun = own
    .map((one, i) => ({ name: nth(names, i), credit: one?.credit ?? 0 }))
    .filter(({ credit }) => credit > 0)
  const nearest = begun.sort((a, b) => b.credit - a.credit)[0] ?? null
  return {
    id,
    section,
    text,
    importance,
    weight,
    state,
    people: own.map((one) => ({
      status: one?.status ?? 'not-assessed',
      credit: one?.credit ?? 0,
      proficiency: one?.proficiency ?? null,
    })),
    nearest: state === 'open' ? nearest : null,
  }
}

function stateOf({ meet, assessed }: Count): Row['state'] {
  if (meet > 0) return meet > 1 ? 'covered' : 'single'
  return assessed > 0 ? 'open' : 'unknown'
}

function coverageOf(role: Assessment, having: (id: string) => Count): TeamCoverage {
  const sums = { covered: 0, single: 0, open: 0, unknown: 0 }
  for (const { id, weight } of role.requirements) sums[stateOf(having(id))] += weight
  return {
    covered: round2(sums.covered),
    single: round2(sums.single),
    open: round2(sums.open),
    unknown: round2(sums.unknown),
  }
}

function byId({ requirements }: Assessment): Own {
  return new Map(requirements.map((one) => [one.id, one]))
}

function countOf(people: readonly Own[], id: string): Count {
  return people.reduce((count, person) => changed(count, person, id, 1), NOBODY)
}

/** A count with one person more or less. */
function changed({ meet, assessed }: Count, person: Own, id: string, by: 1 | -1): Count {
  return {
    meet: meet + (meets(person, id) ? by : 0),
    assessed: assessed + (isAssessed(person, id) ? by : 0),
  }
}

function meets(person: Own, id: string): boolean {
  return person.get(id)?.status === 'met'
}

function isAssessed(person: Own, id: string): boolean {
  return (person.get(id)?.status ?? 'not-assessed') !== 'not-assessed'
}

function nearestFirst(list: readonly Assessment[]): Assessment[] {
  return [...list].sort((a, b) => (b.readiness.score ?? -1) - (a.readiness.score ?? -1))
}

/** Two people of one name are told apart by a number. */
function uniqueNames(members: readonly Assessment[], anonymous: boolean): string[] {
  if (anonymous) return members.map((_, i) => `Person ${letters(i)}`)
  const seen = new Map<string, number>()
  return members.map(({ profile: { name } }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** A … Z, AA, AB …, as spreadsheet columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
