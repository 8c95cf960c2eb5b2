import type { BlockContent, PhrasingContent } from 'mdast'
import { SKILL_GROUP_HEADINGS, type Skill } from '../../model/index.ts'
import { emphasis, heading, list, strong, text, under } from './build.ts'

const TITLES = { technical: 'Skills', strategic: 'Strategic skills', soft: 'Soft skills' } as const

/** Skills in the order of the brief: a section for each kind, a heading for each group of it. */
export function skillSections(skills: readonly Skill[]): BlockContent[] {
  return runs(skills, sectionOf).flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const title = heading(2, TITLES[sectionOf(first)])
    if (first.group === 'soft') return [title, ...list(own.map(skillItem))]
    const groups = runs(own, groupTitle).flatMap((items) =>
      under(heading(3, groupTitle(items[0] ?? first)), list(items.map(skillItem))),
    )
    return [title, ...groups]
  })
}

/** A group that says by its name alone that its skills are important keeps that name. */
function groupTitle({ group, importance, importanceStated }: Skill): string {
  if (group === 'soft') return TITLES.soft
  const isNamed = group === 'good-to-have' && importance === 'important' && importanceStated === null
  return isNamed ? 'Important' : SKILL_GROUP_HEADINGS[group]
}

function sectionOf(skill: Skill): keyof typeof TITLES {
  if (skill.group === 'soft') return 'soft'
  return skill.kind === 'strategic' ? 'strategic' : 'technical'
}

/** Neighbours with the same key together. */
function runs<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const found: Item[][] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item)
    else found.push([item])
  }
  return found
}

function skillItem(skill: Skill): PhrasingContent[] {
  const level = skill.expected === null ? null : `level ${skill.expected}`
  const marker = [skill.importanceStated, level].filter((part) => part !== null).join(', ')
  return [
    strong(skill.name),
    text(
      `${marker === '' ? '' : ` (${marker})`}${skill.description === null ? '' : `: ${skill.description}`}`,
    ),
    ...(skill.use === null ? [] : [text(' '), emphasis('Use:'), text(` ${skill.use}`)]),
  ]
}
