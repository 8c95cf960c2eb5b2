// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.79,
    weights: [
      -0.368, // subject full
      0.347, // subject soft
      1.834, // subject mean
      -0.668, // subject whole
      -0.831, // subject words
      0.29, // subject by a direct part
      0.347, // subject by a distant part
      0.012, // subject by a broader term
      -0.096, // facet soft
      0.612, // facet mean
      0.24, // facet whole
      0.674, // facet by a part
      -0.709, // facet words
      0.23, // all facets whole
      -0.658, // some of several facets
      0.104, // restated half
      0.155, // facets under an umbrella
      0.975, // weak facet mean
      -0.202, // weak facet whole
      0.53, // weak facet by a part
      1.315, // telling
      2.635, // explained
      1.116, // explained by a weak facet
      1.235, // entry length
      -2.846, // foreign word
      -4.2, // unknown words beside
      -1.882, // words of other topics beside
      -2.297, // words beside a common word
      1.366, // sibling concept
      0.322, // same topic
    ],
  },
  full: {
    intercept: -5.975,
    weights: [
      1.882, // subject full
      1.216, // subject soft
      1.155, // subject mean
      -0.462, // subject whole
      2.571, // subject words
      -1.917, // subject by a direct part
      -1.002, // subject by a distant part
      0.572, // subject by a broader term
      0.098, // facet soft
      -0.311, // facet mean
      -0.555, // facet whole
      -0.293, // facet by a part
      -0.314, // facet words
      1.569, // all facets whole
      -0.703, // some of several facets
      -0.248, // restated half
      0.375, // facets under an umbrella
      0.144, // weak facet mean
      0.479, // weak facet whole
      -0.71, // weak facet by a part
      -0.676, // telling
      0.609, // explained
      -0.512, // explained by a weak facet
      3.082, // entry length
      -1.067, // foreign word
      -1.582, // unknown words beside
      -0.042, // words of other topics beside
      -1.677, // words beside a common word
      2.024, // sibling concept
      0.012, // same topic
    ],
  },
  thresholds: { positive: 0.5, full: 0.47 },
} as const
