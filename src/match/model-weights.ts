// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.923,
    weights: [
      -0.394, // subject full
      0.437, // subject soft
      1.87, // subject mean
      -0.663, // subject whole
      -0.551, // subject words
      0.318, // subject by a direct part
      0.215, // subject by a distant part
      0.068, // subject by a broader term
      0.05, // facet soft
      0.706, // facet mean
      0.227, // facet whole
      0.682, // facet by a part
      -0.822, // facet words
      0.178, // all facets whole
      -0.691, // some of several facets
      0.07, // restated half
      0.149, // facets under an umbrella
      1.037, // weak facet mean
      -0.126, // weak facet whole
      0.442, // weak facet by a part
      1.22, // telling
      2.677, // explained
      1.205, // explained by a weak facet
      0.877, // entry length
      -2.708, // foreign word
      -3.95, // unknown words beside
      -1.784, // words of other topics beside
      -2.69, // words beside a common word
      1.411, // sibling concept
      0.315, // same topic
    ],
  },
  full: {
    intercept: -5.945,
    weights: [
      1.939, // subject full
      1.275, // subject soft
      1.237, // subject mean
      -0.41, // subject whole
      2.192, // subject words
      -1.719, // subject by a direct part
      -0.975, // subject by a distant part
      0.442, // subject by a broader term
      0.082, // facet soft
      -0.247, // facet mean
      -0.601, // facet whole
      -0.283, // facet by a part
      -0.414, // facet words
      1.403, // all facets whole
      -0.617, // some of several facets
      -0.337, // restated half
      0.317, // facets under an umbrella
      0.249, // weak facet mean
      0.266, // weak facet whole
      -0.275, // weak facet by a part
      -0.807, // telling
      0.825, // explained
      -0.442, // explained by a weak facet
      3.294, // entry length
      -1.077, // foreign word
      -1.628, // unknown words beside
      -0.062, // words of other topics beside
      -1.647, // words beside a common word
      1.961, // sibling concept
      0.052, // same topic
    ],
  },
  thresholds: { positive: 0.52, full: 0.37 },
} as const
