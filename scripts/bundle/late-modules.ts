import { join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** Before the name of a part in an import that `scriptParts` turns into functions which load the part when they are called. */
export const LATE_PREFIX = 'late:'

/**
 * Keeps modules, each an entry point of its own by its name, out of the parts that import them. Such an import is of functions
 * only, so that a caller never sees a difference: the part is loaded at the first call.
 */
export function lateModules(root: string, modules: Readonly<Record<string, string>>): Plugin {
  const names = new Map(Object.entries(modules).map(([name, path]) => [join(root, path), name]))
  return {
    name: 'late-modules',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        const name = kind === 'import-statement' ? names.get(resolve(resolveDir, path)) : undefined
        return name === undefined ? undefined : { path: `${LATE_PREFIX}${name}`, external: true }
      })
    },
  }
}
