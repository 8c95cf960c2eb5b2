import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { damaged } from './mutations.ts'
import { hostileWord, linePhrase, phrase } from './words.ts'

const TAGS = [
  'div',
  'section',
  'p',
  'ul',
  'li',
  'ol',
  'h1',
  'h2',
  'h3',
  'table',
  'tr',
  'td',
  'th',
  'strong',
  'em',
  'a',
  'span',
  'blockquote',
  'pre',
  'code',
  'br',
  'script',
  'style',
  'iframe',
  'svg',
  'math',
  'template',
  'noscript',
  'details',
  'dl',
  'dt',
  'dd',
  'form',
  'select',
  'option',
  'title',
  'head',
  'body',
  'base',
  'meta',
  'x-y',
] as const
const ATTRIBUTES = [
  '',
  ' class="wp-block"',
  ' id="__proto__"',
  ' colspan="100000000"',
  ' rowspan="65535"',
  ' href="javascript:alert(1)"',
  ' href="https://example.org"',
  ' style="display:none"',
  ' start="99999999999"',
  ' hidden',
  ' srcdoc="<script>"',
  " a='",
] as const

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'node' },
    fc.oneof(phrase, hostileWord),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'node' }),
        fc.boolean(),
      )
      .map(
        ([tag, attribute, children, closed]) =>
          `<${tag}${attribute}>${children.join('')}${closed || tag !== 'div' ? `</${tag}>` : ''}`,
      ),
  ),
}))

const sectionHtml = fc
  .tuple(
    fc.constantFrom(
      'Responsibilities',
      'Required skills',
      'Skills',
      'KPIs',
      'Salary',
      'Experience',
      'Qualifications',
    ),
    fc.array(linePhrase, { maxLength: 5 }),
  )
  .map(([title, items]) => `<h2>${title}</h2><ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`)

const built = fc
  .tuple(fc.array(fc.oneof(sectionHtml, node), { maxLength: 6 }), fc.boolean())
  .map(([parts, whole]) =>
    whole
      ? `<!doctype html><html><head><title>Rig Architect</title></head><body><article>${parts.join('\n')}</article></body></html>`
      : parts.join('\n'),
  )

function fixtures(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /input\.\w+$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

export const htmlText = damaged(
  fc.oneof(
    { weight: 4, arbitrary: built },
    { weight: 1, arbitrary: fc.constantFrom(...fixtures('test/fixtures/source/html')) },
  ),
)

const post = fc.record(
  {
    id: fc.oneof(fc.integer(), fc.constant('12345678901234567890')),
    date: fc.constantFrom('2026-04-13T00:00:00', '2026-02-30', '', 5),
    link: fc.constantFrom('https://example.org/a', 'javascript:alert(1)'),
    title: fc.oneof(fc.record({ rendered: linePhrase }), linePhrase, fc.constant(null)),
    content: fc.oneof(
      { weight: 5, arbitrary: fc.record({ rendered: built, protected: fc.boolean() }) },
      { weight: 1, arbitrary: fc.oneof(built, fc.constant(null), fc.constant([])) },
    ),
    excerpt: fc.record({ rendered: phrase }),
    ['__proto__']: fc.constant({ rendered: 'x' }),
  },
  { requiredKeys: ['content'] },
)
const wordpress = fc
  .oneof(
    post,
    fc.array(post, { maxLength: 3 }),
    fc.constant({ code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } }),
    fc.jsonValue({ maxDepth: 5 }),
  )
  .map((value) => JSON.stringify(value))

export const wordpressText = damaged(
  fc.oneof(
    { weight: 4, arbitrary: wordpress },
    { weight: 1, arbitrary: fc.constantFrom(...fixtures('test/fixtures/source/wordpress-json')) },
  ),
)

/** Pages as a person copies them: lines without markup. */
export const pastedText = damaged(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.oneof(
            linePhrase,
            linePhrase.map((text) => `• ${text}`),
            linePhrase.map((text) => `${text}\t${text}`),
            fc.constantFrom(
              '',
              'Responsibilities',
              'Required Skills:',
              'KPIs',
              'Salary: $180K – $240K',
              'SKILLS',
              '1. Skills',
            ),
          ),
          { maxLength: 30 },
        )
        .map((lines) => lines.join('\n')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...fixtures('test/fixtures/source/pasted-text')) },
  ),
)
