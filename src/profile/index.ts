export { type ParsedProfile, parseProfile } from './parse-profile.ts'
