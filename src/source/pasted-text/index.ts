export { type ArticleLines, articleLines } from './article-lines.ts'
export { buildTree, type PastedTree } from './build-tree.ts'
export { type Line, readLines } from './read-lines.ts'
export { namesColumns } from './tables/index.ts'
