import { quickPattern } from '../text/index.ts'

/** Lines of the page around an article, each from end to end. */
const NOISE = quickPattern(
  /^(?:subscribe(?: .{0,40})?|notify of|guest|label|newest|oldest|most voted|oldest most voted|inline feedbacks?|view all comments|\d+ comments?|comments? ?(?:\(\d+\))?|leave a (?:reply|comment)\b.{0,60}|would love your thoughts.{0,40}|reply|previous(?: (?:post|article))?|next (?:post|article)|related(?: (?:posts?|articles?|jobs?|roles?|reading))?|similar (?:posts?|jobs?)|you (?:may|might) also like.{0,30}|recommended for you|share(?: this)?(?: (?:post|article|on|with).{0,40})?|tweet|pin it|like this|loading.{0,3}|advertis(?:ement|ing|ements)|sponsored(?: .{0,40})?|sign (?:up|in)(?: .{0,40})?|log ?(?:in|out)|skip to (?:main )?content|table of contents|categories|archives|recent posts|latest posts|popular posts|trending(?: .{0,20})?|copyright .{0,80}|all rights reserved.{0,40}|©.{0,100}|we use cookies.{0,200}|accept (?:all )?cookies|accept all|privacy policy|terms (?:of|and|&) .{0,30}|x|\(\)|download (?:our|the) app|back to top|about the author|posted (?:on|by|in) .{0,80}|(?:published|updated|last updated)(?: on)?:? .{0,40}|\d+ min(?:ute)?s? read|(?:professional )?certification courses|our (?:courses|trainings?|services|partners)|explore(?: \S+){0,3} (?:hospitals?|clinics?|courses?|programs?|now|more|deals|offers|today|services|plans)|explore|(?:find|discover|compare) (?:the |your |our )?(?:best|trusted|top|right|heart|leading|nearest) .{0,80}|best .{0,40} near (?:you|me).{0,20}|compare .{0,80} in one place.{0,10}|start your (?:journey|career|free|learning).{0,80}|(?:buy|order|shop|enrol?l|register|book|call|chat|donate|join|try|apply|get started|read|learn|know|see|show|load|view)(?: (?:it|us|more|now|here|today|free|for free|all))?(?: now| today)?|click here.{0,60}|contact us.{0,40}|free (?:trial|demo|consultation|shipping).{0,40}|limited[- ]time .{0,60}|follow us.{0,60}|connect with us.{0,40}|join (?:our|the|thousands).{0,80}|newsletter.{0,60}|search(?: .{0,30})?|menu|home|facebook|twitter|linkedin|instagram|youtube|whatsapp|pinterest|email|print)[.!…:→»>]*$/iu,
)

/** What only advertisements say, anywhere in a line. */
const SALES_TALK = quickPattern(
  /\b(?:hospitals?\b.{0,80}\b(?:compare|explore|trusted|best|cosmetic|cardiac|heart|city)|(?:cosmetic|cardiac|dental|plastic surgery|hair transplant|fertility|ivf) (?:hospitals?|clinics?|surgeons?|treatments?)|(?:hospitals?|clinics?) (?:near you|by city)|invest in yourself|your transformation|certification (?:programs?|courses?) at|professional certification courses|explore (?:our|the following) (?:programs?|courses?|certifications?)|(?:enrol?l|register|sign up|book|buy|order) (?:now|today)|\d{1,2} ?% off\b|discount code|promo code|money[- ]back guarantee|limited seats|turning idle vehicles|rent (?:a )?(?:car|bike)s?\b|flight tickets|hotel deals)/iu,
)

/** Whether a line belongs to the page around an article: a button, a comment form, an advertisement. */
export function isPageNoise(text: string): boolean {
  const line = text
    .replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\s)+|(?:\p{Extended_Pictographic}|\ufe0f|\s)+$/gu, '')
    .trim()
  return line === '' ? text.trim() !== '' : NOISE(line).test(line) || SALES_TALK(line).test(line)
}
