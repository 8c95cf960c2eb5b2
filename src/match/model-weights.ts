// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.528,
    weights: [
      -0.332, // subject full
      0.163, // subject soft
      1.623, // subject mean
      -0.546, // subject whole
      0.426, // subject by concept
      -0.146, // facet soft
      0.764, // facet mean
      -0.223, // facet whole
      0.012, // weak facet soft
      0.247, // weak facet mean
      -0.106, // weak facet whole
      0.028, // share of facets
      -0.286, // one of many
      0.153, // restated half
      0.351, // part of subject
      0.569, // broader than subject
      1.447, // telling
      2.766, // explained
      -0.446, // entry length
      -1.67, // foreign word
      0.259, // facets under an umbrella
      -2.53, // strange words
      -1.166, // other words beside a common word
    ],
  },
  full: {
    intercept: -3.426,
    weights: [
      1.907, // subject full
      0.952, // subject soft
      1.117, // subject mean
      0.039, // subject whole
      0.354, // subject by concept
      -0.111, // facet soft
      -0.235, // facet mean
      -0.564, // facet whole
      0.041, // weak facet soft
      -0.16, // weak facet mean
      -0.582, // weak facet whole
      1.124, // share of facets
      -0.618, // one of many
      0.141, // restated half
      -1.576, // part of subject
      0.202, // broader than subject
      -0.229, // telling
      0.797, // explained
      1.728, // entry length
      -0.949, // foreign word
      0.412, // facets under an umbrella
      -1.256, // strange words
      -1.011, // other words beside a common word
    ],
  },
  thresholds: { positive: 0.53, full: 0.44 },
} as const
