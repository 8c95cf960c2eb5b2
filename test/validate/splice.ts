import { layoutOf } from '../../src/validate/brief-layout.ts'

interface Parts {
  frontMatter: string | null
  title: string | null
  sections: { heading: string; text: string }[]
}

/**
 * A whole brief from an example that shows only what it is about: its front matter, title and sections take the place of
 * those of the base, and sections the base has not are put where they belong.
 */
export function splice(base: string, example: string): string {
  const whole = partsOf(base)
  const own = partsOf(example)
  const kind = /^kind: market$/m.test(own.frontMatter ?? whole.frontMatter ?? '') ? 'market' : 'role'
  const order = layoutOf(kind).map(({ heading }) => heading.toLowerCase())
  const rankOf = (heading: string): number => {
    const rank = order.indexOf(heading.replace(/[⟦⟧]/g, '').toLowerCase())
    return rank < 0 ? order.length : rank
  }
  const named = new Set(own.sections.map(({ heading }) => heading.toLowerCase()))
  const sections = [
    ...whole.sections.filter(({ heading }) => !named.has(heading.toLowerCase())),
    ...own.sections,
  ]
  const sorted = sections
    .map((section) => ({ ...section, rank: rankOf(section.heading) }))
    .sort((a, b) => a.rank - b.rank)
  const texts = [
    own.frontMatter ?? whole.frontMatter,
    own.title ?? whole.title,
    ...sorted.map(({ text }) => text),
  ]
  return `${texts.filter((text) => text !== null && text !== '').join('\n\n')}\n`
}

function partsOf(text: string): Parts {
  const frontMatter = /^⟦?---⟧?\n[\s\S]*?\n---(?=\n|$)/.exec(text)?.[0] ?? null
  const body = text.slice(frontMatter?.length ?? 0).trim()
  const blocks = body.split(/\n(?=⟦?## )/)
  const [first = ''] = blocks
  const hasTitle = first !== '' && !/^⟦?## /.test(first)
  const sections = (hasTitle ? blocks.slice(1) : blocks)
    .filter((block) => block !== '')
    .map((block) => ({
      heading: /^⟦?## ([^\n]*)/.exec(block)?.[1]?.trim() ?? '',
      text: block.trim(),
    }))
  return { frontMatter, title: hasTitle ? first.trim() : null, sections }
}
