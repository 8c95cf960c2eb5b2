import { readdirSync, readFileSync } from 'node:fs'
import type { Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { textOf } from './text-of.ts'

const ROOT = 'test/fixtures/source/lost-tables'

/** The tables of a text whose rows are written with a blank where a border was. */
function rebuilt(lines: readonly string[]): { rows: string[][]; unclear: number[] } {
  const text = `Data Architect: Role Blueprint\n\n1) Summary\n\nOne.\n\n2) Table\n\n${lines.join('\n')}\n\n3) End\n\nLast.\n`
  const [document] = readSource(text, 'pasted.txt', { form: 'pasted-text' }).documents
  const table = document?.tree.children.find((node): node is Table => node.type === 'table')
  const rows = table?.children.map((row) => row.children.map(textOf)) ?? []
  const unclear = document?.diagnostics.filter(({ ruleId }) => ruleId === 'table-row-unclear') ?? []
  return { rows, unclear: unclear.map(({ position }) => position.start.line) }
}

describe('tables whose borders are lost', () => {
  it.each(readdirSync(ROOT))('come apart as they were: %s', (file) => {
    const written = readFileSync(`${ROOT}/${file}`, 'utf8').trim().split('\n')
    const cells = written.map((line) => line.split(' | '))
    const { rows, unclear } = rebuilt(cells.map((row) => row.join(' ')))
    expect(rows).toEqual(cells)
    expect(unclear).toEqual([])
  })

  it.each(['\t', ' | ', '    '])('keep the cells that %j still sets apart', (separator) => {
    const cells = [
      ['KPI', 'Target', 'Frequency'],
      ['Blorb of Zang Wibble', 'Snark', 'Monthly'],
      ['Second Row', '7', 'Now and then'],
    ]
    const { rows, unclear } = rebuilt(cells.map((row) => row.join(separator)))
    expect(rows).toEqual(cells)
    expect(unclear).toEqual([])
  })

  it('leave together what nobody can tell apart, and say so', () => {
    const header = 'Metric name What it measures Why it matters Target Frequency'
    const { rows, unclear } = rebuilt([header, 'Zorp Blim Quux Florp Zang Wibble Snark Monthly'])
    expect(rows[1]).toEqual(['Zorp Blim Quux Florp Zang Wibble Snark', '', '', '', 'Monthly'])
    expect(unclear).toEqual([10])
  })

  it('keep what they are sure of', () => {
    const header = 'Category Tool / platform Primary use Prevalence'
    const { rows } = rebuilt([
      header,
      'Blorb Frazzle Gribnak Whimsy Context-specific',
      'Streaming Kafka Events Common',
    ])
    expect(rows[1]).toEqual(['', 'Blorb Frazzle Gribnak Whimsy', '', 'Context-specific'])
    expect(rows[2]).toEqual(['Streaming', 'Kafka', 'Events', 'Common'])
  })
})
