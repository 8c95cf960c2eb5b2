import { defineHeadings } from './heading-table.ts'

/**
 * Sections that say what the role is not, or that belong to the page around it. They are known, and never become
 * requirements: asked before the other tables, so that "What is NOT required" is not read as requirements.
 */
export const NOT_READ_HEADINGS = defineHeadings([
  {
    id: 'not-required',
    names: `
      What is not required | Not required | Not needed | What you do not need |
      What this role is not | Out of scope | Non-goals | Non-responsibilities | Nice but not needed |
      What we do not expect | Not responsible for | Don'ts | What not to do`,
    contains: `
      not required | not needed | not necessary | not expected | not a requirement | not need |
      dont need | do not need | no need | not looking for | arent looking for | role is not | isnt |
      out of scope | not responsible | non goal | not in scope | unnecessary | not important |
      wont need | doesnt do | does not do | not do | dont do | dont expect | not ask | dont require |
      do not require`,
  },
  {
    id: 'not-the-role',
    names: `
      References | Reference | Sources | Source | Source references | Source list | Research sources |
      Research sources logged | Research inputs | Research artifacts consulted | Bibliography |
      Further reading | Reading list | Resources | Learning resources | Recommended courses |
      Courses | Related posts | Related articles | Related content | Related roles | Similar jobs |
      Similar roles | More from the blog | You may also like | See also | Comments | Leave a reply |
      Leave a comment | About us | About the company | About the author | Our company | Who we are |
      Company overview | Table of contents | Contents | Share this | Disclaimer | How to apply |
      Apply now | Application process | Equal opportunity | Equal opportunity employer |
      Diversity statement | FAQ | FAQs | Frequently asked questions | Benefits | Perks |
      Perks and benefits | What we offer | Why join us | Subscribe | Newsletter | Contact |
      Contact us | Appendix | Changelog | Document history | Revision history |
      Practitioner insights | Trends and emerging requirements | Conclusion | Footnotes | Notes |
      Version history | Curriculum implications | Open questions | Posting inventory`,
    contains: `
      related post | related article | leave a reply | leave a comment | equal opportunity |
      further reading | about us | about the company | share this | how to apply | table of content |
      source reference | artifact consulted | research source | research input | you may also like`,
  },
])
