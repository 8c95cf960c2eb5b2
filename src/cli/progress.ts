import type { Context } from './context.ts'

/** Work that takes a second or less needs no bar; redrawing more often than this only flickers. */
const SHOW_AFTER_MS = 1000
const REDRAW_MS = 100
const WIDTH = 24

export interface Progress {
  /** Call it with the number of things done so far. */
  step(done: number): Promise<void>
  /** Takes the bar away. */
  end(): Promise<void>
}

/**
 * A bar on standard error for work over a second: on terminals only, never with --quiet, on a line that is cleared at the end,
 * so that nothing of it is left in a log. `what` is said beside it: "Reading briefs". Where nobody knows how much there is, `total` is
 * null and the count is shown alone.
 */
export function createProgress({ io, quiet }: Context, what: string, total: number | null): Progress {
  const canShow = io.stderr.isTTY && !quiet && io.env['TERM'] !== 'dumb' && (total === null || total > 1)
  const start = io.elapsed()
  let drawnAt: number | null = null
  return {
    step: async (done) => {
      const now = io.elapsed()
      if (!canShow || now - start < SHOW_AFTER_MS) return
      if (drawnAt !== null && now - drawnAt < REDRAW_MS && done !== total) return
      drawnAt = now
      const line = `${what} ${total === null ? done : bar(done, total)}`
      await io.stderr.write(`\r${line.slice(0, Math.max(20, io.stderr.columns - 1))}\u001b[K`)
    },
    end: async () => {
      if (drawnAt !== null) await io.stderr.write('\r\u001b[K')
      drawnAt = null
    },
  }
}

function bar(done: number, total: number): string {
  const filled = Math.round((Math.min(done, total) / total) * WIDTH)
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${total}`
}

/** Works through a list one by one under a bar, which is taken away whatever happens. */
export async function eachWithProgress<T>(
  context: Context,
  what: string,
  list: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  const progress = createProgress(context, what, list.length)
  try {
    for (const [i, one] of list.entries()) {
      await progress.step(i)
      await work(one)
    }
  } finally {
    await progress.end()
  }
}
