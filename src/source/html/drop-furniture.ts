import type { Element, Root } from 'hast'
import { classesOf, isElement, propertyOf, textOf } from './parse-html.ts'

/** Parts of a page that surround an article. */
const OUTSIDE = new Set(['nav', 'aside', 'footer', 'form', 'del', 'menu'])
const OUTSIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])

/** Whole class names and ids that name such a part; matched from end to end. */
const OUTSIDE_NAMES =
  /^(?:(?:site|page|top|main|primary|mobile|global|section)-?(?:nav|navigation|menu|footer|navbar|topbar)|nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|side-bar|widget|widget[-_]area|secondary|comments?|comments?-(?:area|list|section|wrapper|respond|form)|respond|disqus[-_]thread|wpd[-_].{1,40}|related|related-?(?:posts?|articles?|jobs?|content|stories|roles?|links?)|(?:.{1,30}[-_])?related-?posts|similar-(?:posts|jobs)|recommended|recommendations|you-may-(?:also-)?like|read-next|more-posts|share|sharing|social|share-?(?:buttons?|bar|links|this)|social-?(?:share|links|icons|media|buttons)|sharedaddy|jp-relatedposts|addtoany.{0,30}|addthis.{0,30}|newsletter|newsletter-.{1,20}|subscribe|subscription|subscribe-.{1,20}|sign-?up|mailing-list|cookie.{0,30}|consent.{0,30}|gdpr.{0,20}|pop-?up|modal|overlay|toast|ads?|adsbygoogle|advert(?:s|isement|isements|ising)?|ad-(?:block|box|slot|unit|container|wrapper|banner)|(?:.{1,20}-)?advertisement|banner-ad|sponsor(?:ed|s)?|sponsored-.{1,20}|promo|promos|promotion|promo-.{1,20}|cta|cta-.{1,20}|call-to-action|pagination|post-navigation|nav-links|posts?-nav|author-(?:box|bio|info|card)|about-author|entry-(?:meta|footer)|post-meta|post-tags|tags|tagcloud|tag-list|toc|table-of-contents|ez-toc-container|toc[-_]container|lwptoc|rank-math-toc|skip-link|screen-reader-text|sr-only|visually-hidden|printfriendly|print-only|back-to-top|footer|site-header|masthead|google-auto-placed|code-block-\d+|ai-(?:viewport|insert|track).{0,20}|adthrive.{0,30}|mv-ad.{0,20}|ezoic.{0,30})$/i

/**
 * Takes out what surrounds an article: navigation, asides, forms, advertisements, comments, hidden parts.
 * An element that holds most of the page's text stays, whatever it is called.
 */
export function dropFurniture(root: Root): void {
  const most = weightOf(root) / 2
  dropIn(root, most)
}

function dropIn(parent: Root | Element, most: number): void {
  parent.children = parent.children.filter(
    (child) => !isElement(child) || !isFurniture(child) || isProtected(child, most),
  ) as typeof parent.children
  for (const child of parent.children) if (isElement(child)) dropIn(child, most)
}

function isProtected(element: Element, most: number): boolean {
  return (
    ['html', 'body', 'main', 'article'].includes(element.tagName) || weightOf(element) > Math.max(200, most)
  )
}

function isFurniture(element: Element): boolean {
  if (OUTSIDE.has(element.tagName)) return true
  if (element.properties['hidden'] !== undefined || propertyOf(element, 'ariaHidden') === 'true') return true
  if (OUTSIDE_ROLES.has(propertyOf(element, 'role') ?? '')) return true
  const id = propertyOf(element, 'id')
  if (id !== null && OUTSIDE_NAMES.test(id)) return true
  return classesOf(element).some((name) => OUTSIDE_NAMES.test(name))
}

/** Characters of text that are not a link. */
export function weightOf(node: Root | Root['children'][number]): number {
  if (node.type === 'text') return node.value.trim().length
  if (node.type !== 'root' && node.type !== 'element') return 0
  if (isElement(node, 'link-text')) return 0
  return node.children.reduce((sum, child) => sum + weightOf(child), 0)
}

/** Share of an element's text that stands in links. */
export function linkShare(element: Element): number {
  const all = textOf(element).trim().length
  return all === 0 ? 0 : 1 - weightOf(element) / all
}
