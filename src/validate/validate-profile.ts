import type { Diagnostic, Position, Profile } from '../model/index.ts'
import { createLineIndex } from '../source/on-demand/index.ts'
import { parseYaml, type YamlDocument } from '../yaml/index.ts'
import { PROFILE_RULES, type ProfileContext, type ProfilePath } from './profile-rules/index.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { stamp } from './stamp.ts'

export interface ValidateProfileOptions {
  /** Date to measure age from (2026-11-20); without one, nothing is stale and nothing in the future. */
  asOf?: string | null
  /** The profile's file as YAML. With it findings have the exact place, without it the line of their entry. */
  text?: string
}

/** A profile that could be read, held to every rule for profiles. Findings in the order of their places. */
export function validateProfile(profile: Profile, options: ValidateProfileOptions = {}): Diagnostic[] {
  const places = createPlaces(options.text, profile.file)
  const context: ProfileContext = { profile, asOf: options.asOf ?? null, placeOf: places }
  const found = PROFILE_RULES.flatMap(({ meta, check }) =>
    [...check(context)].map((finding) => stamp(finding, meta, profile.file)),
  )
  return sortDiagnostics(found)
}

function createPlaces(text: string | undefined, file: string): ProfileContext['placeOf'] {
  if (text === undefined) {
    return (_, at) => {
      const start = { line: at?.line ?? 1, column: 1 }
      return { start, end: start }
    }
  }
  const plain = text.replace(/^\ufeff/, '')
  const yaml = parseYaml(plain, file)
  const lines = createLineIndex(plain)
  const starts = [0, ...[...plain.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
  return (path, at) => {
    const start = starts[(at?.line ?? 1) - 1] ?? 0
    return exactPlace(yaml, path) ?? lines.positionAt(start, start)
  }
}

/** Place of a value the file has at this path, or at the nearest path above that still is an entry of a list. */
function exactPlace(yaml: YamlDocument, path: ProfilePath): Position | null {
  if (has(yaml.data, path)) return yaml.positionOf(path)
  // `- Terraform` and `- Kubernetes: 4` have no key "name" or "level".
  const entry = path.slice(0, -1)
  return typeof entry.at(-1) === 'number' && has(yaml.data, entry) ? shorthandPlace(yaml, entry, path) : null
}

/** In `- Kubernetes: 4` the name is the key and the level its value. */
function shorthandPlace(yaml: YamlDocument, entry: ProfilePath, path: ProfilePath): Position | null {
  const value = valueAt(yaml.data, entry)
  if (typeof value !== 'object' || value === null) return yaml.positionOf(entry)
  const keys = Object.keys(value)
  const [key] = keys
  // Several pairs in one entry: which of them is meant, the line says.
  if (keys.length !== 1 || key === undefined) return null
  return yaml.positionOf([...entry, key], path.at(-1) === 'name' ? 'key' : 'value')
}

function has(data: unknown, path: ProfilePath): boolean {
  return valueAt(data, path) !== undefined
}

function valueAt(data: unknown, path: ProfilePath): unknown {
  let value = data
  for (const step of path) {
    if (!Object.hasOwn(Object(value), step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
