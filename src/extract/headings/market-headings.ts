import { createHeadingTable, defineHeadings } from './heading-table.ts'

/** Names of the sections of a market brief, as `ROLE_HEADINGS` for roles. */
export const MARKET_HEADINGS = defineHeadings([
  {
    id: 'market-summary',
    names: `
      Summary | Overview | Sample | Sample summary | Methodology | Scope | Data set | Dataset |
      About the sample`,
    contains: 'sample size | methodology',
  },
  {
    id: 'market-skills',
    names: `
      Skills | Skill frequency | Aggregate skill frequency | Skills frequency | Top skills |
      Skill demand | Skills in demand | Most requested skills | Common requirements |
      Recurring requirements | Required skills | Skill mentions`,
    contains: `
      skill frequency | skill mention | top skill | skill demand | common requirement | recurring requirement`,
  },
  {
    id: 'market-technologies',
    names: `
      Technologies | Technology mentions | Technology and tool mentions | Tool mentions | Tools |
      Tools and technologies | Tools and platforms | Technology frequency |
      Tooling and infrastructure expectations | Technology stack | Tech stack | Platforms`,
    contains: 'technology mention | tool mention | tooling | technology frequency',
  },
  {
    id: 'market-themes',
    names: `
      Themes | Responsibility themes | Responsibilities themes | Responsibilities |
      Responsibilities and outcomes | Common responsibilities | Key responsibilities`,
    contains: 'responsibility theme | theme | responsibility and outcome',
  },
  {
    id: 'market-experience',
    names: `
      Experience | Experience expectations | Experience requirements | Experience and education |
      Qualifications | Experience levels | Education and experience |
      Hiring signals and requirements | Hiring signals`,
    contains: 'experience expectation | experience requirement | hiring signal',
  },
  {
    id: 'market-insights',
    names: `
      Insights | Insights and actions | Key insights | Takeaways | Key takeaways | Findings |
      Key findings | Observations | Conclusions | Conclusion | Actions | Recommendations |
      Curriculum implications | Implications | Skill gaps | Noted skill gaps |
      Skill gaps highlighted by employers | Trends`,
    contains: 'insight | takeaway | implication | skill gap',
  },
])

/** Parts of a market brief that are known and not read. */
export const MARKET_NOT_READ_HEADINGS = defineHeadings([
  {
    id: 'not-the-market',
    names: `
      References | Sources | Source references | Source | Posting inventory | Postings | Appendix |
      Next steps | Open questions | Sample employers | Sample employers and focus areas |
      Table of contents | Related posts`,
    contains: 'source reference | posting inventory | sample employer | related post',
  },
])

export const marketHeadings = createHeadingTable(MARKET_HEADINGS)
export const marketNotReadHeadings = createHeadingTable(MARKET_NOT_READ_HEADINGS)
