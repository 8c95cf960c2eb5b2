import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCompound } from '../../src/text/index.ts'

const texts = (text: string) => splitCompound(text).items.map((item) => item.text)
const choices = (text: string) => splitCompound(text).items.map((item) => item.anyOf)

describe('splitCompound', () => {
  it('reads a head before a colon and before brackets', () => {
    expect(splitCompound('Container platforms: Nomad, Kubernetes')).toEqual({
      head: 'Container platforms',
      items: [
        { text: 'Nomad', anyOf: ['Nomad'] },
        { text: 'Kubernetes', anyOf: ['Kubernetes'] },
      ],
    })
    expect(splitCompound('Storage design (block, object) for archives.').head).toBe(
      'Storage design for archives',
    )
  })

  it('reads a head before examples, however these are joined', () => {
    expect(splitCompound('Queues such as NATS or Kafka')).toEqual({
      head: 'Queues',
      items: [{ text: 'NATS or Kafka', anyOf: ['NATS', 'Kafka'] }],
    })
    expect(splitCompound('Provisioning with Nomad, Salt or Chef').head).toBe('Provisioning')
    expect(splitCompound('Provisioning with Nomad or Chef').head).toBeNull()
  })

  it('takes a lead-in without a subject for no head', () => {
    expect(splitCompound('Mastery of tools: Jira, Miro').head).toBeNull()
    expect(texts('Hands-on experience with Nomad')).toEqual(['Nomad'])
    expect(texts('Deep learning')).toEqual(['Deep learning'])
  })

  it('keeps commas in brackets inside their item, whose examples may each stand for it', () => {
    expect(texts('Cloud (AWS, GCP), queues')).toEqual(['Cloud (AWS, GCP)', 'queues'])
    expect(choices('Cloud (AWS, GCP), queues')[0]).toEqual(['Cloud', 'AWS', 'GCP'])
  })

  it('makes alternatives one item', () => {
    expect(choices('Go / Rust')).toEqual([['Go', 'Rust']])
    expect(choices('Go or Rust')).toEqual([['Go', 'Rust']])
    expect(choices('GPU/TPU budgets')).toEqual([['GPU budgets', 'TPU budgets']])
  })

  it('leaves names with a slash alone', () => {
    expect(choices('CI/CD pipelines')).toEqual([['CI/CD pipelines']])
    expect(choices('AI/ML platforms')).toEqual([['AI/ML platforms']])
  })

  it('splits at "and" and at the last comma', () => {
    expect(texts('Sailing and rowing')).toEqual(['Sailing', 'rowing'])
    expect(texts('Sailing, rowing and diving')).toEqual(['Sailing', 'rowing', 'diving'])
    expect(texts('Plans budgets; reports and defends them')).toEqual([
      'Plans budgets',
      'reports and defends them',
    ])
  })

  it('gives the list after "with" or "including" to what stands before it', () => {
    expect(splitCompound('Network design including BGP, OSPF').head).toBe('Network design')
    expect(splitCompound('Work with GPUs, green code').head).toBeNull()
  })

  it('never throws and never gives an empty item', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ,;:/()[].&and or'.split('')) }), (text) => {
        for (const item of splitCompound(text).items) {
          expect(item.text.trim()).not.toBe('')
          expect(item.anyOf.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
