import { IoError, type IoProblem } from './io.ts'

const REASONS: Record<string, [IoProblem, string]> = {
  ENOENT: ['missing', 'there is no such file or folder'],
  ENOTDIR: ['missing', 'a part of the path is a file, not a folder'],
  EISDIR: ['folder', 'it is a folder, not a file'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'the operation is not permitted'],
  ELOOP: ['link-loop', 'its symbolic links go round in a circle'],
  ENAMETOOLONG: ['failed', 'the path is too long'],
  ENOSPC: ['unwritable', 'no space is left on the device'],
  EDQUOT: ['unwritable', 'the disk quota is used up'],
  EFBIG: ['unwritable', 'the file would be larger than the system allows'],
  EROFS: ['unwritable', 'the file system is read-only'],
  EMFILE: ['failed', 'too many files are open'],
  EIO: ['failed', 'the device reported an input/output error'],
  EPIPE: ['broken-pipe', 'the reader has gone'],
}

/** A file-system error as a sentence with the path and the reason; never a code alone, never a stack. */
export function ioErrorFrom(error: unknown, path: string, verb: 'read' | 'write'): IoError {
  if (error instanceof IoError) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = REASONS[code]
  const reason = known?.[1] ?? `the system said ${code || 'nothing about why'}`
  let problem = known?.[0] ?? 'failed'
  if (verb === 'write' && problem === 'unreadable') problem = 'unwritable'
  return new IoError(problem, path, `Cannot ${verb} ${path}: ${reason}`)
}
