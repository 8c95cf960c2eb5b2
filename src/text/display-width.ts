/** Text in which every character is one cell wide: Latin, Greek, Cyrillic, usual punctuation, currencies, arrows, signs, frames. */
const SIMPLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u2010-\u2015\u2018-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u259f]*$/

/**
 * Cells a terminal takes to show a text: wide characters and emoji two, marks and invisible characters none, colour codes
 * nothing. What it takes to measure other than simple text is made when such a text comes, because it costs more than most runs.
 */
export function displayWidth(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOUR, '') : text
  if (SIMPLE.test(plain)) return plain.length
  measure ??= createMeasure()
  return measure(plain)
}

/** The flag of expressions that know sequences; Node has it, the language level we compile to does not name it yet. */
const SETS: string = 'v'

const COLOUR = /\u001b\[[\d;:]*m/g

let measure: ((text: string) => number) | null = null

function createMeasure(): (text: string) => number {
  const segmenter = new Intl.Segmenter()
  const visible =
    /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u
  // Written as text, so that its thousands of sequences are read only here.
  const emoji = new RegExp('^\\p{RGI_Emoji}$', SETS)
  const wide = new RegExp(`[${WIDE}]`, 'u')
  const cells = (character: string): number => (wide.test(character) ? 2 : 1)
  return (text) => {
    let width = 0
    for (const { segment } of segmenter.segment(text)) {
      const start = segment.search(visible)
      if (start < 0) continue
      if (emoji.test(segment) || isJoinedEmoji(segment)) width += 2
      else width += clusterWidth([...segment.slice(start)], visible, cells)
    }
    return width
  }
}

/** Emoji that are written without a selector and shown wide all the same. */
function isJoinedEmoji(segment: string): boolean {
  if (segment.length > 50) return false
  if (/^[\d#*]\u20e3$/.test(segment)) return true
  return segment.includes('\u200d') && (segment.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) >= 2
}

/** The first character counts, and of those behind it the ones that take room of their own. */
function clusterWidth(
  characters: readonly string[],
  visible: RegExp,
  cells: (character: string) => number,
): number {
  const [first = '', ...rest] = characters
  if (isJamo(first))
    return jamoWidth(
      characters.filter((one) => visible.test(one)),
      cells,
    )
  const behind = rest.filter((one) => /\p{Spacing_Mark}/u.test(one) || (one >= '\uff00' && one <= '\uffef'))
  return behind.reduce((sum, one) => sum + cells(one), cells(first))
}

const LEAD = /^[\u1100-\u115f\ua960-\ua97c]$/
const VOWEL = /^[\u1160-\u11a7\ud7b0-\ud7c6]$/
const TRAIL = /^[\u11a8-\u11ff\ud7cb-\ud7fb]$/

function isJamo(character: string): boolean {
  return LEAD.test(character) || VOWEL.test(character) || TRAIL.test(character)
}

/** Letters of a Hangul syllable are drawn as one block; those that form none stand side by side. */
function jamoWidth(characters: readonly string[], cells: (character: string) => number): number {
  let width = 0
  for (let at = 0; at < characters.length; at += 1) {
    const one = characters[at] ?? ''
    if (LEAD.test(one) && VOWEL.test(characters[at + 1] ?? '')) {
      width += 2
      at += TRAIL.test(characters[at + 2] ?? '') ? 2 : 1
    } else width += cells(one)
  }
  return width
}

/** Characters with the property East Asian Width W or F, of Unicode 17, as the inside of a character class. */
const WIDE =
  '\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2630-\u2637' +
  '\u2648-\u2653\u267f\u268a-\u268f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea' +
  '\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797' +
  '\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2ff0-\u303e' +
  '\u3041-\u3096\u3099-\u30ff\u3105-\u312f\u3131-\u318e\u3190-\u31e5\u31ef-\u321e\u3220-\u3247' +
  '\u3250-\ua48c\ua490-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe52' +
  '\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{16fe4}\u{16ff0}-\u{16ff6}' +
  '\u{17000}-\u{18cda}\u{18cff}-\u{18d20}\u{18d80}-\u{18df2}\u{18e00}-\u{19191}\u{191a0}-\u{191d2}' +
  '\u{1aff0}-\u{1aff3}\u{1aff5}-\u{1affb}\u{1affd}\u{1affe}\u{1b000}-\u{1b128}\u{1b132}' +
  '\u{1b150}-\u{1b152}\u{1b155}\u{1b164}-\u{1b168}\u{1b170}-\u{1b2fb}\u{1d300}-\u{1d356}' +
  '\u{1d360}-\u{1d376}\u{1f004}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f1ae}\u{1f200}-\u{1f202}' +
  '\u{1f210}-\u{1f23b}\u{1f240}-\u{1f248}\u{1f250}\u{1f251}\u{1f260}-\u{1f265}\u{1f300}-\u{1f320}' +
  '\u{1f32d}-\u{1f335}\u{1f337}-\u{1f37c}\u{1f37e}-\u{1f393}\u{1f3a0}-\u{1f3ca}\u{1f3cf}-\u{1f3d3}' +
  '\u{1f3e0}-\u{1f3f0}\u{1f3f4}\u{1f3f8}-\u{1f43e}\u{1f440}\u{1f442}-\u{1f4fc}\u{1f4ff}-\u{1f53d}' +
  '\u{1f54b}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f57a}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5fb}-\u{1f64f}' +
  '\u{1f680}-\u{1f6c5}\u{1f6cc}\u{1f6d0}-\u{1f6d2}\u{1f6d5}-\u{1f6d9}\u{1f6dc}-\u{1f6df}' +
  '\u{1f6eb}\u{1f6ec}\u{1f6f4}-\u{1f6fc}\u{1f7da}\u{1f7e0}-\u{1f7eb}\u{1f7f0}\u{1f90c}-\u{1f93a}' +
  '\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa70}-\u{1fa7c}\u{1fa80}-\u{1fac6}\u{1fac8}' +
  '\u{1facc}-\u{1fadd}\u{1fadf}-\u{1faeb}\u{1faef}-\u{1fafa}\u{20000}-\u{2fffd}\u{30000}-\u{3fffd}'
