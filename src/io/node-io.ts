import {
  appendFileSync,
  existsSync,
  fstatSync,
  opendirSync,
  realpathSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io, OutStream } from './io.ts'
import { ioErrorFrom } from './node-errors.ts'
import { fileInfo, isLink, readWhole, tooLarge } from './node-read.ts'
import { serveJobs, startWorkers, workerArgs } from './node-workers.ts'
import { writeWhole } from './node-write.ts'

/** The real world: Node's process, file system and clock. */
export function nodeIo(): Io {
  const worker = workerArgs()
  return {
    args: worker ?? process.argv.slice(2),
    env: process.env,
    stdout: worker === null ? outStream('stdout', 1) : SILENT,
    stderr: worker === null ? outStream('stderr', 2) : SILENT,
    get stdinIsTTY() {
      return process.stdin.isTTY === true
    },
    cwd: forwardSlashes(process.cwd()),
    bundledFolder,
    nodeVersion: process.versions.node,
    get cores() {
      return availableParallelism()
    },
    isWorker: worker !== null,
    keepSmall: (threads) =>
      process
        .getBuiltinModule('node:v8')
        .setFlagsFromString(threads > 1 ? HEAP_GROWTH.inThreads : HEAP_GROWTH.alone),
    startWorkers: (count, young) => startWorkers(bundledFolder(), process.argv.slice(2), count, young),
    serveJobs,
    hash: (content) =>
      process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex'),
    today: () => new Date().toISOString().slice(0, 10),
    elapsed: () => performance.now(),
    readStdin,
    stdinChunks: () => process.stdin,
    stat: async (path) => fileInfo(path),
    isLink: async (path) => isLink(path),
    readFile: async (path, maxBytes) => readWhole(path, maxBytes),
    listFiles,
    writeFile: async (path, content) => writeWhole(path, content),
    appendFile: async (path, content) => {
      try {
        appendFileSync(path, content)
      } catch (error) {
        throw ioErrorFrom(error, path, 'write')
      }
    },
    removeFile: async (path) => {
      try {
        unlinkSync(path)
      } catch (error) {
        throw ioErrorFrom(error, path, 'write')
      }
    },
    isSameFile: async (a, b) => samePath(a, b),
  }
}

/**
 * V8 lets the heap grow to four times what is in use before it looks through all of it, of wordings that were remembered for a while
 * and forgotten as well. It reads this at each such look, in every thread. Less growth is more work: a tenth more at 40.
 */
const HEAP_GROWTH = { alone: '--heap-growing-percent=100', inThreads: '--heap-growing-percent=40' }

/** The streams of a worker thread: what there is to say, the program says that started it. */
const SILENT: OutStream = { isTTY: false, columns: 80, write: async () => {} }

/**
 * Standard output or error. Files and pipes are written to directly; Node's own stream, whose making costs a good part of a
 * short run, is only made for terminals and for a pipe that somebody has set not to wait.
 */
function outStream(name: 'stdout' | 'stderr', fd: number): OutStream {
  let stream: NodeJS.WriteStream | null = null
  let failure: NodeJS.ErrnoException | null = null
  let isKnownDevice: boolean | null = null
  // what a stream leads to stays the same; `batch` writes to it a hundred thousand times
  const isDevice = (): boolean => {
    isKnownDevice ??= leadsToDevice(fd)
    return isKnownDevice
  }
  const label = name === 'stdout' ? 'standard output' : 'standard error'
  const open = (): NodeJS.WriteStream => {
    if (stream === null) {
      stream = process[name]
      // Without a listener a reader that closes early (`| head -1`) would end the process with a stack trace.
      stream.on('error', (error: NodeJS.ErrnoException) => {
        failure = error
      })
    }
    return stream
  }
  return {
    get isTTY() {
      return isDevice() && open().isTTY === true
    },
    get columns() {
      return (isDevice() && open().columns) || 80
    },
    write: async (text) => {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      const rest = stream === null && !isDevice() ? writeAtOnce(fd, bytes, label) : bytes
      if (rest === null) return
      await new Promise<void>((resolve, reject) => {
        if (failure) return reject(ioErrorFrom(failure, label, 'write'))
        open().write(rest, (error) => (error ? reject(ioErrorFrom(error, label, 'write')) : resolve()))
      })
    },
  }
}

/** A terminal or the like, but not the device that throws everything away; on Windows everything, because pipes are another thing there. */
function leadsToDevice(fd: number): boolean {
  if (sep !== '/') return true
  try {
    const info = fstatSync(fd)
    return info.isCharacterDevice() && info.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

/** Writes to a file or pipe, waiting for a slow reader; gives what is left over where the pipe does not wait, else null. */
function writeAtOnce(fd: number, bytes: Uint8Array, label: string): Uint8Array | null {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written)
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return bytes.subarray(written)
    throw ioErrorFrom(error, label, 'write')
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // Node ends at once on a folder, as on an empty file.
    if (isFolder(0)) throw Object.assign(new Error(), { code: 'EISDIR' })
    for await (const chunk of process.stdin) {
      size += chunk.length
      if (size > maxBytes) throw tooLarge('-', size, maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw ioErrorFrom(error, 'standard input', 'read')
  }
  return Buffer.concat(chunks)
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = []
  const queue = ['']
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    try {
      const handle = opendirSync(join(folder, next))
      try {
        for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
          const path = next === '' ? entry.name : `${next}/${entry.name}`
          if (entry.isDirectory()) {
            if (entry.name !== 'node_modules' && entry.name !== '.git') queue.push(path)
          } else if (entry.isFile() || (entry.isSymbolicLink() && staysInside(folder, path))) found.push(path)
        }
      } finally {
        handle.closeSync()
      }
    } catch (error) {
      throw ioErrorFrom(error, join(folder, next), 'read')
    }
  }
  return found.sort() // By code units: the same on every machine, whatever its locale.
}

/** A link to a file below the same folder is that folder's business; one that leaves it is not followed. */
function staysInside(folder: string, path: string): boolean {
  try {
    return realpathSync(join(folder, path)).startsWith(`${realpathSync(folder)}/`)
  } catch {
    return true // A dangling or looping link is listed, so that reading it says what is wrong with it.
  }
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    return false
  }
}

/** The nearest folder above this module that has a package.json: the same for the sources and for the bundle. */
function bundledFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return forwardSlashes(folder)
}

function forwardSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
