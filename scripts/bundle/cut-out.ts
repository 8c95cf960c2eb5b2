import type { Plugin } from 'esbuild'

/**
 * Leaves one of Node's own modules out of the packages that ask for it: commander asks for child_process at once, which costs a
 * start several milliseconds and would let it start programs, and this program has no commands that are programs.
 */
export function cutOut(moduleName: string): Plugin {
  return {
    name: `cut-out ${moduleName}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${moduleName}$`) }, () => ({
        path: moduleName,
        namespace: 'cut-out',
      }))
      onLoad({ filter: /./, namespace: 'cut-out' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}
