import type { RoleBrief } from '../model/index.ts'
import { ASKED_GROUPS, type Asked, askedOf } from './asked.ts'
import { askedLines, yamlText } from './asked-entries.ts'
import { commented, proficiencyLines, schemaLine } from './proficiency-comment.ts'

export interface TemplateOptions {
  schemaPath: string
  /** File the template will stand in, for the commands it names. */
  file: string
}

/**
 * A complete commented profile to fill in. With a role every requirement is an entry to take over, by section, with a line on what it
 * means; without one the keys stand alone. It is valid as it is and says nothing yet but a name.
 */
export function profileTemplate(role: RoleBrief | null, options: TemplateOptions): string {
  const asked = role === null ? [] : askedOf(role)
  const target = role?.id ?? 'principal-ai-architect'
  return [
    schemaLine(options.schemaPath),
    ...commented([
      '',
      role === null ? 'Your profile.' : `Your profile, with what the role ${role.title} asks for.`,
      'A line that begins with #- is an entry: delete the # and put your level in place of _. A part you leave as it is becomes a',
      'question, not a gap; in a part you fill in, what stays commented out counts as missing. Delete what you do not need.',
      '',
      'level, your proficiency:',
      ...proficiencyLines().map((line) => `  ${line}`),
      '',
      'An entry with something to check it by counts for more:',
      '  - name: Kubernetes',
      '    level: 4',
      '    evidence: [Moved 40 services to it in 2025]',
      '',
      `Then: arch-gap assess ${options.file} --role ${target}`,
    ]),
    '',
    'name: Your name',
    '#headline: What you do, in one line',
    '',
    ...currentBlock(role),
    ...experienceBlock(),
    ...skillBlocks(asked),
    ...decisionBlock(asked),
    ...restBlocks(role),
  ].join('\n')
}

function currentBlock(role: RoleBrief | null): string[] {
  return [
    'current:',
    '  #title: Your title today',
    ...(role === null ? ['  #track: ai-architect'] : [`  #track: ${role.track}`]),
    '  #tier: senior',
    '',
  ]
}

function experienceBlock(): string[] {
  return [
    'experience:',
    '  # Years. Left out, they are added up from the positions.',
    '  #totalYears: 10',
    '  #aiYears: 4            # on AI or machine-learning systems',
    '  #crossTeamYears: 3     # shaping architecture across teams',
    '  positions:',
    '    #- title: Senior engineer',
    '    #  organisation: Where',
    '    #  start: 2021-03',
    '    #  end: present',
    '    #  ai: true          # counts towards aiYears',
    '    #  highlights: [What you did and what came of it]',
    '',
    '# Projects, talks, awards, voluntary work: what you did outside a position.',
    'highlights:',
    '  #- What you did',
    '',
  ]
}

function skillBlocks(asked: readonly Asked[]): string[] {
  const block = (key: string, empty: string): string[] => {
    const groups = ASKED_GROUPS.filter((group) => group.key === key).flatMap(({ id, title }) => {
      const own = asked.filter(({ group }) => group === id)
      return own.length === 0 ? [] : [{ title, lines: own.flatMap(askedLines).map((line) => `  ${line}`) }]
    })
    const lines = groups.flatMap((group, i) => [
      ...(i > 0 ? [''] : []),
      ...(groups.length > 1 ? [`  # ${group.title}`] : []),
      ...group.lines,
    ])
    return [`${key}:`, ...(lines.length > 0 ? lines : [`  ${empty}`]), '']
  }
  return [
    ...block('skills', '#- Kubernetes: _'),
    ...block('tools', '#- Terraform: _'),
    '# Results. Where there is a before and after, write from: and to: in place of value:.',
    ...block(
      'achievements',
      '#- { metric: "Inference cost per 1K requests", from: 1.9, to: 1.2, unit: USD }',
    ),
  ]
}

const SCOPES = [
  ['independent', 'you alone'],
  ['team', 'with a team or board'],
  ['manager', 'your manager approves'],
  ['executive', 'executives approve'],
] as const

/** Only under the scope that a person names does a decision count, so each stands where the role has it and may be moved. */
function decisionBlock(asked: readonly Asked[]): string[] {
  const lines = SCOPES.flatMap(([scope, who]) => {
    const own = asked.filter((one) => one.scope === scope)
    return [
      `  ${scope}:   # ${who}`,
      ...(own.length > 0 ? own.flatMap(askedLines) : ['#- What you decide']).map((line) => `    ${line}`),
    ]
  })
  return [
    '# What you decide today. Take over what is true, under the one who decides; an empty list in brackets, [], says: none.',
    'decisions:',
    ...lines,
    '',
  ]
}

function restBlocks(role: RoleBrief | null): string[] {
  const areas = ['budget', 'vendor', 'delivery', 'hiring', 'compliance', 'architecture']
  return [
    '# What you may do today, in a word or a sentence: none, influences, recommends, owns it …',
    'authority:',
    ...areas.map((area) => `  #${area}: influences`),
    '',
    'certifications:',
    '  #- Certified Kubernetes Administrator (CKA)',
    '',
    'education:',
    '  #- { degree: MSc, field: Computer science, end: 2015 }',
    '',
    '# Only used where a role states pay. Leave it out if you like.',
    'compensation:',
    '  #base: 150000',
    '  #currency: USD',
    '  #region: US',
    '',
    '# Your own names for things, so that they are understood.',
    'aliases:',
    '  #Project Orion: Retrieval-augmented generation',
    '',
    'target:',
    role === null ? '  #role: principal-ai-architect' : `  role: ${yamlText(role.id)}`,
    '  #by: 2027-06',
    '',
  ]
}
