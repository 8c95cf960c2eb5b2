import {
  appendFileSync,
  constants,
  existsSync,
  fstatSync,
  opendirSync,
  realpathSync,
  unlinkSync,
} from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileInfo, type Io, IoError, type OutStream } from './io.ts'
import { ioErrorFrom } from './node-errors.ts'
import { writeWhole } from './node-write.ts'

/** The real world: Node's process, file system and clock. */
export function nodeIo(): Io {
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdout: outStream(process.stdout),
    stderr: outStream(process.stderr),
    stdinIsTTY: process.stdin.isTTY === true,
    cwd: forwardSlashes(process.cwd()),
    bundledFolder,
    nodeVersion: process.versions.node,
    cores: availableParallelism(),
    today: () => new Date().toISOString().slice(0, 10),
    elapsed: () => performance.now(),
    readStdin,
    stdinChunks: () => process.stdin,
    stat: fileInfo,
    readFile,
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

function outStream(stream: NodeJS.WriteStream): OutStream {
  let failure: NodeJS.ErrnoException | null = null
  // Without a listener a reader that closes early (`| head -1`) would end the process with a stack trace.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error
  })
  const name = stream === process.stdout ? 'standard output' : 'standard error'
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(ioErrorFrom(failure, name, 'write'))
        stream.write(text, (error) => (error ? reject(ioErrorFrom(error, name, 'write')) : resolve()))
      }),
  }
}

async function fileInfo(path: string): Promise<FileInfo | null> {
  try {
    const info = await stat(path)
    return { kind: info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other', size: info.size }
  } catch (error) {
    const failure = ioErrorFrom(error, path, 'read')
    if (failure.problem === 'missing') return null
    throw failure
  }
}

async function readFile(path: string, maxBytes: number): Promise<Uint8Array> {
  const info = await fileInfo(path)
  if (info === null) throw new IoError('missing', path, `Cannot read ${path}: there is no such file`)
  if (info.kind === 'folder')
    throw new IoError('folder', path, `Cannot read ${path}: it is a folder, not a file`)
  if (info.kind === 'other') {
    throw new IoError(
      'not-a-file',
      path,
      `Cannot read ${path}: is a pipe or device, not a file; pipe it in and give - as the path`,
    )
  }
  try {
    // Non-blocking, so that a pipe put in the file's place in between cannot make the program wait for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const size = fstatSync(handle.fd).size
      if (size > maxBytes) throw tooLarge(path, size, maxBytes)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw ioErrorFrom(error, path, 'read')
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
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

function tooLarge(path: string, size: number, maxBytes: number): IoError {
  return new IoError(
    'too-large',
    path,
    `${path} holds ${size.toLocaleString('en')} bytes or more, over the limit of ${maxBytes.toLocaleString('en')}`,
  )
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
  return found.sort(byCodePoint)
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

/** Order by code units: the same on every machine, whatever its locale. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
