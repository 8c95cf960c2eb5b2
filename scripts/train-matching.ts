// Fits the linear model of the matching on the tuning part of test/gold/pairs.jsonl and writes src/match/model-weights.ts.
import { writeFileSync } from 'node:fs'
import { FEATURES, featuresOf, matchPair } from '../src/match/index.ts'
import { PAIRS_FILE, partOf, readPairs } from './matching/gold.ts'
import { fitLogistic, type LinearModel, predict } from './matching/logistic.ts'
import { figuresOf, type Judged } from './matching/metrics.ts'
import { readKnowledge } from './matching/read-knowledge.ts'

const PENALTY = 1
const LEAST_FOR_FULL = 0.4
const knowledge = readKnowledge()
const pairs = readPairs(PAIRS_FILE).filter((pair) => partOf(pair.requirement) === 'tuning')
const found = pairs.map((pair) => {
  const match = matchPair(pair.requirement, pair.skill, knowledge)
  const seen = match.evidence.subject !== null || match.evidence.facets.some((facet) => facet !== null)
  return { pair, seen, features: featuresOf(match.requirement, match.claim, match.evidence, knowledge) }
})
const rows = found.map((one) => one.features)
const positive = fitLogistic(
  rows,
  found.map(({ pair }) => (pair.label === 'none' ? 0 : 1)),
  PENALTY,
)
const full = fitLogistic(
  rows,
  found.map(({ pair }) => (pair.label === 'full' ? 1 : 0)),
  PENALTY,
)
const thresholds = chooseThresholds()
writeFileSync('src/match/model-weights.ts', source(positive, full, thresholds))
console.log(`fitted on ${pairs.length} pairs; thresholds ${JSON.stringify(thresholds)}`)

function judgeAll(limits: { positive: number; full: number }): Judged[] {
  return found.map(({ pair, seen, features }) => {
    const score = predict(positive, features)
    const isFull = seen && predict(full, features) >= limits.full
    return {
      expected: pair.label,
      found: !seen || score < limits.positive ? 'none' : isFull ? 'full' : 'partial',
      score,
    }
  })
}

function chooseThresholds(): { positive: number; full: number } {
  const steps = Array.from({ length: 61 }, (_, index) => 0.2 + index / 100)
  const best = (value: (step: number) => number) =>
    steps.reduce((top, step) => (value(step) > value(top) ? step : top))
  const forPositive = best((step) => figuresOf(judgeAll({ positive: step, full: 0.5 })).f1)
  // a wrong "full" costs more than a missed one, so that the threshold may not fall low for a point of the figure
  const forFull = best((step) =>
    step < LEAST_FOR_FULL ? 0 : figuresOf(judgeAll({ positive: forPositive, full: step })).macroF1,
  )
  return { positive: round(forPositive), full: round(forFull) }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function source(
  forPositive: LinearModel,
  forFull: LinearModel,
  limits: { positive: number; full: number },
): string {
  const model = (one: LinearModel) =>
    `{\n    intercept: ${round(one.intercept)},\n    weights: [\n${one.weights
      .map((weight, index) => `      ${round(weight)}, // ${FEATURES[index]}`)
      .join('\n')}\n    ],\n  }`
  return `// Written by scripts/train-matching.ts from the tuning part of test/gold/pairs.jsonl; do not edit by hand.

/** The linear model: that a claim counts at all, and that it names the whole subject; a weight a feature. */
export const MODEL = {
  positive: ${model(forPositive)},
  full: ${model(forFull)},
  thresholds: { positive: ${limits.positive}, full: ${limits.full} },
} as const
`
}
