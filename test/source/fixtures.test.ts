import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline.ts'

const ROOT = 'test/fixtures/source'
const ENDINGS = ['txt', 'html', 'json'] as const

const themes = (['pasted-text', 'html', 'wordpress-json'] as const).flatMap((form) =>
  readdirSync(join(ROOT, form)).map((theme) => ({ form, folder: join(ROOT, form, theme) })),
)

describe('documents in the forms people have them', () => {
  it.each(themes)('$folder', ({ folder }) => {
    const input = ENDINGS.map((ending) => join(folder, `input.${ending}`)).find((file) => existsSync(file))
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'output.json'), 'utf8'))
    expect(outlineOf(input ?? '')).toEqual(expected)
  })

  it.each(themes)('$folder is told by its content alone', ({ form, folder }) => {
    const expected = JSON.parse(readFileSync(join(folder, 'output.json'), 'utf8')) as {
      documents: { form: string }[]
    }
    expect(expected.documents.every((document) => document.form === form)).toBe(true)
  })
})
