const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements whose text is no part of a document; the scanner drops them with all they hold. */
export const DROPPED_WHOLE =
  words(`script style iframe textarea xmp noembed noframes noscript svg math template object
  select video audio canvas dialog button datalist`)

/** Of those, the ones that swallow the rest of the page when they are not closed. */
export const RAW_TEXT = words('script style iframe textarea xmp noembed noframes title')

/** Bold and italics: closed at the end of the block they stand in, so that one left open cannot multiply. */
export const FORMATTING = words('strong b em i')

/** Blocks and containers that are kept, and count as one level of nesting each. */
export const CONTAINERS =
  words(`html head body main article section header footer nav aside div form figure figcaption
  details summary ul ol menu dl table caption blockquote pre fieldset address hgroup center h1 h2 h3 h4 h5 h6 del`)

/** Kept, but the parser closes them by itself, so that they add no level of their own. */
export const SELF_CLOSING_BLOCKS = words('p li dt dd tr td th thead tbody tfoot')

/** Kept elements without content. */
export const KEPT_VOID = words('br hr meta link')

/** Elements without content that are left out. */
export const DROPPED_VOID = words('img input base wbr col embed area source track param keygen frame')

/** Kept as they are inside a block. */
export const KEPT_INLINE = words('title time')

/** Attributes that say something about what an element is. */
export const KEPT_ATTRIBUTES =
  words(`class id role hidden aria-hidden itemprop colspan rowspan start datetime property
  name content rel href aria-level`)

/** Links become this element, which no parser treats in a special way. */
export const LINK_ELEMENT = 'link-text'
