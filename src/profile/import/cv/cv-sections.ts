/** What is done with the lines under a heading. */
export type CvSection =
  | 'summary'
  | 'skills'
  | 'experience'
  | 'education'
  | 'certifications'
  | 'languages'
  | 'projects'
  | 'awards'
  | 'publications'
  | 'volunteering'
  | 'unread'

const NAMES: Record<CvSection, readonly string[]> = {
  summary: [
    'summary',
    'professional summary',
    'executive summary',
    'profile',
    'about',
    'about me',
    'objective',
    'overview',
    'profil',
    'kurzprofil',
    'résumé',
  ],
  skills: [
    'skills',
    'technical skills',
    'core skills',
    'key skills',
    'soft skills',
    'hard skills',
    'skill set',
    'skillset',
    'skills and tools',
    'skills and technologies',
    'skills and expertise',
    'tools',
    'tools and technologies',
    'technologies',
    'tech stack',
    'technology',
    'technical expertise',
    'technical proficiencies',
    'areas of expertise',
    'expertise',
    'competencies',
    'core competencies',
    'key competencies',
    'strengths',
    'kenntnisse',
    'fähigkeiten',
    'compétences',
    'habilidades',
  ],
  experience: [
    'experience',
    'work experience',
    'professional experience',
    'relevant experience',
    'employment',
    'employment history',
    'work history',
    'work',
    'career',
    'career history',
    'positions',
    'berufserfahrung',
    'expérience',
    'expérience professionnelle',
    'experiencia',
  ],
  education: [
    'education',
    'academic background',
    'education and training',
    'studies',
    'qualifications',
    'ausbildung',
    'bildung',
    'formation',
    'educación',
  ],
  certifications: [
    'certifications',
    'certificates',
    'certification',
    'licenses and certifications',
    'licences and certifications',
    'certifications and training',
    'credentials',
    'zertifikate',
    'zertifizierungen',
  ],
  languages: ['languages', 'language skills', 'sprachen', 'sprachkenntnisse', 'langues', 'idiomas'],
  projects: [
    'projects',
    'personal projects',
    'side projects',
    'selected projects',
    'key projects',
    'open source',
    'projekte',
    'projets',
    'proyectos',
  ],
  awards: [
    'awards',
    'honors',
    'honours',
    'awards and honors',
    'honors and awards',
    'achievements',
    'key achievements',
    'selected achievements',
    'accomplishments',
    'auszeichnungen',
  ],
  publications: [
    'publications',
    'talks',
    'publications and talks',
    'talks and publications',
    'speaking',
    'patents',
    'presentations',
    'papers',
    'veröffentlichungen',
  ],
  volunteering: [
    'volunteering',
    'volunteer',
    'volunteer experience',
    'volunteer work',
    'community',
    'ehrenamt',
  ],
  unread: [
    'interests',
    'hobbies',
    'hobbies and interests',
    'interests and hobbies',
    'references',
    'contact',
    'contact details',
    'contact information',
    'personal details',
    'personal information',
    'interessen',
    'referenzen',
  ],
}
const SECTION_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([section, names]) =>
    names.map((name) => [name, section as CvSection] as const),
  ),
)

/** The section a heading opens; null for a heading of another kind, such as the title of a position. */
export function cvSection(heading: string): CvSection | null {
  const key = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return SECTION_BY_NAME.get(key) ?? null
}
