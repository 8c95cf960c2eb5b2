import type { Plugin } from 'esbuild'

/**
 * Leaves out how chalk and cli-table3 find out about the terminal. This program decides on colour itself (src/cli/context.ts)
 * and tells them, and their looking loads a good part of Node.
 */
export function noTerminalGuess(): Plugin {
  return {
    name: 'no-terminal-guess',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#supports-color$|\/supports-colors?(?:\.js)?$/ }, ({ kind }) => ({
        path: kind === 'require-call' ? 'in-commonjs' : 'in-module',
        namespace: 'no-terminal-guess',
        sideEffects: false,
      }))
      onLoad({ filter: /./, namespace: 'no-terminal-guess' }, ({ path }) => ({
        contents:
          path === 'in-module'
            ? 'export default { stdout: false, stderr: false }'
            : 'module.exports = { supportsColor: () => false, stdout: false, stderr: false }',
      }))
    },
  }
}
