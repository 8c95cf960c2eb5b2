import type { Policy } from '../model/index.ts'

/**
 * The policy that ships. Every figure is a judgement of this project, given with its reason in docs/scoring.md;
 * `--weights FILE` replaces the whole. Section weights add up to 100 for a role that has every section.
 */
export const DEFAULT_POLICY: Policy = {
  name: 'default',
  version: '1',
  sections: {
    'must-have': 35,
    soft: 15,
    advanced: 15,
    kpis: 10,
    'decision-rights': 10,
    tools: 5,
    'good-to-have': 5,
    emerging: 5,
  },
  importance: { critical: 3, important: 2, optional: 1, contextual: 0.5 },
  expected: {
    default: { critical: 4, important: 3, optional: 2, contextual: 1 },
    byTier: { architect: { critical: 3, important: 3, optional: 2, contextual: 1 } },
  },
  demand: { neutral: 0.5, slope: 0.4 },
  credit: {
    unstatedProficiency: 3,
    certificate: 3,
    highlightCap: 0.5,
    unprovenStrict: 0.5,
    shownNotComparable: 0.5,
    decisionStepBelow: 0.5,
  },
  verdict: { ready: 85, near: 70, building: 50, minimumAssessed: 0.5, capStepsShort: 2 },
  plan: { monthsPerStep: [0.5, 1, 1, 1.5, 3], kpiSteps: 2, decisionSteps: 2, evidenceSteps: 1 },
}
