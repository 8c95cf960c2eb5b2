export { type HtmlContext, type HtmlTree, htmlToTree } from './html-to-tree.ts'
export { dayOf, type PageFacts, webAddress } from './page-facts.ts'
export { decodeHtmlText } from './parse-html.ts'
