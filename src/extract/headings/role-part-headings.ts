import { defineHeadings } from './heading-table.ts'

/** Names of parts of a section (`hiring/red-flags`). A part may stand under its section or as a section by itself. */
export const ROLE_PART_HEADINGS = defineHeadings([
  {
    id: 'mission/outcomes',
    names: `
      Outcomes | Business outcomes | Primary business outcomes expected | Primary business outcomes |
      Expected outcomes | Primary outcomes | Key outcomes`,
    contains: 'business outcome',
  },
  {
    id: 'qualifications/education',
    names: `
      Education | Education expectations | Education requirements | Educational background |
      Academic background | Degrees | Minimum education | Academic qualifications`,
    contains: 'education',
  },
  {
    id: 'qualifications/certifications',
    names: `
      Certifications | Certificates | Preferred certifications | Recommended certifications |
      Relevant certifications | Certifications and licences | Certification`,
    contains: 'certification',
  },
  {
    id: 'qualifications/backgrounds',
    names: `
      Backgrounds | Prior role backgrounds | Prior role backgrounds commonly seen | Prior roles |
      Typical backgrounds | Common backgrounds`,
    contains: 'role background | prior role',
  },
  {
    id: 'qualifications/domain',
    names: `
      Domain | Domain knowledge | Domain knowledge expectations | Industry knowledge |
      Domain expertise | Industry experience`,
    contains: 'domain knowledge | industry knowledge',
  },
  {
    id: 'qualifications/leadership',
    names: `
      Leadership experience | Leadership experience expectations | Leadership background |
      People leadership experience`,
    contains: 'leadership experience',
  },
  {
    id: 'skills/required',
    names: `
      Required | Required skills | Required technical skills | Requirements | Minimum requirements |
      Minimum qualifications | Basic qualifications | Required qualifications | Essential |
      Essential skills | Mandatory | Mandatory skills | Minimum | Critical skills`,
    contains: `
      required skill | minimum requirement | minimum qualification | basic qualification |
      essential skill | mandatory skill | required qualification`,
  },
  {
    id: 'skills/must-have',
    names: `
      Must-have | Must have | Must haves | Must-have skills | Must-have technical skills | Baseline |
      Baseline skills | Core technical skills | Foundational skills | Foundation | Fundamentals |
      Non-negotiable | Non-negotiables`,
    contains: 'must have | baseline | foundational skill | non negotiable',
  },
  {
    id: 'skills/preferred',
    names: `
      Preferred | Preferred skills | Preferred qualifications | Desired | Desired skills | Desirable |
      Desirable skills | Bonus | Bonus points | Bonus skills | A plus | Pluses | Preferred experience`,
    contains: 'preferred | desirable | desired skill | bonus point',
  },
  {
    id: 'skills/good-to-have',
    names: `
      Good-to-have | Good to have | Good-to-have technical skills | Nice-to-have | Nice to have |
      Nice to haves | Nice-to-have skills | Optional | Optional skills | Supplementary skills |
      Secondary skills`,
    contains: 'good to have | nice to have | optional skill',
  },
  {
    id: 'skills/important',
    names: 'Important | Important skills',
  },
  {
    id: 'skills/advanced',
    names: `
      Advanced | Advanced skills | Advanced technical skills | Advanced or expert-level technical skills | Expert | Expert skills |
      Expert-level skills | Specialist skills | Advanced or expert skills`,
    contains: 'advanced | expert level',
  },
  {
    id: 'skills/emerging',
    names: `
      Emerging | Emerging skills | Emerging future skills | Emerging future skills for this role |
      Future skills | Emerging or future skills | Next-generation skills`,
    contains: 'emerging | future skill',
  },
  {
    id: 'career-path/feeder',
    names: `
      Feeder roles | Common feeder roles | Common feeder roles into this role | Feeder |
      Previous roles | Entry points | Comes from`,
    contains: 'feeder',
  },
  {
    id: 'career-path/next',
    names: `
      Next roles | Next likely roles | Next likely roles after this role | Next steps in career |
      Next role | Advancement | Promotion path`,
    contains: 'next likely role | next role',
  },
  {
    id: 'career-path/adjacent',
    names: 'Adjacent roles | Adjacent career paths | Lateral moves | Lateral roles | Adjacent',
    contains: 'adjacent | lateral',
  },
  {
    id: 'career-path/promotion-skills',
    names: `
      Promotion skills | Skills needed for promotion | Promotion criteria | Skills for promotion |
      Promotion readiness`,
    contains: 'for promotion | promotion skill | promotion criteria',
  },
  {
    id: 'career-path/evolution',
    names: `
      Evolution | Role evolution | How this role evolves over time | How this role evolves |
      Role evolution and dependencies | Evolution of the role`,
    contains: 'role evolve | role evolution',
  },
  {
    id: 'hiring/signals',
    names: `
      Signals | Hiring signals | Hiring signals and requirements | Candidate signals |
      Evidence we look for`,
    contains: 'hiring signal',
  },
  {
    id: 'hiring/assess',
    names: `
      What to assess | What to assess in interviews | Assess | Assessment areas |
      Interview focus areas | Areas to assess | Interview topics | Interview questions`,
    contains: 'what to assess | assess in interview',
  },
  {
    id: 'hiring/exercises',
    names: `
      Exercises | Practical exercises | Practical exercises or case studies | Case studies |
      Interview exercises | Work samples | Practical assessments`,
    contains: 'practical exercise | case study | work sample',
  },
  {
    id: 'hiring/strong',
    names: `
      Strong signals | Strong candidate signals | Strong candidate | Positive signals | Green flags |
      What good looks like`,
    contains: 'strong candidate | strong signal | positive signal | green flag',
  },
  {
    id: 'hiring/weak',
    names: 'Weak signals | Weak candidate signals | Weak candidate | Negative signals | Yellow flags',
    contains: 'weak candidate | weak signal | negative signal',
  },
  {
    id: 'hiring/red-flags',
    names: 'Red flags | Red flag | Warning signs | Disqualifiers | Deal breakers',
    contains: 'red flag | warning sign',
  },
  {
    id: 'hiring/scorecard',
    names: `
      Scorecard | Scorecard dimensions | Interview scorecard | Evaluation scorecard |
      Hiring scorecard | Scoring rubric | Rubric | Candidate scorecard`,
    contains: 'scorecard dimension | interview scorecard | hiring scorecard | scoring rubric',
  },
])
