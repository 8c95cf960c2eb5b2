import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineGroupsOf } from '../../src/cli/batch/lines.ts'

async function read(bytes: Uint8Array, cuts: readonly number[], limit: number): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let from = 0
    for (const to of [...cuts, bytes.length]) {
      yield bytes.subarray(from, to)
      from = to
    }
  }
  const lines: unknown[] = []
  for await (const group of lineGroupsOf(chunks(), limit)) lines.push(...group)
  return lines
}

it('gives the same lines however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[aé🚀 ]{0,12}$/u), { maxLength: 8 }),
      fc.array(fc.nat(200), { maxLength: 5 }),
      async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.join('\n'))
        const places = cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b)
        const expected = lines.flatMap((text, i) =>
          text.trim() === '' ? [] : [{ number: i + 1, text: text.trim() }],
        )
        expect(await read(bytes, places, 100)).toEqual(expected)
      },
    ),
  )
})

it('names a line over the limit and goes on', async () => {
  const bytes = new TextEncoder().encode(`one\n${'x'.repeat(50)}\nthree`)
  expect(await read(bytes, [20, 40], 10)).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: null },
    { number: 3, text: 'three' },
  ])
})
