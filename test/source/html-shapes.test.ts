import { describe, expect, it } from 'vitest'
import { loadSource, readSource } from '../../src/source/index.ts'
import { shapeOf } from './shape-of.ts'

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Canal Architect</h1>\n${body}</article></body></html>`

/** What stands below the title → its shape. */
const SHAPES: Record<string, [string, string[]]> = {
  'dashes behind a label, with a line that goes on and one that does not': [
    '<p>Outcomes:\n– Water flows\ndown hill\n– Gates close</p>',
    ['Outcomes:', '- Water flows down hill', '- Gates close'],
  ],
  'dashes between breaks, with a remark behind': [
    '<p>Outcomes:<br>• Water flows<br>• Gates close<br>And so on.</p>',
    ['Outcomes:', '- Water flows', '- Gates close', 'And so on.'],
  ],
  'one dash behind a colon': ['<p>Outcome:<br>– Water flows</p>', ['Outcome:', '- Water flows']],
  'one dash behind no colon': ['<p>Water<br>– flows</p>', ['Water', '– flows']],
  'a dash and nothing else': ['<p>– Water flows</p>', ['- Water flows']],
  'a dash in bold': ['<p><b>– Water</b> flows<br>– Gates</p>', ['- **Water** flows', '- Gates']],
  'dashes in a cell': [
    '<table><tr><th>Duty</th><th>How</th></tr><tr><td>Gates</td><td>– open<br>– close</td></tr></table>',
    ['| Duty | How |', '| Gates | [open][close] |'],
  ],
  'dashes on one line behind a label in bold': [
    '<p><strong>Tools:</strong> – Winch – Hook &amp; line – <em>Oil</em> can</p>',
    ['## **Tools:**', '- Winch', '- Hook & line', '- _Oil_ can'],
  ],
  'dashes on one line without a label': ['<p>– Winch – Hook</p>', ['- Winch – Hook']],
  'labels in an item': [
    '<ul><li><b>Winch</b><br>– Use: lifts gates<br>– Why: they are heavy</li></ul>',
    ['- **Winch**', '  Use: lifts gates', '  Why: they are heavy'],
  ],
  'dashes in an item': [
    '<ul><li>Winch<br>– lifts<br>– lowers\nslowly</li><li>Hook</li></ul>',
    ['- Winch', '  - lifts', '  - lowers slowly', '- Hook'],
  ],
  'a character of two units before a dash': [
    '<p>Tools &#128295;: – Winch &#x1F6A2; – Hook – Oil</p>',
    ['Tools 🔧:', '- Winch 🚢', '- Hook', '- Oil'],
  ],
  'two breaks as the end of a paragraph': [
    '<p>Water flows.<br><br>Gates close.</p>',
    ['Water flows.', 'Gates close.'],
  ],
  'loose text in a container': [
    '<div>Water <b>flows</b>.<br> <br>Gates close.<ul><li>Winch</li></ul>Hooks.</div>',
    ['Water **flows**.', 'Gates close.', '- Winch', 'Hooks.'],
  ],
  'elements that play a heading': [
    '<div role="heading" aria-level="3">Gates</div><p>Close.</p><div role="heading">Water</div><p>Flows.</p><div role="heading" aria-level="9">Oil</div><p>Drips.</p>',
    ['### Gates', 'Close.', '## Water', 'Flows.', '## Oil', 'Drips.'],
  ],
  'parts that fold': [
    '<details><summary>Gates</summary><p>Close.</p></details><details><summary><h3>Water</h3></summary><p>Flows.</p></details>',
    ['## Gates', 'Close.', '### Water', 'Flows.'],
  ],
  'a cell that spans rows': [
    '<table><tr><th>Kind</th><th>Tool</th></tr><tr><td rowspan="2">Lift</td><td>Winch</td></tr><tr><td>Hook</td></tr><tr><td>Oil</td><td rowspan="9">Can</td></tr><tr><td>Grease</td></tr></table>',
    ['| Kind | Tool |', '| Lift | Winch |', '| Lift | Hook |', '| Oil | Can |', '| Grease | Can |'],
  ],
  'a bold first row': [
    '<table><tbody><tr><td><b>Gate</b></td><td><strong>Age</strong></td></tr><tr><td>North</td><td>9</td></tr></tbody></table>',
    ['| **Gate** | **Age** |', '| North | 9 |'],
  ],
  'struck and made-up elements': [
    '<p>Water <s>runs</s><strike>falls</strike> flows.</p><canal-box><p>Gates.</p></canal-box>',
    ['Water flows.', 'Gates.'],
  ],
  'stray ends': ['<p>Water</br>flows.</b></i></div></p>', ['Water', 'flows.']],
  'marks that are no tags': [
    '<p>3 < 4 and 5 <6<!-- hidden --><?php echo 1 ?> units</p>',
    ['3 < 4 and 5 <6 units'],
  ],
  'a definition list': [
    '<h2>Tools</h2><dl><dt>Winch</dt><dd>Lifts.</dd></dl>',
    ['## Tools', '- Winch', '  Lifts.'],
  ],
  'what surrounds an article': [
    '<p>Water flows.</p><div role="navigation"><p>Home</p></div><div hidden>Old</div><p aria-hidden="true">Icon</p><div id="sidebar">Ads</div><div class="x share-buttons">Tell</div>',
    ['Water flows.'],
  ],
  'links without their addresses': [
    '<p>See <a href="https://canal.example/"><b>the gates</b></a> now.</p>',
    ['See **the gates** now.'],
  ],
}

describe('pages', () => {
  it.each(Object.entries(SHAPES))('keep %s', (_, [body, expected]) => {
    expect(shapeOf(page(body), 'html')).toEqual(['# Canal Architect', ...expected])
  })

  /** Head → [title where the article has no heading, address, day]. */
  it.each<[string, [string | null, string | null, string | null]]>([
    ['<title>Canal Architect | Waterways</title>', ['Canal Architect', null, null]],
    ['<title>Lock – keeper</title>', ['Lock', null, null]],
    ['<meta property="og:title" content="Lock  Keeper"><title>Other</title>', ['Lock Keeper', null, null]],
    ['<meta property="og:url" content="https://canal.example/a">', [null, 'https://canal.example/a', null]],
    [
      '<link rel="canonical" href="https://canal.example/b"><meta property="og:url" content="https://canal.example/a">',
      [null, 'https://canal.example/b', null],
    ],
    [
      '<link rel="canonical"><meta property="og:url" content="https://canal.example/a">',
      [null, 'https://canal.example/a', null],
    ],
    ['<link rel="canonical" href="ftp://canal.example/b">', [null, null, null]],
    ['<link rel="canonical" href="https://[canal/b">', [null, null, null]],
    ['<meta name="date" content="2024-02-29T10:00:00Z">', [null, null, '2024-02-29']],
    ['<meta name="date" content="2023-02-29">', [null, null, null]],
    ['<meta name="date" content="2000-02-29">', [null, null, '2000-02-29']],
    ['<meta name="date" content="2100-02-29">', [null, null, null]],
    ['<meta name="date" content="2024-13-01">', [null, null, null]],
    ['<meta name="dc.date" content="2024-04-31">', [null, null, null]],
    ['<meta name="dc.date" content="1969-04-30">', [null, null, null]],
    ['<meta property="article:published_time" content="soon">', [null, null, null]],
  ])('say of themselves in %s', (head, expected) => {
    const text = `<html><head>${head}</head><body><article><p>Water flows through the gates of the canal all day long.</p></article></body></html>`
    const [document] = readSource(text, 'input', { form: 'html' }).documents
    expect([document?.title ?? null, document?.origin.url, document?.origin.date]).toEqual(expected)
  })

  it('take the day of the first time mark where the head has none', () => {
    const [document] = readSource(
      page('<time>today</time><time datetime="2024-05-06">May</time><p>Water flows.</p>'),
      'input',
      { form: 'html' },
    ).documents
    expect(document?.origin.date).toBe('2024-05-06')
  })

  it.each(['<p></p>', '<article></article>', '<script>1</script>'])('say that %s holds no text', (text) => {
    const { documents, diagnostics } = readSource(text, 'input', { form: 'html' })
    expect([documents.length, diagnostics.map(({ severity }) => severity)]).toEqual([0, ['error']])
  })

  it('leave out more spans than a table may ask for', () => {
    const cells = Array.from({ length: 40 }, () => '<tr><td rowspan="100">a</td><td>b</td></tr>').join('')
    const lines = shapeOf(page(`<table><tr><th>A</th><th>B</th></tr>${cells}</table>`), 'html')
    expect(lines.length).toBe(42)
  })
})

describe('loading what a text needs only', () => {
  it.each([
    '# Canal Architect\n\n## Skills\n- Winch\n',
    '# Canal Architect\n\n<table><tr><th>Skill</th></tr><tr><td>Winch</td></tr></table>\n',
    page('<h2>Skills</h2><ul><li>Winch</li></ul>'),
    '\uFEFF  \n',
    'x'.repeat(3_000_000),
  ])('reads the same as reading at once (%#)', async (text) => {
    expect(JSON.stringify(await loadSource(text, 'input'))).toBe(JSON.stringify(readSource(text, 'input')))
  })

  it('in the form that is asked for', async () => {
    const { documents } = await loadSource('# Canal', 'input', { form: 'pasted-text' })
    expect(documents[0]?.form).toBe('pasted-text')
  })
})
