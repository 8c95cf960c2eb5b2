/** Tests that last too long to be run for each mutant: they go through whole sets of examples, or count the work of large ones. */
export const LEFT_OUT = [
  'test/match/floor.test.ts',
  'test/match/linear-work.test.ts',
  'test/assess/real-matching.property.test.ts',
]

/** Tests that a sample leaves out besides: they look at the program as it was built, which has no mutants, or spy on built-ins. */
export const LEFT_OUT_OF_SAMPLES = [
  ...LEFT_OUT,
  'test/validate/ci.test.ts',
  'test/validate/linear-work.test.ts',
]
