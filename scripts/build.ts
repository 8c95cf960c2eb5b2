// Bundles src into dist: the library as ES modules with its types, and the command line as scripts that load on use, with
// compiled code for the Node that builds (see docs/performance.md).

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { dataFiles } from './bundle/data-files.ts'
import { loadOnUse } from './bundle/load-on-use.ts'
import { scriptParts } from './bundle/script-parts.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** `--no-types` leaves out the declarations, most of the time a build takes; `--names` keeps names, to profile; a folder is built in instead of dist. */
const noTypes = process.argv.includes('--no-types')
const dist = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'dist'))
// Built beside it and then put in its place, so that dist is never half there.
const fresh = join(root, `.dist-${process.pid}`)

// A build that fails leaves nothing behind.
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }))

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: !process.argv.includes('--names'),
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions

await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  outdir: fresh,
  chunkNames: 'chunks/[name]-[hash]',
  // Packages in CommonJS form call require for Node's own modules, which an ES module does not have.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

mkdirSync(join(fresh, 'cli'), { recursive: true })
const write = (name: string, content: string) => writeFileSync(join(fresh, 'cli', name), content)
const program = await build({
  ...shared,
  plugins: [loadOnUse('node:child_process', ['spawn']), dataFiles(write)],
  entryPoints: { start: 'src/entry.ts' },
  outdir: join(fresh, 'cli'),
  chunkNames: '[name]-[hash]',
  write: false,
  metafile: true,
})
for (const { name, code } of scriptParts(program.outputFiles, program.metafile, root)) write(name, code)

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
