import type { Diagnostic, Position, RuleInfo, Severity } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { fingerprints } from './fingerprints.ts'
import { fullText } from './full-text.ts'
import { errorsFirst } from './group-by-file.ts'
import type { DiagnosticReporter, DiagnosticReportOptions } from './reporter.ts'
import { safeJson } from './safe-json.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** GitHub takes no more results in one run. */
const MAX_RESULTS = 25_000

/** SARIF 2.1.0, for code scanning. Paths are relative to the repository; fingerprints hold when lines move. */
export const sarif: DiagnosticReporter = (diagnostics, options) => {
  const kept = diagnostics.length > MAX_RESULTS ? errorsFirst(diagnostics).slice(0, MAX_RESULTS) : diagnostics
  const rules = rulesOf(kept, options.rules ?? [])
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const names = fingerprints(kept, options)
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(rules, options) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
        invocations: [invocation(diagnostics.length - kept.length, options)],
        results: kept.map((finding, at) => ({
          ruleId: finding.ruleId,
          ruleIndex: index.get(finding.ruleId),
          level: LEVELS[finding.severity],
          message: { text: cleanText(fullText(finding)) },
          locations: [{ physicalLocation: location(finding.file, finding.position, options) }],
          ...related(finding, options),
          partialFingerprints: { 'archGapFinding/v1': names[at] },
        })),
      },
    ],
  }
  return safeJson(log)
}

function driver(rules: readonly RuleInfo[], { version, docsUrl }: DiagnosticReportOptions): object {
  return {
    name: 'arch-gap',
    ...(version === undefined ? {} : { version, semanticVersion: version }),
    informationUri: 'https://www.npmjs.com/package/arch-gap',
    rules: rules.map(({ id, description, severity, url, family }) => {
      const page = docsUrl === undefined || url === '' ? null : docsUrl + url
      const text = page === null ? description : `${description}\n\nMore: ${page}`
      return {
        id,
        shortDescription: { text: description },
        fullDescription: { text: description },
        help: {
          text,
          markdown: page === null ? description : `${description}\n\n[More on ${id}](${page})`,
        },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: {
          tags: [family],
          'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : severity,
        },
      }
    }),
  }
}

/** The rules known, and those that only findings name. */
function rulesOf(diagnostics: readonly Diagnostic[], known: readonly RuleInfo[]): RuleInfo[] {
  const rules = new Map(known.map((rule) => [rule.id, rule]))
  for (const { ruleId: id, severity, url = '' } of diagnostics) {
    if (!rules.has(id)) {
      const description = `Findings of ${id}`
      rules.set(id, {
        id,
        severity,
        url,
        description,
        family: 'reading',
        fixable: false,
        configurable: false,
      })
    }
  }
  return [...rules.values()]
}

function invocation(leftOut: number, { notChecked = [] }: DiagnosticReportOptions): object {
  const notes = [
    ...notChecked.map(({ path, reason }) => ({
      level: 'error',
      message: { text: `Not checked: ${cleanText(path)}: ${cleanText(reason)}` },
    })),
    ...(leftOut > 0
      ? [
          {
            level: 'warning',
            message: { text: `${leftOut} findings over the limit of ${MAX_RESULTS} are left out` },
          },
        ]
      : []),
  ]
  return {
    executionSuccessful: notChecked.length === 0,
    ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
  }
}

function location(
  file: string,
  { start, end }: Position,
  { pathInRepository, sources }: DiagnosticReportOptions,
): object {
  const line = sources.get(file)?.get(start.line)
  return {
    artifactLocation: artifact(pathInRepository?.(file) ?? file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(line === undefined ? {} : { snippet: { text: cleanText(line) } }),
    },
  }
}

function related({ related = [] }: Diagnostic, options: DiagnosticReportOptions): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({ message, file, position }, id) => ({
      id,
      message: { text: cleanText(message) },
      physicalLocation: location(file, position, options),
    })),
  }
}

/** A path as a URI relative to the repository; of a file outside of it the whole address. */
function artifact(path: string): object {
  const uri = cleanText(path)
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/')
  if (uri.startsWith('/')) return { uri: `file://${uri}` }
  return /^[A-Za-z]%3A\//.test(uri) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}
