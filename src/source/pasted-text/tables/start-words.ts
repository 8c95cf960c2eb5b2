const set = (words: string): ReadonlySet<string> => new Set(words.trim().toLowerCase().split(/\s+/))

/** First words of what a metric measures. */
export const MEASURE_SURE =
  set(`% # number count percent percentage share ratio proportion portion median mean average time
  availability existence qualitative quantitative survey fraction composite elapsed`)
export const MEASURE_LIKELY =
  set(`rate cost costs total score scores degree extent level levels frequency volume hours days uptime
  utilization utilisation unit latency lead cycle percentile amount spend value reduction increase change difference variance
  accuracy coverage adoption measured tracks how whether duration age speed effort occurrences incidents defects confidence
  feedback self-reported nps csat enps completeness compliance adherence alignment quality growth revenue budget actual planned
  forecast delta gap backlog throughput workshops presence delivered documented successful active unplanned open resolved internal
  end-to-end monthly weekly quarterly annual failed critical share-of`)

/** First words of why a metric matters. */
export const WHY_SURE =
  set(`indicates reduces measures ensures directly demonstrates supports shows scales avoids prevents improves
  drives enables protects signals tracks validates reflects confirms controls limits builds captures reveals helps keeps
  encourages promotes balances links correlates detects highlights increases lowers maintains minimizes minimises maximizes aligns
  accelerates strengthens proves quantifies provides predicts identifies guards safeguards affects impacts establishes creates
  sustains exposes shortens surfaces makes gives tells cuts raises forces allows saves frees lets eases speeds stops catches
  grows multiplies satisfies spreads caps connects removes lifts warns rewards verifies determines influences represents serves assures mitigates connects focuses addresses`)
export const WHY_LIKELY =
  set(`early leading core critical key major primary reliability baseline essential direct strong main proxy
  needed required foundation basis slow late poor high low unclear without customers users teams good`)

/** First words of a target. */
export const TARGET_SURE =
  set(`improve improved improving improvement reduce reduced reduction increase increasing decrease
  decreasing downward upward zero median mean average stable steady consistent near-zero fallback trending positive declining
  rising flat neutral detect target maintain maintained none downtrend uptrend continuous year-over-year at up within less fewer
  under over below above no all every`)
export const TARGET_LIKELY =
  set(`documented defined established full complete green meet meets single-digit double-digit half majority
  baseline top quarterly monthly same trend published agreed approved tested signed never always only on-time met cut lower raise
  keep hold sub-second variance`)

/** First words of what a tool is used for. */
export const USE_LIKELY =
  set(`core managed unified centralized centralised source version governed build build/test/deploy delivery incident
  architecture metrics tracing logs logging experiment model vector hybrid embedded online offline event-driven real-time cloud-native
  provider-native primary general infrastructure infra code data api secrets secret dependency vulnerability identity access
  authentication team cross-functional documentation diagrams workflow pipeline pipelines batch stream streaming distributed
  relational analytics warehouse lakehouse feature features container containers packaging serving serving, automated automation
  policy policy-as-code policies compliance audit cost budget ticket tickets project backlog planning static dynamic unit load
  performance end-to-end interactive lightweight standard standardized secure shared central local remote internal external
  technical business visual full-stack low-code object block key-value nosql sql graph time-series search message queue
  asynchronous application network traffic service services release releases deployment repeatable declarative llm rag ml ai bi etl
  elt iac ci/cd single sign-on alerting alerts dashboards dashboards, reports reporting notebooks notebook development code, working
  communication collaboration meetings chat`)

/** Words a figure belongs to: it does not begin a cell behind them. */
export const LEADS_FIGURE = new Set([
  ...set(`target targets exceed exceeds reach reaches minimum maximum min max tier top meets below above over under about around
  level phase last next first`),
])
