import { splitCompound } from '../text/index.ts'
import type { MatchDecision, Matcher, MatchRequirement, RequirementMatch } from './matcher.ts'
import { nth } from './nth.ts'

/** One thing of a list that is compared with the things of another list. */
export interface Comparable {
  id: string
  text: string
}

/** How far two entries are about the same. All shares are 0 to 1. */
export interface Likeness {
  /** The harmonic mean of both shares: high only where each covers much of the other. */
  score: number
  /** Both name the subject in the same words or as the same concept, and neither leaves the other's head unnamed. */
  sure: boolean
  /** Parts of the new entry that the old one does not name, in words of the new one. */
  newParts: string[]
  explanation: string
}

/** Parts of an entry that are looked at; no real requirement lists more. */
const MOST_PARTS = 8
/** What a link says of the subject. A broader term that would include it says nothing: the other role did not ask for it. */
const WORTH: Readonly<Record<MatchDecision['how'], number>> = {
  'same-words': 1,
  'same-as': 1,
  'own-alias': 1,
  'part-of': 0.5,
  'similar-words': 0.25,
  includes: 0,
  note: 0,
}
/** A link that rests on one part of a list says little of the other parts, which it may touch. */
const OTHER_PART = 0.25
/** Naming the subject without covering it: "cloud architecture" for "cloud architecture for AI workloads". */
const SUBJECT_ALONE = 0.5

/** Likeness of each new entry (rows) to each old one (columns); null where nothing links them. */
export function likenesses(
  after: readonly Comparable[],
  before: readonly Comparable[],
  kind: NonNullable<MatchRequirement['kind']>,
  match: Matcher,
): (Likeness | null)[][] {
  const ahead = sharesOf(after, before, kind, match)
  const back = sharesOf(before, after, kind, match)
  return after.map((entry, i) =>
    before.map((old, k): Likeness | null => {
      const [there, here] = [ahead[i]?.[k], back[k]?.[i]]
      if (entry.text.toLowerCase() === old.text.toLowerCase()) {
        return { score: 1, sure: true, newParts: [], explanation: 'the same words' }
      }
      if (!there || !here) return null
      const sum = there.share + here.share
      return {
        score: sum > 0 ? (2 * there.share * here.share) / sum : 0,
        sure: there.headNamed && here.headNamed && (there.telling || here.telling),
        newParts: there.unnamed,
        explanation: there.explanation,
      }
    }),
  )
}

/** How much of one entry another names. */
interface Share {
  share: number
  /** Some link is more than a part or a similar word. */
  telling: boolean
  /** "Head: a, b" is about the head: parts alone are other people's parts too. True where there is no head. */
  headNamed: boolean
  unnamed: string[]
  explanation: string
}

/** For each asked entry the share that each of the others names; null where it names nothing of it. */
function sharesOf(
  asked: readonly Comparable[],
  said: readonly Comparable[],
  kind: NonNullable<MatchRequirement['kind']>,
  match: Matcher,
): (Share | null)[][] {
  const claims = said.flatMap((one, k) => partsOf(one.text).map((text, n) => ({ id: `${k}/${n}`, text })))
  const { requirements } = match(
    asked.map(({ id, text }) => ({ id, text, kind })),
    claims.map((claim) => ({ ...claim, kind: 'skill' })),
  )
  return asked.map(({ text }, i) => {
    const found = nth(requirements, i)
    const byEntry = new Map<string, MatchDecision[]>()
    for (const decision of found.decisions) {
      const entry = decision.claimId.slice(0, decision.claimId.indexOf('/'))
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), decision])
    }
    const { head } = splitCompound(text)
    return said.map((_, k) => {
      const own = byEntry.get(String(k))
      return own ? shareOf({ text, head }, found.facets, own) : null
    })
  })
}

/** The whole wording, the head of a list, and each of its parts: any of them may be what the other entry names. */
function partsOf(text: string): string[] {
  const { head, items } = splitCompound(text)
  return [...new Set([text, ...(head === null ? [] : [head]), ...items.map((item) => item.text)])].slice(
    0,
    MOST_PARTS,
  )
}

/** @param own what links one other entry to this one, best first */
function shareOf(
  { text, head }: { text: string; head: string | null },
  facets: RequirementMatch['facets'],
  own: readonly MatchDecision[],
): Share {
  const most = (values: readonly number[]) => Math.max(0, ...values)
  const main = facets.filter(({ weak }) => !weak)
  const worths = main.map((facet) =>
    most(
      own
        .filter(({ claimId }) => facet.claimIds.includes(claimId))
        .map((one) => (one.facet === facet.text ? WORTH[one.how] : Math.min(OTHER_PART, WORTH[one.how]))),
    ),
  )
  const whole = most(own.filter(({ label }) => label === 'full').map(({ how }) => WORTH[how]))
  const subject = own.filter((one) => namesSubject(one, text, main))
  const share = Math.max(whole, meanOf(worths), most(subject.map(({ how }) => WORTH[how] * SUBJECT_ALONE)))
  return {
    share,
    telling: own.some(({ how }) => WORTH[how] === 1),
    headNamed:
      head === null ||
      whole > 0 ||
      own.some(({ facet, how }) => WORTH[how] > 0 && (facet === null || head.includes(facet))),
    unnamed:
      whole > 0
        ? []
        : main
            .filter((facet) => !own.some(({ claimId }) => facet.claimIds.includes(claimId)))
            .map((facet) => facet.text)
            .filter((part) => !isInBrackets(part, text)),
    explanation: (own.find(({ claimId }) => claimId.endsWith('/0')) ?? nth(own, 0)).explanation,
  }
}

/** The link is to the subject itself, not to one of the parts that are listed. */
function namesSubject({ facet }: MatchDecision, text: string, main: readonly { text: string }[]): boolean {
  if (facet === null) return true
  return !main.some((one) => one.text === facet) && text.toLowerCase().includes(facet.toLowerCase())
}

/** Brackets qualify or give examples: nothing one would have to add. */
function isInBrackets(part: string, text: string): boolean {
  return text.match(/\([^()]*\)/g)?.some((bracket) => bracket.includes(part)) ?? false
}

/** The first thing that is listed is the main one, and counts twice. */
function meanOf(worths: readonly number[]): number {
  if (worths.length === 0) return 0
  const sum = worths.reduce((total, worth) => total + worth, nth(worths, 0))
  return sum / (worths.length + 1)
}
