/**
 * Names whose punctuation or figures matter, made one word before punctuation goes. First come texts of which one must
 * occur for the pattern to be tried, null for a figure. Each pattern is linear.
 */
const PROTECTED: readonly (readonly [readonly string[] | null, RegExp, string])[] = [
  [['ci'], /\bci ?\/ ?cd\b|\bci-cd\b|\bcicd\b/g, 'cicd'],
  [
    ['continuous'],
    /\bcontinuous integration(?: and |, | \/ |\/| & )(?:continuous )?(?:delivery|deployment)\b/g,
    'cicd',
  ],
  [['a/b', 'a-b', 'split', 'ab test'], /\ba\/b\b|\ba-b(?= test)|\bsplit(?= test)|\bab(?= test)/g, 'abtest'],
  [['&', 'rnd', 'research'], /\br ?& ?d\b|\bresearch (?:and|&) development\b|\brnd\b/g, 'rnd'],
  [['&', 'merger'], /\bm ?& ?a\b|\bmergers? (?:and|&) acquisitions?\b/g, 'mna'],
  [['&', 'profit'], /\bp ?& ?l\b|\bprofit (?:and|&) loss\b/g, 'pnl'],
  [['&'], /\bq ?& ?a\b/g, 'qna'],
  [['&', 'learning'], /\bl ?& ?d\b|\blearning (?:and|&) development\b/g, 'lnd'],
  [['&', 'health'], /\bh ?& ?s\b|\bhealth (?:and|&) safety\b/g, 'hns'],
  [['&', 'food'], /\bf ?& ?b\b|\bfood (?:and|&) beverages?\b/g, 'fnb'],
  [['+'], /\bc\+\+/g, 'cpp'],
  [['#'], /\bc#/g, 'csharp'],
  [['#'], /\bf#/g, 'fsharp'],
  [['.net'], /\basp\.net\b/g, 'aspnet'],
  [['.net'], /(^|[^a-z0-9])\.net\b/g, '$1dotnet'],
  [['.js'], /\b(node|next|vue|react|express|three|d3|angular|nest|nuxt|backbone|ember|p5)\.js\b/g, '$1js'],
  [['/'], /\bi\/o\b/g, 'io'],
  [['/'], /\btcp\/ip\b/g, 'tcpip'],
  [['pub'], /\bpub ?\/ ?sub\b|\bpub-sub\b|\bpublish[-/ ]subscribe\b/g, 'pubsub'],
  [['/'], /\bs\/4 ?hana\b/g, 's4hana'],
  [['/'], /\bpl\/sql\b/g, 'plsql'],
  [['/'], /\bssl\/tls\b|\btls\/ssl\b/g, 'tls'],
  [['/'], /\biso\/iec\b/g, 'iso'],
  [['/'], /\bui\/ux\b|\bux\/ui\b/g, 'uiux'],
  [['ai'], /\bai ?\/ ?ml\b|\bml ?\/ ?ai\b|\bai ?& ?ml\b|\bai and ml\b/g, 'aiml'],
  [['level', 'suite', 'cxo'], /\bc[- ]?(?:level|suite)\b|\bcxos?\b/g, 'csuite'],
  [['market', 'gtm'], /\bgo[- ]to[- ]market\b|\bgtm\b/g, 'gotomarket'],
  [['live'], /\bgo[- ]lives?\b|\bgoing live\b/g, 'golive'],
  [['prem'], /\bon[- ]prem(?:ises?)?\b/g, 'onprem'],
  [['on-', 'on '], /\bon[- ](call|device|site|chain|demand|time|board|boarding)\b/g, 'on$1'],
  [['in-', 'in '], /\bin[- ](memory|context|house|flight)\b/g, 'in$1'],
  [['off'], /\boff[- ](site|shore|shoring|chain)\b/g, 'off$1'],
  [['end', 'e2e'], /\bend[- ]to[- ]end\b|\be2e\b/g, 'endtoend'],
  [
    ['it '],
    /\bit (?=(?:governance|strategy|services?|operations|security|management|architecture|support|infrastructure|risks?|audits?|portfolio|projects?|departments?|landscape|leadership|budgets?|procurement|systems|controls|compliance|standards|polic(?:y|ies)|assets?|costs?|transformation|directors?|managers?|architects?|programs?|programmes?|organi[sz]ation|consulting|spend)\b)/g,
    'infotech ',
  ],
  [['hands'], /\bhands[- ]on\b/g, 'handson'],
  [['day'], /\bday[- ]to[- ]day\b/g, 'daytoday'],
  [['to'], /\bto[- ]be\b(?= (?:state|architecture|process))/g, 'tobe'],
  [['as'], /\bas[- ]is\b/g, 'asis'],
  [['time'], /\btime[- ]to[- ]market\b/g, 'timetomarket'],
  [
    null,
    /\b(soc|iso|level|type|tier|gpt|claude|llama|web|http|pci|ipv|sha|p|tls|oauth|s|ec|sox|basel|mil|gen|gemini|grade|year|key stage|class) ?-?(\d+(?:\.\d+)?)\b/g,
    '$1$2',
  ],
  [['well'], /\bwell[- ]architected\b/g, 'wellarchitected'],
  // Numbers of standards: NIST 800-53 is not NIST 800-171, IEC 61508 is not IEC 62304, SR 11-7 is no senior.
  [['nist'], /\bnist (?:sp|special publication) ?-?(?=\d)/g, 'nist '],
  [null, /\b(nist|sr|fips|ss) ?-?(\d{1,3})[-/](\d{1,3})\b/g, '$1$2x$3'],
  [null, /\b(iec|nist|fips|en|cps|ul|ias|ifrs) ?-?(\d{1,6})\b/g, '$1$2'],
  // Exam codes: AZ-305 is not AZ-900.
  [null, /\b(az|ai|dp|sc|pl|da|ms|og0|ogea|sy0)-(\d{3})\b/g, '$1$2'],
  [['grade', 'year'], /\bgrade\d+\b|\byear\d+\b/g, 'schoolyear'],
]

/** Any of the texts that must occur; most texts hold none. */
const MAY_BE_PROTECTED = new RegExp(
  PROTECTED.flatMap(([needs]) => needs ?? [])
    .map((part) => part.replace(/[+.&#/]/g, '\\$&'))
    .join('|'),
)

function includesAny(text: string, parts: readonly string[]): boolean {
  for (let at = 0; at < parts.length; at += 1) if (text.includes(parts[at] as string)) return true
  return false
}

/** Puts one word in place of each protected name ("CI/CD" → "cicd"). @param text lower case */
export function protectNames(text: string): string {
  const hasFigure = /\d/.test(text)
  if (!hasFigure && !MAY_BE_PROTECTED.test(text)) return text
  let plain = text
  for (let at = 0; at < PROTECTED.length; at += 1) {
    const entry = PROTECTED[at] as (typeof PROTECTED)[number]
    const needs = entry[0]
    if (needs === null ? hasFigure : includesAny(plain, needs)) plain = plain.replace(entry[1], entry[2])
  }
  return plain
}
