// Writes man/arch-gap.1 from the table of commands. With --check it writes nothing and fails where the page is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMMANDS } from '../src/cli/commands/table.ts'
import { renderManPage } from '../src/cli/man-page.ts'
import { runOptions } from '../src/cli/run-options.ts'
import { memoryIo } from '../src/io/index.ts'
import { VERSION } from '../src/version.ts'

const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'man', 'arch-gap.1')
const page = renderManPage(COMMANDS, runOptions(memoryIo()), VERSION)
let old: string | null = null
try {
  old = readFileSync(path, 'utf8')
} catch {
  // A page that is not there yet is stale too.
}
if (old !== page && process.argv.includes('--check')) {
  console.error('Stale: man/arch-gap.1. Run: npm run generate:man')
  process.exitCode = 1
} else if (old !== page) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, page)
}
