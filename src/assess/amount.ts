import { parseUnit, type Unit } from './units.ts'

export interface Amount {
  value: number
  unit: Unit | null
}

/**
 * One figure as people write it: 1.9, "99.4%", "1,200", "12 days", "4.4/5", "30k". Null where the text holds no figure,
 * more than one, or one that could be read in two ways ("1,5").
 */
export function parseAmount(written: number | string | null): Amount | null {
  if (written === null) return null
  if (typeof written === 'number') return Number.isFinite(written) ? { value: written, unit: null } : null
  const text = written.replaceAll('−', '-').trim()
  const figures = [...text.matchAll(/\d[\d,.]*/g)]
  const outOf = /^\D*\d+(?:\.\d+)? ?(?:\/|out of) ?\d{1,3}\s*$/.test(text)
  const [first] = figures
  if (!first || figures.length > (outOf ? 2 : 1)) return null
  const digits = readDigits(first[0])
  if (digits === null) return null
  const before = text.slice(0, first.index)
  const after = text.slice(first.index + first[0].length)
  const scale = /^ ?(k|m|bn)\b/i.exec(after)?.[1]?.toLowerCase()
  const factor = scale === 'k' ? 1e3 : scale === 'm' ? 1e6 : scale === 'bn' ? 1e9 : 1
  const sign = /-\s*$/.test(before) ? -1 : 1
  const unit = `${before} ${scale ? after.trim().slice(scale.length) : after}`.replace(/[-+~<>≤≥=]/g, ' ')
  return { value: sign * digits * factor, unit: parseUnit(unit) }
}

function readDigits(text: string): number | null {
  const trimmed = text.replace(/[.,]$/, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''))
  return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null
}
