import { defineRule } from '../rule.ts'

/** Counts mean something only next to the number of postings they were counted in. */
export const marketSample = defineRule({
  meta: {
    id: 'market-sample',
    severity: 'error',
    description: 'A market brief states how many postings were analysed',
    kinds: ['market'],
    forms: 'brief',
  },
  *check({ document: { frontMatter } }) {
    if (frontMatter === null || frontMatter.data['sample'] != null) return
    yield {
      message: 'Missing sample, expected the number of postings analysed',
      position: frontMatter.positionOf(['sample'], 'key'),
      hint: 'Add a line such as "sample: 20".',
    }
  },
})
