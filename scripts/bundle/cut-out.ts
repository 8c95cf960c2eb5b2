import type { Plugin } from 'esbuild'

/** Leaves a module out of the packages that ask for it. @param contents what they get in its place */
function cutOut(moduleName: string, contents = 'module.exports = {}'): Plugin {
  return {
    name: `cut-out ${moduleName}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${moduleName}$`) }, () => ({
        path: moduleName,
        namespace: `cut-out ${moduleName}`,
      }))
      onLoad({ filter: /./, namespace: `cut-out ${moduleName}` }, () => ({ contents }))
    },
  }
}

/**
 * What packages ask for when they are loaded, at the cost of milliseconds, and never use here: commander would start programs with
 * child_process, and this program has no commands that are programs; gray-matter would read YAML with js-yaml, which knows types
 * that run, and is always given this program's own reader.
 */
export function unusedModules(): Plugin[] {
  const refuse = '() => { throw new Error("Front matter is read by the reader that is handed in") }'
  return [cutOut('node:child_process'), cutOut('js-yaml', `exports.safeLoad = exports.safeDump = ${refuse}`)]
}
