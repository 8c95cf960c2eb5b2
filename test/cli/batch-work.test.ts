import { expect, it } from 'vitest'
import { createVocabulary, generateProfile } from '../../bench/generate-profiles.ts'
import { builtinBriefs } from '../../src/builtin/briefs/index.ts'
import { builtinKnowledge } from '../../src/builtin/index.ts'
import { run } from '../../src/cli/index.ts'
import { assess, DEFAULT_POLICY, parseProfile } from '../../src/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import type { Knowledge } from '../../src/match/index.ts'

/** Look-ups in the concept table for so many profiles whose words are all new, one after the other as a batch takes them. */
async function workFor(profiles: number): Promise<number> {
  const vocabulary = await createVocabulary()
  const role = (await builtinBriefs()).find((brief) => brief.id === 'principal-ai-architect')
  if (role?.kind !== 'role') throw new Error('No such role')
  let asked = 0
  const knowledge = Object.fromEntries(
    Object.entries(await builtinKnowledge()).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (...args: unknown[]) => {
            asked += 1
            return (value as (...args: unknown[]) => unknown)(...args)
          }
        : value,
    ]),
  ) as unknown as Knowledge
  const assessOne = (number: number) => {
    const { profile } = parseProfile(JSON.stringify(generateProfile(number, vocabulary, true)), 'line')
    if (profile === null) throw new Error('The profile cannot be read')
    assess(role, profile, { policy: DEFAULT_POLICY, knowledge })
  }
  // What is worked out once for a role is no part of the work for a profile.
  for (let number = 0; number < 8; number += 1) assessOne(1000 + number)
  const before = asked
  for (let number = 0; number < profiles; number += 1) assessOne(number)
  return asked - before
}

it('does as much work for each profile however many there are', async () => {
  const some = await workFor(6)
  expect(some).toBeGreaterThan(500)
  for (const times of [2, 4, 8]) {
    const more = (await workFor(6 * times)) / some / times
    expect(more).toBeGreaterThan(0.8)
    expect(more).toBeLessThan(1.2)
  }
})

it('reads no further ahead than it writes', async () => {
  const vocabulary = { skills: ['Kubernetes', 'Terraform', 'Python'], tools: ['Kafka'], soft: ['Writing'] }
  const line = new TextEncoder().encode(`${JSON.stringify(generateProfile(1, vocabulary))}\n`)
  const seen = { read: 0, written: 0, ahead: 0 }
  async function* lines(): AsyncGenerator<Uint8Array> {
    for (let number = 0; number < 200; number += 1) {
      seen.read += 1
      seen.ahead = Math.max(seen.ahead, seen.read - seen.written)
      yield line
    }
  }
  const io = memoryIo({ args: ['batch', '--role', 'principal-ai-architect'] })
  const code = await run({
    ...io,
    stdinChunks: lines,
    stdout: {
      ...io.stdout,
      write: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        seen.written += 1
      },
    },
  })
  expect(code).toBe(0)
  expect(seen).toMatchObject({ read: 200, written: 200 })
  expect(seen.ahead).toBeLessThan(4)
})
