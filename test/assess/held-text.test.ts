import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldText } from '../../src/assess/held-text.ts'
import { profileOf } from '../support/assessments.ts'

const note = (name: string) => heldText({ kind: 'highlight', name, proficiency: null })

describe('what a claim says of things held', () => {
  it.each([
    ['No experience with Kafka, Spark or Flink', ''],
    ['Ran Kafka for two years. No experience with Flink', 'Ran Kafka for two years.'],
    [
      'I have little hands-on experience of Azure; moved 60 services to AWS',
      'I have  ; moved 60 services to AWS',
    ],
    ['Never used Terraform, but wrote CloudFormation', 'but wrote CloudFormation'],
    ["Ran Helm; haven't used Terraform", 'Ran Helm;'],
    ['I am currently learning Triton and I run vLLM', 'I    and I run vLLM'],
    ['Interested in MLflow', ''],
    ['Plan to move to OpenTelemetry next year', ''],
  ])('leaves out what is denied or wished for: %s', (text, held) => {
    const words = (one: string) =>
      one
        .replace(/\b(?:I am|I have|I)\b/g, '')
        .split(/\W+/)
        .filter(Boolean)
    expect(words(note(text))).toEqual(words(held))
  })

  it.each([
    'Moved Kafka with no data loss',
    'Wrote the plan to move 40 services to Kubernetes',
    'Machine learning platform for 9 teams',
    'Started learning to rank for the shop search',
    'Team that never missed an SLO in two years on Kubernetes',
    'Built a no-code tool for analysts',
    'Knowledge transfer with no overlap in time zones',
    'Cut latency from 1.4 s to 600 ms without downtime',
  ])('keeps what is held: %s', (text) => {
    expect(note(text)).toBe(text)
  })

  it('leaves no blank at either end, and takes a denied skill as a denied tool for nothing', () => {
    expect(note(' Ran Kafka ')).toBe('Ran Kafka')
    expect(note('Ran Helm; never used Terraform')).toBe('Ran Helm;')
    expect(note('Never used Terraform; ran Helm')).toBe('; ran Helm')
    for (const kind of ['skill', 'tool'] as const)
      expect(heldText({ kind, name: 'No Jira', proficiency: null })).toBe('')
    expect(heldText({ kind: 'certificate', name: 'No Jira', proficiency: null })).toBe('No Jira')
  })

  it('takes an entry of a list that denies for nothing, and a stated level for what it is', () => {
    expect(heldText({ kind: 'tool', name: 'No Jira', proficiency: null })).toBe('')
    expect(heldText({ kind: 'tool', name: 'No-code platforms', proficiency: null })).toBe('No-code platforms')
    expect(heldText({ kind: 'skill', name: 'Interested in people', proficiency: 4 })).toBe(
      'Interested in people',
    )
  })

  it('never adds to what was said', () => {
    const word = fc.constantFrom(
      'no experience with',
      'never used',
      'Kafka',
      'Go.',
      'but',
      'and I',
      'learning',
      ';',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ')
        for (const one of note(text).split(' ')) expect(text).toContain(one)
      }),
    )
  })
})

describe('a level said in words beside a name', () => {
  it.each([
    ['Kubernetes (learning)', 1],
    ['Kubernetes (currently learning)', 1],
    ['GitLab CI - beginner', 1],
    ['basic SQL', 1],
    ['Python [intermediate]', 2],
    ['Kubernetes (expert)', null],
    ['Visual Basic', null],
    ['CI/CD (GitHub Actions)', null],
    ['Machine learning', null],
  ] as const)('lowers what is taken for granted, and never raises it: %s', (name, level) => {
    const { claims } = profileOf(`name: Bo\nskills:\n  - ${JSON.stringify(name)}\n`, 'bo.yaml')
    expect(claims[0]?.proficiency).toBe(level)
  })

  it('gives way to a stated level', () => {
    const { claims } = profileOf('name: Bo\nskills:\n  - Kubernetes (learning): 3\n', 'bo.yaml')
    expect(claims[0]?.proficiency).toBe(3)
  })
})
