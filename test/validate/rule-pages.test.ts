import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf, type InputFile, profileFindings } from './findings-of.ts'
import { FIXTURES, OWN_RULES } from './rule-fixtures.ts'
import { splice } from './splice.ts'

interface Example {
  language: string
  isWhole: boolean
  text: string
}

/** Code blocks of one part of a page. */
function examplesIn(page: string, part: 'Bad' | 'Good'): Example[] {
  const section = page.split(/^## (?=Bad$|Good$|Note$)/m).find((one) => one.startsWith(`${part}\n`)) ?? ''
  return [...section.matchAll(/^```(\w+)( whole)?\n([\s\S]*?)\n```$/gm)].map(
    ([, language = '', whole, text = '']) => ({ language, isWhole: whole !== undefined, text: `${text}\n` }),
  )
}

const bases = {
  role: readFileSync(`${FIXTURES}/base-role.md`, 'utf8'),
  market: readFileSync(`${FIXTURES}/base-market.md`, 'utf8'),
}

/** An example shows what it is about; the rest of the file is that of the base. */
function toFile({ isWhole, text }: Example, index: number): InputFile {
  const isMarket = /^kind: market$/m.test(text) || /^\| Skill \| Count/m.test(text)
  return {
    name: `example-${index + 1}.md`,
    text: isWhole ? text : splice(bases[isMarket ? 'market' : 'role'], text),
  }
}

function check(family: string, examples: readonly Example[]): string[] {
  const found =
    family === 'profile'
      ? examples.flatMap(({ text }) => profileFindings({ name: 'profile.yaml', text }))
      : findingsOf(examples.map(toFile), { complete: family === 'ladder' })
  return found.map(({ ruleId }) => ruleId)
}

describe.each(OWN_RULES)('the page of $id', ({ id, family, url }) => {
  const page = readFileSync(url, 'utf8')
  const [bad, good] = [examplesIn(page, 'Bad'), examplesIn(page, 'Good')]

  it('shows a bad example with this finding and no other', () => {
    expect(bad.length).toBeGreaterThan(0)
    expect([...new Set(check(family, bad))]).toEqual([id])
  })

  it('shows a good example without a finding', () => {
    expect(good.length).toBeGreaterThan(0)
    expect(check(family, good)).toEqual([])
  })

  it('writes examples in the language of the file', () => {
    const language = family === 'profile' ? 'yaml' : 'markdown'
    expect([...bad, ...good].map((example) => example.language)).toEqual(
      [...bad, ...good].map(() => language),
    )
  })
})
