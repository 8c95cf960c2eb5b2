import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compileKnowledge, createKnowledge, type Knowledge } from '../../src/match/index.ts'

/** The concept files as they stand in the working tree, ready for look-ups. */
export function readKnowledge(folder = 'src/match'): Knowledge {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      data: parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    }))
  return createKnowledge(compileKnowledge(files).knowledge)
}
