// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -2.049,
    weights: [
      -1.017, // subject full
      0.566, // subject soft
      1.736, // subject mean
      -0.197, // subject whole
      0.483, // subject by concept
      -0.21, // facet soft
      0.937, // facet mean
      -0.037, // facet whole
      0.228, // weak facet soft
      0.562, // weak facet mean
      -0.118, // weak facet whole
      0.769, // share of facets
      -0.432, // one of many
      -0.33, // restated half
      0.562, // part of subject
      1.376, // broader than subject
      0.18, // telling
      3.792, // explained
      -0.954, // entry length
      0, // foreign word
      0.546, // facets under an umbrella
    ],
  },
  full: {
    intercept: -3.844,
    weights: [
      1.449, // subject full
      1.183, // subject soft
      1.391, // subject mean
      -0.052, // subject whole
      0.374, // subject by concept
      -0.207, // facet soft
      -0.357, // facet mean
      -0.456, // facet whole
      0.02, // weak facet soft
      -0.176, // weak facet mean
      -0.648, // weak facet whole
      1.383, // share of facets
      -0.619, // one of many
      -0.041, // restated half
      -1.367, // part of subject
      0.44, // broader than subject
      -0.371, // telling
      1.2, // explained
      1.523, // entry length
      0, // foreign word
      0.48, // facets under an umbrella
    ],
  },
  thresholds: { positive: 0.46, full: 0.42 },
} as const
