import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createVocabulary, generateProfile } from './generate-profiles.ts'
import { measure, median, type Subject, spread } from './measure.ts'
import type { Bench } from './run.ts'

/** `batch` over generated profiles of 40 claims, by number of profiles, number of threads and how new their words are. */
export async function batchTable({ program, scratch, quick }: Bench): Promise<string> {
  const vocabulary = await createVocabulary()
  const file = async (count: number, fresh: boolean): Promise<string> => {
    const path = join(scratch, `people-${count}-${fresh}.ndjson`)
    const stream = createWriteStream(path)
    for (let number = 0; number < count; number += 1)
      if (!stream.write(`${JSON.stringify(generateProfile(number, vocabulary, fresh))}\n`))
        await once(stream, 'drain')
    stream.end()
    await once(stream, 'finish')
    return path
  }
  const few = quick ? 100 : 1000
  // Enough that the start, and the first profiles that meet every wording anew, are lost in it.
  const usual = quick ? 1000 : 10_000
  const many = quick ? 2000 : 100_000
  const batch = (name: string, stdin: string, ...more: string[]): Subject => ({
    name,
    args: [program, 'batch', '--role', 'principal-ai-architect', '--quiet', ...more],
    stdin,
  })
  const table = async (
    count: number,
    fresh: boolean,
    jobs: readonly number[],
    rounds: number,
  ): Promise<string[]> => {
    const stdin = await file(count, fresh)
    const runs = await measure(
      jobs.map((number) => batch(`${number}`, stdin, '--jobs', `${number}`)),
      rounds,
    )
    return [...runs].map(([threads, all]) => {
      const wall = all.map((run) => run.wall)
      const perCore = (count * 1000) / median(all.map((run) => run.cpu))
      return `| ${count} | ${fresh ? 'new in every profile' : 'as people write'} | ${threads} | ${((count * 1000) / median(wall)).toFixed(0)} | ${perCore.toFixed(0)} | ${spread(wall)} | ${median(all.map((run) => run.peak)).toFixed(0)} |`
    })
  }
  return [
    '### `batch`',
    '',
    '| profiles | words of the claims | threads | profiles/s | profiles/s of processor time | wall ms (least–most) | peak MiB |',
    '| -: | - | -: | -: | -: | -: | -: |',
    ...(await table(few, false, [1, 2], 3)),
    ...(await table(few, true, [1, 2], 3)),
    ...(await table(usual, false, [1, 2], 1)),
    ...(await table(usual, true, [1], 1)),
    ...(await table(many, false, [1, 2], 1)),
  ].join('\n')
}
