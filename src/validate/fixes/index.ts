// A door of its own: mending reads documents again, in every form, which checking them does not.
export { type Fixed, fixText } from './fix-text.ts'
