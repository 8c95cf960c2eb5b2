/** Tests that last too long to be run for each mutant: they go through whole sets of examples, or count the work of large ones. */
export const LEFT_OUT = [
  'test/match/floor.test.ts',
  'test/match/linear-work.test.ts',
  'test/assess/real-matching.property.test.ts',
]
