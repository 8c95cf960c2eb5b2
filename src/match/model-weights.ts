// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.885,
    weights: [
      -0.626, // subject full
      0.649, // subject soft
      2.075, // subject mean
      -0.889, // subject whole
      0.663, // subject by a direct part
      0.286, // subject by a distant part
      0.22, // subject by a broader term
      -0.142, // facet soft
      0.8, // facet mean
      -0.197, // facet whole
      0.6, // facet by a part
      0.24, // all facets whole
      -0.782, // some of several facets
      0.075, // restated half
      0.496, // facets under an umbrella
      0.799, // weak facet mean
      0.221, // weak facet whole
      0.002, // weak facet by a part
      2.076, // telling
      3.091, // explained
      0.98, // explained by a weak facet
      -0.461, // entry length
      -2.858, // foreign word
      -3.588, // strange words
      -1.566, // other words beside a common word
    ],
  },
  full: {
    intercept: -4.087,
    weights: [
      2.534, // subject full
      1.526, // subject soft
      1.44, // subject mean
      -0.48, // subject whole
      -1.331, // subject by a direct part
      -1.283, // subject by a distant part
      0.318, // subject by a broader term
      0.206, // facet soft
      -0.322, // facet mean
      -0.477, // facet whole
      0.183, // facet by a part
      1.353, // all facets whole
      -0.833, // some of several facets
      -0.272, // restated half
      0.556, // facets under an umbrella
      0.125, // weak facet mean
      -0.704, // weak facet whole
      -0.565, // weak facet by a part
      -0.543, // telling
      0.986, // explained
      -0.24, // explained by a weak facet
      2.91, // entry length
      -1.369, // foreign word
      -1.971, // strange words
      -1.508, // other words beside a common word
    ],
  },
  thresholds: { positive: 0.51, full: 0.4 },
} as const
