import { defineHeadings } from './heading-table.ts'

/**
 * Names of the sections of a role brief. Add a heading seen in the wild here, between bars; case, numbering, emoji, brackets,
 * plural and `&`, `/` or `and` need no entry of their own.
 */
export const ROLE_SECTION_HEADINGS = defineHeadings([
  {
    id: 'summary',
    names: `
      Summary | Role summary | Overview | Role overview | Position summary | Position overview |
      Job summary | Job overview | Job description | Role description | About the role |
      About this role | The role | The opportunity | Role at a glance | At a glance | Role snapshot |
      Role profile | Role definition | Introduction | Executive summary | Role context`,
    contains: 'role summary | about the role | about this role | role overview',
  },
  {
    id: 'mission',
    names: `
      Mission | Role mission | Mission statement | Core mission | Purpose | Role purpose |
      Purpose of the role | Mission and purpose | Role mission and purpose | Why this role exists |
      Role objective`,
    contains: 'mission',
  },
  {
    id: 'experience',
    names: `
      Experience | Experience level | Years of experience | Typical years of experience |
      Required experience | Experience required | Experience requirements | Professional experience |
      Work experience | Relevant experience | Experience expectations | Minimum experience |
      Seniority | Total experience`,
    contains: 'year of experience | experience level',
  },
  {
    id: 'qualifications',
    names: `
      Qualifications | Required experience and qualifications | Experience and qualifications |
      Qualifications and experience | Prerequisites | Experience and education |
      Education and experience | Candidate profile | Background and qualifications |
      Entry requirements | Certification and education patterns | Education and certifications |
      Certifications and education | Credentials`,
    contains: 'experience and qualification | certification and education | education and certification',
  },
  {
    id: 'market-demand',
    names: `
      Market demand | Demand | Job market | Job market demand | Market | Market outlook |
      Market snapshot | Growth outlook | Hiring demand | Demand outlook | Market context`,
    contains: 'market demand',
  },
  {
    id: 'salary',
    names: `
      Salary | Salary range | Salaries | Typical salary | Typical salary range | Annual salary |
      Base salary | Base salary range | Base pay | Pay | Pay range | Pay band | Salary band |
      Salary expectations | Salary and benefits | Compensation | Compensation range |
      Compensation and benefits | Total compensation | Total compensation range | Remuneration |
      Expected salary | Salary benchmark | Salary by level | Earnings`,
    contains: 'salary | compensation | pay range',
  },
  {
    id: 'responsibilities',
    names: `
      Responsibilities | Core responsibilities | Key responsibilities | Main responsibilities |
      Primary responsibilities | Major responsibilities | Role responsibilities |
      Job responsibilities | Roles and responsibilities | Duties | Key duties |
      Duties and responsibilities | Responsibilities and duties | Accountabilities |
      Key accountabilities | What you will do | What you'll do | What you do | What you'll be doing |
      What this role does | Your responsibilities | Your tasks | Core duties | Scope of work`,
    contains: 'responsibility | accountability | what youll do | what you will do',
  },
  {
    id: 'skills',
    names: `
      Skills | Technical skills | Technical skills required | Required technical skills |
      Technical and strategic skills | Technical and leadership skills | Hard skills | Key skills |
      Core skills | Main skills | Skill requirements | Skills required | Skills and experience |
      Skills and competencies | Skills and knowledge | Knowledge and skills |
      Skills and qualifications | Technical requirements | Technical competencies | Competencies |
      Core competencies | Technical expertise | Requirements | Job requirements | Role requirements |
      What we look for | What we are looking for | What we're looking for | Who you are |
      What you bring | What you'll bring | What you need | What you'll need | Your profile |
      Your skills | Expertise | Strategic skills | Skill set | Skillset`,
    contains: `
      technical skill | hard skill | skill requirement | technical competency | what we look for |
      what we are looking for`,
  },
  {
    id: 'soft-skills',
    names: `
      Soft skills | Soft skills and behavioral capabilities |
      Soft skills and behavioural capabilities | Soft skills and leadership expectations |
      Leadership and soft skills | Leadership and influence | Behavioral competencies |
      Behavioural competencies | Behavioral capabilities | Behaviours | Behaviors |
      Interpersonal skills | People skills | Personal attributes | Personal qualities |
      Personal skills | Human skills | Leadership skills | Leadership expectations | Leadership |
      Communication and leadership | Non-technical skills | Power skills | Soft | Behavioral skills |
      Leadership competencies | Leadership capabilities`,
    contains: 'soft skill | behavioral | behavioural | interpersonal | leadership and influence',
  },
  {
    id: 'tools',
    names: `
      Tools | Tools, platforms, and software | Tools and technologies | Tools and platforms |
      Tools and software | Software and tools | Tooling | Tech stack | Technology stack |
      Technologies | Technology | Technology landscape | Tools and technology | Platforms and tools |
      Key tools | Tool stack | Technology and tooling | Tooling and infrastructure expectations |
      Technology and tools`,
    contains: 'tool platform | tool and | and tool | technology stack | technology landscape',
  },
  {
    id: 'kpis',
    names: `
      KPIs | KPI | KPIs and productivity metrics | KPIs and metrics | Metrics | Metrics and KPIs |
      Key performance indicators | Performance indicators | Performance metrics | Success metrics |
      Success indicators | Success measures | Success criteria | Measures of success |
      How success is measured | How we measure success | Key metrics | Key results |
      Performance measures | Common KPIs | Productivity metrics | Role metrics`,
    contains: 'kpi | success metric | performance indicator | performance metric | success indicator',
  },
  {
    id: 'decision-rights',
    names: `
      Decision rights | Decision rights and scope of authority | Decision rights and authority |
      Decision-making authority | Decision authority | Decision making | Decisions |
      Scope of authority | Decision scope | Decision-making rights | Decision-making`,
    contains: 'decision right | scope of authority | decision making',
  },
  {
    id: 'authority',
    names: `
      Authority | Budget, vendor, delivery, hiring, compliance authority | Authority and budget |
      Authorities | Budget and authority | Budget authority`,
    contains: `
      vendor authority | hiring authority | budget authority | delivery authority |
      compliance authority | release authority`,
  },
  {
    id: 'deliverables',
    names: `
      Deliverables | Key deliverables | Main deliverables | Core deliverables |
      Critical deliverables | Outputs | Artifacts | Artefacts | Work products | Key outputs`,
    contains: 'deliverable',
  },
  {
    id: 'milestones',
    names: `
      Milestones | Goals | Goals, objectives, and milestones | Goals and milestones |
      Goals and objectives | Objectives | 30/60/90 day plan | 30-60-90 day plan | 30/60/90 |
      First 90 days | Onboarding plan | Onboarding milestones | Success milestones |
      What success looks like | First year goals`,
    contains: 'milestone | goal objective | 30 and 60 and 90 | 30 60 90',
  },
  {
    id: 'career-path',
    names: `
      Career path | Career path and progression | Career paths | Career progression |
      Career development | Career ladder | Career | Career growth | Progression | Growth path |
      Growth opportunities | Common career paths`,
    contains: 'career path | career progression',
  },
  {
    id: 'hiring',
    names: `
      Hiring | Hiring evaluation criteria | Hiring criteria | Interview | Interviews |
      Interview process | Interview guide | Evaluation criteria | Candidate evaluation |
      Hiring evaluation | Selection criteria | Hiring guide | Hiring and interviewing`,
    contains: 'hiring evaluation | interview process | hiring criteria',
  },
  {
    id: 'activities',
    names: `
      Activities | Day-to-day activities | Day to day | Daily activities | Typical activities |
      A typical day | Typical day | Day in the life | A day in the life | Work rhythm |
      Key activities | Day-to-day`,
    contains: 'day to day | typical day | day in the life',
  },
  {
    id: 'stakeholders',
    names: `
      Stakeholders | Stakeholders and collaboration map | Stakeholders and collaboration |
      Collaboration | Collaboration map | Working relationships | Key relationships |
      Key collaboration partners | Interfaces | Stakeholder map | Primary stakeholders |
      Key stakeholders | Reporting lines | Reporting line | Typical interaction network |
      Interaction network`,
    contains: 'stakeholder | collaboration map | collaboration partner',
  },
  {
    id: 'environment',
    names: `
      Environment | Typical tech stack and environment | Typical tech stack | Work environment |
      Working environment | Operating environment | Technical environment | Tech environment |
      Tech stack and environment | Context and environment`,
    contains: 'stack and environment | technical environment | working environment',
  },
  {
    id: 'risks',
    names: `
      Risks | Risks, challenges, and failure modes | Risks and challenges | Risks and constraints |
      Risks and unknowns | Challenges | Common challenges | Key challenges | Failure modes |
      Pitfalls | Common pitfalls | Anti-patterns | Common anti-patterns | Common mistakes |
      Bottlenecks`,
    contains: 'challenge | failure mode | anti pattern | pitfall | common mistake',
  },
  {
    id: 'variants',
    names: `
      Variants | Role variants | Variations | Role variations | Variations of the role |
      Context variations`,
    contains: 'role variant | role variation',
  },
  {
    id: 'automation',
    names: `
      Automation | AI / Automation impact on the role | AI and automation impact | Impact of AI |
      AI impact | AI impact on the role | Automation impact | Future of the role | Future outlook`,
    contains: 'automation impact | impact of ai | ai impact | impact on the role',
  },
  {
    id: 'scorecard-summary',
    names: `
      Scorecard summary | Final role scorecard summary | Role scorecard summary |
      Final role scorecard | Role scorecard | Final scorecard | Executive scorecard | Final summary`,
    contains: 'scorecard summary | role scorecard',
  },
])
