// Packs the package, checks it with publint and are-the-types-wrong, installs it in an empty folder and runs it there, on every
// Node binary named in ARCH_GAP_NODES (paths with colons between) or on this one.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const folder = mkdtempSync(join(tmpdir(), 'arch-gap-package-'))
try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.')
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  console.log(run('npx', ['publint', join(folder, tarball), '--strict'], '.').trim())
  console.log(
    run('npx', ['attw', join(folder, tarball), '--profile', 'esm-only', '--format', 'ascii'], '.').trim(),
  )
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n')
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`], folder)
  cpSync('examples/priya-raman.yaml', join(folder, 'priya.yaml'))
  writeFileSync(
    join(folder, 'use.mjs'),
    "import { builtinLibrary } from 'arch-gap'\nconsole.log((await builtinLibrary()).roles.length, 'roles')\n",
  )
  for (const node of (process.env['ARCH_GAP_NODES'] ?? process.execPath).split(':')) {
    const version = run(node, ['--version'], folder).trim()
    const out = run(
      node,
      ['node_modules/arch-gap/bin/arch-gap.js', 'assess', 'priya.yaml', '--role', 'principal'],
      folder,
    )
    if (!out.includes('Principal AI Architect'))
      throw new Error(`assess said nothing of the role on ${version}`)
    console.log(`${version}: assess runs, ${run(node, ['use.mjs'], folder).trim()}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
