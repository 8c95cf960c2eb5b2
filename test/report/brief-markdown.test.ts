import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { Brief, RoleBrief } from '../../src/model/index.ts'
import { renderBriefMarkdown } from '../../src/report/brief-markdown/index.ts'
import { readSource } from '../../src/source/index.ts'

const FOLDERS = ['briefs', 'test/fixtures/source', 'test/fixtures/extract', '../shared/sources']
const files = FOLDERS.filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.md$|\/input\.(?:txt|html|json)$|blueprint\.(?:txt|wordpress\.json)$/.test(file))

function read(text: string, file: string): Brief[] {
  return readSource(text, file).documents.map((document) => extractBrief(document).draft)
}

/** Without places: they are the only thing that may differ. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => key !== 'at')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]))
}

function again(brief: Brief): unknown {
  return read(renderBriefMarkdown(brief), 'again.md').map(withoutPlaces)
}

describe('a brief written in our own Markdown', () => {
  it.each(files)('reads as before: %s', (file) => {
    for (const brief of read(readFileSync(file, 'utf8'), file))
      expect(again(brief)).toEqual([withoutPlaces(brief)])
  })

  it('begins with front matter that names it and its sources', () => {
    const [brief] = read(
      readFileSync('test/fixtures/source/html/data-architect/input.html', 'utf8'),
      'page.html',
    )
    const lines = brief === undefined ? [] : renderBriefMarkdown(brief).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '---',
      'kind: role',
      'id: senior-data-architect',
      'title: Senior Data Architect',
    ])
    expect(lines).toContain('asOf: 2026-02-11')
    expect(lines).toContain('## Responsibilities')
  })

  it('keeps text that looks like markup as text', () => {
    const piece = fc.constantFrom(
      ...'* _ ` <b> </script> &amp; &lt [x](y) ![ # ## 1. 2) | \\ \\| ~~ ~ ](x) <!-- --> --- + - => {{ $1 @me “q” 😀 a_b_c 3*4*5 C# C++ .NET R&D <10 http://a.b *x* **y** {% %} [^1] [ ]'.split(
        ' ',
      ),
      'word',
      'Kubernetes',
    )
    const phrase = fc.array(piece, { maxLength: 6 }).map((pieces) => ['Word', ...pieces, 'end'].join(' '))
    const [base] = read(
      readFileSync('briefs/ai-infrastructure-architect/architect.md', 'utf8'),
      'architect.md',
    )
    const at = { file: 'x', line: 1 }
    fc.assert(
      fc.property(phrase, phrase, phrase, (one, two, three) => {
        const brief: RoleBrief = {
          ...(base as RoleBrief),
          responsibilities: [
            { group: null, text: one, at },
            { group: null, text: two, at },
          ],
          deliverables: [{ group: 'Papers', text: three, at }],
          tools: [
            {
              category: two,
              name: 'Tool',
              alternatives: ['Tool'],
              use: one,
              prevalence: null,
              prevalences: [],
              at,
            },
          ],
          notStated: (base as RoleBrief).notStated.filter((key) => !['tools', 'deliverables'].includes(key)),
        }
        expect(again(brief)).toEqual([withoutPlaces(brief)])
      }),
      { numRuns: 60 },
    )
  })
})
