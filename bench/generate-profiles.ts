// node_modules/.bin/tsx bench/generate-profiles.ts COUNT [--fresh] [--seed N]: plainly invented profiles as NDJSON on standard output.
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { builtinBriefs } from '../src/builtin/briefs/index.ts'
import { compiledKnowledge } from '../src/generated/knowledge.ts'
import { createKnowledge } from '../src/match/index.ts'
import { createRandom, type Random } from './random.ts'

/** Words that profiles are made of: what briefs ask for and the names of the concept table. */
export interface Vocabulary {
  skills: readonly string[]
  tools: readonly string[]
  soft: readonly string[]
}

/** Skills, tools and soft skills as the shipped briefs and the concept table name them. */
export async function createVocabulary(): Promise<Vocabulary> {
  const roles = (await builtinBriefs()).filter((brief) => brief.kind === 'role')
  const knowledge = createKnowledge(compiledKnowledge())
  const concepts = Array.from({ length: knowledge.size }, (_, index) => ({
    name: knowledge.idOf(index).replaceAll('-', ' '),
    isSoft: ['communication', 'leadership-and-soft-skills'].includes(
      knowledge.topics[knowledge.topicOf(index)] ?? '',
    ),
  }))
  const asked = roles.flatMap((role) => role.skills)
  return {
    skills: unique([
      ...asked
        .filter(({ kind }) => kind !== 'soft')
        .flatMap(({ name, facets }) => [name, ...facets.map(({ text }) => text)]),
      ...concepts.filter(({ isSoft }) => !isSoft).map(({ name }) => name),
    ]),
    tools: unique(roles.flatMap((role) => role.tools.map(({ name }) => name))),
    soft: unique([
      ...asked.filter(({ kind }) => kind === 'soft').map(({ name }) => name),
      ...concepts.filter(({ isSoft }) => isSoft).map(({ name }) => name),
    ]),
  }
}

/** One invented profile with 40 claims. `fresh`: every wording of a skill occurs in this profile only. */
export function generateProfile(number: number, vocabulary: Vocabulary, fresh = false): object {
  const random = createRandom(number + 1)
  const skills = pickSome(vocabulary.skills, 22, random).map((text) => worded(text, random, fresh))
  const tools = pickSome(vocabulary.tools, 8, random).map((text) =>
    fresh ? `${text} ${inventWord(random)}` : text,
  )
  const soft = pickSome(vocabulary.soft, 4, random).map((text) =>
    fresh ? `${text} ${inventWord(random)}` : text,
  )
  const levels = [...skills, ...soft].map((name) =>
    random.chance(0.7)
      ? { [name]: random.below(5) + 1 }
      : random.chance(0.5)
        ? name
        : { name, level: 3, evidence: ['A system in use'] },
  )
  return {
    name: `Test Person ${number}`,
    current: { title: 'Solution architect', track: 'ai-architect' },
    experience: { totalYears: 4 + random.below(16), aiYears: random.below(8) },
    skills: levels,
    tools: tools.map((name) => (random.chance(0.5) ? { [name]: random.below(5) + 1 } : name)),
    highlights: pickSome(vocabulary.skills, 6, random).map(
      (text) =>
        `Led the work on ${text} for a team of ${random.below(30) + 2}${fresh ? ` at ${inventWord(random)}` : ''}`,
    ),
    achievements: [
      {
        metric: 'Inference cost per request',
        from: 10 + random.below(10),
        to: random.below(10),
        unit: 'cents',
      },
    ],
  }
}

function worded(text: string, random: Random, fresh: boolean): string {
  if (fresh) return `${text} with ${inventWord(random)} ${inventWord(random)}`
  return random.chance(0.15) ? `${pickOne(['Hands-on', 'Advanced', 'Practical'], random)} ${text}` : text
}

function inventWord(random: Random): string {
  const syllable = () => `${pickOne([...'bdfgklmnprstvz'], random)}${pickOne([...'aeiou'], random)}`
  return `${syllable()}${syllable()}${syllable()}x`
}

function pickOne(from: readonly string[], random: Random): string {
  return from[random.below(from.length)] ?? ''
}

/**
 * Some names for different people turn up as words do in any language: the second is met half as often as the first, the third a
 * third as often (Zipf's law). Which names are the common ones is as the vocabulary has them, spread over all its topics.
 */
function pickSome(from: readonly string[], count: number, random: Random): string[] {
  const picked = new Set<string>()
  while (picked.size < Math.min(count, from.length)) {
    const rank = Math.floor((from.length + 1) ** random.share()) - 1
    picked.add(from[(rank * SPREAD) % from.length] ?? '')
  }
  return [...picked]
}

/** A prime that divides no length of the lists, so that every name has one rank. */
const SPREAD = 7919

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.slice(0, 160)))]
}

async function main(): Promise<void> {
  const [count = '1000', ...flags] = process.argv.slice(2)
  const vocabulary = await createVocabulary()
  for (let number = 0; number < Number(count); number += 1) {
    const line = `${JSON.stringify(generateProfile(number, vocabulary, flags.includes('--fresh')))}\n`
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
