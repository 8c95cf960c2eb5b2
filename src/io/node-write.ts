import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { IoError } from './io.ts'
import { ioErrorFrom } from './node-errors.ts'

/** Temporary files of writes under way, so that an interrupt leaves none behind. */
const pending = new Set<string>()

/** Removes what an interrupted write would leave; called on the way out only. */
export function removePendingFiles(): void {
  for (const path of pending) tryUnlink(path)
  pending.clear()
}

/**
 * Writes a file whole or not at all. The new content goes to a temporary file in the same folder, is flushed to the
 * device and then renamed over the old one, whose permissions it keeps. A link is followed, so that it stays a link.
 * Devices such as /dev/null cannot be replaced and are written directly.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  try {
    const target = resolveTarget(path)
    const old = statOrNull(target)
    if (old?.isDirectory())
      throw new IoError('folder', path, `Cannot write ${path}: it is a folder, not a file`)
    if (old && !old.isFile()) {
      writeDirectly(target, bytes)
    } else {
      mkdirSync(dirname(target), { recursive: true })
      replace(target, bytes, old)
    }
  } catch (error) {
    throw ioErrorFrom(error, path, 'write')
  }
}

function replace(target: string, bytes: Uint8Array, old: Stats | null): void {
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  pending.add(temporary)
  try {
    const fd = openSync(temporary, 'wx', 0o666)
    try {
      writeAll(fd, bytes)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    if (old) chmodSync(temporary, old.mode & 0o7777)
    renameSync(temporary, target)
  } catch (error) {
    tryUnlink(temporary)
    throw error
  } finally {
    pending.delete(temporary)
  }
}

function writeDirectly(target: string, bytes: Uint8Array): void {
  const fd = openSync(target, 'w')
  try {
    writeAll(fd, bytes)
  } finally {
    closeSync(fd)
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(fd, bytes, written)
}

function resolveTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error
    return targetOfDangling(path)
  }
}

/** A link to a file that is not there yet stays a link: the file is made where it leads to. */
function targetOfDangling(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return isLink ? resolveTarget(resolve(dirname(path), readlinkSync(path))) : path
}

function statOrNull(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function tryUnlink(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Nothing to remove: the file was never made, or is already renamed.
  }
}
