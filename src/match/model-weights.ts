// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: {
    intercept: -1.618,
    weights: [
      -0.422, // subject full
      0.122, // subject soft
      1.691, // subject mean
      -0.62, // subject whole
      0.43, // subject by concept
      -0.114, // facet soft
      0.773, // facet mean
      -0.221, // facet whole
      0, // weak facet soft
      0.243, // weak facet mean
      -0.09, // weak facet whole
      0.049, // share of facets
      -0.261, // one of many
      0.157, // restated half
      0.415, // part of subject
      0.608, // broader than subject
      1.484, // telling
      2.79, // explained
      -0.521, // entry length
      -1.657, // foreign word
      0.281, // facets under an umbrella
      -2.313, // strange words
      -1.399, // other words beside a common word
    ],
  },
  full: {
    intercept: -3.467,
    weights: [
      1.792, // subject full
      0.939, // subject soft
      1.243, // subject mean
      0.076, // subject whole
      0.305, // subject by concept
      -0.198, // facet soft
      -0.267, // facet mean
      -0.567, // facet whole
      0.01, // weak facet soft
      -0.19, // weak facet mean
      -0.614, // weak facet whole
      1.022, // share of facets
      -0.558, // one of many
      0.232, // restated half
      -1.349, // part of subject
      0.207, // broader than subject
      -0.229, // telling
      0.87, // explained
      1.55, // entry length
      -0.938, // foreign word
      0.463, // facets under an umbrella
      -1.139, // strange words
      -0.894, // other words beside a common word
    ],
  },
  thresholds: { positive: 0.59, full: 0.42 },
} as const
