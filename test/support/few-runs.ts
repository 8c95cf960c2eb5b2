import fc from 'fast-check'

// Set up for mutation testing only: each mutant runs the properties again, and twenty runs find what a mutant breaks as a rule.
fc.configureGlobal({ numRuns: 20 })
