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
      onlyThey: first.requirements
        .filter(({ id }) => meets(member, id) && holders(members, id) === 1)
        .map(({ id }) => id),
    })),
    requirements: first.requirements.map((requirement) => row(requirement, members, names)),
    coverage: coverageOf(first, members),
    leavers: members.map((member, i) => {
      const rest = members.filter((one) => one !== member)
      return {
        name: nth(names, i),
        coverage: coverageOf(first, rest),
        lost: first.requirements
          .filter(({ id }) => meets(member, id) && holders(rest, id) === 0)
          .map(({ id }) => id),
      }
    }),
    joiners: joiners.map((joiner, i) => {
      const held = (count: number) =>
        first.requirements
          .filter(({ id }) => meets(joiner, id) && holders(members, id) === count)
          .map(({ id }) => id)
      return {
        name: nth(joinerNames, i),
        coverage: coverageOf(first, [...members, joiner]),
        fills: held(0),
        backs: held(1),
      }
    }),
  }
}

type Row = Team['requirements'][number]

function row(
  requirement: AssessedRequirement,
  members: readonly Assessment[],
  names: readonly string[],
): Row {
  const { id, section, text, importance, weight } = requirement
  const own = members.map((member) => find(member, id))
  const state = stateOf(members, id)
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

function stateOf(members: readonly Assessment[], id: string): Row['state'] {
  const count = holders(members, id)
  if (count > 0) return count > 1 ? 'covered' : 'single'
  return members.some((member) => (find(member, id)?.status ?? 'not-assessed') !== 'not-assessed')
    ? 'open'
    : 'unknown'
}

function coverageOf(role: Assessment, members: readonly Assessment[]): TeamCoverage {
  const share = (state: Row['state']) =>
    round2(
      role.requirements.reduce(
        (sum, { id, weight }) => sum + (stateOf(members, id) === state ? weight : 0),
        0,
      ),
    )
  return {
    covered: share('covered'),
    single: share('single'),
    open: share('open'),
    unknown: share('unknown'),
  }
}

function find(member: Assessment, id: string): AssessedRequirement | undefined {
  return member.requirements.find((one) => one.id === id)
}

function meets(member: Assessment, id: string): boolean {
  return find(member, id)?.status === 'met'
}

function holders(members: readonly Assessment[], id: string): number {
  return members.filter((member) => meets(member, id)).length
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
