import { LABELS, type Label } from './gold.ts'

export interface Judged {
  expected: Label
  found: Label
  score: number
  kind?: string
}

export interface Figures {
  pairs: number
  auc: number
  ap: number
  precision: number
  recall: number
  f1: number
  macroF1: number
}

/** Figures of a set of judged pairs; full and partial together are the positives except in the macro F1. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const positive = (one: Judged) => one.expected !== 'none'
  const said = judged.filter((one) => one.found !== 'none')
  const right = said.filter(positive).length
  const precision = said.length === 0 ? 0 : right / said.length
  const recall = right / Math.max(1, judged.filter(positive).length)
  return {
    pairs: judged.length,
    auc: areaUnderCurve(judged),
    ap: averagePrecision(judged),
    precision,
    recall,
    f1: harmonic(precision, recall),
    macroF1: LABELS.reduce((sum, label) => sum + f1Of(judged, label), 0) / LABELS.length,
  }
}

/** The share of positive–negative pairs in the right order; a tie counts half. */
function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.score - b.score)
  let rankSum = 0
  let positives = 0
  for (let at = 0; at < sorted.length; ) {
    let to = at
    while (to < sorted.length && sorted[to]?.score === sorted[at]?.score) to += 1
    const rank = (at + 1 + to) / 2
    for (const one of sorted.slice(at, to)) {
      if (one.expected === 'none') continue
      rankSum += rank
      positives += 1
    }
    at = to
  }
  const negatives = sorted.length - positives
  return positives === 0 || negatives === 0
    ? 0
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Ties are taken together, so that their order in the file does not matter. */
function averagePrecision(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.score - a.score)
  const total = sorted.filter((one) => one.expected !== 'none').length
  let sum = 0
  let hits = 0
  for (let at = 0; at < sorted.length; ) {
    let to = at
    while (to < sorted.length && sorted[to]?.score === sorted[at]?.score) to += 1
    const fresh = sorted.slice(at, to).filter((one) => one.expected !== 'none').length
    hits += fresh
    sum += fresh * (hits / to)
    at = to
  }
  return total === 0 ? 0 : sum / total
}

function f1Of(judged: readonly Judged[], label: Label): number {
  const said = judged.filter((one) => one.found === label).length
  const there = judged.filter((one) => one.expected === label).length
  const both = judged.filter((one) => one.found === label && one.expected === label).length
  return harmonic(said === 0 ? 0 : both / said, there === 0 ? 0 : both / there)
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

export function round(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  ) as unknown as Figures
}
