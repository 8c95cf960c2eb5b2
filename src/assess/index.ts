export { assess } from './assess.ts'
export type { AssessContext } from './context.ts'
export { DEFAULT_POLICY } from './default-policy.ts'
