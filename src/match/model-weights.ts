// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.622,
    weights: [
      -0.348, // subject full
      0.196, // subject soft
      1.544, // subject mean
      -0.537, // subject whole
      0.474, // subject by concept
      -0.122, // facet soft
      0.805, // facet mean
      -0.26, // facet whole
      0.015, // weak facet soft
      0.247, // weak facet mean
      -0.115, // weak facet whole
      0.055, // share of facets
      -0.355, // one of many
      0.144, // restated half
      0.37, // part of subject
      0.53, // broader than subject
      1.516, // telling
      2.825, // explained
      -0.39, // entry length
      -1.633, // foreign word
      0.299, // facets under an umbrella
      -2.457, // strange words
      -1.352, // other words beside a common word
    ],
  },
  full: {
    intercept: -3.468,
    weights: [
      1.938, // subject full
      0.921, // subject soft
      1.053, // subject mean
      0.074, // subject whole
      0.437, // subject by concept
      -0.078, // facet soft
      -0.204, // facet mean
      -0.603, // facet whole
      0.065, // weak facet soft
      -0.137, // weak facet mean
      -0.581, // weak facet whole
      1.093, // share of facets
      -0.585, // one of many
      0.101, // restated half
      -1.6, // part of subject
      0.104, // broader than subject
      -0.246, // telling
      0.808, // explained
      1.74, // entry length
      -0.925, // foreign word
      0.407, // facets under an umbrella
      -1.223, // strange words
      -1.015, // other words beside a common word
    ],
  },
  thresholds: { positive: 0.62, full: 0.42 },
} as const
