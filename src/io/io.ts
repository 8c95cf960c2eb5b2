/** A stream the program writes to. `write` resolves when the text is handed over, so that a slow reader slows the writer. */
export interface OutStream {
  readonly isTTY: boolean
  /** Width in character cells; 80 where it is not known. */
  readonly columns: number
  /** @param text as text or as UTF-8, which may change as soon as the promise is kept */
  write(text: string | Uint8Array): Promise<void>
}

export interface FileInfo {
  kind: 'file' | 'folder' | 'other'
  size: number
}

/**
 * Everything the program may do to the world. `nodeIo()` is the real one, `memoryIo()` one for tests. Failing
 * operations throw an `IoError` whose message is a sentence for a person.
 */
export interface Io {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: OutStream
  readonly stderr: OutStream
  readonly stdinIsTTY: boolean
  /** The current folder, absolute, with `/`. */
  readonly cwd: string
  /** The folder the program is installed in, with the briefs, schemas and examples that ship; absolute, with `/`. */
  bundledFolder(): string
  /** Version of Node that runs this, such as 20.19.0. */
  readonly nodeVersion: string
  /** Number of cores to spread work over. */
  readonly cores: number
  /** This process is a worker thread: it does what the program that started it asks, and prints nothing. */
  readonly isWorker: boolean
  /**
   * Has memory collected before it grows to twice what is in use, and sooner where several threads each have theirs. For a long run
   * that is to stay small; short ones are faster without.
   */
  keepSmall(threads: number): void
  /**
   * Threads that run this same command line as workers; null where there are none to be had, then all is done in one.
   * @param youngMebibytes room of each thread for what is soon thrown away: more is faster, and memory in use
   */
  startWorkers(count: number, youngMebibytes: number): WorkerPool | null
  /** In a worker: answers jobs one after the other, until the thread is ended. */
  serveJobs(handle: (input: unknown) => Promise<Handed>): Promise<void>
  /** SHA-256 as hexadecimal text. */
  hash(content: string | Uint8Array): string
  /** Today as 2026-11-20, in UTC so that the zone of the machine changes nothing. */
  today(): string
  /** Milliseconds of a steady clock, for progress only, never for results. */
  elapsed(): number
  readStdin(maxBytes: number): Promise<Uint8Array>
  /** Chunks of stdin as they arrive. */
  stdinChunks(): AsyncIterable<Uint8Array>
  stat(path: string): Promise<FileInfo | null>
  /** The path itself is a symbolic link, whether or not anything is where it leads to. */
  isLink(path: string): Promise<boolean>
  /** The whole file; throws IoError `too-large` before reading when it holds more than `maxBytes`. */
  readFile(path: string, maxBytes: number): Promise<Uint8Array>
  /** Paths of all files below a folder, sorted, with `/`; symbolic links out of the folder are not followed. */
  listFiles(folder: string): Promise<string[]>
  /** Whole or not at all: a temporary file beside it, flushed, then renamed. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /** Appends and flushes; for files that only grow, such as a job summary. */
  appendFile(path: string, content: string): Promise<void>
  removeFile(path: string): Promise<void>
  /** The same file for both paths, links resolved; false where either is missing. */
  isSameFile(a: string, b: string): Promise<boolean>
}

/** What a thread gives back. */
export interface Handed {
  output: unknown
  /** Memory within it that is moved instead of copied; the thread has it no more. */
  moved: readonly ArrayBuffer[]
}

/** Jobs and their results are plain data. */
export interface WorkerPool {
  readonly size: number
  /**
   * Hands a job to the thread with the least to do. A thread that dies fails all its jobs with an IoError.
   * @param moved memory within the job that is moved instead of copied
   */
  run(input: unknown, moved?: readonly ArrayBuffer[]): Promise<unknown>
  close(): Promise<void>
}

export type IoProblem =
  | 'missing'
  | 'folder'
  | 'not-a-file'
  | 'unreadable'
  | 'unwritable'
  | 'too-large'
  | 'link-loop'
  | 'broken-pipe'
  | 'failed'

/** The world did not do what was asked. The message is complete and needs no stack. */
export class IoError extends Error {
  readonly problem: IoProblem
  readonly path: string
  constructor(problem: IoProblem, path: string, message: string) {
    super(message)
    this.name = 'IoError'
    this.problem = problem
    this.path = path
  }
}
