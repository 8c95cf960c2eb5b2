import type { RuleInfo } from '../model/index.ts'

const always = (id: string, description: string): RuleInfo => reading(id, 'error', description, false)
const usually = (id: string, severity: RuleInfo['severity'], description: string): RuleInfo =>
  reading(id, severity, description, true)

function reading(
  id: string,
  severity: RuleInfo['severity'],
  description: string,
  configurable: boolean,
): RuleInfo {
  return {
    id,
    severity,
    description,
    family: 'reading',
    url: 'docs/reading.md',
    fixable: false,
    configurable,
  }
}

/**
 * What the stages before the rules report while they read a file: no rule files of their own, but ids like any other finding.
 * Most of them mean that something of the file is not known, so they cannot be turned off.
 */
export const READING_RULES: readonly RuleInfo[] = [
  always('brief-schema', 'What was read fits the shape of a brief'),
  always('empty-document', 'A document has text'),
  always('file-encoding', 'A file is UTF-8 text, or UTF-16 with its mark'),
  always('file-too-large', 'A file is no larger than --max-bytes allows'),
  always('front-matter', 'Front matter has the keys a brief needs, with values of their type'),
  always('front-matter-fence', 'Front matter ends with a line of three hyphens'),
  always('front-matter-language', 'Front matter is YAML, whatever an opening line may promise'),
  always('front-matter-mapping', 'Front matter is keys with values'),
  always('json-syntax', 'JSON can be parsed'),
  always('json-no-post', 'JSON holds a post with a title and content'),
  always('json-rest-error', 'JSON holds a post, not an error message of the site'),
  always('limit-exceeded', 'A document keeps within the limits of size, lines, nesting and markup'),
  always('no-role', 'A document describes a role, or the postings of a market'),
  always('no-title', 'A document has a title'),
  always('profile-schema', 'A profile has known keys, with values of their type'),
  always('yaml-duplicate-key', 'No key stands twice in one mapping'),
  always('yaml-syntax', 'YAML can be parsed, and has no anchors, tags or directives'),
  usually('html-depth', 'warning', 'Elements are nested no deeper than the limit'),
  usually('html-table-width', 'warning', 'Table cells span no more columns than the limit'),
  usually('html-unclosed', 'warning', 'Comments and elements of a page are closed'),
  usually('json-duplicate-key', 'warning', 'No key stands twice in one JSON object'),
  usually('mixed-currencies', 'warning', 'Pay is in one currency'),
  usually('mojibake', 'warning', 'Text was not decoded with the wrong character set'),
  usually('note-not-read', 'info', 'A note between certificates names one'),
  usually('pay-not-yearly', 'warning', 'Pay is what a year brings'),
  usually('salary-by-level', 'warning', 'Pay is that of this role, not of several levels'),
  usually('salary-by-region', 'warning', 'Pay is that of one region'),
  usually('salary-not-clear', 'warning', 'An amount is a minimum, a median or a maximum'),
  usually('salary-without-figures', 'info', 'A salary section has an amount'),
  usually('section-not-found', 'warning', 'A document from elsewhere has the sections of a role'),
  usually('section-not-read', 'info', 'Every section belongs to a brief'),
  usually('several-roles-in-title', 'warning', 'A title names one role'),
  usually('table-row-unclear', 'warning', 'A row of a pasted table can be told into its cells'),
  usually('unknown-currency', 'warning', 'A dollar sign says whose dollar it is'),
  usually('unknown-heading', 'warning', 'Every heading is one that a brief has, or under one that is free'),
  usually('unknown-importance', 'warning', 'The importance of a skill is one of the scale'),
  usually('unknown-scope', 'warning', 'A decision right stands under a scope'),
  usually('unreadable-amount', 'warning', 'An amount can be read in one way only'),
  usually('unsafe-characters', 'warning', 'Text has no invisible or control characters'),
]
