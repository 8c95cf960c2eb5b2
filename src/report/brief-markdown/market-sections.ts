import type { BlockContent } from 'mdast'
import type { MarketBrief } from '../../model/index.ts'
import { heading, labelled, list, table, text, texts, under } from './build.ts'

type Section = (market: MarketBrief) => BlockContent[]

/** Sections of a market brief in the order of docs/writing-briefs.md; one that holds nothing is left out. */
export const MARKET_SECTIONS: readonly Section[] = [
  ({ regions, industries, organisationSize, teamSize }) =>
    under(
      heading(2, 'Summary'),
      list([
        ...(regions.length === 0 ? [] : [labelled('Regions', regions.join(', '))]),
        ...(industries.length === 0 ? [] : [labelled('Industries', industries.join(', '))]),
        ...(organisationSize === null ? [] : [labelled('Organisation size', organisationSize)]),
        ...(teamSize === null ? [] : [labelled('Team size', teamSize)]),
      ]),
    ),
  ({ skills }) =>
    under(
      heading(2, 'Skills'),
      table(
        ['Skill', 'Count', 'Percent', 'Category', 'Notes'],
        skills.map((one) => [
          one.name,
          figure(one.count),
          one.percent === null ? null : `${one.percent}%`,
          one.category,
          one.notes,
        ]),
      ),
    ),
  ({ technologies }) =>
    under(
      heading(2, 'Technologies'),
      table(
        ['Category', 'Tools', 'Count', 'Notes'],
        technologies.map((one) => [one.category, one.tools.join(', '), figure(one.count), one.notes]),
      ),
    ),
  ({ themes }) =>
    under(
      heading(2, 'Themes'),
      table(
        ['Theme', 'Examples', 'Count'],
        themes.map((one) => [one.theme, one.examples, figure(one.count)]),
      ),
    ),
  ({ experience }) =>
    experience === null
      ? []
      : under(
          heading(2, 'Experience'),
          list([
            ...(experience.years === null ? [] : [labelled('Years', experience.years.raw)]),
            ...experience.education.map((one) => labelled('Education', one.text)),
            ...(experience.certifications.length === 0
              ? []
              : [labelled('Certifications', experience.certifications.map((one) => one.text).join(', '))]),
            ...experience.statements.map((one) => [text(one.text)]),
          ]),
        ),
  ({ insights }) => under(heading(2, 'Insights'), texts(insights)),
]

function figure(value: number | null): string | null {
  return value === null ? null : String(value)
}
