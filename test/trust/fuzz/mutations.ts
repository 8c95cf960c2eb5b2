import fc from 'fast-check'
import { hostileWord } from './words.ts'

type Mutation = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true })

function at(text: string, where: number): number {
  return Math.floor(where * text.length)
}

function withLines(change: (lines: string[], where: number) => string[]): fc.Arbitrary<Mutation> {
  return place.map((where) => (text) => {
    const lines = text.split('\n')
    return change(lines, Math.floor(where * lines.length)).join('\n')
  })
}

/** Small damage to a text that was whole: what a slip, a merge or somebody with a purpose does to a file. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, hostileWord).map(
    ([where, word]) =>
      (text: string) =>
        text.slice(0, at(text, where)) + word + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([where, n]) =>
      (text: string) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + n),
  ),
  place.map((where) => (text: string) => text.slice(0, at(text, where))),
  withLines((lines, i) => [...lines.slice(0, i), ...lines.slice(i + 1)]),
  withLines((lines, i) => [...lines.slice(0, i), lines[i] ?? '', ...lines.slice(i)]),
  withLines((lines, i) =>
    lines.map((line, k) => (k === i ? (lines[i + 1] ?? '') : k === i + 1 ? (lines[i] ?? '') : line)),
  ),
  withLines((lines, i) => lines.map((line, k) => (k === i ? `    ${line}` : line))),
  withLines((lines, i) => lines.map((line, k) => (k === i ? line.trimStart() : line))),
  fc.tuple(place, place, fc.integer({ min: 2, max: 60 })).map(([from, to, n]) => (text: string) => {
    const [low, high] = [Math.min(at(text, from), at(text, to)), Math.max(at(text, from), at(text, to))]
    return text.slice(0, low) + text.slice(low, Math.min(high, low + 200)).repeat(n) + text.slice(high)
  }),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.replaceAll('\n', '\r')),
  fc.constant((text: string) => `\ufeff${text}`),
)

/** A text left whole in half of all cases, else damaged once to three times. */
export function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      text,
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
      ),
    )
    .map(([whole, mutations]) =>
      mutations.reduce((result, change) => change(result), whole).slice(0, 300_000),
    )
}
