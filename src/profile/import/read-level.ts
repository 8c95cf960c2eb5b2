import { PROFICIENCY_STEPS, type Proficiency } from '../../model/index.ts'

/**
 * Words people write beside a skill, and the step each can stand for without claiming more than it says. No word gives 5:
 * that somebody sets the practice of an organisation is for them alone to say.
 */
const WORDS: readonly (readonly [Proficiency, readonly string[]])[] = [
  [0, ['none', 'no experience']],
  [
    1,
    [
      'aware',
      'awareness',
      'beginner',
      'novice',
      'basic',
      'basics',
      'basic knowledge',
      'elementary',
      'familiar',
      'familiarity',
      'learning',
      'entry',
      'entry level',
      'exposure',
      'fundamental awareness',
      'anfänger',
      'grundkenntnisse',
      'débutant',
      'notions',
      'principiante',
      'básico',
    ],
  ],
  [
    2,
    [
      'guided',
      'advanced beginner',
      'junior',
      'intermediate',
      'working knowledge',
      'moderate',
      'medium',
      'limited experience',
      'mittel',
      'intermédiaire',
      'intermedio',
      'moyen',
    ],
  ],
  [
    3,
    [
      'independent',
      'competent',
      'proficient',
      'professional',
      'practitioner',
      'practical application',
      'skilled',
      'good',
      'strong',
      'solid',
      'advanced',
      'very good',
      'experienced',
      'confident',
      'upper intermediate',
      'fluent',
      'gut',
      'sehr gut',
      'fortgeschritten',
      'confirmé',
      'avancé',
      'avanzado',
    ],
  ],
  [
    4,
    [
      'leading',
      'expert',
      'master',
      'mastery',
      'senior',
      'specialist',
      'guru',
      'excellent',
      'authority',
      'recognized authority',
      'lead',
      'experte',
      'expertin',
      'maîtrise',
      'experto',
      'experta',
    ],
  ],
]
const STEP_BY_WORD = new Map(WORDS.flatMap(([step, words]) => words.map((word) => [word, step] as const)))
/** Shares of a full scale, such as 4/5 or 80 %, start at 1 and end at 4 like the words do. */
const SHARE = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:\/|out of|of)\s*(5|10|100)$/
const PERCENT = /^(\d{1,3})\s*%$/

export interface ReadLevel {
  level: Proficiency
  /** What it means, in the words of the scale. */
  meaning: string
}

/** The step of the scale a level in words or as a share stands for; null where it stands for none that can be told. */
export function readLevel(written: string): ReadLevel | null {
  const key = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
  const level = STEP_BY_WORD.get(key) ?? ownWord(key) ?? share(key)
  if (level === undefined) return null
  return { level, meaning: PROFICIENCY_STEPS[level]?.meaning ?? '' }
}

function ownWord(key: string): Proficiency | undefined {
  return PROFICIENCY_STEPS.find((step) => step.word === key)?.value
}

function share(key: string): Proficiency | undefined {
  const ratio = SHARE.exec(key)
  const percent = PERCENT.exec(key)
  const part = ratio ? Number(ratio[1]) / Number(ratio[2]) : percent ? Number(percent[1]) / 100 : Number.NaN
  if (!(part >= 0 && part <= 1)) return undefined
  return part === 0 ? 0 : Math.max(1, Math.floor(part * 4))
}
