import {
  addCertification,
  addEducation,
  addHighlight,
  addPosition,
  addProse,
  addSkill,
  type Draft,
  setHeadline,
  setName,
} from '../draft/index.ts'
import type { CsvRow } from './read-csv.ts'

/** One file of a LinkedIn data export: which columns make it known, what becomes of a row, what stays behind. */
export interface ExportTable {
  /** Name within the export, in lower case. */
  file: string
  /** What a row is called when rows are counted. */
  becomes: readonly [one: string, many: string]
  /** A column without which the table is not what its name says. */
  needs: string
  read: (row: CsvRow, draft: Draft) => void
  /** Columns kept as a comment beside the entry. */
  comments?: readonly string[]
  /** Columns not copied at all. */
  unread?: readonly string[]
}

/** The files of an export that say something of a person's work, in the order in which a profile has them. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  {
    file: 'profile.csv',
    becomes: ['profile', 'profiles'],
    needs: 'First Name',
    read: (row, draft) => {
      setName(draft, [row.cell('First Name'), row.cell('Last Name')].filter(Boolean).join(' '))
      setHeadline(draft, row.cell('Headline'))
      addProse(draft, row.cell('Summary') ?? '')
    },
    unread: [
      'Maiden Name',
      'Address',
      'Birth Date',
      'Industry',
      'Zip Code',
      'Geo Location',
      'Twitter Handles',
      'Websites',
      'Instant Messengers',
    ],
  },
  {
    file: 'positions.csv',
    becomes: ['position', 'positions'],
    needs: 'Title',
    read: (row, draft) =>
      addPosition(draft, {
        title: row.cell('Title'),
        organisation: row.cell('Company Name'),
        start: row.cell('Started On'),
        end: row.cell('Finished On'),
        statements: [row.cell('Description') ?? ''],
        comment: beside(row, ['Location']),
      }),
    comments: ['Location'],
  },
  {
    file: 'skills.csv',
    becomes: ['skill', 'skills'],
    needs: 'Name',
    read: (row, draft) => addSkill(draft, { name: row.cell('Name') ?? '' }),
  },
  {
    file: 'certifications.csv',
    becomes: ['certificate', 'certificates'],
    needs: 'Name',
    read: (row, draft) =>
      addCertification(draft, {
        name: row.cell('Name') ?? '',
        date: row.cell('Started On'),
        expires: row.cell('Finished On'),
        link: row.cell('Url'),
        comment: beside(row, ['Authority']),
      }),
    comments: ['Authority'],
    unread: ['License Number'],
  },
  {
    file: 'education.csv',
    becomes: ['degree', 'degrees'],
    needs: 'School Name',
    read: (row, draft) =>
      addEducation(draft, {
        degree: row.cell('Degree Name'),
        field: row.cell('Field Of Study'),
        institution: row.cell('School Name'),
        end: row.cell('End Date'),
        comment: beside(row, ['Start Date', 'Notes', 'Activities']),
      }),
    comments: ['Start Date', 'Notes', 'Activities'],
  },
  {
    file: 'projects.csv',
    becomes: ['project as a highlight', 'projects as highlights'],
    needs: 'Title',
    read: (row, draft) => {
      const title = row.cell('Title') ?? 'without a title'
      addHighlight(
        draft,
        {
          what: `Project ${title}`,
          link: row.cell('Url'),
          date: row.cell('Finished On') ?? row.cell('Started On'),
        },
        beside(row, ['Started On']),
      )
      addProse(draft, row.cell('Description') ?? '', `Project ${title}: `)
    },
    comments: ['Started On'],
  },
  {
    file: 'volunteering.csv',
    becomes: ['voluntary role as a highlight', 'voluntary roles as highlights'],
    needs: 'Role',
    read: (row, draft) => {
      const where = [row.cell('Role'), row.cell('Company Name')].filter(Boolean).join(', ')
      addHighlight(
        draft,
        { what: `Volunteer: ${where}`, date: row.cell('Finished On') ?? row.cell('Started On') },
        beside(row, ['Cause', 'Started On']),
      )
      addProse(draft, row.cell('Description') ?? '', `Volunteer, ${where}: `)
    },
    comments: ['Cause', 'Started On'],
  },
  {
    file: 'publications.csv',
    becomes: ['publication as a highlight', 'publications as highlights'],
    needs: 'Name',
    read: (row, draft) =>
      addHighlight(draft, {
        what: `Publication: ${named(row, ['Name', 'Publisher'])}${about(row)}`,
        link: row.cell('Url'),
        date: row.cell('Published On'),
      }),
  },
  {
    file: 'patents.csv',
    becomes: ['patent as a highlight', 'patents as highlights'],
    needs: 'Title',
    read: (row, draft) =>
      addHighlight(
        draft,
        {
          what: `Patent: ${named(row, ['Title'])}${about(row)}`,
          link: row.cell('Url'),
          date: row.cell('Issued On') ?? row.cell('Filed On'),
        },
        beside(row, ['Inventors', 'Application Number', 'Filed On']),
      ),
    comments: ['Inventors', 'Application Number', 'Filed On'],
  },
  {
    file: 'honors.csv',
    becomes: ['award as a highlight', 'awards as highlights'],
    needs: 'Title',
    read: (row, draft) =>
      addHighlight(draft, {
        what: `Award: ${named(row, ['Title'])}${about(row)}`,
        date: row.cell('Issued On'),
      }),
  },
  {
    file: 'courses.csv',
    becomes: ['course as a comment', 'courses as comments'],
    needs: 'Name',
    read: (row, draft) => {
      const known = draft.commentary.get('education') ?? []
      draft.commentary.set('education', [...known, `course: ${named(row, ['Name', 'Number'])}`])
    },
  },
  {
    file: 'languages.csv',
    becomes: ['language as a highlight', 'languages as highlights'],
    needs: 'Name',
    read: (row, draft) => addHighlight(draft, { what: `Language: ${named(row, ['Name', 'Proficiency'])}` }),
  },
]

function named(row: CsvRow, columns: readonly string[]): string {
  return columns.flatMap((column) => row.cell(column) ?? []).join(', ') || 'without a name'
}

function about(row: CsvRow): string {
  const description = row.cell('Description')
  return description === null ? '' : `. ${description.replace(/\s+/g, ' ')}`
}

function beside(row: CsvRow, columns: readonly string[]): string {
  return columns
    .flatMap((column) => {
      const value = row.cell(column)
      return value === null ? [] : [`${column.toLowerCase()}: ${value.replace(/[\r\n]+/g, ' ')}`]
    })
    .join('\n')
}
