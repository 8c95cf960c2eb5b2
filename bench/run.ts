// npm run bench [-- --quick]: measures the built program against `node -e 0` and against other tools, and prints Markdown.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { batchTable } from './batch-table.ts'
import { matchTable } from './match-table.ts'
import { startTable } from './start-table.ts'
import { validateTable } from './validate-table.ts'

/** What each table needs: where things are, and how much to run. */
export interface Bench {
  root: string
  program: string
  /** Folder of the other tools' packages. */
  peers: string
  scratch: string
  quick: boolean
}

const root = join(import.meta.dirname, '..')
const peers = join(import.meta.dirname, 'node_modules')
const quick = process.argv.includes('--quick')
if (!existsSync(join(root, 'dist/cli/start.cjs'))) throw new Error('Build first: npm run build')
if (!existsSync(peers)) {
  console.error('Installing the other tools into bench/node_modules, once')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
const scratch = mkdtempSync(join(tmpdir(), 'arch-gap-bench-'))
const bench: Bench = { root, program: join(root, 'bin/arch-gap.js'), peers, scratch, quick }
try {
  console.log(`Node ${process.version}, ${cpus().length} cores${quick ? ', --quick' : ''}.\n`)
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7)
  for (const [name, table] of Object.entries({
    start: startTable,
    validate: validateTable,
    batch: batchTable,
    match: matchTable,
  }))
    if (only === undefined || only === name) console.log(`${await table(bench)}\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
