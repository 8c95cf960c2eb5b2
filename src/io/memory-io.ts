import { createHash } from 'node:crypto'
import { type FileInfo, type Io, IoError, type OutStream } from './io.ts'

export interface MemoryIoOptions {
  args?: readonly string[]
  env?: Record<string, string | undefined>
  files?: Record<string, string | Uint8Array>
  /** Symbolic links: from a path to the one it leads to, which need not be there. */
  links?: Record<string, string>
  stdin?: string
  isTTY?: boolean
  columns?: number
  today?: string
  /** Paths of `files` are relative to it. */
  cwd?: string
  bundledFolder?: string
  nodeVersion?: string
  /** Called before each operation; throw an IoError to inject a fault. */
  onOperation?: (operation: string, path: string) => void
}

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>
  readonly written: { stdout: string; stderr: string }
}

/** A world made of strings, for tests: nothing outside it is touched. */
export function memoryIo(options: MemoryIoOptions = {}): MemoryIo {
  const files = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries(options.files ?? {})) files.set(path, toBytes(content))
  const links = new Map(Object.entries(options.links ?? {}))
  const target = (path: string): string => links.get(path) ?? path
  const written = { stdout: '', stderr: '' }
  const before = options.onOperation ?? (() => {})
  const stream = (name: 'stdout' | 'stderr'): OutStream => ({
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 80,
    write: async (text) => {
      before('write-stream', name)
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
    },
  })
  const read = (path: string, maxBytes: number): Uint8Array => {
    before('read', path)
    const content = files.get(target(path))
    if (content === undefined) {
      const isFolder = [...files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
      if (isFolder) throw new IoError('folder', path, `Cannot read ${path}: it is a folder, not a file`)
      throw new IoError('missing', path, `Cannot read ${path}: there is no such file`)
    }
    if (content.length > maxBytes) {
      throw new IoError(
        'too-large',
        path,
        `${path} holds ${content.length} bytes or more, over the limit of ${maxBytes}`,
      )
    }
    return content
  }
  return {
    files,
    written,
    args: options.args ?? [],
    env: options.env ?? {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdinIsTTY: options.isTTY ?? false,
    cwd: options.cwd ?? '/project',
    bundledFolder: () => options.bundledFolder ?? '/program',
    nodeVersion: options.nodeVersion ?? '20.19.0',
    cores: 1,
    isWorker: false,
    keepSmall: () => {},
    startWorkers: () => null,
    serveJobs: async () => {},
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    today: () => options.today ?? '2026-11-20',
    elapsed: () => 0,
    readStdin: async (maxBytes) => {
      before('read', '-')
      const bytes = toBytes(options.stdin ?? '')
      if (bytes.length > maxBytes)
        throw new IoError(
          'too-large',
          '-',
          `- holds ${bytes.length} bytes or more, over the limit of ${maxBytes}`,
        )
      return bytes
    },
    stdinChunks: async function* () {
      before('read', '-')
      yield toBytes(options.stdin ?? '')
    },
    stat: async (path) => {
      before('stat', path)
      return statIn(files, target(path))
    },
    isLink: async (path) => {
      before('stat', path)
      return links.has(path)
    },
    readFile: async (path, maxBytes) => read(path, maxBytes),
    listFiles: async (folder) => {
      before('list', folder)
      const prefix = folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`
      return [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length))
        .sort()
    },
    writeFile: async (path, content) => {
      before('write', path)
      files.set(target(path), toBytes(content))
    },
    appendFile: async (path, content) => {
      before('write', path)
      const old = new TextDecoder().decode(files.get(target(path)) ?? new Uint8Array())
      files.set(target(path), toBytes(old + content))
    },
    removeFile: async (path) => {
      before('remove', path)
      if (!links.delete(path)) files.delete(path)
    },
    isSameFile: async (a, b) => target(a) === target(b) && files.has(target(a)),
  }
}

function statIn(files: Map<string, Uint8Array>, path: string): FileInfo | null {
  const file = files.get(path)
  if (file) return { kind: 'file', size: file.length }
  const prefix = `${path.replace(/\/$/, '')}/`
  if (path === '.' || [...files.keys()].some((name) => name.startsWith(prefix)))
    return { kind: 'folder', size: 0 }
  return null
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
