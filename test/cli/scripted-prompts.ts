import { type Prompts, STOP } from '../../src/cli/conversation/prompts.ts'

export interface Shown {
  text: string
  options: readonly string[]
}

export interface ScriptedPrompts extends Prompts {
  /** Every question in order, as a person would see it, and everything said in between. */
  readonly shown: Shown[]
}

/**
 * Answers from a list: a key, a typed text, or 'stop'. A function sees the question and decides. A typed text that is refused
 * counts as shown, and the next answer is taken.
 */
export function scriptedPrompts(
  answers: readonly (string | ((question: string) => string))[],
): ScriptedPrompts {
  const rest = [...answers]
  const shown: Shown[] = []
  const next = (text: string): string => {
    const answer = rest.shift()
    if (answer === undefined) throw new Error(`no answer left for: ${text}`)
    return typeof answer === 'string' ? answer : answer(text)
  }
  return {
    shown,
    say: (kind, text) => void shown.push({ text: `${kind}: ${text}`, options: [] }),
    key: async ({ lines, options }) => {
      const text = lines.join('\n')
      shown.push({ text, options: options.map(({ key, label }) => `${key} ${label}`) })
      const answer = next(text)
      if (answer === 'stop') return STOP
      if (answer === '') return options[0]?.key ?? ''
      if (!options.some(({ key }) => key === answer)) throw new Error(`no key ${answer} in: ${text}`)
      return answer
    },
    choose: async ({ text, options }) => {
      shown.push({ text, options: options.map(({ label }) => label) })
      const answer = next(text)
      if (answer === 'stop') return STOP
      if (!options.some(({ value }) => value === answer)) throw new Error(`no choice ${answer}`)
      return answer
    },
    text: async ({ lines, initial, mistake }) => {
      for (;;) {
        const text = lines.join('\n')
        shown.push({ text: initial === undefined ? text : `${text} [${initial}]`, options: [] })
        const answer = next(text)
        if (answer === 'stop') return STOP
        const wrong = mistake(answer)
        if (wrong === null) return answer
        shown.push({ text: `mistake: ${wrong}`, options: [] })
      }
    },
  }
}
