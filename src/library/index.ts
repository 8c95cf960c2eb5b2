export { createLibrary, type Library, marketFor, type RoleResolution, resolveRole } from './library.ts'
