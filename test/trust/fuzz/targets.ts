import fc from 'fast-check'
import { briefText, SOUND_BRIEF } from './briefs.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { htmlText, pastedText, wordpressText } from './pages.ts'
import { profileLine, profileText, SOUND_PROFILE } from './profiles.ts'
import { assessmentText, cvText, policyText, resumeText, settingsText } from './structured.ts'
import { hostileWord, linePhrase } from './words.ts'

type Made = Omit<FuzzCase, 'target'>

const REPORTS = ['terminal', 'markdown', 'html', 'json'] as const
const FINDINGS = ['stylish', 'compact', 'json', 'sarif', 'github', 'junit', 'gitlab'] as const
const OWN = ['--role', 'in/role.md', '--no-builtin'] as const
const reportFormat = fc.constantFrom(...REPORTS)
const redact = fc.constantFrom([], [], ['--redact', 'name,pay,employers'])
const isJson = (format: string): FuzzCase['stdout'] =>
  ['json', 'sarif', 'gitlab'].includes(format) ? 'json' : 'text'

/** A command that makes a report, on a profile and a brief. */
function reporting(
  command: string,
  more: fc.Arbitrary<readonly string[]>,
  profile: fc.Arbitrary<string>,
  brief: fc.Arbitrary<string>,
): fc.Arbitrary<Made> {
  return fc.tuple(profile, brief, reportFormat, more, redact).map(([yaml, role, format, extra, left]) => ({
    args: [command, 'profile.yaml', ...extra, ...OWN, '--format', format, ...left],
    files: { 'profile.yaml': yaml, 'in/role.md': role },
    stdout: isJson(format),
  }))
}

const sound = { brief: fc.constant(SOUND_BRIEF), profile: fc.constant(SOUND_PROFILE) }
const someBrief = fc.oneof({ weight: 2, arbitrary: sound.brief }, { weight: 1, arbitrary: briefText })
const nothing = fc.constant([])

function reading(
  command: string,
  file: string,
  content: fc.Arbitrary<string>,
  json: FuzzCase['stdout'],
): fc.Arbitrary<Made> {
  return content.map((text) => ({ args: [command, file], files: { [file]: text }, stdout: json }))
}

const briefFiles = briefText.map((text) => ({ 'in/role.md': text }))

/** Every reader and every command that takes a document from outside, each with the documents that are meant for it. */
export const FUZZ_TARGETS: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  'validate a brief': fc.tuple(briefFiles, fc.constantFrom(...FINDINGS)).map(([files, format]) => ({
    args: ['validate', 'in/role.md', '--format', format],
    files,
    stdout: isJson(format),
  })),
  'mend a brief': briefFiles.map((files) => ({
    args: ['validate', 'in/role.md', '--fix-dry-run'],
    files,
    stdout: 'text' as const,
  })),
  'extract a brief': reading('extract', 'in/role.md', briefText, 'json'),
  'show a brief': fc
    .tuple(briefFiles, fc.constantFrom('terminal', 'markdown', 'json'))
    .map(([files, format]) => ({
      args: ['show', 'in/role.md', '--all', '--format', format],
      files,
      stdout: isJson(format),
    })),
  'assess a profile': reporting(
    'assess',
    fc.constantFrom([], ['--all'], ['--strict']),
    profileText,
    someBrief,
  ),
  'report a profile': reporting('report', nothing, profileText, someBrief),
  'plan a profile': reporting(
    'plan',
    fc.oneof(
      nothing,
      linePhrase.map((text) => ['--what-if', `${text}=4, kubernetes=5`]),
    ),
    profileText,
    sound.brief,
  ),
  'explain a profile': reporting(
    'explain',
    fc
      .oneof(
        nothing,
        hostileWord.map((text) => ['--', text]),
      )
      .map((extra) => (extra[0] === '--' ? [] : extra)),
    profileText,
    sound.brief,
  ),
  'rank for a profile': fc.tuple(profileText, reportFormat, redact).map(([yaml, format, left]) => ({
    args: ['rank', 'profile.yaml', '--briefs', 'roles', '--no-builtin', '--format', format, ...left],
    files: { 'profile.yaml': yaml, 'roles/role.md': SOUND_BRIEF },
    stdout: isJson(format),
  })),
  'progress of a profile': fc.tuple(profileText, reportFormat, redact).map(([yaml, format, left]) => ({
    args: ['progress', 'before.yaml', 'after.yaml', ...OWN, '--format', format, ...left],
    files: { 'before.yaml': SOUND_PROFILE, 'after.yaml': yaml, 'in/role.md': SOUND_BRIEF },
    stdout: isJson(format),
  })),
  'progress of assessments': fc
    .tuple(assessmentText, assessmentText, reportFormat, redact)
    .map(([before, after, format, left]) => ({
      args: ['progress', 'before.json', 'after.json', '--format', format, ...left],
      files: { 'before.json': before, 'after.json': after },
      stdout: isJson(format),
    })),
  'team of profiles': fc
    .tuple(profileText, fc.constantFrom(...REPORTS, 'csv'), redact)
    .map(([yaml, format, left]) => ({
      args: ['team', 'a.yaml', 'b.yaml', ...OWN, '--format', format, ...left],
      files: { 'a.yaml': SOUND_PROFILE, 'b.yaml': yaml, 'in/role.md': SOUND_BRIEF },
      stdout: isJson(format),
    })),
  'compare briefs': fc.tuple(briefText, reportFormat, fc.boolean()).map(([text, format, with_]) => ({
    args: [
      'compare',
      'in/role.md',
      'in/other.md',
      '--no-builtin',
      '--format',
      format,
      ...(with_ ? ['--profile', 'profile.yaml'] : []),
    ],
    files: { 'in/role.md': SOUND_BRIEF, 'in/other.md': text, 'profile.yaml': SOUND_PROFILE },
    stdout: isJson(format),
  })),
  'batch of profiles': fc.tuple(fc.array(profileLine, { maxLength: 5 }), redact).map(([lines, left]) => ({
    args: ['batch', ...OWN, '--summary', ...left],
    files: { 'in/role.md': SOUND_BRIEF },
    stdin: lines.join('\n'),
    stdout: 'json-lines' as const,
  })),
  'extract a page': reading('extract', 'page.html', htmlText, 'json'),
  'import a page': reading('import', 'page.html', htmlText, 'text'),
  'extract a post': reading('extract', 'post.json', wordpressText, 'json'),
  'import a post': reading('import', 'post.json', wordpressText, 'text'),
  'extract pasted text': reading('extract', 'pasted.txt', pastedText, 'json'),
  'import pasted text': reading('import', 'pasted.txt', pastedText, 'text'),
  'import from standard input': fc
    .oneof(htmlText, wordpressText, pastedText, briefText)
    .map((text) => ({ args: ['import', '-'], files: {}, stdin: text, stdout: 'text' as const })),
  'check a profile': fc.tuple(profileText, fc.constantFrom(...FINDINGS)).map(([text, format]) => ({
    args: ['validate', 'profile.yaml', '--format', format],
    files: { 'profile.yaml': text },
    stdout: isJson(format),
  })),
  'use a policy': policyText.map((text) => ({
    args: ['explain', 'profile.yaml', ...OWN, '--weights', 'policy.yaml', '--format', 'json'],
    files: { 'profile.yaml': SOUND_PROFILE, 'in/role.md': SOUND_BRIEF, 'policy.yaml': text },
    stdout: 'json' as const,
  })),
  'use settings': settingsText.map((text) => ({
    args: ['validate', '--config', 'arch-gap.config.yaml', '.'],
    files: { 'arch-gap.config.yaml': text, 'in/role.md': SOUND_BRIEF },
    stdout: 'text' as const,
  })),
  'start from a JSON resume': resumeText.map((text) => ({
    args: ['init', '--from', 'resume.json', '-o', '-'],
    files: { 'resume.json': text },
    stdout: 'text' as const,
  })),
  'start from a CV': cvText.map((text) => ({
    args: ['init', '--from', 'cv.md', '-o', '-'],
    files: { 'cv.md': text },
    stdout: 'text' as const,
  })),
  'add to a profile': profileText.map((text) => ({
    args: ['init', '--into', 'profile.yaml', ...OWN],
    files: { 'profile.yaml': text, 'in/role.md': SOUND_BRIEF },
    stdout: 'text' as const,
  })),
}

/** Cases of one target, ready to run. */
export function fuzzCases(target: string): fc.Arbitrary<FuzzCase> {
  const made = FUZZ_TARGETS[target]
  if (made === undefined) throw new Error(`no target ${target}`)
  return made.map((one) => ({ target, ...one }))
}
