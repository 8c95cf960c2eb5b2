import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Lets modules import from where a name is defined instead of through the index.ts of its folder. The sources go through the
 * index, which is the rule of the house; esbuild would then put everything an index names into one part, schemas nobody asked
 * for included. Modules of this program do nothing when they are loaded, so that leaving an index out changes no result.
 */
export function straightImports(folders: readonly string[]): Plugin {
  const indexes = new Set(folders.map((folder) => resolve(folder, 'index.ts')))
  const homes = new Map<string, Map<string, string>>()
  const homesOf = (index: string): Map<string, string> => {
    const known = homes.get(index) ?? definedBy(index)
    homes.set(index, known)
    return known
  }
  return {
    name: 'straight-imports',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(
          /^import \{([^}]*)\} from '([^']+\/index\.ts)'$/gm,
          (statement, names: string, from: string) => {
            const index = resolve(dirname(path), from)
            return indexes.has(index) ? straight(names, homesOf(index), statement) : statement
          },
        )
        return { contents, loader: 'ts' }
      })
    },
  }
}

function straight(names: string, homes: ReadonlyMap<string, string>, statement: string): string {
  const wanted = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
  if (!wanted.every((name) => homes.has(name.split(' as ')[0] ?? ''))) return statement
  return wanted.map((name) => `import { ${name} } from '${homes.get(name.split(' as ')[0] ?? '')}'`).join(';')
}

/** Name → file that defines it, for `export * from` and `export { … } from` of an index, without renaming. */
function definedBy(index: string): Map<string, string> {
  const found = new Map<string, string>()
  const text = readFileSync(index, 'utf8')
  for (const [, file = ''] of text.matchAll(/^export \* from '([^']+)'$/gm)) {
    const path = join(dirname(index), file)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /^export (?:async )?(?:const|function|class) (\w+)/gm,
    ))
      found.set(name, path)
  }
  for (const [, names = '', file = ''] of text.matchAll(/^export \{([^}]*)\} from '([^']+)'$/gm)) {
    for (const name of names.split(',').map((one) => one.trim()))
      if (name !== '' && !/^type | as /.test(name)) found.set(name, join(dirname(index), file))
  }
  return found
}
