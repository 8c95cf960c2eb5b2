import { readFileSync } from 'node:fs'
import { run } from '../src/cli/index.ts'
import { memoryIo } from '../src/io/index.ts'

const EXAMPLE = /<!-- example: (.+?) -->\n```text\n([\s\S]*?)```/g

export interface Example {
  command: string
  shown: string
  actual: string
}

/** Every example in a page, with what the command really prints (in a pipe of 80 columns, the repository's own files at hand). */
export async function examplesIn(page: string): Promise<Example[]> {
  return Promise.all(
    [...page.matchAll(EXAMPLE)].map(async ([, command = '', shown = '']) => ({
      command,
      shown,
      actual: await outputOf(command),
    })),
  )
}

/** The page with each example showing what the command prints today. */
export async function withActualOutput(page: string): Promise<string> {
  const examples = await examplesIn(page)
  let next = 0
  return page.replace(EXAMPLE, (block) => {
    const { shown, actual } = examples[next++] ?? { shown: '', actual: '' }
    return `${block.slice(0, block.length - shown.length - 3)}${actual}\`\`\``
  })
}

/** `arch-gap` is left out of the command; a file is read from the repository when it is named. */
async function outputOf(command: string): Promise<string> {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const files = Object.fromEntries(
    args
      .filter((arg) => /^(?:examples|briefs)\/.+\.\w+$/.test(arg))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )
  const io = memoryIo({ args, files })
  await run(io)
  return io.written.stdout
}
