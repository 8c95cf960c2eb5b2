export { type Validated, type ValidateOptions, validateBrief } from './validate-brief.ts'
