import { type Asked, candidatesFor } from './asked.ts'
import type { Knowledge } from './knowledge.ts'
import { createMemory, type Memory } from './memory.ts'
import { type Token, tokenise } from './normalise.ts'
import { type PairFinding, pairFinding } from './pair-finding.ts'
import { type Corrected, correctText, type Reading, readingOf, readText } from './phrase.ts'
import { isNamed, type PreparedClaim, readCorrected } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import type { MatchClaim, OwnAlias } from './types.ts'
import { mayBeMisspelt } from './typo-repair.ts'

/** A claim's wording, read once for everybody who uses it, with what it comes to for each requirement. */
export interface Said {
  claim: PreparedClaim
  /** Null where the two have nothing in common. */
  findings: Map<PreparedRequirement, PairFinding | null>
  /** For the lists asked lately the requirements that the claim has something in common with, latest last. */
  rows: { asked: Asked; rows: readonly Row[] }[]
}

export interface Row {
  /** Place of the requirement in the list. */
  at: number
  found: PairFinding
}

/** All that is known of a text that somebody claims. */
interface Wording {
  /** The text as it stands. */
  reading: Reading
  /** Words that may be misspelt; how they are read depends on what is asked. */
  doubtful: readonly Token[]
  /** By kind of claim and, where these play a part, misspellings and own names. */
  readings: Map<string, Said>
}

/** Own names differ from person to person; a wording keeps few of its readings. */
const MOST_READINGS = 12
/** Lists asked of one wording: those of a few roles, and single requirements asked again. */
const MOST_LISTS = 12
/** Wordings remembered; profiles of one field share most of theirs. */
const MOST_WORDINGS = 2000

const memories = new WeakMap<Knowledge, Memory<string, Wording>>()

/** Reads a claim, or remembers how it was read. */
export function saidOf(
  claim: MatchClaim,
  knowledge: Knowledge,
  { extra }: Asked,
  aliases: readonly OwnAlias[],
): Said {
  const { text } = claim
  const wording = wordingOf(text, knowledge)
  const corrected =
    wording.doubtful.length === 0
      ? { text, typos: [] }
      : correctText(text, knowledge, extra, wording.doubtful)
  const plain = read(wording, claim, corrected, knowledge, [])
  if (aliases.length === 0) return plain
  const named = aliases.filter((alias) => isNamed(alias, plain.claim.context, knowledge))
  return named.length === 0 ? plain : read(wording, claim, corrected, knowledge, named)
}

function wordingOf(text: string, knowledge: Knowledge): Wording {
  let memory = memories.get(knowledge)
  if (memory === undefined) {
    memory = createMemory(MOST_WORDINGS)
    memories.set(knowledge, memory)
  }
  const known = memory.get(text)
  if (known !== undefined) return known
  const tokens = tokenise(text)
  const doubtful = tokens.filter((token) => mayBeMisspelt(token, knowledge))
  return memory.set(text, { reading: readingOf(tokens, knowledge), doubtful, readings: new Map() })
}

function read(
  { reading, readings }: Wording,
  claim: MatchClaim,
  corrected: Corrected,
  knowledge: Knowledge,
  named: readonly OwnAlias[],
): Said {
  const isPlain = corrected.typos.length === 0 && named.length === 0
  const name = isPlain ? claim.kind : JSON.stringify([claim.kind, corrected, named])
  const known = readings.get(name)
  if (known !== undefined) return known
  if (readings.size >= MOST_READINGS) readings.clear()
  const asRead = corrected.typos.length === 0 ? reading : readText(corrected.text, knowledge)
  const fresh: Said = {
    claim: readCorrected(claim, corrected, asRead, knowledge, named),
    findings: new Map(),
    rows: [],
  }
  readings.set(name, fresh)
  return fresh
}

/** What a claim comes to for the requirements it has something in common with, in their order. */
export function rowsOf(said: Said, asked: Asked, knowledge: Knowledge): readonly Row[] {
  for (const known of said.rows) if (known.asked === asked) return known.rows
  const rows: Row[] = []
  for (const { at, places } of candidatesFor(asked, said.claim.reach)) {
    const requirement = asked.requirements[at]
    if (requirement === undefined) continue
    let found = said.findings.get(requirement)
    if (found === undefined) {
      found = pairFinding(requirement, said.claim, knowledge, places)
      said.findings.set(requirement, found)
    }
    if (found !== null) rows.push({ at, found })
  }
  if (said.rows.length >= MOST_LISTS) said.rows.shift()
  said.rows.push({ asked, rows })
  return rows
}
