// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.944,
    weights: [
      -0.44, // subject full
      0.437, // subject soft
      1.889, // subject mean
      -0.694, // subject whole
      -0.518, // subject words
      0.309, // subject by a direct part
      0.246, // subject by a distant part
      0.08, // subject by a broader term
      0.107, // facet soft
      0.664, // facet mean
      0.135, // facet whole
      0.621, // facet by a part
      -0.785, // facet words
      0.178, // all facets whole
      -0.721, // some of several facets
      0.071, // restated half
      0.127, // facets under an umbrella
      0.996, // weak facet mean
      -0.155, // weak facet whole
      0.382, // weak facet by a part
      1.248, // telling
      2.669, // explained
      1.2, // explained by a weak facet
      1.073, // entry length
      -2.735, // foreign word
      -3.85, // unknown words beside
      -1.715, // words of other topics beside
      -2.795, // words beside a common word
      1.447, // sibling concept
      0.272, // same topic
    ],
  },
  full: {
    intercept: -5.872,
    weights: [
      1.987, // subject full
      1.108, // subject soft
      1.25, // subject mean
      -0.419, // subject whole
      2.251, // subject words
      -1.385, // subject by a direct part
      -0.979, // subject by a distant part
      0.439, // subject by a broader term
      0.037, // facet soft
      -0.297, // facet mean
      -0.545, // facet whole
      -0.205, // facet by a part
      -0.452, // facet words
      1.406, // all facets whole
      -0.604, // some of several facets
      -0.323, // restated half
      0.386, // facets under an umbrella
      0.322, // weak facet mean
      -0.475, // weak facet whole
      -0.286, // weak facet by a part
      -0.926, // telling
      0.903, // explained
      -0.126, // explained by a weak facet
      3.476, // entry length
      -1.143, // foreign word
      -1.395, // unknown words beside
      0.106, // words of other topics beside
      -1.731, // words beside a common word
      1.965, // sibling concept
      0.043, // same topic
    ],
  },
  thresholds: { positive: 0.52, full: 0.4 },
} as const
