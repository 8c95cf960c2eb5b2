// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.57,
    weights: [
      -0.363, // subject full
      0.033, // subject soft
      1.563, // subject mean
      -0.509, // subject whole
      0.321, // subject by concept
      -0.219, // facet soft
      0.736, // facet mean
      -0.11, // facet whole
      0.007, // weak facet soft
      0.239, // weak facet mean
      -0.08, // weak facet whole
      -0.004, // share of facets
      -0.258, // one of many
      0.166, // restated half
      0.249, // part of subject
      0.607, // broader than subject
      1.432, // telling
      2.93, // explained
      -0.579, // entry length
      -1.607, // foreign word
      0.276, // facets under an umbrella
      -1.754, // strange words
      -1.501, // strange words beside one word
    ],
  },
  full: {
    intercept: -3.458,
    weights: [
      1.678, // subject full
      1.072, // subject soft
      1.346, // subject mean
      -0.017, // subject whole
      0.231, // subject by concept
      -0.277, // facet soft
      -0.393, // facet mean
      -0.428, // facet whole
      -0.008, // weak facet soft
      -0.206, // weak facet mean
      -0.618, // weak facet whole
      1.249, // share of facets
      -0.541, // one of many
      0.162, // restated half
      -1.374, // part of subject
      0.311, // broader than subject
      -0.255, // telling
      0.851, // explained
      1.56, // entry length
      -0.906, // foreign word
      0.417, // facets under an umbrella
      -0.982, // strange words
      -0.888, // strange words beside one word
    ],
  },
  thresholds: { positive: 0.49, full: 0.43 },
} as const
