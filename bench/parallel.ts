// npm run bench:parallel [-- COUNT]: generated profiles through GNU parallel and through one process; both must give the same bytes
// once sorted. Lines are numbered within what a process reads, so the number is left out on both sides.
import { execFileSync, spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVocabulary, generateProfile } from './generate-profiles.ts'

const count = Number(process.argv[2] ?? 100_000)
const program = join(import.meta.dirname, '../bin/arch-gap.js')
const scratch = mkdtempSync(join(tmpdir(), 'arch-gap-parallel-'))
const BATCH = `${process.execPath} ${program} batch --role principal-ai-architect --quiet`
const SORTED = `sed 's/^{"line":[0-9]*,/{/' | LC_ALL=C sort`

async function writeProfiles(path: string): Promise<void> {
  const vocabulary = await createVocabulary()
  const stream = createWriteStream(path)
  for (let number = 0; number < count; number += 1) {
    const line = `${JSON.stringify(generateProfile(number, vocabulary))}\n`
    if (!stream.write(line)) await new Promise((resolve) => stream.once('drain', () => resolve(null)))
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()))
}

/** Seconds that a pipeline takes, and the SHA-256 of what it gives. */
function timed(pipeline: string): { seconds: number; digest: string } {
  const start = performance.now()
  const { stdout, status } = spawnSync('bash', ['-o', 'pipefail', '-c', `${pipeline} | sha256sum`], {
    encoding: 'utf8',
    cwd: scratch,
  })
  if (status !== 0) throw new Error(`Exit code ${status}: ${pipeline}`)
  return { seconds: (performance.now() - start) / 1000, digest: stdout.slice(0, 64) }
}

try {
  execFileSync('parallel', ['--version'], { stdio: 'ignore' })
  await writeProfiles(join(scratch, 'people.ndjson'))
  const alone = timed(`${BATCH} < people.ndjson | ${SORTED}`)
  const together = timed(`parallel --pipe --block 2M '${BATCH}' < people.ndjson | ${SORTED}`)
  const rate = (seconds: number) => `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} profiles/s`
  console.log(`${count} profiles, ${cpus().length} cores, Node ${process.version}`)
  console.log(`one process:  ${rate(alone.seconds)}, sha256 ${alone.digest}`)
  console.log(`GNU parallel: ${rate(together.seconds)}, sha256 ${together.digest}`)
  const same = alone.digest === together.digest
  console.log(same ? 'The same bytes after sorting.' : 'NOT the same bytes.')
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
