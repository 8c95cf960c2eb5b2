// npm run eval:profiles [-- FOLDER] — statuses of whole profiles against a coach's; the last line is one JSON object.
import Fuse from 'fuse.js'
import { stemmer } from 'stemmer'
import { matchClaims } from '../src/match/index.ts'
import { type GoldProfile, readProfiles } from './matching/gold.ts'
import {
  judgeProfile,
  type ProfileFigures,
  profileFigures,
  STATUSES,
  type Status,
} from './matching/judge-profiles.ts'
import { readKnowledge } from './matching/read-knowledge.ts'

type Judge = (profile: GoldProfile) => Map<string, Status>

const args = process.argv.slice(2)
const showErrors = args.includes('--errors')
const profiles = readProfiles(args.find((arg) => !arg.startsWith('--')))
const knowledge = readKnowledge()

const judges: Record<string, Judge> = {
  'always missing': (profile) => statuses(profile, () => 'missing'),
  'token overlap': (profile) => statuses(profile, (text) => byShare(profile, text, tokenShare)),
  'Fuse.js': (profile) => statuses(profile, (text) => byShare(profile, text, fuseShare)),
  'arch-gap': (profile) => judgeProfile(profile, knowledge),
}
console.log('| method | profiles | statuses | accuracy | met where missing | missing where met |')
console.log('| - | - | - | - | - | - |')
let last: ProfileFigures | undefined
for (const [name, judge] of Object.entries(judges)) {
  last = profileFigures(profiles, judge)
  const { profiles: people, statuses: count, accuracy, metWhereMissing, missingWhereMet } = last
  console.log(`| ${name} | ${people} | ${count} | ${accuracy} | ${metWhereMissing} | ${missingWhereMet} |`)
}
printConfusion(judges['arch-gap'])
console.log(JSON.stringify(last))

function printConfusion(judge: Judge | undefined): void {
  if (judge === undefined) return
  const counts = new Map<string, number>()
  for (const profile of profiles) {
    const found = judge(profile)
    for (const requirement of profile.requirements) {
      const expected = profile.expected[requirement.id] ?? 'missing'
      const status = found.get(requirement.id) ?? 'missing'
      counts.set(`${expected} ${status}`, (counts.get(`${expected} ${status}`) ?? 0) + 1)
      if (showErrors && expected !== status) printError(profile, requirement, expected, status)
    }
  }
  console.log('\n| expected | met | partial | missing |\n| - | - | - | - |')
  for (const expected of STATUSES) {
    console.log(
      `| ${expected} | ${STATUSES.map((status) => counts.get(`${expected} ${status}`) ?? 0).join(' | ')} |`,
    )
  }
  console.log('')
}

function printError(
  profile: GoldProfile,
  requirement: GoldProfile['requirements'][number],
  expected: Status,
  status: Status,
) {
  const match = matchClaims([requirement], profile.claims, knowledge).requirements[0]
  console.log(`${profile.name}: ${expected} → ${status} ${match?.coverage}  ${requirement.text}`)
  for (const decision of match?.decisions.slice(0, 3) ?? [])
    console.log(`    ${decision.score} ${decision.explanation}`)
}

function statuses(profile: GoldProfile, judge: (text: string) => Status): Map<string, Status> {
  return new Map(profile.requirements.map((requirement) => [requirement.id, judge(requirement.text)]))
}

function byShare(profile: GoldProfile, text: string, share: (asked: string, said: string) => number): Status {
  const best = Math.max(0, ...profile.claims.map((claim) => share(text, claim.text)))
  return best >= 0.7 ? 'met' : best >= 0.35 ? 'partial' : 'missing'
}

function tokenShare(asked: string, said: string): number {
  const stems = (text: string) =>
    new Set((text.toLowerCase().match(/[a-z0-9+#]+/g) ?? []).map((word) => stemmer(word)))
  const wanted = stems(asked)
  return [...stems(said)].filter((stem) => wanted.has(stem)).length / Math.max(1, wanted.size)
}

function fuseShare(asked: string, said: string): number {
  const fuse = new Fuse([asked], { includeScore: true, threshold: 1, ignoreLocation: true })
  return Math.max(0, ...fuse.search(said).map((result) => 1 - (result.score ?? 1)))
}
