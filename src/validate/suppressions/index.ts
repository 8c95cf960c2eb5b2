export { type Directive, readDirectives, readYamlDirectives } from './directives.ts'
export { DISABLING_RULES } from './disabling-rules.ts'
export {
  createSuppressions,
  resumeSuppressions,
  type SuppressionState,
  type Suppressions,
} from './suppressions.ts'
