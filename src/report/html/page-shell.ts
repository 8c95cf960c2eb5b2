import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { SCRIPT_HASH, STYLE_HASH } from './content-hashes.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/**
 * A self-contained page: no address is loaded, and the policy in its head allows exactly its own style and, where asked for, its own
 * script. Content comes as nodes, so text from a document stays text.
 */
export function htmlPage(
  title: string,
  content: readonly ElementContent[],
  script: 'sortable' | null,
): string {
  const scripts = script === null ? "'none'" : `'${SCRIPT_HASH}'`
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', title),
      raw('style', STYLE),
    ]),
    h('body', [
      h('a', { className: ['skip'], href: '#ag-main' }, 'To the report'),
      h('main', { id: 'ag-main' }, [...content]),
      ...(script === null ? [] : [raw('script', SCRIPT)]),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

/** An element whose text is our own and is not escaped by the HTML standard. */
function raw(tagName: 'style' | 'script', value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] }
}
