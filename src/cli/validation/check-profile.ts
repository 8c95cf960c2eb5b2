import type { Diagnostic } from '../../model/index.ts'
import { parseProfile } from '../../profile/index.ts'
import {
  createSuppressions,
  RULE_TABLE,
  readYamlDirectives,
  type Severities,
  settingOf,
  sortDiagnostics,
  validateProfile,
  withSeverities,
} from '../../validate/index.ts'
import type { YamlLimits } from '../../yaml/index.ts'

const PROFILE_RULE_IDS: ReadonlySet<string> = new Set(
  RULE_TABLE.filter(({ family }) => family === 'profile').map(({ id }) => id),
)

/** All findings about a profile: how it reads, and what the rules for profiles say. `# arch-gap-disable…` comments hold. */
export function checkProfile(
  text: string,
  file: string,
  { severities, asOf, limits }: { severities: Severities; asOf: string | null; limits: YamlLimits },
): Diagnostic[] {
  const plain = text.replace(/^\ufeff/, '')
  const { profile, diagnostics: read } = parseProfile(plain, file, { asOf, limits })
  const diagnostics = [...read, ...(profile === null ? [] : validateProfile(profile, { asOf, text: plain }))]
  const suppressions = createSuppressions(readYamlDirectives(plain), file, plain, RULE_TABLE)
  // Rules for profiles run on a profile that could be read, and some of them with a date only.
  const hadItsTurn = (id: string): boolean => !PROFILE_RULE_IDS.has(id) || (profile !== null && asOf !== null)
  const left = suppressions.apply(withSeverities(diagnostics, severities))
  const comments = [
    ...suppressions.problems,
    ...suppressions.unused((id) => hadItsTurn(id) && settingOf(id, severities) !== 'off'),
  ]
  return sortDiagnostics([...left, ...withSeverities(comments, severities)])
}
