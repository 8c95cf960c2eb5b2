import type { Profile, RoleBrief } from '../model/index.ts'
import { quickPattern } from '../text/index.ts'
import { type Have, type StatementComparison, statement } from './statement.ts'

const WORDS = quickPattern(/[\p{L}\p{N}]+/gu)

/** Words of a title that say how senior it is, not what the work is. */
const RANKS: ReadonlySet<string> = new Set([
  'senior',
  'staff',
  'lead',
  'principal',
  'junior',
  'distinguished',
  'chief',
])
const FILLER: ReadonlySet<string> = new Set(['and', 'of', 'the', 'a', 'an', 'for', 'to', 'applied'])
/** What follows qualifies the titles before it. */
const QUALIFIER =
  /\b(?:with|who|whose|in a|in an|in charge|responsible|from|moving|turning|having|strong|speciali[sz]ing|owning)\b|[(;:]/i
const MORE_THAN_HALF = 0.5

/**
 * Backgrounds against the titles of positions: held where a title carries every word of one the brief names, and its
 * seniority where the brief names one; related where it carries more than half of them.
 */
export function compareBackgrounds(brief: RoleBrief, profile: Profile): StatementComparison[] {
  const titles: Have[] = profile.experience.positions.map(({ title, at }) => ({ text: title, at }))
  const { title } = profile.current
  if (title !== null && !titles.some((one) => one.text === title)) {
    titles.push({ text: title, at: profile.experience.at ?? { file: profile.file, line: 1 } })
  }
  return (brief.qualifications?.backgrounds ?? []).map(({ text, at }) => {
    const { titles: asked, ranks } = titlesIn(text)
    const graded = titles.map((one) => ({
      one,
      share: Math.max(0, ...asked.map((words) => carried(one.text, words))),
    }))
    const related = graded.filter(({ share }) => share > MORE_THAN_HALF)
    const whole = related.some(({ one, share }) => share === 1 && hasRank(one.text, ranks))
    return statement(
      { text, prevalence: null, at },
      related.map(({ one }) => one),
      whole,
      titles.length === 0,
    )
  })
}

/** "Senior/Staff ML Engineer, MLOps Lead with …": the titles before the qualifier, and the seniorities they name. */
function titlesIn(text: string): { titles: string[][]; ranks: ReadonlySet<string> } {
  const [head = text] = text.split(QUALIFIER)
  const parts = head.split(/\/|,|\bor\b/i).map(wordsOf)
  const ranks = new Set(parts.flat().filter((word) => RANKS.has(word)))
  const titles = parts
    .map((words) => words.filter((word) => !RANKS.has(word)))
    .filter((words) => words.length > 0)
  return { titles, ranks }
}

/** Share of the asked words that a title carries. A single word is too little to tell a line of work by. */
function carried(title: string, asked: readonly string[]): number {
  if (asked.length < 2) return 0
  const own = new Set(wordsOf(title))
  return asked.filter((word) => own.has(word)).length / asked.length
}

function hasRank(title: string, ranks: ReadonlySet<string>): boolean {
  return ranks.size === 0 || wordsOf(title).some((word) => ranks.has(word))
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORDS(text)) ?? []
  return words.filter((word) => !FILLER.has(word))
}
