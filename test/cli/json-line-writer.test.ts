import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsonLineWriter } from '../../src/cli/batch/json-line-writer.ts'

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe('a line of JSON', () => {
  it('is what JSON.stringify writes, in UTF-8', () => {
    const jsonLine = createJsonLineWriter()
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(asText(jsonLine(value))).toBe(`${JSON.stringify(value)}\n`)
        expect(asText(jsonLine(value))).toBe(`${JSON.stringify(value)}\n`)
      }),
    )
  })

  it.each([
    [{ a: undefined, b: 1 }],
    [{ a: undefined }],
    [[undefined, Number.NaN, Number.POSITIVE_INFINITY, -0]],
    ['half a pair: \ud83d, and a whole one: \u{1f680}'],
    ['\u0000 " \\ \u007f \u0080 \u07ff \u0800 \uffff'],
    [{ ['__proto__']: 1, '': [], ключ: {} }],
  ])('writes %j alike', (value) => {
    expect(asText(createJsonLineWriter()(value))).toBe(`${JSON.stringify(value)}\n`)
  })

  it('stays the same when more texts have come by than are remembered', () => {
    const jsonLine = createJsonLineWriter()
    const value = { first: 'Größe', list: ['a “quoted” word', null, 0.5] }
    for (let at = 0; at < 20_000; at += 1) jsonLine([`${at} ${'ü'.repeat(400)}`])
    expect(asText(jsonLine(value))).toBe(`${JSON.stringify(value)}\n`)
  })

  it('stays the same when more kinds of records have come by than are remembered', () => {
    const jsonLine = createJsonLineWriter()
    const values = [{ id: 1, kind: 'a' }, { id: 1, other: 'a' }, { id: 1 }, { kind: 'a', id: 1 }, {}]
    for (let at = 0; at < 5_000; at += 1) jsonLine({ id: at, [`key ${'ü'.repeat(20)} ${at}`]: at })
    for (const value of [...values, ...values])
      expect(asText(jsonLine(value))).toBe(`${JSON.stringify(value)}\n`)
  })

  it('has room for one long line, and for short ones after it', () => {
    const jsonLine = createJsonLineWriter()
    const long = Array.from({ length: 60_000 }, (_, at) => ({ at, text: 'word '.repeat(20) }))
    expect(asText(jsonLine(long))).toBe(`${JSON.stringify(long)}\n`)
    expect(asText(jsonLine('short'))).toBe('"short"\n')
  })
})
