import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsonBytes } from '../../src/cli/batch/json-bytes.ts'

const asText = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8')

describe('JSON as bytes', () => {
  it('is what JSON.stringify writes, in UTF-8', () => {
    const jsonBytes = createJsonBytes()
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(asText(jsonBytes(value))).toBe(JSON.stringify(value))
        expect(asText(jsonBytes(value))).toBe(JSON.stringify(value))
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
    expect(asText(createJsonBytes()(value))).toBe(JSON.stringify(value))
  })
})
