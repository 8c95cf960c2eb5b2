import type { SourceFormReader } from './source-document.ts'

/** Every source form, in the order they are asked; of two that are equally sure the earlier one reads. */
export const SOURCE_FORMS: readonly SourceFormReader[] = []
