// Puts the tests of a sample and all sources that they reach into one script. Packages stay outside: they hold no mutants, so
// one copy of them serves every mutant, while the script is run anew for each.

import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const BUILT_KNOWLEDGE = `
  import { compiledKnowledge } from '${resolve('src/generated/knowledge.ts')}'
  import { createKnowledge } from '${resolve('src/match/index.ts')}'
  export const readKnowledge = () => createKnowledge(compiledKnowledge())
  export const realKnowledge = readKnowledge
`

export interface Bundle {
  /** A script that calls `provide` with a function for each test file, and `load` with the names of packages. */
  script: string
  packages: readonly string[]
}

/** The names of these two must differ from all that the sources declare themselves. */
export const PARAMETERS = ['loadPackageOfSample', 'provideTestsOfSample'] as const
const [LOAD, PROVIDE] = PARAMETERS

/** A package as a module of its own that passes on what the real one exports. */
async function passedOn(name: string): Promise<string> {
  const names = Object.keys((await import(name)) as object)
  const plain = names.filter((one) => /^[\w$]+$/.test(one) && one !== 'default')
  return [
    `const all = ${LOAD}(${JSON.stringify(name)})`,
    ...(names.includes('default') ? ['export default all.default'] : []),
    // Behind a prefix, as a package may export what is a word of the language
    ...plain.map((one, index) => `const export_${index} = all[${JSON.stringify(one)}]`),
    `export { ${plain.map((one, index) => `export_${index} as ${one}`).join(', ')} }`,
  ].join('\n')
}

function asOneScript(sources: ReadonlyMap<string, string>, packages: Set<string>): Plugin {
  return {
    name: 'one script',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('scripts/mutation/stand-in.ts') }))
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, namespace: 'package' },
      )
      onLoad({ filter: /./, namespace: 'package' }, async ({ path }) => {
        packages.add(path)
        return { contents: await passedOn(path), loader: 'js' }
      })
      // The table as it was built: to make it from the concept files takes seconds, for each mutant anew.
      onLoad({ filter: /(matching.read|assess.real)-knowledge\.ts$/ }, () => ({
        contents: BUILT_KNOWLEDGE,
        loader: 'ts',
      }))
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (sources.get(path) ?? readFileSync(path, 'utf8'))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: 'ts',
      }))
    },
  }
}

/** Reads all that the tests reach; `sources` holds the text of those that differ from what is on disk. */
async function bundle(tests: readonly string[], sources: ReadonlyMap<string, string>): Promise<Bundle> {
  const packages = new Set<string>()
  const files = tests.map(
    (file) => `${JSON.stringify(file)}: () => collect(() => import(${JSON.stringify(resolve(file))}))`,
  )
  const { outputFiles } = await build({
    stdin: {
      contents: `import { collect } from './scripts/mutation/stand-in.ts'\n${PROVIDE}({ ${files.join(',\n')} })`,
      resolveDir: resolve(),
      loader: 'ts',
    },
    write: false,
    bundle: true,
    // Tests wait for modules at their top, which no other format allows
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [asOneScript(sources, packages)],
  })
  return { script: outputFiles[0]?.text ?? '', packages: [...packages].sort() }
}

/** The file with the bundle, for the process that runs it. */
export async function bundleTests(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
  folder: string,
): Promise<string> {
  const file = join(folder, 'bundle.json')
  writeFileSync(file, JSON.stringify(await bundle(tests, sources)))
  return file
}
