import { brief, briefText, document, PROFILE, profile, type TrustCase } from '../trust-case.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const utf16 = (text: string, big = false): Uint8Array => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? buffer.swap16() : buffer
}
const text = briefText()
const before = text.slice(0, text.indexOf('clusters'))
const at = Buffer.byteLength(before)
const line = `brief.md:${before.split('\n').length}`
const zip = bytes([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xb1, 0x52, 0xff, 0xfe, 0x9c], 'rest of it')

const refused: readonly [string, () => Uint8Array, readonly (string | RegExp)[]][] = [
  ['invalid UTF-8', () => bytes(before, [0xff], 'x'), [line, `byte ${at}`, '0xFF']],
  ['latin-1', () => bytes(before, [0xe9], 'x'), [line, `byte ${at}`]],
  ['an overlong form', () => bytes(text, [0xc0, 0xaf]), [`byte ${Buffer.byteLength(text)}`]],
  ['a surrogate in UTF-8', () => bytes(text, [0xed, 0xa0, 0x80]), ['byte']],
  ['a sequence cut short', () => bytes(text, [0xe2, 0x82]), ['byte']],
  ['bytes beyond Unicode', () => bytes(text, [0xf5, 0x80, 0x80, 0x80]), ['byte']],
  ['a zip renamed', () => zip, [/NUL|UTF-8/, 'brief.md:1']],
  ['a PNG renamed', () => bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR'), ['brief.md:']],
  ['a gzip renamed', () => bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), ['brief.md:1']],
  ['a PDF renamed', () => bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n'), ['brief.md:2']],
  ['a NUL', () => bytes(text, 'a\0b'), ['NUL', 'byte']],
  ['a million NULs', () => new Uint8Array(1_000_000), ['NUL']],
  ['UTF-16 without its mark', () => Buffer.from(text, 'utf16le'), ['NUL']],
  ['UTF-16 of odd length', () => bytes([...utf16(text), 0x41]), ['UTF-16']],
  ['UTF-16 with half a pair', () => bytes([...utf16(text), 0x00, 0xd8]), ['UTF-16']],
  ['UTF-32', () => bytes([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0, 0x2d, 0, 0, 0]), ['NUL']],
  ['UTF-7', () => bytes('+ADw-script+AD4-'), []],
]

export const ENCODING_CASES: readonly TrustCase[] = [
  ...refused.map(([name, content, says]) => brief(`encoding: ${name}`, content, { code: 1, says })),
  profile('invalid UTF-8', () => bytes('name: Ad', [0xe9], '\n'), {
    code: 1,
    says: ['profile.yaml:1', 'byte 8'],
  }),
  profile('UTF-16 LE', () => utf16(PROFILE), { code: 0, says: ['Ada Ferreira'] }),
  profile('UTF-16 BE', () => utf16(PROFILE, true), { code: 0, says: ['Ada Ferreira'] }),
  brief('UTF-16 LE', () => utf16(text), { code: 0 }),
  brief('UTF-16 BE', () => utf16(text, true), { code: 0 }),
  brief('UTF-16 LE with CRLF', () => utf16(text.replaceAll('\n', '\r\n')), { code: 0 }),
  brief('UTF-8 with a byte order mark', () => bytes([0xef, 0xbb, 0xbf], text), { code: 0 }),
  brief('two byte order marks', () => bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], text), { code: [0, 1] }),
  brief(
    'lines as an editor counts them: CR only',
    () => text.replace('Critical', 'Crucial').replaceAll('\n', '\r'),
    {
      code: [0, 1],
    },
  ),
  brief(
    'lines as an editor counts them: findings behind CRLF',
    () => text.replace('rank: 2', 'rank: 0').replaceAll('\n', '\r\n'),
    { code: 1, says: ['brief.md:6'] },
  ),
  brief(
    'lines as an editor counts them: findings behind CR',
    () => text.replace('rank: 2', 'rank: 0').replaceAll('\n', '\r'),
    {
      code: 1,
      says: ['brief.md:6'],
    },
  ),
  brief(
    'line separators of Unicode are no line ends',
    () => text.replace('x: ', 'a\u2028b\u0085c').replace('rank: 2', 'rank: 0'),
    {
      code: 1,
      says: ['brief.md:6'],
    },
  ),
  brief(
    'one skill in NFC and NFD, and with a zero-width space',
    () =>
      briefText({
        more: '- **Caf\u00e9 design** (Critical)\n- **Cafe\u0301 design** (Critical)\n- **Caf\u00e9 de\u200bsign** (Critical)\n',
      }),
    { code: [0, 1], says: [/duplicate|already|twice|invisible/i] },
  ),
  document(
    'invisible characters are left out of JSON',
    'brief.md',
    () => text.replace('clusters', 'clu\u200bst\u202eers\u{e0041}'),
    {
      code: [0, 1],
      json: true,
      says: ['clusters'],
    },
  ),
  {
    name: 'the settings are bytes like any other',
    args: ['validate', 'brief.md'],
    files: () => ({ 'brief.md': text, 'arch-gap.config.yaml': bytes([0xff, 0xfe, 0xfd]) }),
    code: [1, 2],
    says: ['arch-gap.config.yaml'],
  },
  {
    name: 'the ignore file is bytes like any other',
    args: ['validate', '.'],
    files: () => ({ 'brief.md': text, '.gitignore': bytes([0xff, 0xfe, 0xfd, 0, 0]) }),
    code: [0, 1, 2],
  },
]
