import type { Context } from '../context.ts'

const INSTALLED = 'node_modules/arch-gap/schemas/profile.schema.json'
const OWN = 'schemas/profile.schema.json'
/** How far up an installation is looked for. */
const UPWARDS = 6

/**
 * What the first line of a profile names as its schema, relative to the profile: the installed package's where the profile stands
 * inside a project that has it (or in a clone of arch-gap), otherwise a copy beside the profile, to be made with
 * `arch-gap schema profile -o profile.schema.json`. No absolute path, which would be wrong elsewhere and name its owner.
 */
export async function schemaPathFor(context: Context, target: string): Promise<string> {
  const folder = target.includes('/') ? target.replace(/\/[^/]*$/, '/') : ''
  for (let up = '', i = 0; i < UPWARDS; up += '../', i++) {
    for (const path of [INSTALLED, OWN]) {
      const found = await context.io.stat(`${folder}${up}${path}`).catch(() => null)
      if (found?.kind === 'file') return up === '' ? `./${path}` : `${up}${path}`
    }
  }
  return './profile.schema.json'
}

/** A line for the head of the file where the schema is not there yet. */
export function schemaHint(schemaPath: string): string[] {
  return schemaPath === './profile.schema.json'
    ? ['For help while you type in an editor: arch-gap schema profile -o profile.schema.json', '']
    : []
}
