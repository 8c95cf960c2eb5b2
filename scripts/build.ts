// Bundles src into dist: the command line split into chunks that load on use, and the library with its types beside it.

import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
// Built beside it and then put in its place, so that dist is never half there.
const fresh = join(root, `.dist-${process.pid}`)

await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/entry.ts', index: 'src/index.ts' },
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
  // Packages in CommonJS form call require for Node's own modules, which an ES module does not have.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

// Declarations beside the bundle.
const typescript = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [typescript, '-p', 'tsconfig.types.json', '--outDir', join(fresh, 'types')], {
  cwd: root,
  stdio: 'inherit',
})
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)
