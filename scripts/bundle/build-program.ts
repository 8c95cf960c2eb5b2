import { join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { unusedModules } from './cut-out.ts'
import { dataFiles } from './data-files.ts'
import { lateModules } from './late-modules.ts'
import { mergeParts } from './merge-parts.ts'
import { noTerminalGuess } from './no-terminal-guess.ts'
import { scriptParts } from './script-parts.ts'
import { straightImports } from './straight-imports.ts'

/** What the bundles of the library and of the command line have in common. */
export function bundleOptions(root: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // A package's way to a network is cut out: nothing here asks for it, and a test looks for what is left.
    define: { XMLHttpRequest: 'undefined' },
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  }
}

/** Modules that are loaded when one of their functions is called, by the name their part gets. */
const LATE = {
  // Sound profiles and briefs are told by generated code (scripts/generate/acceptance.ts); only what is wrong with others takes zod.
  'shape-findings': 'src/profile/shape-findings.ts',
  'odd-brief': 'src/validate/odd-brief.ts',
  'odd-source': 'src/extract/odd-source.ts',
  settings: 'src/validate/settings.ts',
}

/**
 * Bundles the command line into scripts (`start.cjs` first) and data files; `write` gets each. Gives what is in which part.
 *
 * @param options for esbuild; `apart` leaves every part in a file of its own, to see which ones a command loads
 */
export async function buildProgram(
  root: string,
  write: (name: string, content: string) => void,
  { apart = false, ...options }: BuildOptions & { apart?: boolean } = {},
): Promise<Metafile> {
  const outdir = join(root, '.program')
  const { outputFiles, metafile } = await build({
    ...bundleOptions(root),
    ...options,
    entryPoints: { start: 'src/entry.ts', ...LATE },
    outdir,
    chunkNames: '[name]-[hash]',
    plugins: [
      ...unusedModules(),
      noTerminalGuess(),
      lateModules(root, LATE),
      dataFiles(write),
      straightImports([join(root, 'src/model')]),
    ],
    write: false,
    metafile: true,
  })
  const parts = scriptParts(outputFiles ?? [], metafile, root)
  for (const { name, code } of apart ? parts : mergeParts(parts, metafile)) write(name, code)
  return metafile
}
