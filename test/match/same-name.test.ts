import { describe, expect, it } from 'vitest'
import { compile } from './small-knowledge.ts'

/** Whether two wordings are one name to the concept table, which then refuses the second. No misspelling is repaired there. */
const isSameName = (a: string, b: string): boolean =>
  compile([
    { id: 'one', name: a },
    { id: 'two', name: b },
  ]).findings.some(({ message }) => message.includes('has it already'))

describe('one name in two spellings', () => {
  it.each([
    ['Modelling', 'Modeling'],
    ['Remodelled', 'Remodeled'],
    ['Labelling', 'Labeling'],
    ['Containerisation', 'Containerization'],
    ['Organiser', 'Organizer'],
    ['Analysing', 'Analyzing'],
    ['Catalysers', 'Catalyzers'],
    ['Behaviour', 'Behavior'],
    ['Behavioural', 'Behavioral'],
    ['Honour', 'Honor'],
    ['Armour', 'Armor'],
    ['Colours', 'Colors'],
    ['Harbour', 'Harbor'],
    ['Datacentre', 'Datacenter'],
    ['Metres', 'Meters'],
    ['Fibre', 'Fiber'],
    ['Artefacts', 'Artifacts'],
    ['Catalogue', 'Catalog'],
    ['Programme', 'Program'],
    ['Ｋｕｂｅｒｎｅｔｅｓ', 'kubernetes'],
    ['Résumé', 'resume'],
    ['Kepler’s law', "Kepler's law"],
    ['Kepler`s law', "Kepler's law"],
    ['O’Neill', 'ONeill'],
    ["Kepler's law", 'Kepler law'],
    ['Boss`s kiln', "Boss's kiln"],
    ['Bossé’s kiln', "Bossé's kiln"],
    ['Klass’s kiln', 'Klass kiln'],
  ])('%s is %s', (british, american) => {
    expect(isSameName(british, american)).toBe(true)
  })

  it.each([
    ['course', 'corse'],
    ['courses', 'corses'],
    ['resource', 'resorce'],
    ['source', 'sorce'],
    ['journal', 'jornal'],
    ['hours', 'hors'],
    ['tours', 'tors'],
    ['contour', 'contor'],
    ['velour', 'velor'],
    ['glamour', 'glamor'],
    ['detour', 'detor'],
    ['genre', 'gener'],
    ['wisest', 'wizest'],
    ['rise', 'rize'],
    ['spelling', 'speling'],
    ['rolling', 'roling'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})

describe('one name in its inflected forms', () => {
  it.each([
    ['Ontology', 'Ontologies'],
    ['Activity', 'Activities'],
    ['Performance', 'Performances'],
    ['Insistence', 'Insistences'],
    ['Kiln', 'Kilns'],
    ['Forecast', 'Forecasting'],
    ['Containers', 'Containerized'],
    ['Firing of kilns', 'Kiln firing'],
    ['Robustness of kilns', 'Robust kilns'],
    ['The kiln and its glazes', 'Glazes, kilns'],
    ['Kilns with experience of glazing', 'Glazing kiln experience'],
    ['kiln kiln glaze', 'kiln glaze'],
    ['Micro kilns, microkilns', 'Microkilns'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  it.each([
    ['Fairness', 'Fairs'],
    ['Fitness', 'Fit'],
    ['Kindness', 'Kind'],
    ['Activity', 'Active'],
    ['Performance', 'Perform'],
    ['Regional', 'Region'],
    ['Atomic', 'Atom'],
    ['Reality', 'Real'],
    ['Massive', 'Mass'],
    ['Robust', 'Robustness'],
    ['Kiln glazing oven', 'Kiln glazing'],
    ['Government', 'Governance'],
    ['Server', 'Serverless'],
    ['Transformers', 'Transform'],
    ['Universe', 'University'],
    ['Lass', 'Las'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})

describe('one name with and without its punctuation', () => {
  it.each([
    ['CI/CD', 'cicd'],
    ['CI / CD', 'Continuous integration and continuous delivery'],
    ['A/B tests', 'Split test'],
    ['R&D', 'Research and development'],
    ['Node.js', 'NodeJS'],
    ['ASP.NET', 'aspnet'],
    ['AI/ML kilns', 'AI & ML kilns'],
    ['Pub/Sub', 'Publish-subscribe'],
    ['SSL/TLS', 'TLS'],
    ['ISO/IEC 27001', 'ISO 27001'],
    ['ISO27001', 'ISO-27001'],
    ['SOC 2', 'SOC2'],
    ['NIST SP 800-53', 'NIST 800-53'],
    ['AZ-305', 'AZ305'],
    ['C-suite', 'C level'],
    ['GTM', 'Go-to-market'],
    ['E2E', 'End-to-end'],
    ['e-kilns', 'ekilns'],
    ['Infrastructure-as-Code', 'IaC'],
    ['Large language models', 'LLM'],
    ['Site reliability engineering', 'SRE'],
    ['Site reliability', 'SRE'],
    ['Google Cloud Platform', 'GCP'],
    ['TOGAF 9.2', 'TOGAF'],
    ['TOGAF v9', 'TOGAF'],
    ['TOGAF v10', 'TOGAF'],
    ['TOGAF v9.2', 'TOGAF'],
    ['TOGAF 10.2', 'TOGAF'],
    ['2018 kilns', 'Kilns'],
    ['Kilns 007', 'Kilns'],
    ['TOGAF 2018', 'TOGAF'],
    ['Python 3', 'Python'],
    ['Kilns, 40 %', 'Kilns'],
    ['Kilns for 20k', 'Kilns'],
    ['5G', '5g'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  it.each([
    ['C++', 'C'],
    ['C#', 'C'],
    ['C++', 'C#'],
    ['F#', 'C#'],
    ['.NET', 'Net'],
    ['Node.js', 'Node'],
    ['R&D', 'R'],
    ['ISO 27001', 'ISO 9001'],
    ['NIST 800-53', 'NIST 800-171'],
    ['AZ-305', 'AZ-900'],
    ['SOC 2', 'SOC'],
    ['5G', '4G'],
    ['Large language', 'LLM'],
    ['Vault', 'v2'],
    ['Kilns 3d', 'Kilns'],
    ['Kilns 5v5', 'Kilns'],
    ['5 kilns', 'Kilns'],
    ['12018 kilns', 'Kilns'],
    ['20181 kilns', 'Kilns'],
    ['D-x kilns', 'Dx kilns'],
    ['Kilns', 'Kilns v2x'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})
