import { toAmericanSpelling } from './spelling.ts'

/** Kept in the spelling in which words are compared. */
const words = (text: string) =>
  new Set(text.split(/\s+/).flatMap((word) => (word === '' ? [] : [toAmericanSpelling(word)])))

/** Carry no subject; left out of every comparison and every alias key. */
const STOP_WORDS = words(`
  a an the of for in and or to on at by from as with using via into across within over under through between per
  our my their its your his her we i they it this that these those which who whose is are be been was were being am
  so such both all any each every other others than then also etc eg ie vs versus plus against towards toward about
  around among amongst upon onto but if when where while up out off more most very well new own same only just
  s t us them me he she you since until regularly frequently often successfully personally currently previously quarterly
`)

/** Say how much or how well, not what: "advanced Kubernetes skills" is Kubernetes. */
const FILLER_WORDS = words(`
  experience experienced skill skills knowledge expertise expert advanced strong solid deep good excellent proven
  hands-on handson practical basic basics fundamental fundamentals foundation foundations foundational essentials
  introduction concept concepts principle principles proficiency proficient familiarity familiar understanding
  awareness ability capability capabilities competence competency senior junior lead leading principal staff chief
  level enterprise-wide enterprisewide scale large-scale scaled scalable production production-grade grade modern
  complex end-to-end endtoend various multiple several many different key core main major general overall
  including related relevant focus focused oriented based driven use used user usage working work worked worker
  hand hands on-site certified certification certifications certificate associate professional practitioner exam
  specialty specialist accredited licensed diploma bootcamp course courses training trained year years month months
  day days day-to-day daily role responsibilities responsible ownership owner owned own owns do doing did done make made
  making set setting help helped helping ensure ensuring drive drove driving run running ran led build building built
  create creating created creation develop developing developed deliver delivering delivered implement implementing
  implemented implementation define defining defined establish establishing established design designing designed
  designs designer practice practices practicing best real world industry-specific mindset orientation discipline
  methods method methodology methodologies technique techniques approach approaches pattern patterns solution solutions
  process processes activities tooling tools tool
  concern concerns wide topics things stuff area areas aspects across-the-board global enterprise company companies
  organization organizations organizational corporate internal external team teams people person
`)

/** True of half the field: never decide a match alone. */
const GENERIC_WORDS = words(`
  architecture architect architectural management manage managing managed manager data cloud ai ml aiml strategy
  strategic governance govern platform platforms system systems engineering engineer engineers development developer
  software model models modeling framework frameworks leadership leader planning plan plans security secure risk
  risks cost costs performance quality program programs project projects business technical technology technologies
  tech product products service services pipeline pipelines portfolio stakeholder stakeholders analysis analytics
  analytical optimization optimize optimizing integration integrate operations operational operate operating
  infrastructure application applications app apps digital innovation innovative standard standards standardization
  compliance review reviews evaluation evaluate evaluating assessment testing test tests monitoring monitor control
  controls policy policies vendor vendors supplier customer customers client clients market market markets
  communication communicating communicate collaboration coordination support improvement improve efficiency
  automation automated automate workflow workflows orchestration delivery deliver release releases deployment
  deploy deploying change changes transformation roadmap roadmaps vision decision decisions research learning
  training intelligence network networks networking storage compute database databases code coding programming
  script web api apis interface user information knowledge content document documentation report reporting
  reports metric metrics measurement tracking feature features search distributed remote hybrid multi environment
  environments production resource resources asset assets inventory value outcome outcomes impact financial finance
  budget budgets budgeting economic board boards committee executive executives community communities culture
  partner partners partnership partnerships agent agents agentic assistant chain chains supply flow flows stream
  streaming batch real-time realtime time online offline edge device devices mobile mixed audience audiences
  safety   responsible  privacy private public  identity access regulation regulatory
  regulated industry sector sectors domain domains specific trade-off tradeoff tradeoffs reference references
   dashboard dashboards visualization visual presentation presenting presentations writing  
  rate ratio completeness coverage incident incidents response detection satisfaction adoption utilization cycle
  mean detect resolution availability reliability resilience scaling scalability maintenance maintainability logging
  logs versioning version registry registries store stores lifecycle lineage catalog pilot prototype prototyping
  prompt prompts generation generative retrieval vector embedding embeddings inference serving tuning validation
  accelerator accelerators hardware  sustainable    energy audit  
  contract contracts     due  talent hiring  organization
  conflict   judgment thinking thought systems-thinking   problem solving
  self-hosted managed native open source local central shared common  tenant tenants container containers
  isolation boundary boundaries layer stack function functions cross-functional crossfunctional functional
  engagement experience relationship relationships alignment facilitation workshop workshops training-program
  event events driven      image images video audio voice speech text language languages
  natural human loop operator mapping map modelling simulation experiment experiments experimentation statistics
`)

export type WordClass = 'stop' | 'filler' | 'generic' | 'plain'

/** Which kind of word it is. @param word lower case, American spelling, not stemmed */
export function wordClass(word: string): WordClass {
  if (STOP_WORDS.has(word)) return 'stop'
  if (FILLER_WORDS.has(word)) return 'filler'
  if (GENERIC_WORDS.has(word)) return 'generic'
  return 'plain'
}

/** What a word weighs when coverage is computed: fillers hardly, generic words less than half of a plain word. */
export const WORD_WEIGHTS: Readonly<Record<WordClass, number>> = {
  stop: 0.01,
  filler: 0.08,
  generic: 0.45,
  plain: 1,
}
