// Writes what the commands print today into every `<!-- example: … -->` block of the documentation.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { withActualOutput } from './examples.ts'

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
for (const page of pages) {
  const text = readFileSync(page, 'utf8')
  const filled = await withActualOutput(text)
  if (filled !== text) writeFileSync(page, filled)
}
