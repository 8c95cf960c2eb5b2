// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.585,
    weights: [
      -0.36, // subject full
      0.221, // subject soft
      1.586, // subject mean
      -0.527, // subject whole
      0.467, // subject by concept
      -0.132, // facet soft
      0.777, // facet mean
      -0.22, // facet whole
      0.015, // weak facet soft
      0.248, // weak facet mean
      -0.106, // weak facet whole
      0.031, // share of facets
      -0.289, // one of many
      0.141, // restated half
      0.392, // part of subject
      0.547, // broader than subject
      1.475, // telling
      2.781, // explained
      -0.446, // entry length
      -1.663, // foreign word
      0.278, // facets under an umbrella
      -2.471, // strange words
      -1.353, // other words beside a common word
    ],
  },
  full: {
    intercept: -3.491,
    weights: [
      1.942, // subject full
      0.926, // subject soft
      1.042, // subject mean
      0.069, // subject whole
      0.44, // subject by concept
      -0.076, // facet soft
      -0.201, // facet mean
      -0.601, // facet whole
      0.066, // weak facet soft
      -0.136, // weak facet mean
      -0.581, // weak facet whole
      1.098, // share of facets
      -0.601, // one of many
      0.102, // restated half
      -1.61, // part of subject
      0.104, // broader than subject
      -0.232, // telling
      0.821, // explained
      1.747, // entry length
      -0.934, // foreign word
      0.405, // facets under an umbrella
      -1.223, // strange words
      -1.013, // other words beside a common word
    ],
  },
  thresholds: { positive: 0.53, full: 0.42 },
} as const
