import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'

describe('the library', () => {
  it('exports exactly this', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DEFAULT_LIMITS',
      'DEFAULT_POLICY',
      'assess',
      'assessmentReporters',
      'builtinKnowledge',
      'builtinLibrary',
      'compareRoles',
      'createLibrary',
      'explain',
      'extractBrief',
      'importProfile',
      'marketFor',
      'matchClaims',
      'parseProfile',
      'parseWhatIf',
      'plan',
      'progress',
      'rankRoles',
      'readSource',
      'renderBriefMarkdown',
      'renderTeam',
      'resolveRole',
      'team',
      'validateBrief',
      'writeProfile',
    ])
  })

  it('works as docs/api shows', async () => {
    const page = readFileSync('docs/api/README.md', 'utf8')
    const [example = ''] = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    const body = example.replace(/^import \{([^}]+)\} from 'arch-gap'$/m, 'const {$1} = api')
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
      ...args: string[]
    ) => (...values: unknown[]) => Promise<string>
    const result = await new AsyncFunction('api', `${body}\nreturn report`)(api)
    expect(result).toContain('# Gap report: Ada Ferreira → Principal AI Architect')
  })

  it('names every export in docs/api', () => {
    const page = readFileSync('docs/api/README.md', 'utf8')
    expect(Object.keys(api).filter((name) => !page.includes(`\`${name}`))).toEqual([])
  })
})
