// Bundles src into dist: the library as ES modules with its types, and the command line as scripts that load on use, with
// compiled code for the Node that builds (see docs/performance.md).

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildProgram, bundleOptions } from './bundle/build-program.ts'
import { unusedModules } from './bundle/cut-out.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** `--no-types` leaves out the declarations, most of the time a build takes; `--names` keeps names, to profile; a folder is built in instead of dist. */
const noTypes = process.argv.includes('--no-types')
const dist = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'dist'))
// Built beside it and then put in its place, so that dist is never half there.
const fresh = join(root, `.dist-${process.pid}`)

// A build that fails leaves nothing behind.
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }))

const minifyIdentifiers = !process.argv.includes('--names')
await build({
  ...bundleOptions(root),
  minifyIdentifiers,
  entryPoints: { index: 'src/index.ts' },
  outdir: fresh,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: unusedModules(),
  // Packages in CommonJS form call require for Node's own modules, which an ES module does not have.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
mkdirSync(join(fresh, 'cli'), { recursive: true })
await buildProgram(root, (name, content) => writeFileSync(join(fresh, 'cli', name), content), {
  minifyIdentifiers,
})

// Declarations beside the bundle.
if (!noTypes) {
  const typescript = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(
    process.execPath,
    [typescript, '-p', 'tsconfig.types.json', '--outDir', join(fresh, 'types')],
    { cwd: root, stdio: 'inherit' },
  )
}
// Compiled code for the Node that builds; it is never published (package.json, files), and nothing needs it.
spawnSync(process.execPath, [join(root, 'bin/make-code-cache.js'), fresh], { stdio: 'inherit' })
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)
