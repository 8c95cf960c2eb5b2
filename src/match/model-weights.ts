// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.597,
    weights: [
      -0.61, // subject full
      0.59, // subject soft
      1.823, // subject mean
      -0.912, // subject whole
      -0.342, // subject words
      0.371, // subject by a direct part
      0.161, // subject by a distant part
      0.029, // subject by a broader term
      0.124, // facet soft
      0.687, // facet mean
      0.155, // facet whole
      0.632, // facet by a part
      -0.846, // facet words
      0.2, // all facets whole
      -0.605, // some of several facets
      0.067, // restated half
      0.1, // facets under an umbrella
      0.972, // weak facet mean
      -0.206, // weak facet whole
      0.16, // weak facet by a part
      0.924, // telling
      2.73, // explained
      1.245, // explained by a weak facet
      0.848, // entry length
      -2.894, // foreign word
      -3.819, // unknown words beside
      -1.667, // words of other topics beside
      -2.477, // words beside a common word
      1.024, // sibling concept
      0.56, // same topic
    ],
  },
  full: {
    intercept: -5.054,
    weights: [
      1.926, // subject full
      1.336, // subject soft
      1.277, // subject mean
      -0.545, // subject whole
      2.284, // subject words
      -1.352, // subject by a direct part
      -0.971, // subject by a distant part
      0.459, // subject by a broader term
      0.288, // facet soft
      -0.132, // facet mean
      -0.536, // facet whole
      -0.218, // facet by a part
      -0.426, // facet words
      1.194, // all facets whole
      -0.861, // some of several facets
      -0.552, // restated half
      0.462, // facets under an umbrella
      0.202, // weak facet mean
      -0.6, // weak facet whole
      -0.093, // weak facet by a part
      -1.248, // telling
      0.65, // explained
      -0.336, // explained by a weak facet
      3.25, // entry length
      -1.44, // foreign word
      -1.618, // unknown words beside
      0.103, // words of other topics beside
      -1.514, // words beside a common word
      1.481, // sibling concept
      0.053, // same topic
    ],
  },
  thresholds: { positive: 0.5, full: 0.37 },
} as const
