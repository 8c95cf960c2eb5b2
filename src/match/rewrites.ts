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
  ['mgmt', 'management'],
  ['mgt', 'management'],
  ['comms', 'communication'],
  ['infra', 'infrastructure'],
  ['perf', 'performance'],
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

/** A word as written and as compared. */
export interface RawWord {
  written: string
  word: string
}

/** Puts the abbreviation in place of each long form. */
export function applyRewrites(raw: RawWord[]): RawWord[] {
  const done: RawWord[] = []
  for (let at = 0; at < raw.length; ) {
    const here = raw[at]
    if (here === undefined) break
    const rewrite = REWRITES_BY_START.get(here.word)?.find(({ rest }) =>
      rest.every((word, offset) => sameWord(raw[at + 1 + offset]?.word, word)),
    )
    if (rewrite === undefined) {
      done.push(here)
      at += 1
      continue
    }
    const length = 1 + rewrite.rest.length
    const written = raw
      .slice(at, at + length)
      .map((one) => one.written)
      .join(' ')
    done.push({ written, word: rewrite.to })
    at += length
  }
  return done
}

function sameWord(word: string | undefined, expected: string): boolean {
  return word === expected || word === `${expected}s`
}
