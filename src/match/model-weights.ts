/** Weights of the linear model: intercept and one weight a feature, in the order of FEATURES. */
export const MODEL = {
  positive: { intercept: -3, weights: [2, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0.5, 1, 0, 1, 1, 1, 0.5, 1, 0, -4, 1] },
  full: { intercept: -6, weights: [3, 2, 2, 2, 0, -0.5, 0, 0, 0, 0, 0, 4, -1, 4, -3, -3, 0, 1, 0, -4, 2] },
  thresholds: { positive: 0.5, full: 0.5 },
} as const
