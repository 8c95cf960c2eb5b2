import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs'
import { type FileInfo, IoError } from './io.ts'
import { ioErrorFrom } from './node-errors.ts'

/** What is at a path, or null where nothing is. */
export function fileInfo(path: string): FileInfo | null {
  try {
    return infoOf(statSync(path))
  } catch (error) {
    const failure = ioErrorFrom(error, path, 'read')
    if (failure.problem === 'missing') return null
    throw failure
  }
}

/** Whether a path itself is a link; what it leads to may be missing. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  } catch (error) {
    throw ioErrorFrom(error, path, 'read')
  }
}

/**
 * A whole file of at most `maxBytes`. Read at once and not by promises: thousands of small files may follow each other, and the
 * way through Node's thread pool takes longer than reading them.
 */
export function readWhole(path: string, maxBytes: number): Uint8Array {
  const info = fileInfo(path)
  if (info === null) throw new IoError('missing', path, `Cannot read ${path}: there is no such file`)
  if (info.kind === 'folder')
    throw new IoError('folder', path, `Cannot read ${path}: it is a folder, not a file`)
  if (info.kind === 'other') {
    throw new IoError(
      'not-a-file',
      path,
      `Cannot read ${path}: it is a pipe or device, not a file; pipe it in and give - as the path`,
    )
  }
  try {
    // Non-blocking, so that a pipe put in the file's place in between cannot make the program wait for ever.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const { size } = fstatSync(file)
      if (size > maxBytes) throw tooLarge(path, size, maxBytes)
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw ioErrorFrom(error, path, 'read')
  }
}

export function tooLarge(path: string, size: number, maxBytes: number): IoError {
  return new IoError(
    'too-large',
    path,
    `${path} holds ${size.toLocaleString('en')} bytes or more, over the limit of ${maxBytes.toLocaleString('en')}`,
  )
}

function infoOf(info: Stats): FileInfo {
  return { kind: info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other', size: info.size }
}
