import { type Draft, remark, takePlace } from './draft.ts'
import { fitDate, fitLink, fitName } from './fit.ts'

export interface DraftCertification {
  name: string
  date?: string | null
  expires?: string | null
  link?: string | null
  comment?: string | undefined
}

export function addCertification(draft: Draft, entry: DraftCertification): void {
  const stated = fitName(draft, entry.name, 'The name of a certificate')
  const isEmpty = ![stated, entry.date, entry.expires, entry.link, entry.comment].some((part) => part?.trim())
  if (isEmpty || !takePlace(draft)) return
  const name = stated || '(certificate not named)'
  draft.certifications.push({
    name,
    ...fitDate(draft, 'date', entry.date, name),
    ...fitDate(draft, 'expires', entry.expires, name),
    ...fitLink(draft, entry.link, name),
  })
  remark(draft, `certifications.${draft.certifications.length - 1}`, entry.comment)
}

export interface DraftEducation {
  degree: string | null
  field: string | null
  institution: string | null
  end: string | null
  comment?: string | undefined
}

export function addEducation(draft: Draft, entry: DraftEducation): void {
  const degree = fitName(draft, entry.degree, 'A degree')
  const field = fitName(draft, entry.field, 'A field of study')
  const institution = fitName(draft, entry.institution, 'An institution')
  const isEmpty = ![degree, field, institution, entry.end, entry.comment].some((part) => part?.trim())
  if (isEmpty || !takePlace(draft)) return
  const label = degree || field || institution || 'A degree'
  draft.education.push({
    degree: degree || '(degree not stated)',
    ...(field ? { field } : {}),
    ...(institution ? { institution } : {}),
    ...fitDate(draft, 'end', entry.end, label),
  })
  remark(draft, `education.${draft.education.length - 1}`, entry.comment)
}
