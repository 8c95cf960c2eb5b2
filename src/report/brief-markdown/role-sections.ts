import type { BlockContent } from 'mdast'
import type { ItemGroup, RoleBrief } from '../../model/index.ts'
import { heading, labelled, list, paragraph, table, text, texts, under } from './build.ts'
import { salarySection } from './salary-section.ts'
import { skillSections } from './skill-sections.ts'

type Section = (role: RoleBrief) => BlockContent[]

const SCOPES = {
  independent: 'Independent',
  team: 'Team',
  manager: 'Manager',
  executive: 'Executive',
} as const

/** Sections of a role brief in the order of docs/writing-briefs.md; one that holds nothing is left out. */
export const ROLE_SECTIONS: readonly Section[] = [
  ({ summary }) => under(heading(2, 'Summary'), summary === null ? [] : [paragraph(text(summary.text))]),
  ({ mission, outcomes }) =>
    under(
      heading(2, 'Mission'),
      mission === null ? [] : [paragraph(text(mission.text))],
      under(heading(3, 'Outcomes'), texts(outcomes)),
    ),
  experience,
  ({ marketDemand }) =>
    under(heading(2, 'Market demand'), marketDemand === null ? [] : [paragraph(text(marketDemand.text))]),
  ({ salary }) => (salary === null ? [] : salarySection(salary)),
  ({ responsibilities }) => under(heading(2, 'Responsibilities'), grouped(responsibilities)),
  ({ skills }) => skillSections(skills),
  ({ tools }) =>
    under(
      heading(2, 'Tools'),
      table(
        ['Category', 'Tool', 'Use', 'Prevalence'],
        tools.map((tool) => [tool.category, tool.name, tool.use, tool.prevalence]),
      ),
    ),
  ({ kpis }) =>
    under(
      heading(2, 'KPIs'),
      table(
        ['KPI', 'Measures', 'Why', 'Target', 'Frequency'],
        kpis.map((kpi) => [kpi.name, kpi.measures, kpi.why, kpi.target?.raw ?? null, kpi.frequency]),
      ),
    ),
  ({ decisionRights }) =>
    under(
      heading(2, 'Decision rights'),
      Object.entries(SCOPES).flatMap(([scope, title]) =>
        under(heading(3, title), texts(decisionRights.filter((right) => right.scope === scope))),
      ),
    ),
  ({ authority }) =>
    under(
      heading(2, 'Authority'),
      list(
        authority.map((one) =>
          one.area === null ? [text(one.text)] : labelled(capitalised(one.area), one.text),
        ),
      ),
    ),
  ({ deliverables }) => under(heading(2, 'Deliverables'), grouped(deliverables)),
  ({ milestones }) =>
    under(
      heading(2, 'Milestones'),
      milestones.flatMap((one) => under(heading(3, one.horizon), texts(one.items))),
    ),
  qualifications,
  ({ careerPath }) =>
    careerPath === null
      ? []
      : under(
          heading(2, 'Career path'),
          ...parts([
            ['Feeder roles', careerPath.feeder],
            ['Next roles', careerPath.next],
            ['Adjacent roles', careerPath.adjacent],
            ['Promotion skills', careerPath.promotionSkills],
            ['Evolution', careerPath.evolution],
          ]),
        ),
  hiring,
  ({ activities }) => groups('Activities', activities),
  ({ environment }) => groups('Environment', environment),
  ({ stakeholders }) => groups('Stakeholders', stakeholders),
  ({ risks }) => groups('Risks', risks),
  ({ variants }) => groups('Variants', variants),
  ({ automation }) => groups('Automation', automation),
  ({ scorecardSummary }) =>
    under(
      heading(2, 'Scorecard summary'),
      table(
        ['Category', 'Summary'],
        scorecardSummary.flatMap((group) => group.items.map((item) => [group.group, item.text])),
      ),
    ),
]

function experience({ experience: facts }: RoleBrief): BlockContent[] {
  if (facts === null) return []
  const items = [
    ...(facts.total === null ? [] : [labelled('Total', facts.total.raw)]),
    ...facts.specialised.map((one) => labelled('Specialised', one.raw)),
    ...facts.statements.map((one) => [text(one.text)]),
  ]
  return under(heading(2, 'Experience'), list(items))
}

function qualifications({ qualifications: facts }: RoleBrief): BlockContent[] {
  if (facts === null) return []
  const certificates = list(
    facts.certifications.map((one) => [
      text(one.prevalence === null ? one.name : `${one.name} (${one.prevalence})`),
    ]),
  )
  return under(
    heading(2, 'Qualifications'),
    under(heading(3, 'Education'), texts(facts.education)),
    under(heading(3, 'Certifications'), certificates),
    ...parts([
      ['Backgrounds', facts.backgrounds],
      ['Domain knowledge', facts.domain],
      ['Leadership experience', facts.leadership],
    ]),
  )
}

function hiring({ hiring: facts }: RoleBrief): BlockContent[] {
  if (facts === null) return []
  const scorecard = table(
    ['Dimension', 'Bar', 'Weight'],
    facts.scorecard.map((one) => [one.dimension, one.bar, one.weight === null ? null : `${one.weight}%`]),
  )
  return under(
    heading(2, 'Hiring'),
    ...parts([
      ['Signals', facts.signals],
      ['What to assess', facts.assess],
      ['Exercises', facts.exercises],
      ['Strong signals', facts.strong],
      ['Weak signals', facts.weak],
      ['Red flags', facts.redFlags],
    ]),
    under(heading(3, 'Scorecard'), scorecard),
  )
}

function parts(sections: readonly (readonly [string, readonly { text: string }[]])[]): BlockContent[][] {
  return sections.map(([title, items]) => under(heading(3, title), texts(items)))
}

function groups(title: string, all: readonly ItemGroup[]): BlockContent[] {
  return under(
    heading(2, title),
    all.flatMap((group) =>
      group.group === null ? texts(group.items) : under(heading(3, group.group), texts(group.items)),
    ),
  )
}

/** Items with their groups in the order the groups first occur. */
function grouped(items: readonly { group: string | null; text: string }[]): BlockContent[] {
  const names = [...new Set(items.map((item) => item.group))]
  return names.flatMap((name) => {
    const own = texts(items.filter((item) => item.group === name))
    return name === null ? own : under(heading(3, name), own)
  })
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
