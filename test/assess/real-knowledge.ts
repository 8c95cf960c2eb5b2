import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileKnowledge, createKnowledge, type Knowledge } from '../../src/match/index.ts'

const folder = 'src/match'

/** The concept table as it stands in the source, for tests in which meaning plays a part. */
export function realKnowledge(): Knowledge {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  )
  const data = files
    .sort()
    .map((file) => ({ file, data: parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown }))
  return createKnowledge(compileKnowledge(data).knowledge)
}
