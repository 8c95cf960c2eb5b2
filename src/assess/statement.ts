import type { Assessment, At } from '../model/index.ts'

export type StatementComparison = Assessment['education'][number]
export type Have = StatementComparison['have'][number]

export interface Asked {
  text: string
  prevalence: string | null
  at: At
}

/**
 * How a statement of a brief compares with what a profile holds. `whole`: something held is what is asked; `silent`: the
 * profile says nothing about the subject.
 */
export function statement(
  asked: Asked,
  have: readonly Have[],
  whole: boolean,
  silent: boolean,
): StatementComparison {
  return {
    asked: asked.text,
    prevalence: asked.prevalence,
    status: silent ? 'not-stated-in-profile' : whole ? 'held' : have.length > 0 ? 'related' : 'not-shown',
    have: have.map(({ text, at }) => ({ text, at })),
    at: asked.at,
  }
}
