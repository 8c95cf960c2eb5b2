/** What a column of a table holds, told from its name. */
export type ColumnRole =
  | 'category'
  | 'metric'
  | 'metric-type'
  | 'measures'
  | 'why'
  | 'target'
  | 'frequency'
  | 'tool'
  | 'use'
  | 'prevalence'
  | 'dimension'
  | 'bar'
  | 'weight'
  | 'label'
  | 'summary'

export interface Column {
  role: ColumnRole
  /** The name as the header writes it, in offsets of the header line. */
  start: number
  end: number
}

const CATEGORY = '(?:tool )?categor(?:y|ies)|area|domain'
const METRIC =
  'metric name|metric(?: ?/ ?kpi)?|kpi name|kpi(?: ?/ ?metric)?|key metric|productivity metric|success metric|performance indicator|indicator|measure'
const MEASURES =
  "what it measures(?: ?/ ?definition)?|what is measured|definition|description|measures|how (?:it is|it’s|it's|to be|to) measured?|measurement(?: method)?|how to measure"
const WHY = 'why it matters|why this matters|why|rationale|business value|importance|reason'
const TARGET =
  '(?:example |typical |suggested |sample |illustrative )?targets?(?: ?/ ?benchmarks?| or benchmark| range| value| \\(examples?\\))?|(?:example )?benchmarks?|example(?: target)?|goal'
const FREQUENCY =
  '(?:measurement |review |reporting |tracking |measuring )?(?:frequency|cadence)|how often|reported|review'
const TOOL =
  '(?:example |common |typical |representative )?tools?(?: ?(?:/|or|and|&|,) ?(?:platforms?|technolog(?:y|ies)|software|products?))*(?: \\(examples?\\)| examples?| names?)?|examples?|technolog(?:y|ies)|platforms?|software|product'
const USE =
  "(?:primary |typical |main |common )?(?:use(?: cases?)?|usage|purpose)|used for|how it(?:’|')?s used|how it is used|what for|role in (?:the )?work"
const PREVALENCE =
  'common ?(?:/|,) ?optional ?(?:/|,|, or) ?(?:or )?context[- ]specific|prevalence|adoption|commonality|status|label|usage level|classification|applicability|typicality|importance|likelihood'
const DIMENSION =
  '(?:evaluation |scorecard |assessment |interview )?(?:dimensions?|competenc(?:y|ies)|criteri(?:on|a)|areas?|capabilit(?:y|ies)|skill area)'
const BAR =
  'what (?:“|"|”|‘|\')?[a-z -]{2,24}(?:”|"|’|\')?(?: bar)? looks? like|what (?:“|"|‘)?(?:meets|exceeds) (?:the )?bar(?:”|"|’)? (?:looks like|means)|(?:meets|exceeds|below) (?:the )?bar|what (?:good|great|strong|excellent) looks like|what to look for|(?:strong |positive )?(?:evidence|signals?)|(?:strong|weak|good|excellent) (?:looks like|evidence|signals?)|bar|expectations?|description'
const WEIGHT = '(?:example |suggested |typical )?weight(?:ing)?(?: ?\\(?%\\)?| \\(examples?\\))?'
const LABEL = 'category|field|item|section|area|element|attribute|dimension|aspect|component'
const SUMMARY = '(?:executive )?summary|details?|description|content'

const NAMES: readonly (readonly [ColumnRole, string][])[] = [
  [
    ['category', CATEGORY],
    ['metric', METRIC],
    ['metric-type', '(?:metric |kpi )?(?:type|category)'],
    ['measures', MEASURES],
    ['why', WHY],
    ['target', TARGET],
    ['frequency', FREQUENCY],
  ],
  [
    ['category', CATEGORY],
    ['tool', TOOL],
    ['use', USE],
    ['prevalence', PREVALENCE],
  ],
  [
    ['dimension', DIMENSION],
    ['bar', BAR],
    ['weight', WEIGHT],
  ],
  [
    ['label', LABEL],
    ['summary', SUMMARY],
  ],
]

interface ColumnNames {
  role: ColumnRole
  /** The whole of a text is such a name. */
  whole: RegExp
  /** Such a name stands at a place of a text; one pattern a name, because the longest is wanted, not the first. */
  each: readonly RegExp[]
}

const KINDS: readonly (readonly ColumnNames[])[] = NAMES.map((kind) =>
  kind.map(([role, names]) => ({
    role,
    whole: new RegExp(`^(?:${names})$`, 'i'),
    each: alternatives(names).map((name) => new RegExp(`(?:${name})(?=\\s|$)`, 'iy')),
  })),
)

/** Roles a table of each kind must have to be one. */
const NEEDED: readonly (readonly ColumnRole[][])[] = [
  [
    ['metric', 'target'],
    ['metric', 'frequency'],
    ['metric', 'measures', 'why'],
  ],
  [
    ['tool', 'use'],
    ['tool', 'prevalence'],
  ],
  [
    ['dimension', 'bar'],
    ['dimension', 'weight'],
  ],
  [['label', 'summary']],
]

/** Reads a line as the header of a table whose borders are lost: nothing but names of columns, one behind the other. */
export function readHeader(text: string): Column[] | null {
  if (text.length > 250 || !/^\p{Lu}/u.test(text)) return null
  for (const [index, kind] of KINDS.entries()) {
    const columns = readColumns(text, kind, 0)
    const roles = new Set(columns?.map(({ role }) => role))
    if (columns !== null && NEEDED[index]?.some((needed) => needed.every((role) => roles.has(role))))
      return columns
  }
  return null
}

/** The role of one column name on its own, among those of the other names. */
export function readSeparateHeader(names: readonly string[]): (ColumnRole | null)[] {
  for (const kind of KINDS) {
    const roles = names.map((name) => kind.find(({ whole }) => whole.test(name.trim()))?.role ?? null)
    if (roles.filter((role) => role !== null).length >= Math.max(2, names.length - 1)) return roles
  }
  return names.map(() => null)
}

/** Whether texts are names of columns of one kind of table, nearly all of them. */
export function namesColumns(names: readonly string[]): boolean {
  return readSeparateHeader(names).some((role) => role !== null)
}

/** Whether a text is the name of a column, of whichever table. */
export function isColumnName(text: string): boolean {
  return KINDS.some((kind) => kind.some(({ whole }) => whole.test(text)))
}

function readColumns(
  text: string,
  kind: readonly ColumnNames[],
  from: number,
  used: readonly ColumnRole[] = [],
): Column[] | null {
  if (from >= text.length) return used.length >= 2 ? [] : null
  const options = kind
    .filter(({ role }) => role === 'bar' || !used.includes(role))
    .map(({ role, each }) => ({ role, end: longest(text, each, from) }))
    .filter(({ end }) => end > from)
    .sort((a, b) => b.end - a.end)
  for (const { role, end } of options) {
    const next = /\s*(?:\|\s*)?/y
    next.lastIndex = end
    const gap = next.exec(text)?.[0].length ?? 0
    const rest = readColumns(text, kind, end + gap, [...used, role])
    if (rest !== null) return [{ role, start: from, end }, ...rest]
  }
  return null
}

function longest(text: string, names: readonly RegExp[], from: number): number {
  let end = from
  for (const name of names) {
    name.lastIndex = from
    end = Math.max(end, from + (name.exec(text)?.[0].length ?? 0))
  }
  return end
}

/** The alternatives of a pattern outside its groups: the longest that fits is wanted, not the first. */
function alternatives(names: string): string[] {
  const found: string[] = ['']
  let depth = 0
  for (const char of names) {
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (char === '|' && depth === 0) found.push('')
    else found[found.length - 1] += char
  }
  return found
}
