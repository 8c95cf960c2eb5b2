// What the binary loads: the real world and the program. The public API is index.ts.
export { run } from './cli/index.ts'
export { nodeIo, removePendingFiles } from './io/index.ts'
