import { KEPT_ATTRIBUTES } from './elements.ts'

export interface KeptAttributes {
  /** Offset behind the tag's `>`. */
  end: number
  /** The attributes worth keeping, as markup; `bound` limits spans. */
  markup(bound: (name: string, value: number) => number): string
}

const ATTRIBUTE = /([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y
const MAX_VALUE = 500

/** Reads the attributes of a tag from behind its name; quotes may hold `>`. A tag that never ends takes the rest. */
export function keptAttributes(text: string, from: number): KeptAttributes {
  const kept: [string, string][] = []
  let at = from
  while (at < text.length && text[at] !== '>') {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(text)
    if (found === null) {
      at += 1
      continue
    }
    at = ATTRIBUTE.lastIndex
    const name = (found[1] ?? '').toLowerCase()
    if (KEPT_ATTRIBUTES.has(name))
      kept.push([name, (found[2] ?? found[3] ?? found[4] ?? '').slice(0, MAX_VALUE)])
  }
  return {
    end: Math.min(at + 1, text.length),
    markup: (bound) => kept.map(([name, value]) => attributeMarkup(name, value, bound)).join(''),
  }
}

function attributeMarkup(
  name: string,
  value: string,
  bound: (name: string, value: number) => number,
): string {
  if (name === 'colspan' || name === 'rowspan') {
    const asked = Number.parseInt(value, 10)
    return Number.isNaN(asked) ? '' : ` ${name}="${bound(name, asked)}"`
  }
  return ` ${name}="${value.replaceAll('"', '&quot;')}"`
}
