import type { MarketBrief } from '../../model/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import { splitTopLevel } from '../content/split-top-level.ts'
import { type Cell, type ColumnNames, readTable } from '../content/tables.ts'
import { withoutFullStop } from '../content/text-of.ts'
import type { Section } from '../extraction.ts'
import { add } from '../role-context.ts'
import type { MarketContext } from './market-context.ts'

const COUNT = [
  'Frequency',
  'Count',
  'Postings',
  'Mentions',
  'Number of postings',
  'No. of postings',
  'Number',
  'Times mentioned',
  'n',
  '#',
] as const
const NOTES = ['Notes', 'Note', 'Comment', 'Comments', 'Details', 'Remarks', 'Context'] as const

const SKILL_COLUMNS: ColumnNames<'name' | 'count' | 'percent' | 'category' | 'notes'> = {
  name: ['Skill', 'Skills', 'Requirement', 'Competency', 'Skill area', 'Name'],
  count: COUNT,
  percent: [
    '% of Postings',
    'Percent',
    'Percentage',
    'Share',
    '%',
    'Share of postings',
    'Percent of postings',
    'Frequency (%)',
  ],
  category: [
    'Category',
    'Category (Core / Important / Nice)',
    'Importance',
    'Priority',
    'Type',
    'Class',
    'Tier',
  ],
  notes: NOTES,
}
const TECHNOLOGY_COLUMNS: ColumnNames<'category' | 'tools' | 'count' | 'notes'> = {
  category: ['Category', 'Area', 'Type', 'Domain', 'Group'],
  tools: [
    'Tools',
    'Tools / platforms',
    'Tool / platform',
    'Tool',
    'Technologies',
    'Technology',
    'Tools and platforms',
    'Platforms',
    'Examples',
  ],
  count: COUNT,
  notes: NOTES,
}
const THEME_COLUMNS: ColumnNames<'theme' | 'examples' | 'count'> = {
  theme: ['Theme', 'Responsibility theme', 'Area', 'Responsibility', 'Category'],
  examples: [
    'Examples',
    'Representative responsibilities',
    'Example responsibilities',
    'Responsibilities',
    'Example',
    'Description',
    'Details',
  ],
  count: COUNT,
}

/** How many postings ask for each skill. */
export function extractMarketSkills(section: Section, context: MarketContext): void {
  const { draft, places } = context
  for (const group of groupsOf(section)) {
    for (const table of group.tables) {
      const { rows, headers } = readTable(table, SKILL_COLUMNS)
      const hasShares = headers.some((header) => /%|percent|share/i.test(header))
      for (const { cells, position } of rows) {
        const { name, count, percent, category, notes } = cells
        if (name === undefined) continue
        const entry: MarketBrief['skills'][number] = {
          name: name.text,
          count: readCount(count),
          percent: readPercent(percent, hasShares) ?? readPercent(count, false),
          category: category?.text ?? null,
          notes: notes?.text ?? null,
          at: places.at(name.position ?? position),
        }
        add(context, 'skills', draft.skills, entry, name.position ?? position, {
          name: name.position,
          count: count?.position,
          percent: percent?.position,
        })
      }
    }
    for (const { text, position } of group.items) {
      const entry = {
        name: withoutFullStop(text),
        count: null,
        percent: null,
        category: null,
        notes: null,
        at: places.at(position),
      }
      add(context, 'skills', draft.skills, entry, position, { name: position })
    }
  }
}

/** Which technologies the postings name, by category. */
export function extractTechnologies(section: Section, context: MarketContext): void {
  const { draft, places } = context
  for (const group of groupsOf(section)) {
    const rows = group.tables.flatMap((table) => readTable(table, TECHNOLOGY_COLUMNS).rows)
    for (const { cells, position } of rows) {
      const { category, tools, count, notes } = cells
      if (category === undefined && tools === undefined) continue
      const entry: MarketBrief['technologies'][number] = {
        category: category?.text ?? tools?.text ?? '',
        tools: tools === undefined ? [] : splitTopLevel(tools.text),
        count: readCount(count),
        notes: notes?.text ?? null,
        at: places.at(category?.position ?? position),
      }
      add(context, 'technologies', draft.technologies, entry, position, {
        category: category?.position,
        count: count?.position,
      })
    }
    for (const technology of listed(group, context))
      add(context, 'technologies', draft.technologies, technology, group.position)
  }
}

/** `Observability: Prometheus, Grafana` as a list item. */
function listed(group: Group, { places }: MarketContext): MarketBrief['technologies'] {
  return group.items.map(({ head, text, position }) => ({
    category: head.label ?? withoutFullStop(text),
    tools: head.label === null ? [] : splitTopLevel(withoutFullStop(text.slice(text.indexOf(':') + 1))),
    count: null,
    notes: null,
    at: places.at(position),
  }))
}

/** Themes of responsibilities. */
export function extractThemes(section: Section, context: MarketContext): void {
  const { draft, places } = context
  for (const group of groupsOf(section)) {
    const rows = group.tables.flatMap((table) => readTable(table, THEME_COLUMNS).rows)
    for (const { cells, position } of rows) {
      const { theme, examples, count } = cells
      if (theme === undefined) continue
      const entry = {
        theme: theme.text,
        examples: examples?.text ?? null,
        count: readCount(count),
        at: places.at(theme.position ?? position),
      }
      add(context, 'themes', draft.themes, entry, theme.position ?? position, {
        theme: theme.position,
        count: count?.position,
      })
    }
    for (const { head, text, position } of group.items) {
      const examples = head.label === null ? null : text.slice(text.indexOf(':') + 1).trim()
      const entry = {
        theme: head.label ?? withoutFullStop(text),
        examples,
        count: null,
        at: places.at(position),
      }
      add(context, 'themes', draft.themes, entry, position, { theme: position })
    }
  }
}

/** `18`, `18/20`, `18 (90%)`; a percentage alone is no count. */
function readCount(cell: Cell | undefined): number | null {
  if (cell === undefined) return null
  const found =
    /^(?:~|≈|approx\.?\s)?(\d{1,6})(?:\s*(?:\/|of|out of)\s*\d{1,6})?(?:\s*\([^)]*\))?(?:\s+(?:postings?|mentions?))?$/i.exec(
      cell.text,
    )
  return found?.[1] === undefined ? null : Number(found[1])
}

/** `90%`, or a bare figure where a header says percent. */
function readPercent(cell: Cell | undefined, isBareShare: boolean): number | null {
  if (cell === undefined) return null
  const found = /(?:^|\()\s*~?(\d{1,3}(?:[.,]\d{1,2})?)\s?(%?)\s*\)?$/.exec(cell.text)
  if (found?.[1] === undefined || (found[2] !== '%' && !isBareShare)) return null
  const value = Number(found[1].replace(',', '.'))
  return value <= 100 ? value : null
}
