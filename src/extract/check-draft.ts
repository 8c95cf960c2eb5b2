import type { Brief, RoleBrief } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import { ROLE_HEADINGS } from './headings/role-headings.ts'
import type { Places } from './places.ts'

/** What a document of another form than ours is expected to hold, with the section whose names are looked for. */
const LOOKED_FOR: readonly (readonly [keyof RoleBrief, string])[] = [
  ['responsibilities', 'responsibilities'],
  ['skills', 'skills'],
  ['experience', 'experience'],
  ['salary', 'salary'],
  ['tools', 'tools'],
  ['kpis', 'kpis'],
  ['decisionRights', 'decision-rights'],
  ['qualifications', 'qualifications'],
]
const START = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** An empty result never looks like success: no role is an error, a section that was not found is named with what was looked for. */
export function checkDraft(document: SourceDocument, draft: Brief, places: Places): void {
  if (isEmpty(draft)) {
    const what =
      draft.kind === 'role'
        ? 'responsibilities or skills of a role'
        : 'skills, technologies or themes of postings'
    places.report({
      ruleId: 'no-role',
      severity: 'error',
      message: `Unexpected document, found no ${what}`,
      hint: 'Give the page or file of one role, with headings such as "Responsibilities" and "Skills"; docs/source-forms.md says what is read.',
      position: START,
    })
    return
  }
  if (document.form === 'brief' || draft.kind !== 'role') return
  const missing = LOOKED_FOR.filter(([key]) => draft.notStated.includes(key))
  if (missing.length === 0) return
  const looked = missing.map(([key, id]) => {
    const names = ROLE_HEADINGS.filter((entry) => entry.id === id).flatMap((entry) => entry.names.slice(0, 3))
    return `${key} (${names.map((name) => `"${name}"`).join(', ')})`
  })
  places.report({
    ruleId: 'section-not-found',
    severity: 'warning',
    message: `Found no section for ${looked.join('; ')}`,
    hint: 'These stay not stated. If the document has such a section, give it one of these headings.',
    position: START,
  })
}

function isEmpty(draft: Brief): boolean {
  if (draft.kind === 'role') return draft.responsibilities.length === 0 && draft.skills.length === 0
  return draft.skills.length === 0 && draft.technologies.length === 0 && draft.themes.length === 0
}
