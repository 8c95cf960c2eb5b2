import type { Plugin } from 'esbuild'

/**
 * Lets packages in CommonJS form load one of Node's own modules when they call it rather than when they are loaded: commander
 * asks for child_process at once, which costs a start several milliseconds, and this program never lets it spawn anything.
 */
export function loadOnUse(moduleName: string, functions: readonly string[]): Plugin {
  return {
    name: `load-on-use ${moduleName}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${moduleName}$`) }, ({ kind, namespace }) =>
        kind === 'require-call' && namespace !== 'load-on-use'
          ? { path: moduleName, namespace: 'load-on-use' }
          : null,
      )
      onLoad({ filter: /./, namespace: 'load-on-use' }, () => ({
        contents: functions
          .map((name) => `exports.${name}=(...all)=>require("${moduleName}").${name}(...all);`)
          .join(''),
      }))
    },
  }
}
