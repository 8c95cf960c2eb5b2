import { ENCODING_CASES } from './corpus/encodings.ts'
import { FRONT_MATTER_CASES } from './corpus/front-matter.ts'
import { IMPORT_CASES } from './corpus/imports.ts'
import { MARKDOWN_CASES } from './corpus/markdown.ts'
import { NEAR_LIMIT_CASES } from './corpus/near-limits.ts'
import { OUTPUT_CASES } from './corpus/outputs.ts'
import { PAGE_CASES } from './corpus/pages.ts'
import { YAML_CASES } from './corpus/yaml.ts'
import type { TrustCase } from './trust-case.ts'

/** Every hostile, broken or odd input that the program is held to. */
export const CORPUS: readonly TrustCase[] = [
  ...FRONT_MATTER_CASES,
  ...YAML_CASES,
  ...MARKDOWN_CASES,
  ...PAGE_CASES,
  ...ENCODING_CASES,
  ...OUTPUT_CASES,
  ...IMPORT_CASES,
  ...NEAR_LIMIT_CASES,
]
