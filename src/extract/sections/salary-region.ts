import { trimOf } from '../content/trim.ts'

const NOT_A_REGION =
  /\b(?:base|total|comp(?:ensation)?|annual(?:ly)?|yearly|per year|gross|typical|estimated?|approx(?:imate)?(?:ly)?|range|median|salary|pay|full[- ]time|est\.?|in|as of|usd|eur|gbp|cad|aud|sgd|chf|inr|thousands?|k|figures?|indicative|only|market|national|data|average)\b|[$€£₹]/gi
const COUNTRIES =
  /^(?:the )?(?:us|usa|u\.s\.a?\.?|united states|uk|u\.k\.|united kingdom|eu|europe|european union|emea|apac|latam|dach|germany|france|netherlands|ireland|spain|italy|poland|sweden|norway|denmark|switzerland|austria|canada|australia|new zealand|singapore|india|japan|israel|brazil|mexico|remote|global|north america|south america|middle east|uae|hong kong|london|berlin|nyc|new york|sf|sf bay(?: area)?|san francisco|bay area|seattle|austin|boston|toronto|zurich|paris|amsterdam|dublin|bangalore|sydney)\b/i
const DOLLARS_OF_THEIR_OWN =
  /\b(?:canada|toronto|vancouver|montreal|australia|sydney|melbourne|new zealand|singapore|hong kong|taiwan)\b/i

/** Year, region and currency code within the brackets of a label such as `Salary Range (US 2025)`. */
export function readSalaryNote(note: string): {
  region: string | null
  year: number | null
  currency: string | null
} {
  const year = /\b(20[0-4]\d)\b/.exec(note)?.[1]
  const currency =
    /\b(USD|EUR|GBP|CAD|AUD|SGD|CHF|INR|JPY|SEK|NOK|DKK|PLN)\b/i.exec(note)?.[1]?.toUpperCase() ?? null
  const words = note
    .replace(/\b20[0-4]\d\b/g, ' ')
    .replace(NOT_A_REGION, ' ')
    .replace(/\s+/g, ' ')
  const rest = trimOf(words, ' ,;:/–—-')
  return { region: rest === '' ? null : rest, year: year === undefined ? null : Number(year), currency }
}

export function isRegion(label: string): boolean {
  return COUNTRIES.test(label.trim())
}

/** The region a phrase behind a figure names and nothing else: `in London`, `US`; else null. */
export function regionIn(phrase: string): string | null {
  const name = phrase.trim().replace(/^in\s+/i, '')
  return name.split(' ').length <= 3 && COUNTRIES.exec(name)?.[0].length === name.length ? name : null
}

/** Whether a bare dollar sign may mean another dollar than that of the US. */
export function hasOwnDollar(region: string | null): boolean {
  return region !== null && DOLLARS_OF_THEIR_OWN.test(region)
}
