export {
  type FileInfo,
  type Handed,
  type Io,
  IoError,
  type IoProblem,
  type OutStream,
  type WorkerPool,
} from './io.ts'
export { type MemoryIo, type MemoryIoOptions, memoryIo } from './memory-io.ts'
export { nodeIo } from './node-io.ts'
export { removePendingFiles } from './node-write.ts'
