import { type Asked, candidatesFor } from './asked.ts'
import { exact } from './exact.ts'
import type { Knowledge } from './knowledge.ts'
import { createMemory, type Memory } from './memory.ts'
import { type Token, tokenise } from './normalise.ts'
import { type PairFinding, pairFinding } from './pair-finding.ts'
import { type Corrected, correctText, type Reading, readingOf, readText } from './phrase.ts'
import { isNamed, type PreparedClaim, readCorrected } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import type { PairScore } from './score.ts'
import type { MatchClaim, OwnAlias } from './types.ts'
import { mayBeMisspelt } from './typo-repair.ts'

/** A claim's wording, read once for everybody who uses it, with what it comes to for the requirements of some lists. */
export interface Said {
  claim: PreparedClaim
  /** For the lists asked lately the requirements that the claim counts for or is near, latest last. */
  lists: readonly { asked: Asked; rows: readonly Row[] }[]
}

export interface Row {
  /** Place of the requirement in the list. */
  at: number
  requirement: PreparedRequirement
  score: PairScore
  /** What the score rests on; null where it is no match, since only its score matters then. */
  found: PairFinding | null
}

/** All that is known of a text that somebody claims. */
interface Wording {
  /** Words that may be misspelt; how they are read depends on what is asked. */
  doubtful: readonly Token[]
  /** By kind of claim and, where these play a part, misspellings and own names. */
  readings: readonly { name: string; said: Said }[]
}

/** Own names differ from person to person; a wording keeps few of its readings. */
const MOST_READINGS = 12
/** Lists asked of one wording: those of a few roles. */
const MOST_LISTS = 12
/** Wordings of skills and tools remembered, at some kilobytes each; profiles of one field share most of theirs. */
const MOST_NAMES = 3500
/** The same for sentences, which few people write alike; kept apart, so that they do not push out the names. */
const MOST_SENTENCES = 800
/** A claim that counts for nothing is near a requirement from this score. */
export const NEAR = 0.36

interface Wordings {
  names: Memory<string, Wording>
  sentences: Memory<string, Wording>
}

const memories = new WeakMap<Knowledge, Wordings>()

/**
 * Makes room for as many wordings as are one's share among so many that do the same work, each with knowledge of their own. It
 * changes how long a run takes, never a result; what was remembered before is forgotten.
 */
export function shareMemory(knowledge: Knowledge, sharers: number): void {
  memories.set(knowledge, createWordings(sharers))
}

function createWordings(sharers: number): Wordings {
  return {
    names: createMemory(Math.ceil(MOST_NAMES / sharers)),
    sentences: createMemory(Math.ceil(MOST_SENTENCES / sharers)),
  }
}

function memoryFor({ kind }: MatchClaim, knowledge: Knowledge): Memory<string, Wording> {
  const wordings = memories.get(knowledge) ?? createWordings(1)
  if (!memories.has(knowledge)) memories.set(knowledge, wordings)
  return kind === 'highlight' || kind === 'decision' ? wordings.sentences : wordings.names
}

/** Reads a claim, or remembers how it was read. */
export function saidOf(
  claim: MatchClaim,
  knowledge: Knowledge,
  { extra }: Asked,
  aliases: readonly OwnAlias[],
): Said {
  const memory = memoryFor(claim, knowledge)
  const { text } = claim
  let wording = memory.get(text)
  let reading: Reading | null = null
  if (wording === undefined) {
    const tokens = tokenise(text)
    const doubtful = tokens.filter((token) => mayBeMisspelt(token, knowledge))
    reading = readingOf(tokens, knowledge)
    wording = memory.set(text, { doubtful, readings: [] })
  }
  const corrected =
    wording.doubtful.length === 0
      ? { text, typos: [] }
      : correctText(text, knowledge, extra, wording.doubtful)
  const plain = read(wording, reading, claim, corrected, knowledge, [])
  if (aliases.length === 0) return plain
  const named = aliases.filter((alias) => isNamed(alias, plain.claim.context, knowledge))
  return named.length === 0 ? plain : read(wording, reading, claim, corrected, knowledge, named)
}

/** @param reading of the text as it stands, where that was just made */
function read(
  wording: Wording,
  reading: Reading | null,
  claim: MatchClaim,
  corrected: Corrected,
  knowledge: Knowledge,
  named: readonly OwnAlias[],
): Said {
  const isPlain = corrected.typos.length === 0
  const name = isPlain && named.length === 0 ? claim.kind : JSON.stringify([claim.kind, corrected, named])
  for (const known of wording.readings) if (known.name === name) return known.said
  const asRead = isPlain && reading !== null ? reading : readText(corrected.text, knowledge)
  const said: Said = { claim: readCorrected(claim, corrected, asRead, knowledge, named), lists: [] }
  wording.readings = withLatest(wording.readings, { name, said }, MOST_READINGS)
  return said
}

/** With one more at the end, and the oldest away where that makes too many. */
function withLatest<T>(list: readonly T[], one: T, most: number): readonly T[] {
  return exact([...list.slice(1 - most), one])
}

/** The requirements that a claim counts for or is near, and what it comes to for each, in their order. */
export function rowsOf(said: Said, asked: Asked, knowledge: Knowledge): readonly Row[] {
  for (const known of said.lists) if (known.asked === asked) return known.rows
  const rows: Row[] = []
  for (const { at, places } of candidatesFor(asked, said.claim.reach)) {
    const requirement = asked.requirements[at]
    if (requirement === undefined) continue
    const found = pairFinding(requirement, said.claim, knowledge, places)
    if (found === null) continue
    const { score } = found
    if (score.label !== 'none') rows.push({ at, requirement, score, found })
    else if (score.score >= NEAR) rows.push({ at, requirement, score, found: null })
  }
  const known = { asked, rows: exact(rows) }
  said.lists = withLatest(said.lists, known, MOST_LISTS)
  return known.rows
}
