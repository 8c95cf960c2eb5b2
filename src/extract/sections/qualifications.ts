import type { Position, RoleBrief } from '../../model/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import { partOf } from '../content/part-of.ts'
import { splitLabel } from '../content/split-label.ts'
import { splitTopLevel } from '../content/split-top-level.ts'
import { type Statement, statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'
import { splitPrevalence } from '../values/prevalence.ts'
import { findYears } from '../values/years.ts'
import { readExperience } from './experience.ts'

type Qualifications = NonNullable<RoleBrief['qualifications']>
type Part = 'education' | 'certifications' | 'backgrounds' | 'domain' | 'leadership' | 'experience'

const PARTS: Readonly<Record<string, Part>> = {
  'qualifications/education': 'education',
  'qualifications/certifications': 'certifications',
  'qualifications/backgrounds': 'backgrounds',
  'qualifications/domain': 'domain',
  'qualifications/leadership': 'leadership',
  experience: 'experience',
}

const DEGREE =
  /\b(?:bachelor|master|ph\.?\s?d|doctora|degree|diploma|b\.?sc|m\.?sc|mba|bs\b|ms\b|ba\b|graduate|undergraduate)/i
const CERTIFICATE = /\b(?:certif|togaf|cissp|ccsp|ccsk|ckad?\b|cks\b|pmp\b|aws solutions architect)/i
/** Says that no certificate is asked for, or speaks about certificates in general. */
const NO_CERTIFICATE =
  /^(?:note\b|there is no|there are no|no\b|none\b|not required|certifications? (?:are|is)\b|certificates? (?:are|is)\b)/i
const LABELS: readonly (readonly [Part, RegExp])[] = [
  ['education', /^(?:minimum |preferred |required )?education(?: required)?$|^degrees?$/i],
  ['certifications', /^(?:preferred |relevant |recommended )?certifi(?:cations?|cates?)$/i],
  ['experience', /^(?:typical |minimum |total )?(?:years|years of experience|experience)$/i],
]

/** Education, certificates, backgrounds, domain knowledge, leadership experience; years go to the experience. */
export function extractQualifications(section: Section, context: RoleContext): void {
  const { draft } = context
  const own = draft.qualifications ?? {
    education: [],
    certifications: [],
    backgrounds: [],
    domain: [],
    leadership: [],
  }
  for (const group of groupsOf(section)) {
    const part = partOf(group, section, PARTS)
    if (part === 'experience') {
      readExperience(
        [...group.items.flatMap((item) => [item.head, ...item.details]), ...group.prose],
        context,
      )
    } else readGroup(group, part, own, context)
  }
  const isEmpty = Object.values(own).every((list) => list.length === 0)
  draft.qualifications = isEmpty ? null : own
}

function readGroup(group: Group, part: Part | undefined, own: Qualifications, context: RoleContext): void {
  const heading = group.headings.at(-1)
  if (part === undefined && heading !== undefined) reportUnknown(heading, group, context)
  let prevalence: string | null = null
  if (part === undefined && group.items.length === 0) return
  for (const { text, position } of statementsOf(group)) {
    const split = splitPrevalence(text)
    if (split.name === '' && split.prevalence !== null) {
      prevalence = split.prevalence
      continue
    }
    const { label, rest } = splitLabel(text, 40)
    const labelled = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0]
    const kind = part ?? labelled ?? kindOf(text)
    const written = labelled === undefined ? text : rest
    if (kind === 'experience') {
      readExperience(
        [
          {
            label: labelled === undefined ? null : 'Years',
            text: written,
            whole: written,
            isBullet: false,
            position,
            bold: [],
          },
        ],
        context,
      )
    } else {
      const isList = labelled === 'certifications'
      for (const one of isList ? splitTopLevel(written) : [written]) {
        addStatement({ text: one, position }, kind, own, prevalence, context)
      }
    }
  }
}

/** Where no heading says it: by the words. What is neither degree nor certificate nor years is knowledge of the domain. */
function kindOf(text: string): Part {
  if (CERTIFICATE.test(text) && !/\bdegree\b/i.test(text)) return 'certifications'
  if (DEGREE.test(text)) return 'education'
  if (findYears(text).length > 0) return 'experience'
  return 'domain'
}

function addStatement(
  { text, position }: Statement,
  kind: Exclude<Part, 'experience'>,
  own: Qualifications,
  fallback: string | null,
  context: RoleContext,
): void {
  const at = context.places.at(position)
  if (kind !== 'certifications') {
    add(context, `qualifications.${kind}`, own[kind], { text, at }, position, { text: position })
    return
  }
  if (NO_CERTIFICATE.test(text)) {
    reportNote(text, position, context)
    return
  }
  const split = splitPrevalence(text)
  const { name } = split
  const prevalence = split.prevalence ?? fallback
  if (name === '') return
  add(context, 'qualifications.certifications', own.certifications, { name, prevalence, at }, position, {
    name: position,
    prevalence: context.places.find(position, prevalence ?? ''),
  })
}

function reportNote(text: string, position: Position | undefined, { places }: RoleContext): void {
  places.report({
    ruleId: 'note-not-read',
    severity: 'info',
    message: `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}" names no certificate and is left out`,
    position,
  })
}

function reportUnknown(heading: string, group: Group, { places }: RoleContext): void {
  places.report({
    ruleId: 'unknown-heading',
    severity: 'info',
    message: `Unexpected heading "${heading}" among the qualifications; its items are sorted by their words`,
    hint: 'Known are Education, Certifications, Backgrounds, Domain knowledge and Leadership experience.',
    position: group.position,
  })
}
