// Puts the tests of MUTATION_TESTS and all sources they reach into one module: reading hundreds of modules again for each mutant
// takes several times as long as the tests. Stryker runs it in its copy of the project, whose sources hold the mutants.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import picomatch from 'picomatch'
import { LEFT_OUT } from './left-out.ts'

const FOLDER = 'test/mutation-bundle'
const BUILT_KNOWLEDGE = `
  import { compiledKnowledge } from '../../src/generated/knowledge.ts'
  import { createKnowledge } from '../../src/match/index.ts'
  export const readKnowledge = () => createKnowledge(compiledKnowledge())
`

const wanted = picomatch(process.env['MUTATION_TESTS']?.split(',') ?? [], { ignore: LEFT_OUT })
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .filter((file) => wanted(file))
  .sort()
if (files.length === 0) throw new Error(`No test matches ${process.env['MUTATION_TESTS']}`)

mkdirSync(FOLDER, { recursive: true })
// Each file is a group of its own, so that what it sets up before its tests stays with them.
writeFileSync(
  `${FOLDER}/entry.ts`,
  `import { describe } from 'vitest'\n${files
    .map((file) => `describe('${file}', async () => void (await import('${relative(FOLDER, file)}')))`)
    .join('\n')}\n`,
)
writeFileSync(`${FOLDER}/all.test.mjs`, `await import('./bundle.mjs')\n`)
await build({
  entryPoints: [`${FOLDER}/entry.ts`],
  outfile: `${FOLDER}/bundle.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
  plugins: [
    {
      name: 'what is different in one module',
      setup({ onLoad }) {
        onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
          contents: readFileSync(path, 'utf8').replaceAll(
            'import.meta.dirname',
            JSON.stringify(dirname(resolve(path))),
          ),
          loader: 'ts',
        }))
        // The table as it was built: to make it from the concept files takes seconds, for each mutant anew.
        onLoad({ filter: /matching.read-knowledge\.ts$/ }, () => ({
          contents: BUILT_KNOWLEDGE,
          loader: 'ts',
        }))
      },
    },
  ],
})
