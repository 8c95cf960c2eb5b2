import type { Asked } from './asked.ts'
import { candidatesFor } from './asked.ts'
import type { Knowledge } from './knowledge.ts'
import { createMemory, type Memory } from './memory.ts'
import { type Token, tokenise } from './normalise.ts'
import { type PairFinding, pairFinding } from './pair-finding.ts'
import { correctText } from './phrase.ts'
import { isNamed, type PreparedClaim, readCorrected } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import type { MatchClaim, OwnAlias } from './types.ts'
import { mayBeMisspelt } from './typo-repair.ts'

/** A claim's wording, read once for everybody who uses it, with what it comes to for each requirement. */
export interface Said {
  claim: PreparedClaim
  /** Null where the two have nothing in common. */
  findings: Map<PreparedRequirement, PairFinding | null>
  /** The requirements of a list that the claim has something in common with. */
  rows: WeakMap<Asked, readonly Row[]>
}

export interface Row {
  /** Place of the requirement in the list. */
  at: number
  found: PairFinding
}

interface SaidMemory {
  doubtful: Memory<string, readonly Token[]>
  claims: Memory<string, Said>
}

/** Wordings remembered; profiles of one field share most of theirs. */
const MOST_CLAIMS = 2000

const memories = new WeakMap<Knowledge, SaidMemory>()

/** Reads a claim, or remembers how it was read. */
export function saidOf(
  claim: MatchClaim,
  knowledge: Knowledge,
  { extra }: Asked,
  aliases: readonly OwnAlias[],
): Said {
  const memory = memoryOf(knowledge)
  const { text, kind } = claim
  const doubtful =
    memory.doubtful.get(text) ??
    memory.doubtful.set(
      text,
      tokenise(text).filter((token) => mayBeMisspelt(token, knowledge)),
    )
  const corrected =
    doubtful.length === 0 ? { text, typos: [] } : correctText(text, knowledge, extra, doubtful)
  const read = (named: readonly OwnAlias[]): Said => {
    const { typos } = corrected
    const name = typos.length + named.length === 0 ? '' : JSON.stringify([corrected, named])
    const key = `${kind} ${text}\u0000${name}`
    return (
      memory.claims.get(key) ??
      memory.claims.set(key, {
        claim: readCorrected(claim, corrected, knowledge, named),
        findings: new Map(),
        rows: new WeakMap(),
      })
    )
  }
  const plain = read([])
  const named = aliases.filter((alias) => isNamed(alias, plain.claim.context, knowledge))
  return named.length === 0 ? plain : read(named)
}

function memoryOf(knowledge: Knowledge): SaidMemory {
  const known = memories.get(knowledge)
  if (known !== undefined) return known
  const memory = {
    doubtful: createMemory<string, readonly Token[]>(MOST_CLAIMS),
    claims: createMemory<string, Said>(MOST_CLAIMS),
  }
  memories.set(knowledge, memory)
  return memory
}

/** What a claim comes to for the requirements it has something in common with, in their order. */
export function rowsOf(said: Said, asked: Asked, knowledge: Knowledge): readonly Row[] {
  const known = said.rows.get(asked)
  if (known !== undefined) return known
  const rows: Row[] = []
  for (const at of candidatesFor(asked, said.claim.reach)) {
    const requirement = asked.requirements[at]
    if (requirement === undefined) continue
    let found = said.findings.get(requirement)
    if (found === undefined) {
      found = pairFinding(requirement, said.claim, knowledge)
      said.findings.set(requirement, found)
    }
    if (found !== null) rows.push({ at, found })
  }
  said.rows.set(asked, rows)
  return rows
}
