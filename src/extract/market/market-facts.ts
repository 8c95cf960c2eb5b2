import type { MarketBrief, Position } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import type { Line } from '../content/lines.ts'
import { splitLabel } from '../content/split-label.ts'
import { splitTopLevel } from '../content/split-top-level.ts'
import { statementsOf } from '../content/statements.ts'
import { withoutFullStop } from '../content/text-of.ts'
import type { Section } from '../extraction.ts'
import { add } from '../role-context.ts'
import { parseYears } from '../values/years.ts'
import type { MarketContext } from './market-context.ts'

type Experience = NonNullable<MarketBrief['experience']>

const SAMPLE = /\b(\d{1,5})\s+(?:[\w&/,–-]+\s+){0,6}?(?:postings?|job ads?|listings?|vacancies|adverts?)\b/i
const PERIOD = /\b((?:19|20)\d\d(?:\s?(?:–|-|—|to)\s?(?:19|20)\d\d)?)\b/
const SAMPLE_LABEL =
  /^(?:sample(?: size)?|number of postings(?: reviewed| analy[sz]ed)?|postings(?: reviewed| analy[sz]ed)?)$/i

/** Sample, period, regions, industries and sizes, from labelled lines. */
export function extractMarketSummary(section: Section, context: MarketContext): void {
  const lines = groupsOf(section).flatMap((group) => [
    ...group.items.flatMap((item) => [item.head, ...item.details]),
    ...group.prose,
  ])
  readSample(lines, context)
  for (const line of lines) readFact(line, context)
}

function readFact({ label, text, position }: Line, { draft, places }: MarketContext): void {
  const value = withoutFullStop(text)
  if (label === null || value === '') return
  if (/^(?:regions?|locations?|geograph\w*|markets?)\b/i.test(label)) {
    draft.regions = splitTopLevel(value)
    places.set('regions', position)
  } else if (/^(?:industries|industry|sectors?)\b/i.test(label)) {
    draft.industries = splitTopLevel(value)
    places.set('industries', position)
  } else if (/^(?:org(?:ani[sz]ation)?s?\.?(?: sizes?)?|company sizes?|size)$/i.test(label))
    readSizes(value, position, draft, places)
  else if (/^team sizes?$/i.test(label)) {
    draft.teamSize = value
    places.set('teamSize', position)
  }
}

/** `3k–100k+ employees; median team size 12–25 engineers`: the part that speaks of teams is the team size. */
function readSizes(
  value: string,
  position: Position | undefined,
  draft: MarketBrief,
  places: MarketContext['places'],
): void {
  const parts = value.split(/\s*;\s*/)
  const team = parts.find((part) => /\bteams?\b/i.test(part))
  const rest = parts.filter((part) => part !== team).join('; ')
  if (rest !== '') draft.organisationSize = rest
  if (team !== undefined) draft.teamSize = teamSize(team)
  places.set('organisationSize', position)
  places.set('teamSize', position)
}

function teamSize(text: string): string {
  const bare = text.replace(/\bteams?(?: sizes?)?(?: of)?\b\s?/i, '').trim()
  const [, statistic, size] = /^(median|average|mean)\s+(.+)$/i.exec(bare) ?? []
  return statistic === undefined ? bare : `${size} (${statistic.toLowerCase()})`
}

/** The sample and period wherever they stand: front matter, a quotation under the title, a labelled line. */
export function readSample(lines: readonly Line[], { draft, places }: MarketContext): void {
  for (const { label, text, whole, position } of lines) {
    const labelled = label !== null && SAMPLE_LABEL.test(label) ? /\b(\d{1,5})\b/.exec(text)?.[1] : undefined
    const found = labelled ?? SAMPLE.exec(whole)?.[1]
    if (draft.sample === null && found !== undefined && Number(found) > 0) {
      draft.sample = Number(found)
      places.set('sample', places.find(position, found))
    }
    const isPeriod =
      found !== undefined || (label !== null && /^(?:period|date range|dates|collected)$/i.test(label))
    const period = isPeriod ? PERIOD.exec(whole)?.[1] : undefined
    if (draft.period === null && period !== undefined) {
      draft.period = period
      places.set('period', places.find(position, period))
    }
  }
}

/** Years, education and certificates the postings expect; whatever else is said is a statement. */
export function extractMarketExperience(section: Section, context: MarketContext): void {
  const { draft, places } = context
  const own: Experience = draft.experience ?? {
    years: null,
    education: [],
    certifications: [],
    statements: [],
  }
  for (const group of groupsOf(section)) {
    for (const { text, position } of statementsOf(group)) {
      const { label: name, rest } = splitLabel(text, 50)
      const value = withoutFullStop(rest)
      const years = /\b(?:years|experience)\b/i.test(name) ? parseYears(value) : null
      const at = places.at(position)
      if (years !== null && own.years === null) {
        own.years = { ...years, raw: value, at }
        places.set('experience.years', position)
      } else if (/^(?:\w+\s)?education\b/i.test(name)) {
        for (const one of value.split(/\s*;\s*/))
          add(context, 'experience.education', own.education, { text: one, at }, position)
      } else if (/^(?:\w+\s)?certifi/i.test(name)) {
        const list = value.replace(
          /\s+(?:are\s+)?(?:frequently|often|commonly|sometimes)\s+(?:listed|mentioned|requested|preferred|cited)$/i,
          '',
        )
        for (const one of splitTopLevel(list))
          add(context, 'experience.certifications', own.certifications, { text: one, at }, position)
      } else add(context, 'experience.statements', own.statements, { text, at }, position)
    }
  }
  draft.experience =
    own.years === null &&
    [own.education, own.certifications, own.statements].every((list) => list.length === 0)
      ? null
      : own
}

/** What the analysis concludes. */
export function extractInsights(section: Section, context: MarketContext): void {
  const { draft, places } = context
  for (const group of groupsOf(section)) {
    for (const { text, position } of statementsOf(group)) {
      add(context, 'insights', draft.insights, { text, at: places.at(position) }, position, {
        text: position,
      })
    }
  }
}
