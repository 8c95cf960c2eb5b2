export { cleanText, hasUnsafeCharacters } from './clean.ts'
export { type Compound, type CompoundItem, splitCompound } from './compound.ts'
export { type DecodeProblem, decodeText } from './decode.ts'
export { nearestName } from './nearest.ts'
