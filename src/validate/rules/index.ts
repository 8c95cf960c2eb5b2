import type { Rule } from '../rule.ts'
import { asOfFuture } from './as-of-future.ts'
import { asOfStale } from './as-of-stale.ts'
import { authorityArea } from './authority-area.ts'
import { certificatePrevalence } from './certificate-prevalence.ts'
import { claimWord } from './claim-word.ts'
import { decisionScopes } from './decision-scopes.ts'
import { duplicateCertificate } from './duplicate-certificate.ts'
import { duplicateDecision } from './duplicate-decision.ts'
import { duplicateItem } from './duplicate-item.ts'
import { duplicateKpi } from './duplicate-kpi.ts'
import { duplicateMarketSkill } from './duplicate-market-skill.ts'
import { duplicateSection } from './duplicate-section.ts'
import { duplicateSkill } from './duplicate-skill.ts'
import { duplicateSource } from './duplicate-source.ts'
import { duplicateTool } from './duplicate-tool.ts'
import { emptySection } from './empty-section.ts'
import { experienceRange } from './experience-range.ts'
import { experienceSpecialised } from './experience-specialised.ts'
import { frontMatterOrder } from './front-matter-order.ts'
import { headingDepth } from './heading-depth.ts'
import { headingName } from './heading-name.ts'
import { importanceMarker } from './importance-marker.ts'
import { impossibleDate } from './impossible-date.ts'
import { kindKeys } from './kind-keys.ts'
import { kpiDirection } from './kpi-direction.ts'
import { kpiFrequency } from './kpi-frequency.ts'
import { kpiTarget } from './kpi-target.ts'
import { linkAddress } from './link-address.ts'
import { linkText } from './link-text.ts'
import { mandatorySections } from './mandatory-sections.ts'
import { marketFigures } from './market-figures.ts'
import { marketOverSample } from './market-over-sample.ts'
import { marketPercent } from './market-percent.ts'
import { marketSample } from './market-sample.ts'
import { roleRung } from './role-rung.ts'
import { salaryAmount } from './salary-amount.ts'
import { salaryBasis } from './salary-basis.ts'
import { salaryCurrency } from './salary-currency.ts'
import { salaryOpenEnd } from './salary-open-end.ts'
import { salaryOrder } from './salary-order.ts'
import { salaryRegion } from './salary-region.ts'
import { salaryYear } from './salary-year.ts'
import { scorecardWeights } from './scorecard-weights.ts'
import { sectionOrder } from './section-order.ts'
import { similarSkill } from './similar-skill.ts'
import { skillImportance } from './skill-importance.ts'
import { sourceDate } from './source-date.ts'
import { tableAlignment } from './table-alignment.ts'
import { tableCells } from './table-cells.ts'
import { tableColumns } from './table-columns.ts'
import { titleHeading } from './title-heading.ts'
import { toolInTwoCategories } from './tool-in-two-categories.ts'
import { toolPrevalence } from './tool-prevalence.ts'
import { unsplitSkill } from './unsplit-skill.ts'
import { vagueSkill } from './vague-skill.ts'

/** Every rule that looks at one brief, by family. */
export const RULES: readonly Rule[] = [
  // Shape
  roleRung,
  marketSample,
  kindKeys,
  frontMatterOrder,
  titleHeading,
  mandatorySections,
  sectionOrder,
  duplicateSection,
  emptySection,
  headingDepth,
  headingName,
  tableColumns,
  tableCells,
  tableAlignment,
  // Skills
  skillImportance,
  importanceMarker,
  duplicateSkill,
  similarSkill,
  vagueSkill,
  unsplitSkill,
  claimWord,
  // KPIs
  kpiTarget,
  kpiDirection,
  kpiFrequency,
  duplicateKpi,
  // Pay and experience
  salaryAmount,
  salaryOrder,
  salaryCurrency,
  salaryRegion,
  salaryYear,
  salaryOpenEnd,
  salaryBasis,
  experienceRange,
  experienceSpecialised,
  // Decisions
  decisionScopes,
  duplicateDecision,
  authorityArea,
  // Tools, hiring and lists
  toolPrevalence,
  duplicateTool,
  toolInTwoCategories,
  scorecardWeights,
  duplicateCertificate,
  certificatePrevalence,
  duplicateItem,
  // Links, dates and sources
  linkAddress,
  linkText,
  impossibleDate,
  sourceDate,
  duplicateSource,
  asOfFuture,
  asOfStale,
  // Markets
  marketPercent,
  marketOverSample,
  marketFigures,
  duplicateMarketSkill,
]
