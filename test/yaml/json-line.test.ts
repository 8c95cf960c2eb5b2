import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/yaml/index.ts'

/** The same text on two lines is read as YAML. */
const asYaml = (text: string) => parseYaml(`\n${text}`, 'a.json')

describe('a profile on one line of JSON', () => {
  it('is read like YAML', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 })
    fc.assert(
      fc.property(objects, (object) => {
        const text = JSON.stringify(object)
        const line = parseYaml(text, 'a.json')
        const yaml = asYaml(text)
        expect(line.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
          yaml.diagnostics.map(({ ruleId }) => ruleId),
        )
        expect(line.data).toEqual(yaml.data)
      }),
    )
  })

  it.each([
    ['{"name": "A", "name": "B"}', 'yaml-duplicate-key'],
    ['{"a": {"b": 1, "b": 2}}', 'yaml-duplicate-key'],
    ['{"a": 1,}', undefined],
    ['{"a": [1, 2}', 'yaml-syntax'],
  ])('keeps the findings of %s', (text, ruleId) => {
    expect(parseYaml(text, 'a.json').diagnostics[0]?.ruleId).toBe(ruleId)
  })

  it('knows its columns where they are asked for', () => {
    const { positionOf, lineOf } = parseYaml('{"name": "A", "skills": ["b"]}', 'a.json')
    expect(positionOf(['skills'], 'key').start).toMatchObject({ line: 1, column: 15 })
    expect(lineOf(['skills'])).toBe(1)
  })

  it('has no prototype and keeps every key', () => {
    const { data } = parseYaml('{"__proto__": 1, "constructor": 2}', 'a.json')
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(data)).toBeNull()
  })
})
