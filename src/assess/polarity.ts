/** Things whose figure should rise. They are the last word of a name such as "latency budget adherence". */
const UP =
  /\b(?:adoption|coverage|availability|uptime|attainment|adherence|compliance|satisfaction|utili[sz]ation|completeness|auditability|reuse|throughput|effectiveness|accuracy|savings?|saved|revenue|retention|delivery influence|enablement|nps|roi|hit rate|success rate|pass rate)\b/
/** Things whose figure should fall. */
const DOWN =
  /\b(?:costs?|spend|spending|time|latency|duration|mttr|mttd|mttm|incidents?|defects?|regressions?|failures?|errors?|violations?|findings|rework|churn|waste|downtime|outages?|delays?|debt|backlog|vulnerabilities)\b/

/** Which way is better for what a text measures; null where its words do not tell. */
export function betterWay(text: string): 'up' | 'down' | null {
  const lower = text.toLowerCase()
  if (UP.test(lower)) return 'up'
  return DOWN.test(lower) ? 'down' : null
}
