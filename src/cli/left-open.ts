import type { Brief } from '../model/index.ts'

/** Keys of the top, which are spoken of apart. */
const TOP: ReadonlySet<string> = new Set(['track', 'tier', 'rank', 'asOf', 'sources', 'horizon'])

/** What an import could not take from the document and a person has to write in, or to leave, before the brief is whole. */
export function leftOpen(brief: Brief, output: string | null): string {
  const role = brief.kind === 'role'
  const missing = [
    ...(brief.track === null ? ['track'] : []),
    ...(role && brief.tier === null ? ['tier'] : []),
    ...(role && brief.rank === null ? ['rank'] : []),
    ...(brief.asOf === null ? ['asOf'] : []),
    ...(brief.sources.length === 0 ? ['sources'] : []),
  ]
  const silent = 'notStated' in brief ? brief.notStated.filter((key) => !TOP.has(key)).map(inWords) : []
  const file = output === null || output === '-' ? 'FILE' : output
  return [
    ...(missing.length > 0 ? [`Left open at the top, which every brief needs: ${missing.join(', ')}`] : []),
    ...(silent.length > 0 ? [`Not stated in the document, and left out: ${silent.join(', ')}`] : []),
    `Next: read it against the document, then arch-gap validate ${file}`,
  ].join('\n')
}

/** `decisionRights` as people write it. */
function inWords(key: string): string {
  return key === 'kpis' ? 'KPIs' : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
