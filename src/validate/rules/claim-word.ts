import type { Section } from '../../extract/index.ts'
import { allSections, matchesIn, nodesOfType, shown, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Words that boast instead of saying what is needed. */
const CLAIM =
  /\b(?:rock[ -]?stars?|ninjas?|gurus?|super[ -]?stars?|superheroe?s?|unicorns?|code wizards?|10x(?=[ -](?:engineer|developer|architect|programmer|coder|hire|performer|candidate|talent|leader))|(?:experts?|expertise|mastery|fluent|proficient) (?:in|of|with) (?:everything|all (?:areas|technologies|fields|domains|tools|clouds|languages|frameworks|of it)|any technology|every (?:technology|field|area|tool|cloud)))\b/giu
/** Part of every such word: one look at the whole text, where most briefs have none. */
const HINT = /rock|ninja|guru|super|unicorn|wizard|10x|expert|mastery|fluent|proficient/i
/** Where such words are what to beware of. */
const QUOTED: ReadonlySet<string | null> = new Set(['hiring/weak', 'hiring/red-flags', 'risks'])

/** Claim words keep good people away and give nobody anything to check. */
export const claimWord = defineRule({
  meta: {
    id: 'claim-word',
    severity: 'warning',
    description:
      'Requirements say what is needed and do not boast (guru, rockstar, 10x, expert in everything)',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections, document: { text, tree } }) {
    if (!HINT.test(text)) return
    const quoted = new Set<unknown>(
      allSections(sections)
        .filter(({ id, section }) => QUOTED.has(id) || section.id?.startsWith('not-read/'))
        .flatMap(({ section }) => nodesOf(section)),
    )
    const nodes = treeNodes(tree.children).filter((node) => !quoted.has(node))
    for (const node of nodesOfType(nodes, 'text')) {
      for (const { match, position } of matchesIn(node, text, CLAIM)) {
        yield {
          message: `Unexpected claim word ${shown(match[0])}, expected what the person has to know or do`,
          position,
          hint: 'Name the skill and how far it has to go, such as level 4.',
        }
      }
    }
  },
})

function nodesOf({ nodes, children }: Section): readonly unknown[] {
  return [...nodes, ...children.flatMap(nodesOf)]
}
