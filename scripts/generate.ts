// Writes what is derived from other files: JSON Schemas into schemas/ (in git), and into src/generated/ (not in git) the shipped
// briefs as extracted JSON, the compiled concept table, the schemas and checks of profiles and briefs in plain code. With --check it writes nothing and fails on a stale schema.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Brief, profileFileSchema } from '../src/model/index.ts'
import { acceptanceModule } from './generate/acceptance.ts'
import { soundBriefSchemas } from './generate/brief-schemas.ts'
import { compileConcepts } from './generate/concepts.ts'
import { jsonSchemas } from './generate/json-schemas.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const stale: string[] = []

/** A module that hands out parsed data: parsing a JSON string is the fastest way for V8 to load much of it. */
function dataModule(name: string, type: string, data: unknown): string {
  const json = JSON.stringify(JSON.stringify(data))
  return `// Made by scripts/generate.ts.\nlet value: ${type} | undefined\n/** Parsed once, on first use. */\nexport function ${name}(): ${type} {\n  value ??= JSON.parse(${json}) as ${type}\n  return value\n}\n`
}

/** Names the shipped briefs; each is loaded on its own. */
function briefsModule(briefs: readonly Brief[]): string {
  const entries = briefs.map((brief) => {
    const { kind, id, title, track } = brief
    const known = { kind, id, title, track, tier: brief.kind === 'role' ? brief.tier : null }
    return `  { ...${JSON.stringify(known)}, load: async () => (await import('./${kind}-${id}.ts')).brief() },\n`
  })
  return `// Made by scripts/generate.ts.\nimport type { Brief } from '../../model/index.ts'\n\nexport interface BriefEntry {\n  kind: string\n  id: string\n  title: string\n  track: string | null\n  tier: string | null\n  load: () => Promise<Brief>\n}\n\n/** The shipped briefs, by what a person may call them. */\nexport const briefIndex: readonly BriefEntry[] = [\n${entries.join('')}]\n`
}

/** Leads from the id of a shipped role to what was read of it; each is loaded on its own. */
function readingsModule(ids: readonly string[]): string {
  const cases = ids.map(
    (id) => `  [${JSON.stringify(id)}, async () => (await import('./${id}.ts')).roleReading()],\n`,
  )
  return `// Made by scripts/generate.ts.\nimport type { RoleReading } from '../../assess/index.ts'\n\n/** What was read of each shipped role when this version was built. */\nexport const roleReadings: ReadonlyMap<string, () => Promise<RoleReading>> = new Map([\n${cases.join('')}])\n`
}

function put(path: string, content: string): void {
  const full = join(root, path)
  let old: string | null = null
  try {
    old = readFileSync(full, 'utf8')
  } catch {
    // A file that is not there yet is stale too.
  }
  if (old === content) return
  if (check) stale.push(path)
  else {
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
  }
}

export function filesBelow(folder: string, ending: string): string[] {
  const full = join(root, folder)
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

const schemas = jsonSchemas()
for (const [name, schema] of Object.entries(schemas))
  put(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
put('src/generated/json-schemas.ts', dataModule('jsonSchemas', 'Record<string, object>', schemas))
put('src/generated/profile-acceptance.ts', acceptanceModule({ isSoundProfile: profileFileSchema }))
put('src/generated/brief-acceptance.ts', acceptanceModule(soundBriefSchemas))

const read = (path: string) => ({
  file: relative(root, join(root, path)),
  text: readFileSync(join(root, path), 'utf8'),
})
const knowledge = compileConcepts(filesBelow('src/match', '.yaml').map(read))
put(
  'src/generated/knowledge.ts',
  `import type { CompiledKnowledge } from '../match/index.ts'\n${dataModule('compiledKnowledge', 'CompiledKnowledge', knowledge)}`,
)
// What reads briefs imports what was made above.
const { extractShippedBriefs } = await import('./generate/shipped-briefs.ts')
const { readRole } = await import('../src/assess/index.ts')
const { createLibrary, marketFor } = await import('../src/library/index.ts')
const { createKnowledge } = await import('../src/match/index.ts')
const briefs = extractShippedBriefs(filesBelow('briefs', '.md').map(read))
for (const brief of briefs)
  put(
    `src/generated/briefs/${brief.kind}-${brief.id}.ts`,
    `import type { Brief } from '../../model/index.ts'\n${dataModule('brief', 'Brief', brief)}`,
  )
put('src/generated/briefs/index.ts', briefsModule(briefs))
const library = createLibrary(briefs)
for (const role of library.roles) {
  const reading = readRole(role, marketFor(library, role.track), createKnowledge(knowledge))
  put(
    `src/generated/readings/${role.id}.ts`,
    `import type { RoleReading } from '../../assess/index.ts'\n${dataModule('roleReading', 'RoleReading', reading)}`,
  )
}
put('src/generated/readings/index.ts', readingsModule(library.roles.map(({ id }) => id)))
put(
  'src/generated/demo-profile.ts',
  dataModule('demoProfile', '{ file: string; text: string }', read('examples/priya-raman.yaml')),
)
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
}
