import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

const found = (lines: string, text = `${brief()}\n${lines}\n`) =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' })
    .filter(({ ruleId }) => ruleId !== 'empty-section')
    .map(({ ruleId, message, hint, position: { start, end } }) => ({
      ruleId,
      message,
      hint,
      at: text.slice(start.offset, end.offset),
    }))
const ids = (lines: string): string[] => found(lines).map(({ ruleId }) => ruleId)

describe('what is said of a comment that disables a rule', () => {
  it.each<[string, { ruleId: string; message: string; hint: string; at: string }[]]>([
    [
      '<!-- arch-gap-disable-next-line unknown-heading ours -->\n## KPIs',
      [
        {
          ruleId: 'disable-unused',
          message: 'Unused disable of unknown-heading, it has no finding here',
          hint: 'Remove the comment, or the name of the rule from it.',
          at: 'unknown-heading',
        },
      ],
    ],
    [
      '<!-- arch-gap-enable -->',
      [
        {
          ruleId: 'disable-unused',
          message: 'Unused enable, nothing is disabled here',
          hint: 'Remove the comment.',
          at: '<!-- arch-gap-enable -->',
        },
      ],
    ],
    [
      '<!-- arch-gap-disable-file -->',
      [
        {
          ruleId: 'disable-rule',
          message: 'Unexpected end of comment, expected the name of a rule to disable',
          hint: 'Write: arch-gap-disable-file rule-id reason.',
          at: '<!-- arch-gap-disable-file -->',
        },
      ],
    ],
    [
      '<!-- arch-gap-disable-nextline unknown-heading ours -->',
      [
        {
          ruleId: 'disable-syntax',
          message: 'Unexpected comment arch-gap-disable-nextline',
          hint: 'Did you mean arch-gap-disable-next-line?',
          at: '<!-- arch-gap-disable-nextline unknown-heading ours -->',
        },
      ],
    ],
    [
      '<!-- arch-gap-zzzzzzzz -->',
      [
        {
          ruleId: 'disable-syntax',
          message: 'Unexpected comment arch-gap-zzzzzzzz',
          hint: 'Comments there are: arch-gap-disable-next-line, arch-gap-disable-line, arch-gap-disable, arch-gap-enable, arch-gap-disable-file.',
          at: '<!-- arch-gap-zzzzzzzz -->',
        },
      ],
    ],
    [
      '<!-- arch-gap-disable-file claim-wort ours -->',
      [
        {
          ruleId: 'disable-rule',
          message: 'There is no rule claim-wort',
          hint: 'Did you mean claim-word?',
          at: 'claim-wort',
        },
      ],
    ],
    [
      '<!-- arch-gap-disable-file front-matters ours -->',
      [
        {
          // One that cannot be disabled is not proposed.
          ruleId: 'disable-rule',
          message: 'There is no rule front-matters',
          hint: 'Did you mean front-matter-order?',
          at: 'front-matters',
        },
      ],
    ],
    [
      '<!-- arch-gap-disable-file front-matter ours -->',
      [
        {
          ruleId: 'disable-rule',
          message: 'Unexpected rule front-matter, it cannot be disabled',
          hint: 'Nothing of the file can be relied on while it has this finding.',
          at: 'front-matter',
        },
      ],
    ],
    [
      '## Weather\n\n## key metrics\n\n<!-- arch-gap-disable-file unknown-heading, heading-name -->',
      [
        {
          ruleId: 'disable-reason',
          message: 'Missing reason for disabling unknown-heading, heading-name',
          hint: 'Say behind the name of the rule why its finding is right to stay.',
          at: '<!-- arch-gap-disable-file unknown-heading, heading-name -->',
        },
      ],
    ],
  ])('%j', (lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })
})

describe('where a comment holds', () => {
  const RULE = 'unknown-heading'

  it.each<[string, string, string[]]>([
    ['not above it', `## Weather\n\n<!-- arch-gap-disable ${RULE} ours -->\n\n## Rain`, [RULE]],
    ['from its own line on', `## Weather <!-- arch-gap-disable ${RULE} ours -->`, []],
    [
      'up to the line above the one that ends it',
      `<!-- arch-gap-disable ${RULE} ours -->\n\n## Rain\n## Weather <!-- arch-gap-enable ${RULE} -->`,
      [RULE],
    ],
    [
      'on its own line where it is ended there at once',
      `## Rain <!-- arch-gap-disable ${RULE} ours --> <!-- arch-gap-enable ${RULE} -->\n\n## Weather`,
      [RULE],
    ],
    [
      'for the rule that is ended, and not for another',
      `<!-- arch-gap-disable ${RULE}, heading-name ours -->\n\n## Rain\n\n## key metrics\n\n<!-- arch-gap-enable heading-name -->\n\n## Weather`,
      [],
    ],
    [
      'for all where none is named',
      `<!-- arch-gap-disable ${RULE}, heading-name ours -->\n\n## Rain\n\n## key metrics\n\n<!-- arch-gap-enable -->\n\n## Weather`,
      [RULE],
    ],
    [
      'with the narrowest of two that hold to the end',
      `<!-- arch-gap-disable-file ${RULE} a -->\n\n<!-- arch-gap-disable ${RULE} b -->\n\n## Rain\n\nFog.`,
      ['disable-unused'],
    ],
    [
      'once: what is ended is not ended again',
      `<!-- arch-gap-disable ${RULE} ours -->\n\n## Rain\n\n<!-- arch-gap-enable -->\n\n## Weather\n\n<!-- arch-gap-enable -->`,
      [RULE, 'disable-unused'],
    ],
    [
      'in the whole file, whatever is ended',
      `<!-- arch-gap-disable-file ${RULE} ours -->\n\n## Rain\n\n<!-- arch-gap-enable ${RULE} -->\n\n## Weather`,
      ['disable-unused'],
    ],
    [
      'on the next line with words',
      `<!-- arch-gap-disable-next-line ${RULE} ours -->\n \t\n\n## Weather`,
      [],
    ],
    [
      'on that line only',
      `<!-- arch-gap-disable-next-line ${RULE} ours -->\n\nSo.\n\n## Weather`,
      [RULE, 'disable-unused'],
    ],
    [
      'as the narrowest of three',
      `<!-- arch-gap-disable-file ${RULE} a -->\n\n<!-- arch-gap-disable ${RULE} b -->\n\n## Rain <!-- arch-gap-disable-line ${RULE} c -->`,
      ['disable-unused', 'disable-unused'],
    ],
    [
      'beside another comment',
      `<!-- of ours --><!-- arch-gap-disable-file ${RULE} ours --> <!-- too -->\n\n## Weather`,
      [],
    ],
    [
      'with dashes and a colon before the reason',
      `<!-- arch-gap-disable-file ${RULE} --: ours -->\n\n## Weather`,
      [],
    ],
    [
      'with a reason that begins with a dash',
      `<!-- arch-gap-disable-file ${RULE} -ours -->\n\n## Weather`,
      [],
    ],
    [
      'with dashes and no reason',
      `<!-- arch-gap-disable-file ${RULE} — -->\n\n## Weather`,
      ['disable-reason'],
    ],
    [
      'with commas only between names',
      `<!-- arch-gap-disable-file ${RULE},heading-name ours -->\n\n## Weather\n\n## key metrics`,
      [],
    ],
    [
      'not in a comment about something else',
      `<!-- see arch-gap-disable-file ${RULE} ours -->\n\n## Weather`,
      [RULE],
    ],
    ['not where it is cut off', `## Weather\n\n<!-- arch-gap-disable-file ${RULE} ours --`, [RULE]],
    ['not in words', `## Weather\n\narch-gap-disable-file ${RULE} ours`, [RULE]],
  ])('%s', (_, lines, expected) => {
    expect(ids(lines).sort()).toEqual([...expected].sort())
  })

  it.each([
    [
      'the file',
      `<!-- arch-gap-disable-file ${RULE} a -->\n\n<!-- arch-gap-disable ${RULE} b -->\n\n## Rain\n\nFog.`,
    ],
    [
      'the file, below',
      `<!-- arch-gap-disable ${RULE} b -->\n\n## Rain\n\nFog.\n\n<!-- arch-gap-disable-file ${RULE} a -->`,
    ],
    [
      'a stretch',
      `<!-- arch-gap-disable ${RULE} a -->\n\n<!-- arch-gap-disable ${RULE} b -->\n\n## Rain\n\nFog.`,
    ],
  ])('leaves the credit to the narrower one where the other is for %s', (_, lines) => {
    const text = `${brief()}\n${lines}\n`
    const findings = findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' })
    const behind = findings.map(({ position }) => text.slice(position.end.offset).slice(0, 2))
    expect([findings.map(({ ruleId }) => ruleId), behind]).toEqual([['disable-unused'], [' a']])
  })

  it.each([
    ['behind others', '<div>quay <!-- one --><!-- arch-gap-zzzzzzzz --></div>', '<!-- arch-gap-zzzzzzzz -->'],
    [
      'of a rule behind a comma',
      '<!-- arch-gap-disable-file unknown-heading,zzzzzzzz ours -->\n\n## Rain',
      'zzzzzzzz',
    ],
  ])('has its place %s', (_, lines, at) => expect(found(lines).map((one) => one.at)).toEqual([at]))

  it('is in the front matter a line of its own, further in as well', () => {
    const text = (comment: string) =>
      `${brief().replace('  - title: Invented', `${comment}\n  - title: Invented`)}\n## Weather\n`
    const idsOf = (comment: string) => found('', text(comment)).map(({ ruleId }) => ruleId)
    expect(idsOf(`  # arch-gap-disable-file ${RULE} ours`)).toEqual([])
    expect(idsOf(`# arch-gap-disable-file ${RULE} ours`)).toEqual([])
    expect(idsOf(`# of ours`)).toEqual([RULE])
    expect(idsOf(`  # see arch-gap-disable-file ${RULE} ours`)).toEqual([RULE])
    expect(found('', text('  # arch-gap-disable-file'))[0]).toMatchObject({
      ruleId: 'disable-rule',
      at: '# arch-gap-disable-file',
    })
  })

  it('speaks in no page of the web', () => {
    const page = `<!doctype html><html><body><h1>Ferry Architect</h1><!-- arch-gap-zzzzzzzz --><h2>Responsibilities</h2><ul><li>Keeps ferries</li></ul></body></html>`
    const rules = findingsOf([{ name: 'a.html', text: page }]).map(({ ruleId }) => ruleId)
    expect(rules).not.toContain('disable-syntax')
  })
})
