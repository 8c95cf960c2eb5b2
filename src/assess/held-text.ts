import type { Claim } from '../model/index.ts'
import { quickPattern } from '../text/index.ts'

/** What somebody has not done, with the words that say so. */
const DENIED = [
  '(?:no|little|zero|hardly any|lack(?:s|ing)?(?: of)?|without(?: any)?) (?:[\\p{L}-]+ ){0,3}(?:experience|knowledge|exposure|expertise|background)(?![\\p{L}\\p{N}])',
  'never (?:yet )?(?:used|worked|touched|tried|built|deployed|operated|learned|learnt|had to)(?![\\p{L}\\p{N}])',
  "(?:have|has|had|did|do|does)(?: not|n['’]t) (?:yet )?(?:used?|work(?:ed)?|touch(?:ed)?|tr(?:y|ied)|buil[dt]|deploy(?:ed)?|operate[d]?|know|have|had|learn(?:ed|t)?|done|do)(?![\\p{L}\\p{N}])",
  'not (?:yet )?(?:used|worked with|familiar|experienced|involved|skilled)(?![\\p{L}\\p{N}])',
  'no longer (?:use|work|remember)(?![\\p{L}\\p{N}])',
]

/** What somebody means to learn or would like to do. */
const WISHED = [
  "(?:currently|now|still|just(?: begun| started)?|began|begun|started|am|i['’]m) (?:self-)?(?:learning|studying)(?! (?:to rank|platforms?|systems?|models?|paths?|services?)(?![\\p{L}\\p{N}]))",
  '(?:interested in|curious about|aspiring(?= )|keen to|eager to|would like to|looking forward to)(?![\\p{L}\\p{N}])',
  '(?<!(?:the|an?|our|their|its|this|whose|[\\p{L}]ed) )(?:want|hope|intend|plan(?:ning)?|aim)s? to (?:learn|study|explore|move|get|try|use|work|become|deepen|gain)(?![\\p{L}\\p{N}])',
]

/** Each runs to the end of its clause: a full stop, a semicolon, `but`, or `and I`. */
const NOT_HELD = quickPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...DENIED, ...WISHED].join('|')})(?:(?![.!?](?:\\s|$)|;|\\sbut\\s|\\sand (?:i|we)(?:\\s|['’])).)*`,
    'giu',
  ),
)

/** Words that the first of these begins with, and words of which it needs one as well. */
const LACKING = /(?:no|little|zero|hardly|lack|without)/i
const LACKED = /experience|knowledge|exposure|expertise|background/i
/** Words of which each of the others needs one. */
const OTHERWISE_NOT_HELD =
  /(?:never|not|no longer) |n['’]t |(?:ly|now|still|just|un|an|ed|am|m) (?:self-)?(?:learning|studying)|interested|curious|aspiring|keen|eager|like to|forward|(?:want|hope|intend|plan(?:ning)?|aim)s? to /i

/** Whether a text may hold any of these; the pattern itself takes milliseconds to get ready, and few claims need it. */
function mayNotBeHeld(text: string): boolean {
  return text.includes(' ') && ((LACKING.test(text) && LACKED.test(text)) || OTHERWISE_NOT_HELD.test(text))
}

/** An entry of a list that is nothing but a denial: `No Jira`. A hyphen makes another word of it: `no-code`. */
const DENIED_ENTRY = /^(?:no|not|never|none)(?::|\s)\s*(?!code\b|sql\b|only\b|just\b|ops\b)/i

/**
 * What a claim says of things held, which is all that may meet a requirement: `no experience with Kafka`, `never used
 * Terraform` and `currently learning Triton` name their subject without holding it. A claim with a stated level says it by
 * that level and is left as it is.
 */
export function heldText({ kind, name, proficiency }: Pick<Claim, 'kind' | 'name' | 'proficiency'>): string {
  if (proficiency !== null) return name
  if ((kind === 'skill' || kind === 'tool') && DENIED_ENTRY.test(name)) return ''
  return mayNotBeHeld(name) ? name.replace(NOT_HELD(name), ' ').trim() : name.trim()
}
