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
import type { JsonFields } from './json-fields.ts'

/** One section of JSON Resume: reads its entries into the draft and says what of them has no home there. */
export type SectionReader = (resume: JsonFields, draft: Draft) => void

const basics: SectionReader = (resume, draft) => {
  const fields = resume.object('basics')
  if (fields === null) return
  setName(draft, fields.text('name'))
  setHeadline(draft, fields.text('label'))
  const summary = fields.text('summary')
  const statements = summary === null ? 0 : addProse(draft, summary)
  const read = [
    draft.name && 'name',
    draft.headline && 'label as headline',
    statements > 0 && `summary as ${count(statements, 'highlight')}`,
  ]
  draft.notes.read.push(`basics: ${read.filter(Boolean).join(', ') || 'nothing in it'}`)
  const left = ['image', 'email', 'phone', 'url'].filter((key) => fields.text(key) !== null)
  const location = fields.object('location')
  if (location) {
    left.push('location')
    for (const key of ['address', 'postalCode', 'city', 'countryCode', 'region']) location.text(key)
    location.finish()
  }
  const profiles = fields.objects('profiles')
  for (const profile of profiles) {
    for (const key of ['network', 'username', 'url']) profile.text(key)
    profile.finish()
  }
  if (profiles.length > 0) left.push(count(profiles.length, 'profile'))
  if (left.length > 0)
    draft.notes.notRead.push(`basics: ${left.join(', ')} (contact details; an assessment needs none)`)
  fields.finish()
}

const work: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'work', 'position', (fields, left) => {
    const summary = fields.text('summary')
    addPosition(draft, {
      title: fields.text('position'),
      organisation: fields.text('name') ?? fields.text('company'),
      start: fields.text('startDate'),
      end: fields.text('endDate'),
      statements: [...(summary === null ? [] : [summary]), ...fields.texts('highlights')],
      comment: beside(fields, left, ['location', 'description', 'url', 'website']),
    })
  })

const volunteer: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'volunteer', 'highlight', (fields) => {
    const where = [fields.text('position') ?? 'Volunteer', fields.text('organization')]
      .filter(Boolean)
      .join(', ')
    const start = fields.text('startDate')
    const end = fields.text('endDate')
    const span = start || end ? ` (${[start ?? '?', end ?? 'today'].join(' to ')})` : ''
    const summary = fields.text('summary')
    addHighlight(draft, {
      what: `Volunteer: ${where}${span}${summary ? `. ${summary}` : ''}`,
      link: fields.text('url'),
      date: end ?? start,
    })
    for (const highlight of fields.texts('highlights')) addProse(draft, highlight, `Volunteer, ${where}: `)
  })

const projects: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'projects', 'project', (fields, left) => {
    const name = fields.text('name') ?? 'without a name'
    const description = fields.text('description')
    const roles = fields.texts('roles')
    const what = `Project ${name}${roles.length > 0 ? ` (${roles.join(', ')})` : ''}${description ? `: ${description}` : ''}`
    const link = fields.text('url')
    const start = fields.text('startDate')
    const date = fields.text('endDate') ?? start
    addHighlight(draft, { what, link, date }, beside(fields, left, ['entity', 'type']))
    if (start !== null && start !== date)
      draft.notes.notRead.push(`projects, ${name}: start ${start} (the end stands as its date)`)
    for (const highlight of fields.texts('highlights')) addProse(draft, highlight, `Project ${name}: `)
    for (const keyword of fields.texts('keywords'))
      addSkill(draft, { name: keyword, evidence: { what, link, date } })
  })

const education: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'education', 'degree', (fields, left) => {
    const courses = fields.texts('courses')
    if (courses.length > 0) left.add('courses')
    addEducation(draft, {
      degree: fields.text('studyType'),
      field: fields.text('area'),
      institution: fields.text('institution'),
      end: fields.text('endDate'),
      comment: [
        beside(fields, left, ['startDate', 'score', 'url']),
        ...courses.map((course) => `course: ${course}`),
      ].join('\n'),
    })
  })

const awards: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'awards', 'highlight', (fields) => {
    const awarder = fields.text('awarder')
    const summary = fields.text('summary')
    addHighlight(draft, {
      what: `Award: ${fields.text('title') ?? 'without a title'}${awarder ? `, ${awarder}` : ''}${summary ? `. ${summary}` : ''}`,
      date: fields.text('date'),
    })
  })

const certificates: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'certificates', 'certificate', (fields, left) => {
    addCertification(draft, {
      name: fields.text('name') ?? '',
      date: fields.text('date'),
      link: fields.text('url'),
      comment: beside(fields, left, ['issuer']),
    })
  })

const publications: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'publications', 'highlight', (fields) => {
    const publisher = fields.text('publisher')
    const summary = fields.text('summary')
    addHighlight(draft, {
      what: `Publication: ${fields.text('name') ?? 'without a title'}${publisher ? `, ${publisher}` : ''}${summary ? `. ${summary}` : ''}`,
      link: fields.text('url'),
      date: fields.text('releaseDate'),
    })
  })

const skills: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'skills', 'skill', (fields) => {
    const name = fields.text('name')
    const level = fields.text('level')
    const keywords = fields.texts('keywords')
    if (name !== null) addSkill(draft, { name, level })
    else if (keywords.length === 0)
      draft.notes.notRead.push(`skills: one without a name${level === null ? '' : `, level ${level}`}`)
    for (const keyword of keywords)
      addSkill(draft, { name: keyword, level, comment: name ? `keyword of ${name}` : undefined })
    if (keywords.length > 0 && level !== null && name !== null)
      draft.notes.warnings.push(`The keywords of ${name} took over its level; mend those that differ`)
  })

const languages: SectionReader = (resume, draft) =>
  eachOf(resume, draft, 'languages', 'highlight', (fields) => {
    const language = fields.text('language')
    const fluency = fields.text('fluency')
    if (language ?? fluency)
      addHighlight(draft, { what: `Language: ${[language, fluency].filter(Boolean).join(', ')}` })
  })

/** Sections that say nothing an assessment could use; counted and named, their content not copied. */
function unread(key: string, known: readonly string[], why: string): SectionReader {
  return (resume, draft) => {
    const entries = resume.objects(key)
    for (const fields of entries) {
      for (const name of known)
        if (name === 'keywords') fields.texts(name)
        else fields.text(name)
      fields.finish()
    }
    if (entries.length > 0)
      draft.notes.notRead.push(`${key}: ${count(entries.length, 'entry', 'entries')} (${why})`)
  }
}

const meta: SectionReader = (resume, draft) => {
  const fields = resume.object('meta')
  const stated = ['canonical', 'version', 'lastModified', 'theme'].filter((key) => fields?.text(key) != null)
  if (resume.text('$schema') !== null) stated.unshift('$schema')
  if (stated.length > 0) draft.notes.notRead.push(`${stated.join(', ')} (about the file, not about you)`)
}

/** All sections of JSON Resume, in the order in which their findings are told. */
export const SECTIONS: readonly SectionReader[] = [
  basics,
  work,
  skills,
  volunteer,
  projects,
  education,
  awards,
  certificates,
  publications,
  languages,
  unread('interests', ['name', 'keywords'], 'they say nothing of work'),
  unread('references', ['name', 'reference'], 'what others say is no claim of yours'),
  meta,
]

/** Lists that people write as bare names; what the name is called in the whole form. */
const PLAIN: Readonly<Record<string, string>> = {
  skills: 'name',
  languages: 'language',
  certificates: 'name',
  awards: 'title',
  publications: 'name',
  projects: 'name',
}

/** Reads every entry of a section, and says what became of them and what of them was left. */
function eachOf(
  resume: JsonFields,
  draft: Draft,
  key: string,
  becomes: string,
  read: (fields: JsonFields, left: Set<string>) => void,
): void {
  const entries = resume.objects(key, PLAIN[key])
  if (entries.length === 0) return
  const left = new Set<string>()
  for (const fields of entries) {
    read(fields, left)
    fields.finish()
  }
  draft.notes.read.push(
    `${key}: ${count(entries.length, 'entry', 'entries')}, as ${becomes}${entries.length > 1 ? 's' : ''}`,
  )
  if (left.size > 0)
    draft.notes.notRead.push(
      `${key}: ${[...left].join(', ')} (kept as a comment; a profile has no key for it)`,
    )
}

/** Keys without a home, as comment lines; `left` collects which there were. */
function beside(fields: JsonFields, left: Set<string>, keys: readonly string[]): string {
  return keys
    .flatMap((key) => {
      const value = fields.text(key)
      if (value === null) return []
      left.add(key)
      return [`${key}: ${value.replace(/[\r\n]+/g, ' ')}`]
    })
    .join('\n')
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
