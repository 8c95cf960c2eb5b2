import type { Profile } from '../model/index.ts'
import type { RedactTopic, Secrets } from '../report/redact/index.ts'
import { cleanText, nearestName } from '../text/index.ts'
import type { Options } from './command.ts'
import { UsageError } from './errors.ts'

/** Takes out of a result what `--redact` names; gives it back as it is where nothing is to be left out. */
export type Redactor = <T>(result: T) => T

/** What `--redact` leaves out of everything that is made from these profiles. `keep`: the briefs, which are public. */
export async function createRedactor(
  options: Options,
  profiles: readonly Profile[],
  keep: readonly unknown[] = [],
): Promise<Redactor> {
  const topics = await readTopics(options)
  if (topics.size === 0) return (result) => result
  const { secretsOf } = await import('../report/redact/index.ts')
  return redactorFor(topics, secretsOf(profiles), keep)
}

/** The same where secrets are known without a profile, as of a saved assessment. */
export async function redactorFor(
  topics: ReadonlySet<RedactTopic>,
  secrets: Secrets,
  keep: readonly unknown[],
): Promise<Redactor> {
  const { redact } = await import('../report/redact/index.ts')
  return (result) => redact(result, { topics, secrets, keep })
}

/** The topics of `--redact`; a name that is not known is a usage error, so that nothing is shown by a slip. */
export async function readTopics(options: Options): Promise<ReadonlySet<RedactTopic>> {
  const value = options.text('redact')
  if (value === null) return new Set()
  const { REDACT_TOPICS } = await import('../report/redact/index.ts')
  const asked = value.split(',').map((part) => part.trim().toLowerCase())
  return new Set(
    asked.map((word) => REDACT_TOPICS.find((topic) => topic === word) ?? unknown(word, REDACT_TOPICS)),
  )
}

function unknown(word: string, known: readonly string[]): never {
  const near = nearestName(word, known)
  throw new UsageError(
    `Unexpected --redact ${cleanText(word)}, expected ${known.join(', ')}, separated by commas`,
    near === null ? null : `Did you mean ${near}?`,
  )
}
