export { cleanText, hasUnsafeCharacters } from './clean.ts'
export { type DecodeProblem, decodeText } from './decode.ts'
export { nearestName } from './nearest.ts'
