import { Chalk } from 'chalk'
import type { Assessment } from '../../model/index.ts'
import { defuseLogCommands } from '../../text/index.ts'
import { toAscii } from '../document/index.ts'
import type { ReportOptions } from '../report-options.ts'
import { fitLine, type Page, type TerminalBlock } from './terminal-page.ts'
import {
  moreBlock,
  nextStepsBlock,
  positionBlock,
  sectionsBlock,
  titleBlock,
  topGapsBlock,
  unknownBlock,
  verdictBlock,
} from './terminal-short.ts'
import {
  authorityBlock,
  decisionsBlock,
  dimensionsBlock,
  everythingBlock,
  kpisBlock,
  qualificationsBlock,
  strengthsBlock,
  unmatchedBlock,
} from './terminal-whole.ts'

/** Below this width sections are a list instead of bars beside figures. */
const NARROW = 70

const SHORT: readonly TerminalBlock[] = [
  titleBlock,
  verdictBlock,
  sectionsBlock,
  topGapsBlock,
  nextStepsBlock,
  unknownBlock,
  moreBlock,
]
const WHOLE: readonly TerminalBlock[] = [
  titleBlock,
  verdictBlock,
  sectionsBlock,
  dimensionsBlock,
  topGapsBlock,
  positionBlock,
  qualificationsBlock,
  kpisBlock,
  decisionsBlock,
  authorityBlock,
  strengthsBlock,
  everythingBlock,
  nextStepsBlock,
  unknownBlock,
  unmatchedBlock,
  moreBlock,
]

/** An assessment on one screen; with `all` the whole of it. Readable without colour, at 40 columns and more. */
export function renderTerminal(assessment: Assessment, options: ReportOptions): string {
  const page: Page = {
    assessment,
    options,
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    wide: options.columns >= NARROW,
  }
  const lines = (options.all ? WHOLE : SHORT).flatMap((block) => block(page))
  const drawn = options.ascii ? lines.flatMap((line) => fitLine(toAscii(line), options.columns)) : lines
  return defuseLogCommands(`${drawn.map((line) => line.trimEnd()).join('\n')}\n`)
}
