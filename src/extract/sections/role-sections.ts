import type { SectionExtractor } from '../role-context.ts'
import { extractCareerPath } from './career-path.ts'
import { extractAuthority, extractDecisionRights } from './decision-rights.ts'
import { extractExperience } from './experience.ts'
import { extractHiring } from './hiring.ts'
import { createItemGroupsExtractor } from './item-groups.ts'
import { extractKpis } from './kpis.ts'
import { extractMilestones } from './milestones.ts'
import { extractMarketDemand, extractMission, extractSummary } from './prose.ts'
import { extractQualifications } from './qualifications.ts'
import { extractDeliverables, extractResponsibilities } from './responsibilities.ts'
import { extractSalary } from './salary.ts'
import { extractScorecardSummary } from './scorecard-summary.ts'
import { extractSkills, extractSoftSkills } from './skills.ts'
import { extractTools } from './tools.ts'

/**
 * Sections of a role brief → extractor. Their names stand in headings/role-headings.ts; a part such as `hiring/red-flags`
 * belongs to the extractor of its section.
 */
export const ROLE_SECTIONS: Readonly<Record<string, SectionExtractor>> = {
  summary: extractSummary,
  mission: extractMission,
  experience: extractExperience,
  'market-demand': extractMarketDemand,
  salary: extractSalary,
  responsibilities: extractResponsibilities,
  skills: extractSkills,
  'soft-skills': extractSoftSkills,
  tools: extractTools,
  kpis: extractKpis,
  'decision-rights': extractDecisionRights,
  authority: extractAuthority,
  deliverables: extractDeliverables,
  milestones: extractMilestones,
  qualifications: extractQualifications,
  'career-path': extractCareerPath,
  hiring: extractHiring,
  activities: createItemGroupsExtractor('activities'),
  stakeholders: createItemGroupsExtractor('stakeholders'),
  environment: createItemGroupsExtractor('environment'),
  risks: createItemGroupsExtractor('risks'),
  variants: createItemGroupsExtractor('variants'),
  automation: createItemGroupsExtractor('automation'),
  'scorecard-summary': extractScorecardSummary,
}

/** The section a section id such as `hiring/red-flags` belongs to. */
export function mainSectionOf(id: string): string {
  return id.replace(/\/.*/, '')
}
