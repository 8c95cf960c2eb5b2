import { SKILL_GROUP_HEADINGS } from '../model/index.ts'

/** A section of a brief as docs/writing-briefs.md lays it out: its id, its heading, and the headings of its parts in order. */
export interface SectionLayout {
  id: string
  heading: string
  parts: readonly { id: string; heading: string }[]
}

/** Sections of a role brief in the order they are written. */
export const ROLE_LAYOUT: readonly SectionLayout[] = [
  section('summary', 'Summary'),
  section('mission', 'Mission', { outcomes: 'Outcomes' }),
  section('experience', 'Experience'),
  section('market-demand', 'Market demand'),
  section('salary', 'Salary'),
  section('responsibilities', 'Responsibilities'),
  section('skills', 'Skills', SKILL_GROUP_HEADINGS),
  section('soft-skills', 'Soft skills'),
  section('tools', 'Tools'),
  section('kpis', 'KPIs'),
  section('decision-rights', 'Decision rights', {
    independent: 'Independent',
    team: 'Team',
    manager: 'Manager',
    executive: 'Executive',
  }),
  section('authority', 'Authority'),
  section('deliverables', 'Deliverables'),
  section('milestones', 'Milestones'),
  section('qualifications', 'Qualifications', {
    education: 'Education',
    certifications: 'Certifications',
    backgrounds: 'Backgrounds',
    domain: 'Domain knowledge',
    leadership: 'Leadership experience',
  }),
  section('career-path', 'Career path', {
    feeder: 'Feeder roles',
    next: 'Next roles',
    adjacent: 'Adjacent roles',
    'promotion-skills': 'Promotion skills',
    evolution: 'Evolution',
  }),
  section('hiring', 'Hiring', {
    signals: 'Signals',
    assess: 'What to assess',
    exercises: 'Exercises',
    strong: 'Strong signals',
    weak: 'Weak signals',
    'red-flags': 'Red flags',
    scorecard: 'Scorecard',
  }),
  section('activities', 'Activities'),
  section('environment', 'Environment'),
  section('stakeholders', 'Stakeholders'),
  section('risks', 'Risks'),
  section('variants', 'Variants'),
  section('automation', 'Automation'),
  section('scorecard-summary', 'Scorecard summary'),
]

/** Sections of a market brief in the order they are written. */
export const MARKET_LAYOUT: readonly SectionLayout[] = [
  section('market-summary', 'Summary'),
  section('market-skills', 'Skills'),
  section('market-technologies', 'Technologies'),
  section('market-themes', 'Themes'),
  section('market-experience', 'Experience'),
  section('market-insights', 'Insights'),
]

export function layoutOf(kind: 'role' | 'market'): readonly SectionLayout[] {
  return kind === 'role' ? ROLE_LAYOUT : MARKET_LAYOUT
}

function section(id: string, heading: string, parts: Readonly<Record<string, string>> = {}): SectionLayout {
  const list = Object.entries(parts).map(([part, name]) => ({ id: `${id}/${part}`, heading: name }))
  return { id, heading, parts: list }
}
