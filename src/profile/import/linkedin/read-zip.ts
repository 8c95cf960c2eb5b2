import { unzipSync } from 'fflate'
import { cleanText } from '../../../text/index.ts'
import type { ImportFile, ImportLimits } from '../imported.ts'

export interface UnpackedZip {
  /** Entries that `wanted` asked for. */
  files: ImportFile[]
  /** Names of all other entries; nothing of them was unpacked. */
  others: string[]
}

class ZipRefused extends Error {}

/**
 * Unpacks the wanted entries of a zip in memory. Sizes are checked before anything is unpacked, and an entry cannot grow past
 * the size it states; names are compared only, never used as paths. Gives a sentence where the file cannot be read.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ImportLimits,
): UnpackedZip | { problem: string } {
  const others: string[] = []
  let entries = 0
  let packed = 0
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        if (entries > limits.zipEntries)
          throw new ZipRefused(`The zip holds more than the limit of ${limits.zipEntries} entries`)
        if (name.endsWith('/')) return false
        if (!wanted(name)) {
          others.push(cleanText(name))
          return false
        }
        packed += size
        unpacked += originalSize
        if (packed > limits.packedBytes || unpacked > limits.unpackedBytes)
          throw new ZipRefused(
            `${cleanText(name)} in the zip unpacks to more than the limit of ${limits.unpackedBytes} bytes`,
          )
        return true
      },
    })
    return { files: Object.entries(files).map(([name, content]) => ({ name, bytes: content })), others }
  } catch (error) {
    if (error instanceof ZipRefused) return { problem: error.message }
    return { problem: 'The zip is damaged or of an unknown kind' }
  }
}
