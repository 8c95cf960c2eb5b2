/** Doubled l before an ending: the British form of these verbs. */
const DOUBLED_L =
  /^((?:re|un|pre|mis)?(?:model|label|travel|cancel|signal|channel|fuel|tunnel|level|counsel|marvel|total|panel|funnel|jewel|excel|initial|dial))l(ing|ed|er|ers)$/

const WHOLE_WORDS = new Map(
  Object.entries({
    programme: 'program',
    programmes: 'programs',
    catalogue: 'catalog',
    catalogues: 'catalogs',
    cataloguing: 'cataloging',
    dialogue: 'dialog',
    dialogues: 'dialogs',
    analogue: 'analog',
    defence: 'defense',
    defences: 'defenses',
    licence: 'license',
    licences: 'licenses',
    offence: 'offense',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    judgement: 'judgment',
    acknowledgement: 'acknowledgment',
    artefact: 'artifact',
    artefacts: 'artifacts',
    fulfil: 'fulfill',
    fulfilment: 'fulfillment',
    instalment: 'installment',
    enrol: 'enroll',
    enrolment: 'enrollment',
    skilful: 'skillful',
    grey: 'gray',
    ageing: 'aging',
    whilst: 'while',
    cheque: 'check',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    mould: 'mold',
    storey: 'story',
    aluminium: 'aluminum',
    tonne: 'ton',
    tyre: 'tire',
    kerb: 'curb',
    maths: 'math',
    paediatric: 'pediatric',
    orthopaedic: 'orthopedic',
    anaesthesia: 'anesthesia',
    haematology: 'hematology',
  }),
)

/** What a word has that any of these endings changes; most words have none. */
const MAY_CHANGE = /is[eai]|ys[ei]|our|re|ll[ei]/

/**
 * Turns British spelling into American. It works on endings, so that words that are spelt alike on both sides
 * ("enterprise") change too; that is harmless because every text is compared in this form only.
 *
 * @param word one lower-case word
 */
export function toAmericanSpelling(word: string): string {
  const whole = WHOLE_WORDS.get(word)
  if (whole !== undefined) return whole
  if (word.length < 5 || !MAY_CHANGE.test(word)) return word
  return word
    .replace(DOUBLED_L, '$1$2')
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, 'iz$1')
    .replace(/ys(e|ed|ing|er|ers)$/, 'yz$1')
    .replace(/^(.{2,})our(s|ed|ing|al|ally|ite|ites|able|hood|less)?$/, keepShortOur)
    .replace(/^(data|meta)?(cent|met|lit|theat|fib|calib|spect|meag)re(s|d)?$/, '$1$2er$3')
}

/** "behaviour" → "behavior", but not "source", "course", "hour" or "journal". */
function keepShortOur(word: string, start: string, end: string | undefined): string {
  const keeps =
    /(?:^[hptsfy]|res|c|det|cont|gl?am|vel|t)$/.test(start) &&
    !/(?:hon|arm|fav|vap|hum|rum|tum|od)$/.test(start)
  return keeps ? word : `${start}or${end ?? ''}`
}
