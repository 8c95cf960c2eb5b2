// npm run eval:matching [-- FILE.jsonl] — figures of the matching on labelled pairs; the last line is one JSON object.
// Without a file: the project's own set, the part used for tuning and the part held out, and lexical baselines.
import type { Knowledge } from '../src/match/index.ts'
import { BASELINES, judgeBaseline } from './matching/baselines.ts'
import {
  type GoldPair,
  LABELS,
  PAIRS_FILE,
  partOf,
  readPairs,
  TUNING_FILE,
  UNSEEN_FILE,
} from './matching/gold.ts'
import { judgePairs } from './matching/judge-pairs.ts'
import { type Figures, figuresOf, type Judged, round } from './matching/metrics.ts'
import { readKnowledge } from './matching/read-knowledge.ts'

const args = process.argv.slice(2)
const showErrors = args.includes('--errors')
const file = args.find((arg) => !arg.startsWith('--'))
const knowledge = readKnowledge()
if (file === undefined) evaluateOwnSet(readPairs(PAIRS_FILE), knowledge)
else evaluateFile(readPairs(file), knowledge)

function evaluateFile(pairs: readonly GoldPair[], knowledge: Knowledge): void {
  const judged = judgePairs(pairs, knowledge)
  printTable([['arch-gap', figuresOf(judged)]])
  printConfusion(judged)
  if (showErrors) printErrors(pairs, judged)
  console.log(JSON.stringify(round(figuresOf(judged))))
}

function evaluateOwnSet(pairs: readonly GoldPair[], knowledge: Knowledge): void {
  const tuning = pairs.filter((pair) => partOf(pair.requirement) === 'tuning')
  const heldOut = pairs.filter((pair) => partOf(pair.requirement) === 'held-out')
  const rows: [string, Figures][] = []
  for (const [name, score] of Object.entries(BASELINES)) {
    const thresholds = bestThresholds(tuning, score(tuning))
    rows.push([`${name} (held out)`, figuresOf(judgeBaseline(heldOut, score(heldOut), thresholds))])
  }
  const judged = {
    tuning: judgePairs(tuning, knowledge),
    heldOut: judgePairs(heldOut, knowledge),
    fresh: judgePairs(readPairs(TUNING_FILE), knowledge),
    unseen: judgePairs(readPairs(UNSEEN_FILE), knowledge),
  }
  rows.push(
    ['arch-gap (tuning)', figuresOf(judged.tuning)],
    ['arch-gap (held out)', figuresOf(judged.heldOut)],
    ['arch-gap (fresh, then tuned on)', figuresOf(judged.fresh)],
    ['arch-gap (fresh, mistakes unread)', figuresOf(judged.unseen)],
  )
  printTable(rows)
  printConfusion(judged.heldOut)
  if (showErrors) printErrors(tuning, judged.tuning)
  const figures = {
    tuning: round(figuresOf(judged.tuning)),
    heldOut: round(figuresOf(judged.heldOut)),
    unseen: round(figuresOf(judged.unseen)),
  }
  console.log(JSON.stringify({ ...figures.heldOut, ...figures }))
}

function bestThresholds(
  pairs: readonly GoldPair[],
  scores: readonly number[],
): { positive: number; full: number } {
  const steps = [...new Set(scores)].sort((a, b) => a - b)
  const sample = steps.filter((_, index) => index % Math.ceil(steps.length / 60) === 0)
  const bestBy = (value: (threshold: number) => number) =>
    sample.reduce((best, step) => (value(step) > value(best) ? step : best), sample[0] ?? 0)
  const positive = bestBy((step) => figuresOf(judgeBaseline(pairs, scores, { positive: step, full: 2 })).f1)
  const full = bestBy((step) => figuresOf(judgeBaseline(pairs, scores, { positive, full: step })).macroF1)
  return { positive, full }
}

function printTable(rows: readonly (readonly [string, Figures])[]): void {
  console.log('| method | pairs | AUC | AP | precision | recall | F1 | 3-class macro-F1 |')
  console.log('| - | - | - | - | - | - | - | - |')
  for (const [name, figures] of rows) {
    const { pairs, ...rest } = round(figures)
    console.log(
      `| ${name} | ${pairs} | ${Object.values(rest)
        .map((value) => value.toFixed(3))
        .join(' | ')} |`,
    )
  }
}

function printConfusion(judged: readonly Judged[]): void {
  const kinds = [...new Set(judged.map((one) => one.kind ?? 'pair'))].sort()
  console.log('\n| kind | expected | none | partial | full |\n| - | - | - | - | - |')
  for (const kind of ['all', ...kinds]) {
    for (const expected of LABELS) {
      const rows = judged.filter(
        (one) => (kind === 'all' || (one.kind ?? 'pair') === kind) && one.expected === expected,
      )
      if (rows.length === 0) continue
      const counts = LABELS.map((label) => rows.filter((one) => one.found === label).length)
      console.log(`| ${kind} | ${expected} | ${counts.join(' | ')} |`)
    }
  }
  console.log('')
}

function printErrors(pairs: readonly GoldPair[], judged: readonly Judged[]): void {
  for (const [index, one] of judged.entries()) {
    const pair = pairs[index]
    if (pair === undefined || one.expected === one.found) continue
    console.log(
      `${one.expected} → ${one.found} ${one.score.toFixed(2)}  ${pair.skill}  ⟵  ${pair.requirement}  [${one.kind}]`,
    )
  }
}
