'use strict'
// Loaded into every measured process: tells the bench, on descriptor 3, what the process used in the end.
const { writeSync } = require('node:fs')

process.on('exit', () => {
  if (!require('node:worker_threads').isMainThread) return
  const { user, system } = process.cpuUsage()
  try {
    writeSync(3, `${(user + system) / 1000} ${process.resourceUsage().maxRSS / 1024}\n`)
  } catch {
    // A process of a process has no such descriptor.
  }
})
