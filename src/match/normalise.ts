import { toAmericanSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'
import { type WordClass, wordClass } from './words.ts'

/** One word as it is compared, with the words as written. */
export interface Token {
  written: string
  /** Lower case, American spelling, abbreviations of the list below put in. */
  word: string
  stem: string
  kind: WordClass
}

/** Names whose punctuation matters, made one word before punctuation goes. Each pattern is linear. */
const PROTECTED: readonly (readonly [RegExp, string])[] = [
  [/\bci ?\/ ?cd\b|\bci-cd\b|\bcicd\b/g, 'cicd'],
  [/\bcontinuous integration(?: and |, | \/ |\/| & )(?:continuous )?(?:delivery|deployment)\b/g, 'cicd'],
  [/\ba\/b\b|\ba-b(?= test)|\bsplit(?= test)|\bab(?= test)/g, 'abtest'],
  [/\br ?& ?d\b|\bresearch (?:and|&) development\b|\brnd\b/g, 'rnd'],
  [/\bm ?& ?a\b|\bmergers? (?:and|&) acquisitions?\b/g, 'mna'],
  [/\bp ?& ?l\b|\bprofit (?:and|&) loss\b/g, 'pnl'],
  [/\bq ?& ?a\b/g, 'qna'],
  [/\bl ?& ?d\b|\blearning (?:and|&) development\b/g, 'lnd'],
  [/\bh ?& ?s\b|\bhealth (?:and|&) safety\b/g, 'hns'],
  [/\bf ?& ?b\b|\bfood (?:and|&) beverages?\b/g, 'fnb'],
  [/\bc\+\+/g, 'cpp'],
  [/\bc#/g, 'csharp'],
  [/\bf#/g, 'fsharp'],
  [/\basp\.net\b/g, 'aspnet'],
  [/(^|[^a-z0-9])\.net\b/g, '$1dotnet'],
  [/\b(node|next|vue|react|express|three|d3|angular|nest|nuxt|backbone|ember|p5)\.js\b/g, '$1js'],
  [/\bi\/o\b/g, 'io'],
  [/\btcp\/ip\b/g, 'tcpip'],
  [/\bpub ?\/ ?sub\b|\bpub-sub\b|\bpublish[-/ ]subscribe\b/g, 'pubsub'],
  [/\bs\/4 ?hana\b/g, 's4hana'],
  [/\bpl\/sql\b/g, 'plsql'],
  [/\bssl\/tls\b|\btls\/ssl\b/g, 'tls'],
  [/\biso\/iec\b/g, 'iso'],
  [/\bui\/ux\b|\bux\/ui\b/g, 'uiux'],
  [/\bai ?\/ ?ml\b|\bml ?\/ ?ai\b|\bai ?& ?ml\b|\bai and ml\b/g, 'aiml'],
  [/\bc[- ]?(?:level|suite)\b|\bcxos?\b/g, 'csuite'],
  [/\bgo[- ]to[- ]market\b|\bgtm\b/g, 'gotomarket'],
  [/\bgo[- ]lives?\b|\bgoing live\b/g, 'golive'],
  [/\bon[- ]prem(?:ises?)?\b/g, 'onprem'],
  [/\bon[- ](call|device|site|chain|demand|time|board|boarding)\b/g, 'on$1'],
  [/\bin[- ](memory|context|house|flight)\b/g, 'in$1'],
  [/\boff[- ](site|shore|shoring|chain)\b/g, 'off$1'],
  [/\bend[- ]to[- ]end\b|\be2e\b/g, 'endtoend'],
  [/\bhands[- ]on\b/g, 'handson'],
  [/\bday[- ]to[- ]day\b/g, 'daytoday'],
  [/\bto[- ]be\b(?= (?:state|architecture|process))/g, 'tobe'],
  [/\bas[- ]is\b/g, 'asis'],
  [/\btime[- ]to[- ]market\b/g, 'timetomarket'],
  [
    /\b(soc|iso|level|type|tier|gpt|claude|llama|web|http|pci|ipv|sha|p|tls|oauth|s|ec|sox|basel|mil|gen|gemini|grade|year|key stage|class) ?-?(\d+(?:\.\d+)?)\b/g,
    '$1$2',
  ],
  [/\bwell[- ]architected\b/g, 'wellarchitected'],
  // Numbers of standards: NIST 800-53 is not NIST 800-171, IEC 61508 is not IEC 62304, SR 11-7 is no senior.
  [/\bnist (?:sp|special publication) ?-?(?=\d)/g, 'nist '],
  [/\b(nist|sr|fips|ss) ?-?(\d{1,3})[-/](\d{1,3})\b/g, '$1$2x$3'],
  [/\b(iec|nist|fips|en|cps|ul|ias|ifrs) ?-?(\d{1,6})\b/g, '$1$2'],
  // Exam codes: AZ-305 is not AZ-900.
  [/\b(az|ai|dp|sc|pl|da|ms|og0|ogea|sy0)-(\d{3})\b/g, '$1$2'],
  [/\bgrade\d+\b|\byear\d+\b/g, 'schoolyear'],
]

/** Several words that always mean one abbreviation. */
const REWRITES: readonly (readonly [string, string])[] = [
  ['artificial intelligence', 'ai'],
  ['machine learning', 'ml'],
  ['machine-learning', 'ml'],
  ['generative ai', 'genai'],
  ['gen ai', 'genai'],
  ['large language model', 'llm'],
  ['retrieval augmented generation', 'rag'],
  ['infrastructure as code', 'iac'],
  ['amazon web services', 'aws'],
  ['google cloud platform', 'gcp'],
  ['google cloud', 'gcp'],
  ['microsoft azure', 'azure'],
  ['ms azure', 'azure'],
  ['natural language processing', 'nlp'],
  ['identity and access management', 'iam'],
  ['identity access management', 'iam'],
  ['role based access control', 'rbac'],
  ['architecture decision record', 'adr'],
  ['service level objective', 'slo'],
  ['service level agreement', 'sla'],
  ['service level indicator', 'sli'],
  ['total cost of ownership', 'tco'],
  ['return on investment', 'roi'],
  ['proof of concept', 'poc'],
  ['proofs of concept', 'poc'],
  ['site reliability engineering', 'sre'],
  ['site reliability engineer', 'sre'],
  ['site reliability', 'sre'],
  ['objectives and key results', 'okr'],
  ['key performance indicator', 'kpi'],
  ['request for proposal', 'rfp'],
  ['software bill of materials', 'sbom'],
  ['software development life cycle', 'sdlc'],
  ['software development lifecycle', 'sdlc'],
  ['personally identifiable information', 'pii'],
  ['business intelligence', 'bi'],
  ['graphics processing unit', 'gpu'],
  ['tensor processing unit', 'tpu'],
  ['mean time to recovery', 'mttr'],
  ['mean time to restore', 'mttr'],
  ['mean time to resolution', 'mttr'],
  ['mean time to repair', 'mttr'],
  ['mean time to detect', 'mttd'],
  ['mean time to detection', 'mttd'],
  ['mean time to mitigate', 'mttm'],
  ['large scale', 'scale'],
  ['trade off', 'tradeoff'],
  ['decision making', 'decisionmaking'],
  ['open source', 'opensource'],
  ['real time', 'realtime'],
  ['fine tuning', 'finetuning'],
  ['fine tuned', 'finetuning'],
  ['fine tune', 'finetuning'],
  ['high performance computing', 'hpc'],
  ['convolutional neural network', 'cnn'],
  ['application programming interface', 'api'],
]

interface Rewrite {
  rest: readonly string[]
  to: string
}

const REWRITES_BY_START = new Map<string, Rewrite[]>()
for (const [from, to] of REWRITES) {
  const [start = '', ...rest] = from.split(/[ -]/)
  REWRITES_BY_START.set(start, [...(REWRITES_BY_START.get(start) ?? []), { rest, to }])
}
for (const rewrites of REWRITES_BY_START.values()) rewrites.sort((a, b) => b.rest.length - a.rest.length)

/**
 * Words of a text in the form in which they are compared: NFKC, lower case, American spelling, known punctuation
 * kept as one word (CI/CD, C++, R&D), common long forms as their abbreviation. Stop words are kept and marked.
 */
export function tokenise(text: string): Token[] {
  return applyRewrites(rawWords(text)).map(({ written, word }) => ({
    written,
    word,
    stem: stemOf(word),
    kind: wordClass(word),
  }))
}

/** A token for a word put in place of another, such as a repaired one. */
export function tokenFor(word: string, written: string): Token {
  return { written, word, stem: stemOf(word), kind: wordClass(word) }
}

function rawWords(text: string): { written: string; word: string }[] {
  let plain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
  for (const [pattern, to] of PROTECTED) plain = plain.replace(pattern, to)
  plain = plain
    .replace(/(?<![-\w])([a-z])-(?=[a-z]{2})/g, '$1')
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
  const found: { written: string; word: string }[] = []
  for (const match of plain.matchAll(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu)) {
    const word = toAmericanSpelling(match[0])
    if (isVersionOrFigure(word, found.length)) continue
    found.push({ written: match[0], word })
  }
  return found
}

/** "TOGAF 9.2", "Python 3", "since 2021", "40 %": figures after the first word say nothing of the subject. */
function isVersionOrFigure(word: string, index: number): boolean {
  if (/^(?:19|20)\d\d$/.test(word)) return true
  if (/^\d+\.\d/.test(word) || /^v\d+$/.test(word)) return true
  return index > 0 && /^\d+(?:k|m|x|th|st|nd|rd|bn|pt)?$/.test(word)
}

function applyRewrites(raw: { written: string; word: string }[]): { written: string; word: string }[] {
  const done: { written: string; word: string }[] = []
  for (let at = 0; at < raw.length; ) {
    const here = raw[at]
    if (here === undefined) break
    const rewrite = REWRITES_BY_START.get(here.word)?.find(({ rest }) =>
      rest.every((word, offset) => sameWord(raw[at + 1 + offset]?.word, word)),
    )
    const length = 1 + (rewrite?.rest.length ?? 0)
    const written = raw
      .slice(at, at + length)
      .map((one) => one.written)
      .join(' ')
    done.push({ written, word: rewrite?.to ?? here.word })
    at += length
  }
  return done
}

function sameWord(word: string | undefined, expected: string): boolean {
  return word === expected || word === `${expected}s`
}
