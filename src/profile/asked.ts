import type { DecisionScope, RoleBrief } from '../model/index.ts'
import { cleanText } from '../text/index.ts'
import { cut } from './import/split-prose.ts'

/** Groups in which a role's requirements are asked, in the order of asking. */
export const ASKED_GROUPS = [
  { id: 'must-have', key: 'skills', title: 'Must-have skills' },
  { id: 'advanced', key: 'skills', title: 'Advanced skills' },
  { id: 'good-to-have', key: 'skills', title: 'Good-to-have skills' },
  { id: 'emerging', key: 'skills', title: 'Emerging skills' },
  { id: 'soft', key: 'skills', title: 'Soft skills' },
  { id: 'tools', key: 'tools', title: 'Tools' },
  { id: 'decision-rights', key: 'decisions', title: 'What you decide' },
  { id: 'kpis', key: 'achievements', title: 'Results in numbers' },
] as const
export type AskedGroup = (typeof ASKED_GROUPS)[number]['id']
export type AskedKey = (typeof ASKED_GROUPS)[number]['key']

/** One requirement of a role as a question to a person. What the role expects is left out on purpose. */
export interface Asked {
  /** The requirement's id in the brief; tools have none there and get `tool-<n>`. */
  id: string
  group: AskedGroup
  key: AskedKey
  /** As the brief names it, and as it will stand in the profile; cut to what a profile takes. */
  name: string
  /** What it means, in one line; null where the brief says no more than the name. */
  reading: string | null
  /** Who decides in this role; null for what is no decision. */
  scope: DecisionScope | null
}

const GROUP_OF_SKILL = {
  required: 'must-have',
  'must-have': 'must-have',
  preferred: 'good-to-have',
  'good-to-have': 'good-to-have',
  advanced: 'advanced',
  emerging: 'emerging',
  soft: 'soft',
} as const

/** Longest reading that still fits a terminal in two lines. */
const LINE = 150

/**
 * Everything a role asks for that can count, as questions in order: skills, the tools marked Common, decision rights, KPIs.
 * The same requirements as an assessment scores, none of the optional tools, which count for or against nobody.
 */
export function askedOf(brief: RoleBrief): Asked[] {
  const asked: Asked[] = [
    ...brief.skills.map((skill) =>
      ask(skill.id, skill.kind === 'soft' ? 'soft' : GROUP_OF_SKILL[skill.group], 'skills', skill.name, [
        skill.description,
        skill.use,
      ]),
    ),
    ...brief.tools
      .filter(({ prevalences }) => prevalences.length > 0 && prevalences.every((one) => one === 'common'))
      .map((tool, i) => ask(`tool-${i + 1}`, 'tools', 'tools', tool.name, [tool.use, tool.category])),
    ...brief.decisionRights.map((right) => ({
      ...ask(right.id, 'decision-rights', 'decisions', right.text, []),
      scope: right.scope,
    })),
    ...brief.kpis.map((kpi) => ask(kpi.id, 'kpis', 'achievements', kpi.name, [kpi.measures, kpi.why])),
  ]
  const order = new Map<string, number>(ASKED_GROUPS.map(({ id }, i) => [id, i]))
  return asked
    .filter((one, i) => asked.findIndex((other) => other.key === one.key && other.name === one.name) === i)
    .sort((a, b) => (order.get(a.group) ?? 0) - (order.get(b.group) ?? 0))
}

function ask(
  id: string,
  group: AskedGroup,
  key: AskedKey,
  name: string,
  readings: readonly (string | null)[],
): Asked {
  const reading = readings.find((text) => text !== null && text.trim() !== '' && text !== name) ?? null
  return {
    id,
    group,
    key,
    name: cut(cleanText(name).trim(), key === 'decisions' ? 2000 : 200)[0] ?? '(without a name)',
    reading: reading === null ? null : oneLine(reading),
    scope: null,
  }
}

/** One line of at most 150 characters, cut between words. */
function oneLine(text: string): string {
  const words = cleanText(text).replace(/\s+/g, ' ').trim()
  const line = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  if (line.length <= LINE) return line
  const end = line.lastIndexOf(' ', LINE - 1)
  return `${line.slice(0, end > LINE / 2 ? end : LINE - 1).replace(/[\s,;:.]+$/, '')} …`
}
