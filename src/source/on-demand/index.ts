// A door of its own: what a run needs that may meet nothing but Markdown. The readers of other forms are behind `loadSource`.
export { createLineIndex, type LineIndex } from '../line-index.ts'
export { loadSource } from '../load-source.ts'
export { roleTitle } from '../role-title.ts'
